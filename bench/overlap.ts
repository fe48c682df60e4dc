/** The text without white space, in which all comparing is done. */
export const squeeze = (text: string): string => text.replace(/\s+/gu, '');
export const lower = (text: string): string => squeeze(text).toLowerCase();

export type Stretch = readonly [start: number, end: number];

/** A piece that stands more often than this is too short to compare by place. */
const MOST_PLACES = 50;

/** Every stretch at which `part` stands in `whole`, both without white space. */
export function places(whole: string, part: string): readonly Stretch[] {
  const found: Stretch[] = [];
  if (part === '') return found;
  for (let at = whole.indexOf(part); at >= 0 && found.length < MOST_PLACES; at = whole.indexOf(part, at + 1)) {
    found.push([at, at + part.length]);
  }
  return found;
}

/** How much two pieces of one text share: of their union (`jaccard`), and of the shorter one (`contained`). */
export interface Overlap {
  readonly jaccard: number;
  readonly contained: number;
}

/** The overlap of two pieces where they lie best together in `raw` (without white space). */
export function overlap(raw: string, a: string, b: string): Overlap {
  let best: Overlap = { jaccard: 0, contained: 0 };
  for (const [startA, endA] of places(raw, squeeze(a))) {
    for (const [startB, endB] of places(raw, squeeze(b))) {
      const shared = Math.max(0, Math.min(endA, endB) - Math.max(startA, startB));
      const [lengthA, lengthB] = [endA - startA, endB - startB];
      const jaccard = shared / (lengthA + lengthB - shared);
      if (jaccard > best.jaccard) best = { jaccard, contained: shared / Math.min(lengthA, lengthB) };
    }
  }
  return best;
}

/** Share of the union that two sets have in common; 1 where both are empty. */
export function sameSet(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [new Set(a), new Set(b)];
  const union = one.union(other).size;
  return union === 0 ? 1 : one.intersection(other).size / union;
}

/** True where one EDTF value can lie within the other; an absent one fits any. */
export function compatibleDates(a: string | null, b: string | null): boolean {
  if (!a || !b) return true;
  const ends = b.split('/');
  const touches = a.split('/').some((one) => ends.some((other) => one.startsWith(other) || other.startsWith(one)));
  return touches || within(a, b) || within(b, a);
}

function within(day: string, range: string): boolean {
  const [from = '', to = ''] = range.split('/');
  return to !== '' && day >= from && day.slice(0, to.length) <= to;
}
