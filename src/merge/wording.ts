import { fold } from '#language/fold.ts';
import type { Join } from './record.ts';

/** Share of the shorter wording's letter pairs that must stand in the other for two to say the same. */
const SHARED = 0.6;
/** A wording shorter than this share of the other leaves out too much to be the same. */
const LEAST_LENGTH = 0.5;

/** A text ready to be compared with others. */
export interface Wording {
  /** Without blanks, marks and case. */
  readonly bare: string;
  /** Its pairs of letters that follow each other, each once, as numbers in rising order: quick to compare. */
  readonly pairs: Uint32Array;
}

/** A text without blanks, marks and case. */
export const bare = (text: string): string =>
  fold(text)
    .replace(/[\s\p{P}]+/gu, '')
    .toLowerCase();

/** The text as wordings are compared. */
export function wordingOf(text: string): Wording {
  const letters = bare(text);
  const pairs = new Set<number>();
  for (let index = 0; index + 1 < letters.length; index += 1) {
    pairs.add(letters.charCodeAt(index) * 0x10000 + letters.charCodeAt(index + 1));
  }
  return { bare: letters, pairs: Uint32Array.from(pairs).sort() };
}

/** Share of the shorter wording's letter pairs that stand in the other too, 0 to 1. */
export function sharedWords(a: Wording, b: Wording): number {
  return countShared(a.pairs, b.pairs) / Math.max(1, Math.min(a.pairs.length, b.pairs.length));
}

/** How two wordings of one language join their reports; null where they say different things. */
export function joinByWords(a: Wording, b: Wording): Join | null {
  if (a.bare === b.bare) return { reasons: ['same words'], confidence: 1 };
  const [short, long] = a.bare.length < b.bare.length ? [a, b] : [b, a];
  if (short.bare.length < LEAST_LENGTH * long.bare.length) return null;
  const share = sharedWords(a, b);
  return share >= SHARED ? { reasons: ['near words'], confidence: Math.round(100 * share) / 100 } : null;
}

/** How many numbers stand in both lists, each in rising order without repeats. */
export function countShared(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return shared;
}
