import { sha256 } from './packed.ts';

/** Stable id of a page read for a story: from the bytes and the story alone, so that every desk and run agrees. */
export const articleIdOf = (pageHash: string, story: string): string => sha256(pageHash, '\n', story).slice(0, 20);

/** Article numbers from `first`, below `end`. */
export interface NumberRange {
  readonly first: number;
  readonly end: number;
}

/** Small steps between articles keep the search index short; more of them on one day go on in the next. */
const A_DAY = 2 ** 12;
const DAY_MILLISECONDS = 86_400_000;
const EPOCH = Date.UTC(1600, 0, 1);
const FIRST_DATED_YEAR = 1800;
const FIRST_DATED_DAY = (Date.UTC(FIRST_DATED_YEAR, 0, 1) - EPOCH) / DAY_MILLISECONDS;

/** Articles without a date have numbers below this one, and so count as the oldest. */
export const FIRST_DATED_NUMBER = FIRST_DATED_DAY * A_DAY;

/**
 * The numbers kept for articles published on that day: the day counted from 1600, times 4,096. Numbers grow with the
 * publication date and stay below 2^53; the search index, sorted by number, is thereby sorted by date.
 */
export function numbersOf(published: string | null): NumberRange {
  const first = published === null ? null : firstNumberOn(published);
  return first === null ? { first: A_DAY, end: FIRST_DATED_NUMBER } : { first, end: first + A_DAY };
}

/** The range to go on with when all numbers of a day are taken. */
export const following = ({ end }: NumberRange): NumberRange => ({ first: end, end: end + A_DAY });

const EDTF_START = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?/u;

/** The least number of an article published on the first day that the EDTF date can mean; null if it is no date. */
export function firstNumberOn(date: string): number | null {
  const [, year, month, day] = EDTF_START.exec(date) ?? [];
  if (year === undefined) return null;
  if (Number(year) < FIRST_DATED_YEAR) return FIRST_DATED_NUMBER;
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return ((time - EPOCH) / DAY_MILLISECONDS) * A_DAY;
}
