import { dayOf, onDay, type Period, stretch } from './times-calendar.ts';

/** The year of the first entry of `LUNAR_DATES`. */
const LUNAR_FROM = 2015;

/** Solar dates of lunar festivals (Chinese almanac) and of the first of Ramadan (Umm al-Qura calendar), 2015 to 2030. */
const LUNAR_DATES: Readonly<Record<string, readonly (readonly [month: number, day: number])[]>> = {
  spring: [
    [2, 19],
    [2, 8],
    [1, 28],
    [2, 16],
    [2, 5],
    [1, 25],
    [2, 12],
    [2, 1],
    [1, 22],
    [2, 10],
    [1, 29],
    [2, 17],
    [2, 6],
    [1, 26],
    [2, 13],
    [2, 3],
  ],
  dragon: [
    [6, 20],
    [6, 9],
    [5, 30],
    [6, 18],
    [6, 7],
    [6, 25],
    [6, 14],
    [6, 3],
    [6, 22],
    [6, 10],
    [5, 31],
    [6, 19],
    [6, 9],
    [5, 28],
    [6, 16],
    [6, 5],
  ],
  autumn: [
    [9, 27],
    [9, 15],
    [10, 4],
    [9, 24],
    [9, 13],
    [10, 1],
    [9, 21],
    [9, 10],
    [9, 29],
    [9, 17],
    [10, 6],
    [9, 25],
    [9, 15],
    [10, 3],
    [9, 22],
    [9, 12],
  ],
  ramadan: [
    [6, 18],
    [6, 6],
    [5, 27],
    [5, 16],
    [5, 6],
    [4, 24],
    [4, 13],
    [4, 2],
    [3, 23],
    [3, 11],
    [3, 1],
    [2, 18],
    [2, 8],
    [1, 28],
    [1, 16],
    [1, 5],
  ],
};

/** Days of a feast that lasts; others last one. */
const LASTING: Readonly<Record<string, number>> = { ramadan: 30 };

/** The feast of that year, shifted by so many days; null outside the table. */
export function lunarFeast(table: string, year: number, shift: number): Period | null {
  const date = LUNAR_DATES[table]?.[year - LUNAR_FROM];
  const day = date ? dayOf(year, ...date) : null;
  if (day === null) return null;
  const days = LASTING[table] ?? 1;
  return days === 1 ? onDay(day + shift) : stretch(onDay(day), onDay(day + days - 1));
}
