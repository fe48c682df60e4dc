import { addMonths, onDate, partsOf, stretch, weekdayOf } from '../shared/times-calendar.ts';
import { completeDate } from '../shared/times-complete.ts';
import { type TimeRule, timeRule } from '../shared/times-expression.ts';
import {
  ANY_YEAR,
  B,
  DAY,
  E,
  MONTH,
  monthOf,
  NAMED_DAY,
  numberOf,
  ORDINAL_DAY,
  WEEKDAY,
  WEEKDAYS,
  YEAR,
  yearPart,
} from './times-words.ts';

/** Dates to the day, written out or with parts left out. */
export const dates: readonly TimeRule[] = [
  timeRule({
    name: 'en/time/month-and-day',
    pattern: new RegExp(
      `${B}${NAMED_DAY}(${MONTH})(?:\\.? |, |[-/]|\\.|(?=\\d))(?:the )?(${DAY})(?!:|\\d|-\\d|/\\d)${E}(?:(?:,|, | ,? ?|,? (?:of|in) )(${ANY_YEAR})${E}|(?= (?:and|or|to|-) \\d{1,2}, (${ANY_YEAR})${E})|)`,
      'giu',
    ),
    say: ([, month, day, year, shared]) =>
      month === 'may'
        ? null
        : { date: { ...yearPart(year ?? shared), month: monthOf(month), day: numberOf(day ?? '') } },
    hits: [
      { text: 'The treaty takes effect no later than March 1.', gives: ['March 1 = 2020-03-01'] },
      { text: 'SEOUL, May 10, 2019 - Two missiles flew.', gives: ['May 10, 2019 = 2019-05-10'] },
      { text: 'They met in Hanoi on Feb. 27.', gives: ['Feb. 27 = 2019-02-27'] },
      { text: 'Leaders gather for the Oct. 31-Nov. 1 meeting.', gives: ['Oct. 31-Nov. 1 = 2019-10-31/2019-11-01'] },
      { text: 'It tested weapons on January 5 and 11, 2018.', gives: ['January 5 = 2018-01-05'] },
      { text: 'They met on Friday, March 1, 2019.', gives: ['Friday, March 1, 2019 = 2019-03-01'] },
    ],
    misses: ['The troops may 10 times a day march.', 'In May 2019 they met.'],
  }),
  timeRule({
    name: 'en/time/day-and-month',
    pattern: new RegExp(
      `${B}${NAMED_DAY}(?:the (?=\\S+ (?:day )?of ))?(${DAY})(?:(?: day)? of(?: the)?)?(?:[ /-]|\\. )(${MONTH})(?![a-z])(?:,? (?:(?:of|in) )?(${ANY_YEAR})${E}|[-/](${ANY_YEAR})${E})?`,
      'giu',
    ),
    say: ([, day, month, year, dashed]) =>
      month === 'may'
        ? null
        : { date: { ...yearPart(year ?? dashed), month: monthOf(month), day: numberOf(day ?? '') } },
    hits: [
      { text: 'Pyongyang called off the 12 June meeting.', gives: ['12 June = 2019-06-12'] },
      { text: 'Monday 28 May 2018, last updated', gives: ['Monday 28 May 2018 = 2018-05-28'] },
      { text: 'They met on the 4th of March.', gives: ['the 4th of March = 2019-03-04'] },
    ],
    misses: ['The 12 may leave.', 'They held 12 marches.'],
  }),
  timeRule({
    name: 'en/time/days-of-month',
    pattern: new RegExp(
      `${B}(?:from |between )?(?:the )?(${DAY}) ?(?:to|and|until|through|till|-|—|–) ?(?:the )?(${DAY})(?: of)? (${MONTH})${E}(?:,? (?:(?:of|in) )?(${ANY_YEAR})${E})?`,
      'giu',
    ),
    say: ([, first, last, month, year]) => ({
      read: (context) => {
        const date = { ...yearPart(year), month: monthOf(month) };
        const end = completeDate({ ...date, day: numberOf(last ?? '') }, context);
        const start =
          end && completeDate({ ...date, year: partsOf(end.from).year, day: numberOf(first ?? '') }, context);
        return start && end && start.from < end.to ? stretch(start, end) : null;
      },
    }),
    hits: [
      { text: 'The drill ran from 11 to 20 August.', gives: ['from 11 to 20 August = 2019-08-11/2019-08-20'] },
      { text: 'He spent 29 and 30 September in Seoul.', gives: ['29 and 30 September = 2019-09-29/2019-09-30'] },
    ],
    misses: ['From 11 to 20 people came.'],
  }),
  timeRule({
    name: 'en/time/month-and-days',
    pattern: new RegExp(
      `${B}(?:from |between )?(${MONTH}) (?:the )?(${DAY}) ?(?:to|until|through|till|-|—|–|and(?= \\d{1,2}(?:st|nd|rd|th)?(?![\\d,])(?! \\d)) ?) ?(?:the )?(${DAY})${E}(?:,? (?:(?:of|in) )?(${ANY_YEAR})${E})?`,
      'giu',
    ),
    say: ([whole, month, first, last, year]) => {
      if (/ and /iu.test(whole) && !/^between/iu.test(whole)) return null;
      return {
        read: (context) => {
          const date = { ...yearPart(year), month: monthOf(month) };
          const start = completeDate({ ...date, day: numberOf(first ?? '') }, context);
          const end =
            start && completeDate({ ...date, year: partsOf(start.from).year, day: numberOf(last ?? '') }, context);
          return start && end && start.from < end.to ? stretch(start, end) : null;
        },
      };
    },
    hits: [
      { text: 'It met from December 28 to 31.', gives: ['from December 28 to 31 = 2018-12-28/2018-12-31'] },
      { text: 'They met Feb. 27-28, 2019, in Hanoi.', gives: ['Feb. 27-28, 2019 = 2019-02-27/2019-02-28'] },
    ],
    misses: ['It met on January 7 and 13.'],
  }),
  timeRule({
    name: 'en/time/second-day',
    pattern: new RegExp(`(?<=(?:${MONTH}) \\d{1,2} and )(\\d{1,2})(?:st|nd|rd|th)?${E}(?:, (${YEAR})${E})?`, 'giu'),
    say: ([, day, year]) => ({
      read: (context) => {
        if (!context.focus || context.distance !== 'sentence') return null;
        const told = partsOf(context.focus.from);
        return completeDate({ ...told, ...yearPart(year), day: Number(day) }, context);
      },
    }),
    hits: [
      { text: 'It tested engines on September 7 and 13.', gives: ['13 = 2019-09-13'] },
      { text: 'It tested weapons on January 5 and 11, 2018.', gives: ['11, 2018 = 2018-01-11'] },
    ],
    misses: ['Between 7 and 13 people came.'],
  }),
  timeRule({
    name: 'en/time/day-of-month',
    pattern: new RegExp(
      `(?:(?<=\\b(?:[Oo]n|for) )the (${ORDINAL_DAY})|(?<=\\b(?:[Oo]n|for|[Ff]rom|to|until|till|of|since|and|by|local time) )(\\d{1,2}(?:st|nd|rd|th))|(?<=\\b[Oo]n )((?:[12]\\d|3[01]|[1-9])(?=[.,;!?]?$| (?:said|told|that|[a-z]+ed)(?![a-z])))|(?<=\\b(?:[Ff]rom|to|until|till|since|by) )the (\\d{1,2}(?:st|nd|rd|th)))${E}(?!(?: [a-z-]+)? (?:century|parallel|floor|anniversary|congress|session|plenum|meeting|round|party|summit|assembly|day|birthday|year|division|fleet|army|amendment|street|largest|most)|-| time| of )(?! (?<=the .{1,15} )[A-Z])`,
      'gu',
    ),
    say: ([, on, figures, bare, from]) => ({ date: { day: numberOf(on ?? figures ?? bare ?? from ?? '') } }),
    hits: [
      { text: 'The vice minister on 3 gathered diplomats.', gives: ['3 = 2019-10-03'] },
      { text: 'Trump spoke on the 3rd in Washington.', gives: ['the 3rd = 2019-10-03'] },
      {
        text: 'On 19th Trump told reporters so, local time 18th in Pyongyang.',
        gives: ['19th = 2019-09-19', '18th = 2019-09-18'],
      },
    ],
    misses: ['He insisted on 3 demands.', 'They met on the 38th parallel.', 'It fell on the 70th anniversary.'],
  }),
  timeRule({
    name: 'en/time/weekday-and-day',
    pattern: new RegExp(
      `${B}(${WEEKDAY}|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\\.?,? (?:the )?(${ORDINAL_DAY})${E}(?! (?:of|${MONTH})${E})`,
      'giu',
    ),
    say: ([, name, day]) => ({
      read: ({ now }) => {
        const { year, month } = partsOf(now);
        const weekday = WEEKDAYS[(name ?? '').toLowerCase()];
        for (const step of [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5]) {
          const found = onDate(...addMonths(year, month, step), numberOf(day ?? ''));
          if (found && weekdayOf(found.from) === weekday) return found;
        }
        return null;
      },
    }),
    hits: [{ text: 'They met on Friday the 4th.', gives: ['Friday the 4th = 2019-10-04'] }],
    misses: ['On Friday the 38th parallel was quiet.'],
  }),
];
