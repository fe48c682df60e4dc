import {
  type Day,
  inMonth,
  inWeek,
  inYear,
  monthFrom,
  months,
  onDay,
  type Period,
  partsOf,
  sameDate,
  stretch,
  weekStart,
} from './times-calendar.ts';
import type { ReadTime, TimeContext } from './times-expression.ts';

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade';

/** Weeks from here on are told loosely: «nine weeks later» fixes a month, not a day. */
const LOOSE_WEEKS = 4;
/** News is of the last so many days. */
const NEWS = 10;
/** A narrative so many days before the anchor is where «next week» and «within two weeks» count from. */
const OLD_NARRATIVE = 14;

/** The day reports look forward from: the narrative's day where that lies well back, else the anchor. */
export function baseDay({ anchor, now, focusDay, distance }: TimeContext): Day {
  const old = focusDay !== null && anchor - focusDay > OLD_NARRATIVE;
  return old && distance !== 'far' ? focusDay : now;
}

/** So many units from a day, as fine as the unit is told: days and a few weeks give a day, months a month. */
export function away(from: Day, count: number, unit: Unit): Period {
  const year = partsOf(from).year;
  if (unit === 'hour') return onDay(from);
  if (unit === 'day') return onDay(from + count);
  if (unit === 'week') return Math.abs(count) < LOOSE_WEEKS ? onDay(from + 7 * count) : monthOf(from + 7 * count);
  if (unit === 'month') return Number.isInteger(count) ? monthFrom(from, count) : onDay(sameDate(from, count));
  return inYear(year + (unit === 'decade' ? 10 * count : count));
}

const monthOf = (day: Day): Period => {
  const { year, month } = partsOf(day);
  return inMonth(year, month);
};

/** «three weeks ago», 五年前. */
export const ago =
  (count: number, unit: Unit): ReadTime =>
  ({ now }) =>
    unit === 'hour' ? null : away(now, -count, unit);

/** «三天前» at the head of a sentence: before the day of the last days just told, else before the present. */
export const beforeThat =
  (count: number, unit: Unit): ReadTime =>
  (context) => {
    const { focusDay, distance, anchor } = context;
    const told = unit === 'day' && distance === 'paragraph' && focusDay !== null && anchor - focusDay <= NEWS;
    return told ? away(focusDay, -count, unit) : ago(count, unit)(context);
  };

/** «a day later», 两周后: from the time told before, or from the anchor where the clause looks ahead. */
export const later =
  (count: number, unit: Unit): ReadTime =>
  (context) => {
    const { focus, focusDay, distance } = context;
    if (unit === 'year' || unit === 'month') {
      if (focus && distance !== 'far' && focus.to < context.anchor) return away(focus.from, count, unit);
      if (context.future() || unit === 'year') return away(context.anchor, count, unit);
      // An opening «八个月后» tells how long it has been until now.
      return focus ? null : monthFrom(context.anchor, 0);
    }
    if (focusDay !== null) return away(focusDay, count, unit);
    return context.future() ? away(context.anchor, count, unit) : null;
  };

/** «two years earlier», 此前一天: before the time told. */
export const earlier =
  (count: number, unit: Unit): ReadTime =>
  ({ focus, focusDay }) => {
    if (unit === 'year' || unit === 'month') return focus ? away(focus.from, -count, unit) : null;
    return focusDay === null ? null : away(focusDay, -count, unit);
  };

/** «in two weeks»: from the anchor on. */
export const ahead =
  (count: number, unit: Unit): ReadTime =>
  (context) =>
    away(baseDay(context), count, unit);

/** Reports of the last days speak from the day they tell of; a forecast or an old story does so only close by. */
const tells = ({ anchor, distance, future, focus }: TimeContext, focusDay: Day): boolean =>
  (distance === 'sentence' && focus?.to === focusDay) ||
  (anchor - focusDay <= NEWS && !future()) ||
  (distance === 'paragraph' && !future());

/** «within two weeks», 两个月内: from the day after the base; whole months where years are counted. */
export const within =
  (count: number, unit: Unit): ReadTime =>
  (context) => {
    const { focus, focusDay, distance } = context;
    const near = focusDay !== null && context.anchor >= focusDay && tells(context, focusDay);
    if (unit === 'hour') return focusDay === null ? null : onDay(focusDay);
    if (unit === 'year' || unit === 'decade') {
      const from = focus && distance !== 'far' ? focus.from : context.anchor;
      const span = Math.round(count * (unit === 'decade' ? 120 : 12));
      return stretch(monthOf(from), monthFrom(from, span));
    }
    if (focus?.grain === 'month' && distance === 'sentence' && focus.to < context.anchor) return focus;
    return following(near ? focusDay : baseDay(context), count, unit);
  };

/** The days after a base: «the next ten days», 未来两周. */
export const coming =
  (count: number, unit: Unit): ReadTime =>
  (context) =>
    unit === 'hour' ? null : following(baseDay(context), count, unit);

function following(from: Day, count: number, unit: Unit): Period {
  if (unit === 'day' || unit === 'week') {
    return stretch(onDay(from + 1), onDay(from + Math.round(count * (unit === 'week' ? 7 : 1))));
  }
  const span = Math.round(count * (unit === 'month' ? 1 : unit === 'decade' ? 120 : 12));
  return unit === 'month'
    ? stretch(onDay(from + 1), onDay(sameDate(from, span)))
    : stretch(monthOf(from), monthFrom(from, span));
}

/** «the past six months», 过去一年, 八个月来: up to the anchor. */
export const past =
  (count: number, unit: Unit): ReadTime =>
  ({ now }) => {
    if (unit === 'hour') return null;
    if (unit === 'day' || unit === 'week') return stretch(onDay(now - count * (unit === 'week' ? 7 : 1)), onDay(now));
    const year = partsOf(now).year;
    if (unit === 'month' || (unit === 'year' && count === 1)) {
      return stretch(monthFrom(now, -Math.round(count * (unit === 'month' ? 1 : 12))), monthFrom(now, 0));
    }
    return stretch(inYear(year - Math.round(count * (unit === 'decade' ? 10 : 1))), inYear(year));
  };

/** So many weeks from this one (0 this, −1 last); with a weekday, that day of the week. */
export const weekFrom =
  (count: number, weekday?: number): ReadTime =>
  (context) => {
    const base = count > 0 ? baseDay(context) : context.now;
    const monday = weekStart(base) + 7 * count;
    return weekday === undefined ? inWeek(monday) : onDay(monday + weekday - 1);
  };

/** The Saturday and Sunday so many weeks from this one. */
export const weekendFrom =
  (count: number): ReadTime =>
  ({ now }) => {
    const saturday = weekStart(now) + 7 * count + 5;
    return stretch(onDay(saturday), onDay(saturday + 1));
  };

/** The day so many days from the narrative's day (0 the same day, 1 the next). */
export const dayFromFocus =
  (count: number): ReadTime =>
  ({ focusDay }) =>
    focusDay === null ? null : onDay(focusDay + count);

/** The day so many days from today. */
export const dayFromNow =
  (count: number): ReadTime =>
  ({ now }) =>
    onDay(now + count);

/** The parts of a year that are told by name, as first and last month; the year's end is its last day. */
export type YearPart = readonly [first: number, last: number] | 'end' | null;

export const partOfYear = (year: number, part: YearPart): Period => {
  if (part === null) return inYear(year);
  return part === 'end' ? onDay(inYear(year).to) : months(year, part[0], part[1]);
};

/** The year's end that is meant without a year: in the first months of a year, the one just past. */
export const yearEnd: ReadTime = (context) => {
  const { year, month } = partsOf(context.now);
  return partOfYear(month <= 2 && !context.future() ? year - 1 : year, 'end');
};

/** The nearest of last, this and next year's, those ahead counting double unless the clause looks ahead. */
export const nearestYear =
  (of: (year: number) => Period | null): ReadTime =>
  ({ now, future }) => {
    const weight = future() ? 0.5 : 2;
    const year = partsOf(now).year;
    const far = (period: Period): number => (period.from > now ? (period.from - now) * weight : now - period.to);
    const found = [year, year - 1, year + 1].map(of).filter((period) => period !== null);
    return found.sort((a, b) => far(a) - far(b))[0] ?? null;
  };
