import { addMonths, dayOf, inMonth, inYear, onDate, onDay, type Period, partsOf, weekdayOf } from './times-calendar.ts';
import type { SaidDate, TimeContext } from './times-expression.ts';

/** A day of the narrative this near draws a bare day of the month into its own month. */
const NEAR = 7;

/** A stretch of more days (a decade) gives a bare month no year. */
const YEAR_LONG = 400;

/** The period of a date with parts left out: year, then month, from the discourse and the anchor. */
export function completeDate({ year, month, day }: SaidDate, context: TimeContext): Period | null {
  if (month !== undefined) return ofMonth(year ?? impliedYear(month, day, context), month, day);
  if (day !== undefined) return impliedMonth(day, context);
  return year === undefined ? null : inYear(year);
}

function ofMonth(year: number, month: number, day: number | undefined): Period | null {
  if (month < 1 || month > 12) return null;
  return day === undefined ? inMonth(year, month) : onDate(year, month, day);
}

/**
 * The year of a bare month or month and day. A narrative in an earlier year keeps its year within the sentence or
 * paragraph; otherwise the nearest one counts, days ahead four times as far off unless the clause speaks of the future.
 */
function impliedYear(month: number, day: number | undefined, context: TimeContext): number {
  const { anchor, focus } = context;
  const now = partsOf(anchor);
  if (focus && focus.grain !== 'year' && focus.to - focus.from < YEAR_LONG && context.distance !== 'far') {
    const told = partsOf(focus.from);
    const same = ofMonth(told.year, month, day);
    const older = told.year < now.year && anchor - focus.to > 300;
    if (same && older && same.to >= focus.from) return told.year;
  }
  const ahead = context.future() ? 1 : 4;
  let best: { readonly year: number; readonly far: number } | null = null;
  // A leap day may be years away, so more than the neighbouring years are tried.
  for (const year of [now.year, now.year - 1, now.year + 1, now.year - 2, now.year - 3, now.year - 4]) {
    const period = ofMonth(year, month, day);
    if (!period) continue;
    if (context.coming && period.to < anchor) continue;
    const far = period.from > anchor ? (period.from - anchor) * ahead : Math.max(0, anchor - period.to);
    if (!best || far < best.far) best = { year, far };
  }
  return best?.year ?? now.year;
}

/**
 * A bare day of the month: in the month of the narrative where that puts it close after the day just told; else the
 * last such day not after the anchor, or the next one where the clause speaks of the future.
 */
function impliedMonth(day: number, context: TimeContext): Period | null {
  const { focusDay, anchor } = context;
  if (focusDay !== null && context.distance !== 'far') {
    const told = partsOf(focusDay);
    const same = dayOf(told.year, told.month, day);
    if (same !== null && Math.abs(same - focusDay) <= NEAR) return onDay(same);
    if (context.distance === 'sentence' && anchor - focusDay > 60 && same !== null) return onDay(same);
  }
  const { year, month, day: today } = partsOf(anchor);
  const steps = context.future() && day > today ? [0, 1] : day <= today ? [0, -1] : [-1, -2, 0];
  for (const step of steps) {
    const found = onDate(...addMonths(year, month, step), day);
    if (found) return found;
  }
  return null;
}

/**
 * A bare weekday: the last one up to the anchor, or the first one from it on where the clause speaks of the future.
 */
export function impliedWeekday(weekday: number, context: TimeContext): Period {
  const back = (weekdayOf(context.now) - weekday + 7) % 7;
  return onDay(context.future() && back > 0 ? context.now + (7 - back) : context.now - back);
}
