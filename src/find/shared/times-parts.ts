import { dayOf, inYear, months, onDay, type Period, stretch, weekStart } from './times-calendar.ts';

/** The century of that number (21: 2000 to 2099, as it is told). */
export const century = (number: number): Period => stretch(inYear(100 * (number - 1)), inYear(100 * number - 1));

/** The ten years from that one. */
export const decade = (first: number): Period => stretch(inYear(first), inYear(first + 9));

/** The first (or, counted back, the last) so many days, ISO weeks or months of a year. */
export function partOfYearCounted(year: number, count: number, unit: string, last: boolean): Period | null {
  if (!(count > 0)) return null;
  const { from, to } = inYear(year);
  if (unit === 'month') return count > 11 ? null : last ? months(year, 13 - count, 12) : months(year, 1, count);
  if (unit === 'day')
    return last ? stretch(onDay(to - count + 1), onDay(to)) : stretch(onDay(from), onDay(from + count - 1));
  const first = weekStart(dayOf(year, 1, 4) ?? 0);
  const end = weekStart(dayOf(year + 1, 1, 4) ?? 0) - 1;
  return last ? stretch(onDay(end - 7 * count + 1), onDay(end)) : stretch(onDay(first), onDay(first + 7 * count - 1));
}
