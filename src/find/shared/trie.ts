/** A node of a radix tree: the characters that lead to it, its value, and the nodes behind it by first character. */
interface Node<V> {
  label: string;
  value: V | undefined;
  next: Map<number, Node<V>> | undefined;
}

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
  /** The first nodes, and by each UTF-16 unit the place of its node among them, 0 where no form begins so. */
  readonly #first: (Node<V> | undefined)[] = [undefined];
  #places = new Uint16Array(0);

  /** Adds a form; where it is there already, `join` decides what it stands for. */
  add(form: string, value: V, join: (old: V, added: V) => V = (_, added) => added): void {
    if (form === '') return;
    let node = this.#firstNode(form.charCodeAt(0));
    if (!node) {
      this.#addFirst(form, value);
      return;
    }
    let index = 0;
    for (;;) {
      const shared = commonLength(form, index, node.label);
      if (shared < node.label.length) split(node, shared);
      index += shared;
      if (index >= form.length) break;
      node.next ??= new Map();
      const child: Node<V> | undefined = node.next.get(form.charCodeAt(index));
      if (!child) {
        node.next.set(form.charCodeAt(index), { label: form.slice(index), value, next: undefined });
        return;
      }
      node = child;
    }
    node.value = node.value === undefined ? value : join(node.value, value);
  }

  #firstNode(code: number): Node<V> | undefined {
    const place = this.#places[code];
    return place ? this.#first[place] : undefined;
  }

  #addFirst(form: string, value: V): void {
    const code = form.charCodeAt(0);
    if (code >= this.#places.length) {
      const wider = new Uint16Array(Math.min(0x10000, Math.max(2 * this.#places.length, code + 1, 128)));
      wider.set(this.#places);
      this.#places = wider;
    }
    this.#places[code] = this.#first.length;
    this.#first.push({ label: form, value, next: undefined });
  }

  /** The longest form that begins at `start`, whole words only. */
  longestAt(text: string, start: number, end = text.length): TrieMatch<V> | undefined {
    const place = this.#places[text.charCodeAt(start)];
    if (!place || !isBoundary(text, start)) return undefined;
    let node = this.#first[place];
    let value: V | undefined;
    let reached = start;
    let index = start;
    while (node) {
      const { label } = node;
      if (index + label.length > end || (label.length > 1 && !text.startsWith(label, index))) break;
      index += label.length;
      if (node.value !== undefined && isBoundary(text, index)) {
        value = node.value;
        reached = index;
      }
      node = node.next?.get(text.charCodeAt(index));
    }
    return value === undefined ? undefined : { start, end: reached, value };
  }

  /** Matches from left to right that do not overlap, each the longest at its place. */
  *scan(text: string, start = 0, end = text.length): Generator<TrieMatch<V>> {
    for (let index = this.#next(text, start, end); index < end; ) {
      const match = this.longestAt(text, index, end);
      if (match) yield match;
      index = this.#next(text, match ? match.end : index + 1, end);
    }
  }

  /** The longest match at every place, overlapping ones included. */
  *scanAll(text: string, start = 0, end = text.length): Generator<TrieMatch<V>> {
    for (let index = this.#next(text, start, end); index < end; index = this.#next(text, index + 1, end)) {
      const match = this.longestAt(text, index, end);
      if (match) yield match;
    }
  }

  /** The first place from `from` on where some form may begin, `end` where there is none. */
  #next(text: string, from: number, end: number): number {
    const places = this.#places;
    let inside = from > 0 && isLatin(text.charCodeAt(from - 1));
    for (let index = from; index < end; index += 1) {
      const code = text.charCodeAt(index);
      const word = isLatin(code);
      if (places[code] && !(inside && word)) return index;
      inside = word;
    }
    return end;
  }
}

function commonLength(form: string, from: number, label: string): number {
  let length = 0;
  while (length < label.length && form.charCodeAt(from + length) === label.charCodeAt(length)) length += 1;
  return length;
}

/** Divides a node behind `length` characters of its label. */
function split<V>(node: Node<V>, length: number): void {
  const rest: Node<V> = { label: node.label.slice(length), value: node.value, next: node.next };
  node.label = node.label.slice(0, length);
  node.value = undefined;
  node.next = new Map([[rest.label.charCodeAt(0), rest]]);
}
