import { addMonths, onDate, partsOf, stretch } from '../shared/times-calendar.ts';
import { completeDate } from '../shared/times-complete.ts';
import { type ReadTime, type TimeContext, type TimeRule, timeRule } from '../shared/times-expression.ts';
import { B, E, MONTH, monthOf, NAMED_DAY, numberOf, ORDINAL_DAY, WEEKDAY } from './times-words.ts';

/** A year of two figures: up to 39 in this century. */
const fullYear = (year: string): number =>
  year.length > 2 ? Number(year) : Number(year) + (year < '40' ? 2000 : 1900);

/** Month first, as in America, except with full stops or where the first cannot be a month. */
const monthAndDay = (one: string, two: string, mark: string) =>
  mark === '.' || Number(one) > 12
    ? { month: Number(two), day: Number(one) }
    : { month: Number(one), day: Number(two) };

const STRETCH = '(?!\\d|:|/\\d|-(?!\\d{1,2}[-/.]\\d)|\\.\\d)';
/** Two figures that mean something else. */
const NO_DATE = /^(?:24\/7|7\/24|9\/11|50\/50|1\/[2-9]|[23]\/[45]|2\/3)$/u;

/** Dates in figures, or in figures and a month's name. */
export const numeric: readonly TimeRule[] = [
  timeRule({
    name: 'en/time/numeric-date',
    pattern: /(?<![\d.:/-])([12]\d{3})([-/. ])(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])(?![\d:/-]|\.\d)/gu,
    say: ([, year, , month, day]) => ({ date: { year: Number(year), month: Number(month), day: Number(day) } }),
    hits: [{ text: 'Input 2020.01.02. 06:00', gives: ['2020.01.02 = 2020-01-02'] }],
    misses: ['Call 2020-0102.'],
  }),
  timeRule({
    name: 'en/time/american-date',
    pattern: new RegExp(
      `(?<![\\d.:/]|[^\\d]-|(?<!\\d{4})-)${NAMED_DAY}(\\d{1,2})([-/.])(\\d{1,2})(?:\\2|, ?(?=\\d{4}))((?:19|20)\\d\\d)${STRETCH}`,
      'giu',
    ),
    say: ([, one = '', mark = '', two = '', year]) => ({
      date: { year: Number(year), ...monthAndDay(one, two, mark) },
    }),
    hits: [
      { text: 'Posted 5/28/2018 by the desk', gives: ['5/28/2018 = 2018-05-28'] },
      { text: 'It ran 10/1/2018-10/7/2018 in full.', gives: ['10/1/2018-10/7/2018 = 2018-10-01/2018-10-07'] },
    ],
    misses: ['Resolution 5/28/218 passed.'],
  }),
  timeRule({
    name: 'en/time/short-year-date',
    pattern: /(?<![\d.:/$-])(\d{1,2})([-/])(\d{1,2})(?:\2|,(?=\d))(\d\d)(?![\d:/%-]|\.\d|,\d)/gu,
    say: ([, one = '', mark = '', two = '', year = '']) => ({
      date: { year: fullYear(year), ...monthAndDay(one, two, mark) },
    }),
    hits: [
      { text: 'Filed on 08/12/15 by hand', gives: ['08/12/15 = 2015-08-12'] },
      { text: 'Dated 21/04/16.', gives: ['21/04/16 = 2016-04-21'] },
    ],
    misses: ['They won 3-7-127.', 'It is 44/55/66.'],
  }),
  timeRule({
    name: 'en/time/month-and-day-in-figures',
    pattern: new RegExp(
      `(?<![\\d.:/$€£-]|\\d-)(?:(?:(?:this|next|last) )?(?:${WEEKDAY}),? |(?<=\\b(?:on|until|till|by|before|after|since|starting|from|between|this|to|and) +)|(?<=\\d{1,2}/\\d{1,2}-)|(?=(?:1[3-9]|2\\d|3[01])/(?:0?[1-9]|1[0-2])\\b|(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\\d|3[01])\\b))(\\d{1,2})/(\\d{1,2})(?!\\d|[:/%]|[.,]\\d|-(?!\\d{1,2}/)| (?:of|inch|cup|majority|share|cent|vote|stake))`,
      'giu',
    ),
    say: ([, one = '', two = '']) => {
      if (NO_DATE.test(`${one}/${two}`)) return null;
      const date = monthAndDay(one, two, '/');
      return { read: (context) => completeDate(date, context) };
    },
    hits: [
      { text: 'They parted on 9/22 in Geneva.', gives: ['9/22 = 2019-09-22'] },
      { text: 'The office is shut 22/04.', gives: ['22/04 = 2019-04-22'] },
    ],
    misses: ['He was on 24/7 duty.', 'It happened after 9/11.', 'A vote of 2/3 is needed.', 'Only on 3/4 of it.'],
  }),
  timeRule({
    name: 'en/time/named-month-in-figures',
    pattern: new RegExp(
      `(?<![\\d/.-])(?:((?:19|20)\\d\\d)([-/])(${MONTH})\\2(\\d{1,2})|((?:19|20)\\d\\d)([-/])(\\d{1,2})\\6(${MONTH})|${B}(${MONTH})([-/])(\\d{1,2})\\10((?:19|20)\\d\\d))(?!\\d|[/-]\\d)(?![A-Za-z])`,
      'giu',
    ),
    say: ([, year, , month, day, late, , first, named, name, , date, end]) => ({
      date: {
        year: Number(year ?? late ?? end),
        month: monthOf(month ?? named ?? name),
        day: Number(day ?? first ?? date),
      },
    }),
    hits: [
      { text: 'Updated 2019-Sep-23 at noon', gives: ['2019-Sep-23 = 2019-09-23'] },
      { text: 'Updated Sep-23-2019 at noon', gives: ['Sep-23-2019 = 2019-09-23'] },
    ],
    misses: ['Updated 2019-Sep-233 at noon'],
  }),
  timeRule({
    name: 'en/time/compact-date',
    pattern: /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/gu,
    say: ([, year, month, day]) => ({ date: { year: Number(year), month: Number(month), day: Number(day) } }),
    hits: [{ text: 'File 20190528 was sent.', gives: ['20190528 = 2019-05-28'] }],
    misses: ['File 201905281 was sent.'],
  }),
  timeRule({
    name: 'en/time/days-of-a-month-from-now',
    pattern: new RegExp(
      `${B}(?:from |between )?(\\d{1,2}) ?(?:to|and|until|till|through|-|–) ?(\\d{1,2}),? (?:of |in )?(this|next|last) month${E}`,
      'giu',
    ),
    say: ([, first, last, which = '']) => ({ read: daysOfMonth(Number(first), Number(last), which.toLowerCase()) }),
    hits: [{ text: 'They meet from 4 to 22 next month.', gives: ['from 4 to 22 next month = 2019-11-04/2019-11-22'] }],
    misses: ['Some 4 to 22 people came last month.'],
  }),
  timeRule({
    name: 'en/time/day-of-a-month-from-now',
    pattern: new RegExp(`${B}(?:the )?(${ORDINAL_DAY})(?: day)? of (this|the|next|last) month${E}`, 'giu'),
    say: ([, day = '', which = '']) => ({ read: dayOfMonth(numberOf(day), which.toLowerCase()) }),
    hits: [{ text: 'They meet on the 20th of next month.', gives: ['the 20th of next month = 2019-11-20'] }],
    misses: ['It was the first of many this month.'],
  }),
];

const monthOfWord = (which: string, context: TimeContext) => {
  const { year, month } = partsOf(context.now);
  return addMonths(year, month, which === 'next' ? 1 : which === 'last' ? -1 : 0);
};

function daysOfMonth(first: number, last: number, which: string): ReadTime {
  return (context) => {
    const month = monthOfWord(which, context);
    const [from, to] = [onDate(...month, first), onDate(...month, last)];
    return from && to && from.from < to.from ? stretch(from, to) : null;
  };
}

const dayOfMonth =
  (day: number, which: string): ReadTime =>
  (context) =>
    onDate(...monthOfWord(which, context), day);
