import { likelihood, requiredBy } from './required.ts';

/** A choice that most sentences satisfy sorts nothing out. */
const TOO_LIKELY = 0.6;
/** More choices of one pattern than this cost more than they spare. */
const MOST_CHOICES = 4;

const SLOTS = 0x1000;

interface Sieve<T> {
  readonly item: T;
  /** The choices of which a text must hold a word each, by number. */
  readonly choices: readonly number[];
}

/** The words that begin with a character, longest last, each with the choices it satisfies. */
interface Word {
  readonly text: string;
  readonly choices: readonly number[];
}

/**
 * Tells which of many patterns could match a text at all, in one pass over it: most sentences hold no word that any
 * given pattern cannot do without, and trying a pattern in vain is what reading by patterns spends its time on.
 */
export class Prefilter<T> {
  readonly #sieves: readonly Sieve<T>[];
  /** Words by first and second character; those of one character by that alone. */
  readonly #pairs = new Map<number, Word[]>();
  readonly #singles: (Word | undefined)[] = [];
  /** By the first two characters, 1 where some word may begin so: asked before the map, which is slower. */
  readonly #begins = new Uint8Array(SLOTS);
  /** By first character: 0 no word, 1 some longer ones, 2 also one of a single character. */
  readonly #heads = new Uint8Array(0x10000);
  /** By choice the last text that satisfied it. */
  readonly #seen: Uint32Array;
  #text = 0;

  constructor(items: readonly T[], patternOf: (item: T) => RegExp) {
    const numbers = new Map<string, number>();
    const choicesOf = new Map<string, number[]>();
    this.#sieves = items.map((item) => {
      const needs = [...requiredBy(patternOf(item))]
        .map((choice) => ({ choice, share: likelihood(choice) }))
        .filter(({ share }) => share < TOO_LIKELY)
        .sort((a, b) => a.share - b.share)
        .slice(0, MOST_CHOICES);
      const choices = needs.map(({ choice }) => {
        const words = [...choice].sort();
        const key = words.join('\n');
        const known = numbers.get(key) ?? numbers.size;
        if (known === numbers.size)
          for (const word of words) choicesOf.set(word, [...(choicesOf.get(word) ?? []), known]);
        numbers.set(key, known);
        return known;
      });
      return { item, choices };
    });
    this.#seen = new Uint32Array(numbers.size);
    for (const [text, choices] of choicesOf) this.#add({ text, choices });
  }

  #add(word: Word): void {
    const first = word.text.charCodeAt(0);
    if (word.text.length === 1) {
      this.#singles[first] = word;
      this.#heads[first] = 2;
      return;
    }
    if (this.#heads[first] === 0) this.#heads[first] = 1;
    const pair = pairOf(first, word.text.charCodeAt(1));
    this.#begins[pair & (SLOTS - 1)] = 1;
    this.#pairs.set(pair, [...(this.#pairs.get(pair) ?? []), word]);
  }

  /** The items whose patterns may match between `start` and `end`, in their order; the text is in lower case. */
  candidates(lower: string, start: number, end: number): readonly T[] {
    this.#text += 1;
    for (let index = start; index < end; index += 1) {
      const first = lower.charCodeAt(index);
      const head = this.#heads[first];
      if (head === 0) continue;
      if (head === 2) this.#mark(this.#singles[first]);
      if (index + 1 >= end) continue;
      const pair = pairOf(first, lower.charCodeAt(index + 1));
      const words = this.#begins[pair & (SLOTS - 1)] === 1 ? this.#pairs.get(pair) : undefined;
      if (!words) continue;
      for (const word of words) {
        if (index + word.text.length <= end && lower.startsWith(word.text, index)) this.#mark(word);
      }
    }
    const found: T[] = [];
    for (const { item, choices } of this.#sieves) {
      if (choices.every((choice) => this.#seen[choice] === this.#text)) found.push(item);
    }
    return found;
  }

  #mark(word: Word | undefined): void {
    if (word) for (const choice of word.choices) this.#seen[choice] = this.#text;
  }
}

/** A number for two characters, seldom the same for two others; words are compared in full in any case. */
const pairOf = (first: number, second: number): number => (Math.imul(first, 0x10025) + second) | 0;
