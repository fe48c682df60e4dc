import type { Span } from '#article/span.ts';
import { matchesOf } from '#language/matches.ts';

/** A whole date (with year) as it stands in a header line. */
export interface HeaderDate {
  readonly span: Span;
  /** EDTF: 2019-10-05. */
  readonly value: string;
  /** It says when the page was changed, not when it was published. */
  readonly changed: boolean;
}

/** The whole dates of a short line with the time and weekday around them; offsets are those of the text. */
export function datesIn(text: string): HeaderDate[] {
  const dates: HeaderDate[] = [];
  if (!/\d{4}|年/u.test(text)) return dates;
  for (const { pattern, read } of FORMS) {
    for (const match of matchesOf(pattern, text)) {
      const value = read(match);
      const start = match.index;
      const end = start + match[0].length;
      if (value === null || dates.some(({ span }) => start < span.end && span.start < end)) continue;
      dates.push({ span: { start, end }, value, changed: CHANGED.test(text.slice(0, start)) });
    }
  }
  return dates.sort((a, b) => a.span.start - b.span.start);
}

/** The date a header line says the page was published on: the first that is not a date of change. */
export const publishedIn = (dates: readonly HeaderDate[]): string | null =>
  (dates.find((date) => !date.changed) ?? dates[0])?.value ?? null;

/** `year-month-day` where such a day exists, else null; years outside 1900–2099 are no dates of news. */
export function dayOf(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The number of an English month, whole or shortened, or 0. */
export const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

export const MONTH_NAME =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const TIME =
  '(?:[,，]?\\s*(?:at\\s+)?(?:上午|下午|晚上|凌晨|am|pm)?\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?(?:\\s*(?:a\\.?m\\.?|p\\.?m\\.?))?(?:\\s*(?:gmt|utc|est|edt|et|pst|pdt|bst|cet|cest|kst|jst|hkt|sgt|cst)(?:[+-]\\d{1,2})?)?)?';
const WEEKDAY = '(?:(?:mon|tue|tues|wed|weds|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\.?,?\\s+)?';
const CHINESE_WEEKDAY = '(?:\\s*[（(]?(?:星期|周|週|礼拜)[一二三四五六日天][)）]?)?';

/** The last label before the date tells of a change. */
const CHANGED =
  /(?:更新|修改|修订|更正|updated?|modified|corrected|correction|revised|edited|last (?:update|change)|수정)(?:时间|日期|于|時間|at|on)?\s*[：:]?\s*$/iu;

interface DateForm {
  readonly pattern: RegExp;
  readonly read: (match: RegExpMatchArray) => string | null;
}

const numbers = (match: RegExpMatchArray): string | null => dayOf(Number(match[1]), Number(match[2]), Number(match[3]));

const FORMS: readonly DateForm[] = [
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日${CHINESE_WEEKDAY}${TIME}`,
      'giu',
    ),
    read: numbers,
  },
  {
    pattern: new RegExp(
      `(?:民国|民國)\\s*(\\d{2,3})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日${CHINESE_WEEKDAY}${TIME}`,
      'giu',
    ),
    read: (match) => dayOf(Number(match[1]) + 1911, Number(match[2]), Number(match[3])),
  },
  {
    pattern:
      /([一二][零〇○ＯO一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/gu,
    read: (match) => dayOf(chineseYear(match[1] ?? ''), chineseNumber(match[2] ?? ''), chineseNumber(match[3] ?? '')),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.])(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)\\.?${CHINESE_WEEKDAY}(?:t(?=\\d))?${TIME}`,
      'giu',
    ),
    read: (match) => dayOf(Number(match[1]), Number(match[3]), Number(match[4])),
  },
  {
    pattern: new RegExp(
      `${WEEKDAY}(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+(${MONTH_NAME}),?[\\s-]+(\\d{4})(?!\\d)${TIME}`,
      'giu',
    ),
    read: (match) => dayOf(Number(match[3]), monthOf(match[2] ?? ''), Number(match[1])),
  },
  {
    pattern: new RegExp(
      `${WEEKDAY}(?<!\\p{L})(${MONTH_NAME})\\s*(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)${TIME}`,
      'giu',
    ),
    read: (match) => dayOf(Number(match[3]), monthOf(match[1] ?? ''), Number(match[2])),
  },
  {
    // Day and month are told apart only where one of them is above twelve: 25/12/2019, 12/25/2019.
    pattern: new RegExp(`(?<![\\d/])(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d)${TIME}`, 'giu'),
    read: (match) => {
      const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
      if (first > 12) return dayOf(year, second, first);
      return second > 12 || first === second ? dayOf(year, first, second) : null;
    },
  },
];

const DIGITS = '〇一二三四五六七八九';

const chineseYear = (text: string): number =>
  Number([...text].map((digit) => Math.max(0, DIGITS.indexOf(digit))).join(''));

function chineseNumber(text: string): number {
  const ten = text.indexOf('十');
  if (ten < 0) return DIGITS.indexOf(text);
  const tens = ten === 0 ? 1 : DIGITS.indexOf(text.slice(0, ten));
  const ones = ten === text.length - 1 ? 0 : DIGITS.indexOf(text.slice(ten + 1));
  return tens * 10 + ones;
}
