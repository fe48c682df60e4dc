import type { Span } from '#article/span.ts';

/** A list of objects by columns: how many there are, the column of each key, and which objects have their keys in another order. */
export type Columns = readonly [number, { readonly [key: string]: Column }, ...Reordered[]];
type Reordered = readonly [keys: readonly string[], rows: readonly number[]];

type Column =
  /** Only some objects have the key: which ones, and their values. */
  | readonly ['some', readonly number[], Column]
  | readonly ['same', unknown]
  /** How far each begins after the one before, and its length. */
  | readonly ['spans', readonly number[], readonly number[]]
  | readonly ['texts', readonly Written[]]
  /** How many strings or objects each list holds, and all of them in a row. */
  | readonly ['words', readonly number[], readonly Written[]]
  | readonly ['lists', readonly number[], Columns]
  | readonly ['plain', readonly unknown[]];

/**
 * A string as it is, or by where it stands: `0` is what the object's span holds, a pair how far after the start of that
 * span it begins and its length, another number the n-th string before it in the column that is written as it is.
 */
type Written = string | null | number | readonly [number, number];

/**
 * The objects by columns, their strings by their places in the text where they stand there. Compressed, findings take half
 * the room so. They must be what JSON can hold; a key whose value is undefined counts as absent.
 */
export function toColumns(objects: readonly object[], text: string): Columns {
  const cells = new Map<string, { readonly rows: number[]; readonly values: unknown[] }>();
  for (const [row, object] of objects.entries()) {
    for (const [key, value] of Object.entries(object)) {
      if (value === undefined) continue;
      const column = cells.get(key) ?? { rows: [], values: [] };
      cells.set(key, column);
      column.rows.push(row);
      column.values.push(value);
    }
  }
  const spans = objects.map(spanOf);
  const columns = [...cells].map(([key, { rows, values }]): [string, Column] => {
    if (values.length === objects.length) return [key, columnOf(values, spans, text)];
    const own = rows.map((row) => spans[row] ?? NOWHERE);
    return [key, ['some', rows, columnOf(values, own, text)]];
  });
  return [objects.length, Object.fromEntries(columns), ...reordered(objects, [...cells.keys()])];
}

/** The objects that `toColumns` was given, with the same text. */
export function fromColumns([count, columns, ...others]: Columns, text: string): object[] {
  // Strings are found from the spans.
  const spans = spansOf(columns, count);
  const values = Object.entries(columns).map(([key, column]) => [key, allOf(column, spans, text)] as const);
  const objects: Record<string, unknown>[] = [];
  for (let row = 0; row < count; row += 1) {
    const object: Record<string, unknown> = {};
    for (const [key, all] of values) if (all[row] !== undefined) object[key] = all[row];
    objects.push(object);
  }
  for (const [keys, rows] of others) {
    for (const row of rows) objects[row] = Object.fromEntries(keys.map((key) => [key, objects[row]?.[key]]));
  }
  return objects;
}

const NOWHERE: Span = { start: 0, end: 0 };
/** Shorter strings take no more room than their places. */
const SHORTEST = 4;

function columnOf(values: readonly unknown[], spans: readonly Span[], text: string): Column {
  const [first] = values;
  if (!isObject(first) && values.length > 1 && values.every((value) => value === first)) return ['same', first];
  if (values.every(isSpan)) {
    const steps = values.map(({ start }, index) => start - (values[index - 1]?.start ?? 0));
    return ['spans', steps, values.map(({ start, end }) => end - start)];
  }
  if (values.every(isText)) return ['texts', written(values, spans, text)];
  if (!values.every(Array.isArray)) return ['plain', values];
  const counts = values.map((list) => list.length);
  const all: readonly unknown[] = values.flat();
  if (all.every(isText)) {
    const own = values.flatMap((list, index) => list.map(() => spans[index] ?? NOWHERE));
    return ['words', counts, written(all, own, text)];
  }
  return all.every(isPlainObject) ? ['lists', counts, toColumns(all, text)] : ['plain', values];
}

/** The values of a column by row, undefined where an object lacks the key. */
function allOf(column: Column, spans: readonly Span[], text: string): readonly unknown[] {
  if (column[0] !== 'some') return valuesOf(column, spans, text);
  const [, rows, held] = column;
  const all: unknown[] = spans.map(() => undefined);
  const own = rows.map((row) => spans[row] ?? NOWHERE);
  for (const [index, value] of valuesOf(held, own, text).entries()) all[rows[index] ?? 0] = value;
  return all;
}

const spansOf = ({ span }: Columns[1], count: number): readonly Span[] => {
  const nowhere = Array.from({ length: count }, () => NOWHERE);
  const own = span ? allOf(span, nowhere, '') : [];
  return nowhere.map((none, row) => {
    const value = own[row];
    return isSpan(value) ? value : none;
  });
};

/** The orders of keys that are not that of the columns. */
function reordered(objects: readonly object[], keys: readonly string[]): readonly Reordered[] {
  const orders = new Map<string, { readonly keys: readonly string[]; readonly rows: number[] }>();
  for (const [row, object] of objects.entries()) {
    const own = Object.keys(object);
    const held = new Set(own);
    const usual = keys.filter((key) => held.has(key));
    if (own.every((key, index) => key === usual[index])) continue;
    const name = JSON.stringify(own);
    const order = orders.get(name) ?? { keys: own, rows: [] };
    orders.set(name, order);
    order.rows.push(row);
  }
  return [...orders.values()].map((order) => [order.keys, order.rows]);
}

function valuesOf(column: Column, spans: readonly Span[], text: string): readonly unknown[] {
  switch (column[0]) {
    case 'some':
      throw new TypeError('a column of some objects within another');
    case 'same':
      return spans.map(() => column[1]);
    case 'spans': {
      let start = 0;
      return column[1].map((step, index) => {
        start += step;
        return { start, end: start + (column[2][index] ?? 0) };
      });
    }
    case 'texts':
      return read(column[1], spans, text);
    case 'words': {
      const own = column[1].flatMap((count, index) => Array.from({ length: count }, () => spans[index] ?? NOWHERE));
      return cut(read(column[2], own, text), column[1]);
    }
    case 'lists':
      return cut(fromColumns(column[2], text), column[1]);
    case 'plain':
      return column[1];
  }
}

function written(values: readonly (string | null)[], spans: readonly Span[], text: string): readonly Written[] {
  const before = new Map<string, number>();
  return values.map((value, index) => {
    const { start, end } = spans[index] ?? NOWHERE;
    if (value === null) return null;
    if (value.length > 0 && value === text.slice(start, end)) return 0;
    const known = before.get(value);
    if (known !== undefined) return known;
    const at = value.length < SHORTEST ? -1 : text.slice(start, end).indexOf(value);
    if (at >= 0) return [at, value.length];
    before.set(value, before.size + 1);
    return value;
  });
}

function read(column: readonly Written[], spans: readonly Span[], text: string): readonly (string | null)[] {
  const before: string[] = [];
  return column.map((value, index) => {
    const { start, end } = spans[index] ?? NOWHERE;
    if (typeof value === 'string') before.push(value);
    if (value === null || typeof value === 'string') return value;
    if (value === 0) return text.slice(start, end);
    return typeof value === 'number'
      ? (before[value - 1] ?? null)
      : text.slice(start + value[0], start + value[0] + value[1]);
  });
}

/** The row of all items cut into lists of so many. */
function cut<T>(all: readonly T[], counts: readonly number[]): readonly (readonly T[])[] {
  let from = 0;
  return counts.map((count) => {
    from += count;
    return all.slice(from - count, from);
  });
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isPlainObject = (value: unknown): value is object => isObject(value) && !Array.isArray(value);
const isText = (value: unknown): value is string | null => value === null || typeof value === 'string';

const isSpan = (value: unknown): value is Span =>
  isObject(value) &&
  Object.keys(value).join() === 'start,end' &&
  'start' in value &&
  'end' in value &&
  Number.isSafeInteger(value.start) &&
  Number.isSafeInteger(value.end);

const spanOf = (object: object): Span => ('span' in object && isSpan(object.span) ? object.span : NOWHERE);
