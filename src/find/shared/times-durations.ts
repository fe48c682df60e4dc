import { type Day, inMonth, monthFrom, onDay, type Period, partsOf, sameDate, stretch } from './times-calendar.ts';
import type { ReadTime, TimeContext } from './times-expression.ts';
import type { Unit } from './times-relative.ts';

/** From so many days on a term runs to the day that many days on; shorter ones count their first day. */
const TERM = 30;
/** A term of more years is told to the month. */
const LONG_TERM = 1;

/** The day a term counts from: the day told last, in the present sentence or paragraph. */
function startOf({ focus, focusDay, distance, anchor }: TimeContext): Day | null {
  if (distance === 'far') return null;
  const opens = focus?.grain === 'day' && (focus.from <= anchor || focus.value.endsWith('/..'));
  return opens ? focus.from : focusDay;
}

/** A term of so many units that opens on the day told (为期30天, «suspended for one year»). */
export const term =
  (count: number, unit: Unit): ReadTime =>
  (context) => {
    const from = startOf(context);
    return from === null ? null : termFrom(from, count, unit);
  };

function termFrom(from: Day, count: number, unit: Unit): Period | null {
  if (unit === 'hour' || unit === 'decade' || !(count > 0)) return null;
  if (unit === 'day' || unit === 'week') {
    const days = Math.round(count * (unit === 'week' ? 7 : 1));
    return stretch(onDay(from), onDay(unit === 'week' || days < TERM ? from + days - 1 : from + days));
  }
  const span = Math.round(count * (unit === 'month' ? 1 : 12));
  if (unit === 'year' && count > LONG_TERM) return stretch(monthFrom(from, 0), monthFrom(from, span));
  return stretch(onDay(from), onDay(sameDate(from, span)));
}

/** So many days that end on the day told (历时两天, «after two days of talks»). */
export const lasted =
  (count: number): ReadTime =>
  (context) => {
    const last = startOf(context);
    const told = context.distance === 'sentence' && context.focus?.grain === 'stretch';
    return told || last === null || !(count > 1) || last > context.anchor
      ? null
      : stretch(onDay(last - Math.round(count) + 1), onDay(last));
  };

/** The so many years up to the anchor, to the month («the first talks in three years», 三年来首次). */
export const yearsUpTo =
  (count: number): ReadTime =>
  ({ now }) => {
    const { year, month } = partsOf(now);
    return count > 0 && count < 100 ? stretch(inMonth(year - Math.round(count), month), inMonth(year, month)) : null;
  };
