import { type Day, dayOf, onDay, type Period, stretch } from './times-calendar.ts';

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

/** First day of Eid al-Fitr, of Eid al-Adha and of the Islamic year (Umm al-Qura), and Yom Kippur, 2015 to 2030, as month and day. */
const OTHER_DATES: Readonly<Record<string, string>> = {
  fitr: '7-17 7-6 6-25 6-15 6-4 5-24 5-13 5-2 4-21 4-10 3-30 3-20 3-9 2-26 2-14 2-4',
  adha: '9-24 9-12 9-1 8-21 8-11 7-31 7-20 7-9 6-28 6-16 6-6 5-27 5-16 5-5 4-24 4-13',
  hijri: '10-14 10-2 9-21 9-11 8-31 8-20 8-9 7-30 7-19 7-7 6-26 6-16 6-6 5-25 5-14 5-3',
  kippur: '9-23 10-12 9-30 9-19 10-9 9-28 9-16 10-5 9-25 10-12 10-2 9-21 10-11 9-30 9-19 10-7',
};

/** Easter Sunday of a year of the Gregorian calendar, by the rule of Gauss as Lichtenberg amended it. */
export function easter(year: number): Day {
  const century = Math.floor(year / 100);
  const moon = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const sun = 2 - Math.floor((3 * century + 3) / 4);
  const golden = year % 19;
  const seed = (19 * golden + moon) % 30;
  const back = Math.floor((seed + Math.floor(golden / 11)) / 29);
  const full = 21 + seed - back;
  const sunday = 7 - ((year + Math.floor(year / 4) + sun) % 7);
  return (dayOf(year, 3, 1) ?? 0) + full + 7 - ((full - sunday) % 7) - 1;
}

/** Days of a feast that lasts; others last one. */
const LASTING: Readonly<Record<string, number>> = { ramadan: 30 };

const datesOf = (table: string): readonly (readonly [number, number])[] =>
  (OTHER_DATES[table] ?? '').split(' ').flatMap((date) => {
    const [month, day] = date.split('-').map(Number);
    return month !== undefined && day !== undefined ? [[month, day] as const] : [];
  });

/** The feast of that year, shifted by so many days; null outside the table. */
export function lunarFeast(table: string, year: number, shift: number): Period | null {
  const date = LUNAR_DATES[table]?.[year - LUNAR_FROM] ?? datesOf(table)[year - LUNAR_FROM];
  const day = date ? dayOf(year, ...date) : null;
  if (day === null) return null;
  const days = LASTING[table] ?? 1;
  return days === 1 ? onDay(day + shift) : stretch(onDay(day), onDay(day + days - 1));
}
