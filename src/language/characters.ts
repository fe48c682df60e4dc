/** A table by UTF-16 unit that holds 1 for each of the characters: what is asked at every place of a text is asked by code. */
export function characterTable(characters: Iterable<string>): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}

const SLOTS = 0x1000;
const slotOf = (before: number, last: number): number => (Math.imul(before, 31) + last) & (SLOTS - 1);

/** Words of two characters and more, found by where they end. */
export class Endings {
  readonly #words: ReadonlySet<string>;
  readonly #longest: number;
  /** By the last two characters, 1 where some word may end so: at most places none does. */
  readonly #filter = new Uint8Array(SLOTS);

  constructor(words: Iterable<string>) {
    this.#words = new Set(words);
    this.#longest = Math.max(...[...this.#words].map((word) => word.length));
    for (const word of this.#words)
      this.#filter[slotOf(word.charCodeAt(word.length - 2), word.charCodeAt(word.length - 1))] = 1;
  }

  /** The longest word that ends at `end` and does not begin before `from`. */
  at(text: string, end: number, from: number): string | undefined {
    if (this.#filter[slotOf(text.charCodeAt(end - 2), text.charCodeAt(end - 1))] !== 1) return undefined;
    for (let length = Math.min(this.#longest, end - from); length >= 2; length -= 1) {
      const word = text.slice(end - length, end);
      if (this.#words.has(word)) return word;
    }
    return undefined;
  }
}
