/**
 * What a later text is to an earlier one of the same address: the `same`, another `version` of it, a `remnant` (the
 * beginning that stands before a barrier, a notice of removal), or of `another` article.
 */
export type TextRelation = 'same' | 'version' | 'remnant' | 'another';

/** Share of the shorter text's shingles that stand in the other where both are of one article. */
const LEAST_SHARED = 0.3;
/** A later text with less than this share of the earlier one's letters has lost what mattered. */
const LEAST_LEFT = 1 / 3;
const SHINGLE = 8;
/** So many letters tell what a text is. */
const LETTERS = 100_000;

export function relationOf(later: string, earlier: string): TextRelation {
  const [now, then] = [lettersOf(later), lettersOf(earlier)];
  if (now === then) return 'same';
  if (sharedShare(now, then) < LEAST_SHARED) return 'another';
  return now.length < then.length * LEAST_LEFT ? 'remnant' : 'version';
}

const lettersOf = (text: string): string =>
  text
    .slice(0, 2 * LETTERS)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, LETTERS);

function sharedShare(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const [own, other] = [shinglesOf(short), shinglesOf(long)];
  let shared = 0;
  for (const shingle of own) if (other.has(shingle)) shared += 1;
  return own.size === 0 ? 0 : shared / own.size;
}

function shinglesOf(letters: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at + SHINGLE <= letters.length; at += 1) found.add(letters.slice(at, at + SHINGLE));
  return found;
}
