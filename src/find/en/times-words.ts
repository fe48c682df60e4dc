/** Words of English dates; own compilation, lower case. */

import { SPELT_YEAR, yearNumber } from './times-numbers.ts';

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

function numbers(): ReadonlyMap<string, number> {
  const table = new Map<string, number>([
    ['a', 1],
    ['an', 1],
    ['a couple of', 2],
    ['couple of', 2],
    ['half a', 0.5],
    ['thirty', 30],
    ['thirtieth', 30],
    ['forty', 40],
    ['fifty', 50],
    ['sixty', 60],
    ['seventy', 70],
    ['eighty', 80],
    ['ninety', 90],
    ['hundred', 100],
    ['a hundred', 100],
  ]);
  for (const list of [ONES, ORDINALS]) for (const [value, word] of list.entries()) table.set(word, value);
  for (const [tens, base] of [
    ['twenty', 20],
    ['thirty', 30],
  ] as const) {
    for (let one = 1; one < 10; one += 1) {
      for (const gap of ['-', ' ']) {
        table.set(`${tens}${gap}${ONES[one]}`, base + one);
        table.set(`${tens}${gap}${ORDINALS[one]}`, base + one);
      }
    }
  }
  return table;
}
const NUMBERS = numbers();

/** The number of a word or of figures with or without an ordinal ending; NaN where it is none. */
export function numberOf(word: string): number {
  const figures = /^\d+/u.exec(word);
  return figures ? Number(figures[0]) : (NUMBERS.get(word.toLowerCase().replace(/\s+/gu, ' ')) ?? Number.NaN);
}

/** The words of a table as alternatives of a pattern, longest first. */
export const oneOf = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');

const byValue = (keep: (value: number, word: string) => boolean): string =>
  oneOf([...NUMBERS].filter(([word, value]) => keep(value, word)).map(([word]) => word));

/** Days of a month in words (twenty-second, twenty two); figures come first in `DAY`. */
const DAY_WORDS = byValue(
  (value, word) => value >= 1 && value <= 31 && Number.isInteger(value) && !/^(?:an?|.*couple.*)$/u.test(word),
);
export const DAY = `(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?|${DAY_WORDS}`;
export const ORDINAL_DAY = `(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)|${byValue((value, word) => value >= 1 && value <= 31 && /(?:st|nd|rd|th)$/u.test(word))}`;
/** How many: figures or words, with «a» and «a couple of». */
export const COUNT = `\\d{1,3}|${byValue((value, word) => value > 0 && !/(?:rst|nd|rd|th)$/u.test(word))}`;

export const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
/** A month's name, or its short form with or without a full stop. */
export const MONTH = oneOf(
  Object.keys(MONTHS).map((name) =>
    name.length > 4 || MONTHS[name] === 5 || name === 'june' || name === 'july'
      ? `${name}(?:\\.(?= \\d))?`
      : `${name}\\.?`,
  ),
);
export const monthOf = (word: string | undefined): number => MONTHS[(word ?? '').toLowerCase().replace('.', '')] ?? 0;

export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  weds: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};
export const WEEKDAY = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';

/** Years from now; spoken years are told by figures. */
export const FROM_NOW: Readonly<Record<string, number>> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  the: 0,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
};

/** Parts of a year, as first and last month. */
export const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  winter: [12, 2],
};

export const YEAR = '(?:1[89]|20)\\d\\d';
/** Beside a month and a day any year is one. */
export const ANY_YEAR = `[12]\\d{3}|${SPELT_YEAR}`;
export const NAMED_DAY = `(?:(?:${WEEKDAY}|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\\.?,? (?:the )?)?`;
/** A word begins or ends here. */
export const B = '(?<![A-Za-z\\d])';
export const E = '(?![A-Za-z\\d])';

export const yearPart = (text: string | undefined): { readonly year?: number } =>
  text === undefined ? {} : { year: yearNumber(text) };

/** How many units on a word points: last −1, this 0, next 1. */
export const step = (word: string | undefined): number => FROM_NOW[(word ?? 'this').toLowerCase()] ?? 0;

/** The part of a year or stretch that words name (early, the second half of); the end is its last day. */
export function partOf(word: string): readonly [number, number] | 'end' | null {
  if (/end of/u.test(word)) return 'end';
  if (/first half/u.test(word)) return [1, 6];
  if (/second half/u.test(word)) return [7, 12];
  if (/mid/u.test(word)) return [5, 8];
  if (/late/u.test(word)) return [10, 12];
  return /early|beginning|start/u.test(word) ? [1, 3] : null;
}
