import { fold } from '#language/fold.ts';

/** Share of the shorter wording's letter pairs that must stand in the other for two to say the same. */
const SHARED = 0.6;

/** A text without blanks, marks and case: what wordings are compared by. */
export const bare = (text: string): string =>
  fold(text)
    .replace(/[\s\p{P}]+/gu, '')
    .toLowerCase();

/** True where two wordings of one language say the same thing in nearly the same words. */
export function alike(a: string, b: string): boolean {
  const [left, right] = [pairsOf(bare(a)), pairsOf(bare(b))];
  const [short, long] = left.size < right.size ? [left, right] : [right, left];
  if (short.size === 0) return long.size === 0;
  let shared = 0;
  for (const pair of short) if (long.has(pair)) shared += 1;
  return shared / short.size >= SHARED;
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let index = 0; index + 2 <= text.length; index += 1) pairs.add(text.slice(index, index + 2));
  return pairs;
}
