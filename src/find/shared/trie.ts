interface Node<V> {
  readonly next: Map<number, Node<V>>;
  value: V | undefined;
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
  readonly #root: Node<V> = { next: new Map(), value: undefined };

  /** Adds a form; where it is there already, `join` decides what it stands for. */
  add(form: string, value: V, join: (old: V, added: V) => V = (_, added) => added): void {
    let node = this.#root;
    for (let index = 0; index < form.length; index += 1) {
      const code = form.charCodeAt(index);
      let next = node.next.get(code);
      if (!next) {
        next = { next: new Map(), value: undefined };
        node.next.set(code, next);
      }
      node = next;
    }
    node.value = node.value === undefined ? value : join(node.value, value);
  }

  /** The longest form that begins at `start`, whole words only. */
  longestAt(text: string, start: number, end = text.length): TrieMatch<V> | undefined {
    if (!isBoundary(text, start)) return undefined;
    let node: Node<V> | undefined = this.#root;
    let found: TrieMatch<V> | undefined;
    for (let index = start; index < end; index += 1) {
      node = node.next.get(text.charCodeAt(index));
      if (!node) break;
      if (node.value !== undefined && isBoundary(text, index + 1)) {
        found = { start, end: index + 1, value: node.value };
      }
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
