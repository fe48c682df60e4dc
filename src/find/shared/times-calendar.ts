/** A day as a count of days since 1 January 1970 (proleptic Gregorian). */
export type Day = number;

/** How fine a period was said: a day, an ISO week, a month, a year, or a stretch between two of them. */
export type Grain = 'day' | 'week' | 'month' | 'year' | 'stretch';

/** A stretch of days, both ends included, with its EDTF value. */
export interface Period {
  readonly value: string;
  readonly from: Day;
  readonly to: Day;
  readonly grain: Grain;
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_PER_DAY = 86_400_000;

/** The day of a calendar date; null where there is no such date (30 February). */
export function dayOf(year: number, month: number, day: number): Day | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1 && month <= 12;
  return real ? Math.round(date.getTime() / MS_PER_DAY) : null;
}

export function partsOf(day: Day): DateParts {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** The Monday of the day's week. */
export const weekStart = (day: Day): Day => day - weekdayOf(day) + 1;

/** Year and month so many months on (or back). */
export function addMonths(year: number, month: number, count: number): readonly [year: number, month: number] {
  const total = year * 12 + month - 1 + count;
  return [Math.floor(total / 12), (((total % 12) + 12) % 12) + 1];
}

const digits = (value: number, length: number): string => String(value).padStart(length, '0');
const yearText = (year: number): string => digits(year, 4);
const monthText = (year: number, month: number): string => `${yearText(year)}-${digits(month, 2)}`;
const dayText = (day: Day): string => {
  const { year, month, day: date } = partsOf(day);
  return `${monthText(year, month)}-${digits(date, 2)}`;
};
/** The first day of the month; months past December run on into the next year. */
function firstOf(year: number, month: number): Day {
  const [y, m] = addMonths(year, month, 0);
  return dayOf(y, m, 1) ?? 0;
}

export const onDay = (day: Day): Period => ({ value: dayText(day), from: day, to: day, grain: 'day' });

/** The date as a period, or null where there is no such date. */
export function onDate(year: number, month: number, day: number): Period | null {
  const found = dayOf(year, month, day);
  return found === null ? null : onDay(found);
}

export const inMonth = (year: number, month: number): Period => ({
  value: monthText(year, month),
  from: firstOf(year, month),
  to: firstOf(year, month + 1) - 1,
  grain: 'month',
});

export const inYear = (year: number): Period => ({
  value: yearText(year),
  from: firstOf(year, 1),
  to: firstOf(year, 13) - 1,
  grain: 'year',
});

/** The ISO week that holds the day. */
export function inWeek(day: Day): Period {
  const from = weekStart(day);
  const { year } = partsOf(from + 3);
  const week = Math.floor((from - weekStart(dayOf(year, 1, 4) ?? 0)) / 7) + 1;
  return { value: `${yearText(year)}-W${digits(week, 2)}`, from, to: from + 6, grain: 'week' };
}

/** From the start of the one to the end of the other; each end as fine as it was said. */
export const stretch = (first: Period, last: Period): Period => ({
  value: `${endOf(first.value, 0)}/${endOf(last.value, -1)}`,
  from: first.from,
  to: last.to,
  grain: 'stretch',
});

const endOf = (value: string, at: 0 | -1): string => value.split('/').at(at) ?? value;

/** Months `first` to `last` of a year; a last month before the first lies in the next year (December to February). */
export const months = (year: number, first: number, last: number): Period =>
  stretch(inMonth(year, first), inMonth(last < first ? year + 1 : year, last));

/** The month so many months after the day's month. */
export function monthFrom(day: Day, count: number): Period {
  const { year, month } = partsOf(day);
  return inMonth(...addMonths(year, month, count));
}

/** The same date so many months on; the month's last day where it is shorter. */
export function sameDate(day: Day, count: number): Day {
  const { year, month, day: date } = partsOf(day);
  const [y, m] = addMonths(year, month, count);
  return dayOf(y, m, date) ?? inMonth(y, m).to;
}

/** The day of an EDTF date as written; null for anything coarser. */
export function dayFrom(edtf: string): Day | null {
  const found = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(edtf);
  return found ? dayOf(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

/** First and last day of an EDTF value as this grammar writes them; an open end is null. */
export function boundsOf(value: string): { readonly from: Day | null; readonly to: Day | null } | null {
  const [first = '', last = first] = value.split('/');
  const start = first === '..' ? null : periodOf(first);
  const end = last === '..' ? null : periodOf(last);
  if ((first !== '..' && !start) || (last !== '..' && !end)) return null;
  return { from: start ? start.from : null, to: end ? end.to : null };
}

function periodOf(value: string): Period | null {
  const date = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/u.exec(value);
  if (date?.[3]) return onDate(Number(date[1]), Number(date[2]), Number(date[3]));
  if (date?.[2]) return inMonth(Number(date[1]), Number(date[2]));
  if (date) return inYear(Number(date[1]));
  const week = /^(\d{4})-W(\d\d)$/u.exec(value);
  return week ? inWeek(weekStart(dayOf(Number(week[1]), 1, 4) ?? 0) + 7 * (Number(week[2]) - 1)) : null;
}

/** The so-many-eth such weekday of a month; a negative count runs from its end. */
export function nthWeekday(year: number, month: number, weekday: number, count: number): Period {
  const first = dayOf(year, month, 1) ?? 0;
  const last = inMonth(year, month).to;
  if (count < 0) return onDay(last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (count + 1));
  return onDay(first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (count - 1));
}
