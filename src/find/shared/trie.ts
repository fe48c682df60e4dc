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

/** True where a form may begin or end at `index`: never inside a Latin word or a number. */
export function isBoundary(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true;
  return !(LATIN.test(text.charAt(index - 1)) && LATIN.test(text.charAt(index)));
}

/**
 * A dictionary of forms matched in running text, longest first. Work is bounded by text length times the longest
 * form; Latin forms match whole words only.
 */
export class Trie<V> {
  readonly #root: Node<V> = { label: '', value: undefined, next: undefined };

  /** Adds a form; where it is there already, `join` decides what it stands for. */
  add(form: string, value: V, join: (old: V, added: V) => V = (_, added) => added): void {
    let node = this.#root;
    let index = 0;
    while (index < form.length) {
      node.next ??= new Map();
      const child = node.next.get(form.charCodeAt(index));
      if (!child) {
        node.next.set(form.charCodeAt(index), { label: form.slice(index), value, next: undefined });
        return;
      }
      const shared = commonLength(form, index, child.label);
      if (shared < child.label.length) split(child, shared);
      index += shared;
      node = child;
    }
    if (node !== this.#root) node.value = node.value === undefined ? value : join(node.value, value);
  }

  /** The longest form that begins at `start`, whole words only. */
  longestAt(text: string, start: number, end = text.length): TrieMatch<V> | undefined {
    let node = this.#root.next?.get(text.charCodeAt(start));
    if (!node || !isBoundary(text, start)) return undefined;
    let found: TrieMatch<V> | undefined;
    let index = start;
    while (node && index + node.label.length <= end && text.startsWith(node.label, index)) {
      index += node.label.length;
      if (node.value !== undefined && isBoundary(text, index)) found = { start, end: index, value: node.value };
      node = node.next?.get(text.charCodeAt(index));
    }
    return found;
  }

  /** Matches from left to right that do not overlap, each the longest at its place. */
  *scan(text: string, start = 0, end = text.length): Generator<TrieMatch<V>> {
    let index = start;
    while (index < end) {
      const match = this.longestAt(text, index, end);
      if (match) yield match;
      index = match ? match.end : index + 1;
    }
  }

  /** The longest match at every place, overlapping ones included. */
  *scanAll(text: string, start = 0, end = text.length): Generator<TrieMatch<V>> {
    for (let index = start; index < end; index += 1) {
      const match = this.longestAt(text, index, end);
      if (match) yield match;
    }
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
