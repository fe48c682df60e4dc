import { compileForms, hash, LONGER, PAIR, type TrieTables } from './trie-tables.ts';

/** A match: the half-open stretch and what the form stands for. */
export interface TrieMatch<V> {
  readonly start: number;
  readonly end: number;
  readonly value: V;
}

const LATIN = /[\p{Script=Latin}\p{Nd}]/u;
/** Units of Latin letters and digits below the scripts of the East, where almost every question falls. */
const TABLED = 0x2000;
const latin = Uint8Array.from({ length: TABLED }, (_, code) => (LATIN.test(String.fromCharCode(code)) ? 1 : 0));
const CJK_START = 0x2e80;
const CJK_END = 0x9fff;

function isLatin(code: number): boolean {
  if (code < TABLED) return latin[code] === 1;
  return code >= CJK_START && code <= CJK_END ? false : LATIN.test(String.fromCharCode(code));
}

/** True where a form may begin or end at `index`: never inside a Latin word or a number. */
export const isBoundary = (text: string, index: number): boolean =>
  index <= 0 || index >= text.length || !(isLatin(text.charCodeAt(index - 1)) && isLatin(text.charCodeAt(index)));

/**
 * A dictionary of forms matched in running text, longest first. Work is bounded by text length times the longest
 * form; Latin forms match whole words only.
 */
export class Trie<V> {
  readonly #forms = new Map<string, V>();
  /** The forms made ready for matching, at the first question after one was added. */
  #tables: TrieTables<V> | undefined;

  /** Adds a form; where it is there already, `join` decides what it stands for. */
  add(form: string, value: V, join: (old: V, added: V) => V = (_, added) => added): void {
    if (form === '') return;
    const old = this.#forms.get(form);
    this.#forms.set(form, old === undefined ? value : join(old, value));
    this.#tables = undefined;
  }

  /** The longest form that begins at `start`, whole words only. */
  longestAt(text: string, start: number, end = text.length): TrieMatch<V> | undefined {
    this.#tables ??= compileForms(this.#forms);
    if (start >= end) return undefined;
    const tables = this.#tables;
    const first = text.charCodeAt(start);
    const root = tables.roots[first] ?? 0;
    if (root === 0 || !mayBegin(tables, text, start, first, root) || !isBoundary(text, start)) return undefined;
    return longest(tables, text, start, end, root);
  }

  /** Matches from left to right that do not overlap, each the longest at its place. */
  scan(text: string, start = 0, end = text.length): readonly TrieMatch<V>[] {
    this.#tables ??= compileForms(this.#forms);
    return matches(this.#tables, text, start, end, APART);
  }

  /** The longest match at every place, overlapping ones included. */
  scanAll(text: string, start = 0, end = text.length): readonly TrieMatch<V>[] {
    this.#tables ??= compileForms(this.#forms);
    return matches(this.#tables, text, start, end, OVERLAPPING);
  }

  /** Every form at every place, the shorter before the longer: what several dictionaries in one are asked by. */
  scanNested(text: string, start = 0, end = text.length): readonly TrieMatch<V>[] {
    this.#tables ??= compileForms(this.#forms);
    return matches(this.#tables, text, start, end, NESTED);
  }
}

/** Which matches are wanted: of those that overlap the first, the longest at each place, or all. */
const APART = 0;
const OVERLAPPING = 1;
const NESTED = 2;
type Wanted = typeof APART | typeof OVERLAPPING | typeof NESTED;

function matches<V>(
  tables: TrieTables<V>,
  text: string,
  start: number,
  end: number,
  wanted: Wanted,
): readonly TrieMatch<V>[] {
  const { roots } = tables;
  const found: TrieMatch<V>[] = [];
  let inside = start > 0 && isLatin(text.charCodeAt(start - 1));
  for (let index = start; index < end; index += 1) {
    const code = text.charCodeAt(index);
    const word = isLatin(code);
    const begins = !(inside && word);
    inside = word;
    const root = begins ? (roots[code] ?? 0) : 0;
    if (root === 0 || !mayBegin(tables, text, index, code, root)) continue;
    const match = longest(tables, text, index, end, root, wanted === NESTED ? found : undefined);
    if (!match) continue;
    if (wanted !== NESTED) found.push(match);
    if (wanted !== APART) continue;
    index = match.end - 1;
    inside = isLatin(text.charCodeAt(index));
  }
  return found;
}

/** False where the first three characters say that no form begins at `start`: what holds at most places of a text. */
function mayBegin<V>(tables: TrieTables<V>, text: string, start: number, first: number, root: number): boolean {
  if (tables.alone[root] === 1) return true;
  const { filter } = tables;
  const last = filter.length - 1;
  const second = text.charCodeAt(start + 1);
  if (((filter[hash(first, second, 0) & last] ?? 0) & PAIR) !== 0) return true;
  return ((filter[hash(first, second, text.charCodeAt(start + 2)) & last] ?? 0) & LONGER) !== 0;
}

/** The longest form at `start`; every form there, the shorter first, goes into `nested` where it is given. */
function longest<V>(
  tables: TrieTables<V>,
  text: string,
  start: number,
  end: number,
  root: number,
  nested?: TrieMatch<V>[],
): TrieMatch<V> | undefined {
  const { values, labels, labelAt, valueAtNode, childAt, childCode, childNode } = tables;
  let best = 0;
  let reached = start;
  let index = start;
  let node = root;
  while (node !== 0) {
    const labelEnd = labelAt[node + 1] ?? 0;
    let at = labelAt[node] ?? 0;
    if (index + labelEnd - at > end) break;
    while (at < labelEnd && labels[at] === text.charCodeAt(index)) {
      at += 1;
      index += 1;
    }
    if (at < labelEnd) break;
    const value = valueAtNode[node] ?? 0;
    if (value !== 0 && isBoundary(text, index)) {
      best = value;
      reached = index;
      const found = nested && values[value];
      if (found !== undefined) nested?.push({ start, end: index, value: found });
    }
    if (index >= end) break;
    node = childOf(childCode, childNode, childAt[node] ?? 0, childAt[node + 1] ?? 0, text.charCodeAt(index));
  }
  const value = values[best];
  return best === 0 || value === undefined ? undefined : { start, end: reached, value };
}

/** The node behind a character among those from `low` to `high`, which stand in order of their characters; 0 if none. */
function childOf(codes: Uint16Array, nodes: Int32Array, low: number, high: number, code: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    const found = codes[middle] ?? 0;
    if (found === code) return nodes[middle] ?? 0;
    if (found < code) from = middle + 1;
    else to = middle;
  }
  return 0;
}
