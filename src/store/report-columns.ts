import type { Span } from '#article/span.ts';

/** Findings of one shape field by field: `keys` name the columns, `slots` say which findings of the list they are. */
interface Shape {
  readonly keys: readonly string[];
  readonly slots: readonly number[] | null;
  readonly columns: readonly Column[];
}

/** Values of one field: `all` the same, `spans` by start and length, `quotes` by their place in the finding's stretch. */
type Column =
  | { readonly all: unknown }
  | { readonly spans: readonly number[] }
  | { readonly quotes: readonly QuotePlace[] }
  | readonly unknown[];

/** 0 for the whole stretch, start and length within it, or the words themselves where they do not stand there. */
type QuotePlace = 0 | readonly [number, number] | string;

/** Shorter texts are as well kept as they are. */
const LEAST_QUOTE = 9;

/** Findings of one kind in few letters: what they quote of the text is kept as its place. */
export function columnsOf(findings: readonly object[], text: string): string {
  const shapes = [...Map.groupBy(findings.entries(), ([, finding]) => Object.keys(finding).join('\n')).values()];
  return JSON.stringify(
    shapes.map((members): Shape => {
      const own = members.map(([, finding]) => finding);
      const keys = Object.keys(own[0] ?? {});
      return {
        keys,
        slots: shapes.length === 1 ? null : members.map(([slot]) => slot),
        columns: keys.map((key) => columnOf(key, own, text)),
      };
    }),
  );
}

function columnOf(key: string, findings: readonly object[], text: string): Column {
  const values = findings.map((finding): unknown => Reflect.get(finding, key));
  const [first] = values;
  if (values.every(isSpan)) {
    let last = 0;
    const spans = values.flatMap(({ start, end }) => {
      const step = [start - last, end - start];
      last = start;
      return step;
    });
    return { spans };
  }
  if (values.every((value) => typeof value === 'string')) {
    const quotes = values.map((value, index) => placeIn(value, spanOf(findings[index]), text));
    if (quotes.some((place) => typeof place !== 'string')) return { quotes };
  }
  const plain = JSON.stringify(first);
  return values.every((value) => JSON.stringify(value) === plain) ? { all: first } : values;
}

/** The findings that `columnsOf` was given, with the same text. */
export function findingsFrom(columns: string, text: string): readonly object[] {
  const shapes: readonly Shape[] = JSON.parse(columns);
  const findings: Record<string, unknown>[] = [];
  for (const { keys, slots, columns: held } of shapes) {
    const values = held.map((column) => ('spans' in column ? spansFrom(column.spans) : column));
    const own = values[keys.indexOf('span')];
    const spans = Array.isArray(own) ? own : [];
    const count = slots?.length ?? spans.length;
    for (let index = 0; index < count; index += 1) {
      const finding: Record<string, unknown> = {};
      for (const [at, key] of keys.entries()) finding[key] = valueAt(values[at] ?? [], index, spans[index], text);
      findings[slots?.[index] ?? index] = finding;
    }
  }
  return findings;
}

function valueAt(column: Column, index: number, span: Span | undefined, text: string): unknown {
  if (Array.isArray(column)) return column[index];
  if ('all' in column) return column.all;
  const place = 'quotes' in column ? column.quotes[index] : undefined;
  if (typeof place === 'string' || place === undefined || !span) return place;
  if (place === 0) return text.slice(span.start, span.end);
  return text.slice(span.start + place[0], span.start + place[0] + place[1]);
}

function spansFrom(numbers: readonly number[]): readonly Span[] {
  const spans: Span[] = [];
  let last = 0;
  for (let at = 0; at < numbers.length; at += 2) {
    const start = last + (numbers[at] ?? 0);
    spans.push({ start, end: start + (numbers[at + 1] ?? 0) });
    last = start;
  }
  return spans;
}

function placeIn(value: string, span: Span | null, text: string): QuotePlace {
  if (!span || value.length < LEAST_QUOTE) return value;
  const stretch = text.slice(span.start, span.end);
  if (stretch === value) return 0;
  const at = stretch.indexOf(value);
  return at < 0 ? value : [at, value.length];
}

const spanOf = (finding: object | undefined): Span | null => {
  const span: unknown = finding && Reflect.get(finding, 'span');
  return isSpan(span) ? span : null;
};

/** Spans with nothing but their ends, in their order, so that they come back the same to the letter. */
const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).join() === 'start,end' &&
  Object.values(value).every(Number.isInteger);
