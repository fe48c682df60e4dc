import { partsOf } from '../shared/times-calendar.ts';
import { completeDate } from '../shared/times-complete.ts';
import type { ReadTime, TimeContext } from '../shared/times-expression.ts';
import { numberOf, oneOf, YEAR, YEARS_FROM_FOCUS, YEARS_FROM_NOW } from './times-words.ts';

/** A year as written or as told from the present or the narrative; three groups, read by `yearOf` and `dated`. */
export const YEAR_WORD =
  `(?:(${YEAR}|(?<![\\d零〇一二三四五六七八九])(?:[0零]\\d?[一二三四五六七八九]?(?= ?年)|[12]\\d(?= ?年 ?(?:\\d{1,2}|[一二三四五六七八九十]{1,2}) ?月))) ?年|` +
  `(${oneOf(YEARS_FROM_NOW)})|(${oneOf(YEARS_FROM_FOCUS)}))`;
/** The year that is meant, from the first three groups of a match on `YEAR_WORD`. */
export function yearOf([, written, fromNow, fromFocus]: RegExpExecArray, { now, focus }: TimeContext): number | null {
  if (written !== undefined) {
    const year = numberOf(written);
    return year < 100 ? 2000 + year : year;
  }
  if (fromNow !== undefined) return partsOf(now).year + (YEARS_FROM_NOW[fromNow] ?? 0);
  return focus ? partsOf(focus.from).year + (YEARS_FROM_FOCUS[fromFocus ?? ''] ?? 0) : null;
}

const inYearOf =
  (match: RegExpExecArray, date: { readonly month?: number; readonly day?: number }): ReadTime =>
  (context) => {
    const year = yearOf(match, context);
    return year === null ? null : completeDate({ year, ...date }, context);
  };

/** A year written out is data, so that a stretch can share it; one told from the present is read there. */
export function dated(match: RegExpExecArray, date: { readonly month?: number; readonly day?: number }) {
  const written = match[1];
  if (written === undefined) return { read: inYearOf(match, date) };
  const year = numberOf(written);
  return { date: { year: year < 100 ? 2000 + year : year, ...date } };
}
