import { months, onDay, partsOf, stretch, weekdayOf } from '../shared/times-calendar.ts';
import { impliedWeekday } from '../shared/times-complete.ts';
import { type ReadTime, type TimeRule, timeRule } from '../shared/times-expression.ts';
import { dayFromNow, weekendFrom, weekFrom } from '../shared/times-relative.ts';
import { B, E, step, WEEKDAY, WEEKDAYS } from './times-words.ts';

const PART_OF_DAY = '(?: (?:early |late )?(?:morning|afternoon|evening|night))?';
const DAYS: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  'day before yesterday': -2,
  'the day after tomorrow': 2,
  'day after tomorrow': 2,
  yesterday: -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
};

const quarterFrom =
  (step: number): ReadTime =>
  ({ now }) => {
    const { year, month } = partsOf(now);
    const index = year * 4 + Math.floor((month - 1) / 3) + step;
    const first = (index % 4) * 3 + 1;
    return months(Math.floor(index / 4), first, first + 2);
  };

/** Days, weekdays and weeks told from the present (yesterday, next Wednesday, last week). */
export const relative: readonly TimeRule[] = [
  timeRule({
    name: 'en/time/day-from-today',
    pattern: new RegExp(
      `${B}(?:((?:the )?day (?:before yesterday|after tomorrow)|yesterday|today|tonight|tomorrow)${PART_OF_DAY}(?!'s (?:world|generation|standards))|(this) (?:morning|afternoon|evening)|(last) (?:night|evening)|(overnight))${E}`,
      'giu',
    ),
    say: ({ input, index, ...groups }) => {
      const { 1: day, 2: current, 3: last, 4: over } = groups;
      // «USA Today» is a paper.
      if (day === 'Today' && /[A-Z]\w* $/u.test(input.slice(0, index))) return null;
      if (over !== undefined) return { read: ({ now }) => stretch(onDay(now - 1), onDay(now)) };
      if (last !== undefined) return { read: dayFromNow(-1) };
      return { read: dayFromNow(current === undefined ? (DAYS[(day ?? '').toLowerCase()] ?? 0) : 0) };
    },
    hits: [
      { text: 'He tweeted overnight that it was off.', gives: ['overnight = 2019-10-07/2019-10-08'] },
      { text: 'They met yesterday.', gives: ['yesterday = 2019-10-07'] },
      { text: 'Saturday, 19:50 – They met for two hours this afternoon.', gives: ['this afternoon = 2019-10-05'] },
    ],
    misses: ['He reads Gullwing Today.'],
  }),
  timeRule({
    name: 'en/time/weekday',
    pattern: new RegExp(
      `${B}(?:(?:(this) past|(last|this|next|past|coming|previous|current) (?:week(?:'s| on)? )?)?(?:early |late )?(${WEEKDAY})|(Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)(?:\\.|(?=,)))(?:'s)?${PART_OF_DAY}(?: (?:of |in )?(last|next|this) week)?${E}`,
      'giu',
    ),
    say: ([, recent, which, name, short, week]) => {
      const weekday = WEEKDAYS[(name ?? short ?? '').toLowerCase()] ?? 1;
      if (week !== undefined) return { read: weekFrom(step(week), weekday) };
      if (recent === undefined && which === undefined) return { read: (context) => impliedWeekday(weekday, context) };
      const word = recent === undefined ? (which ?? '').toLowerCase() : 'last';
      if (word === 'next') return { read: weekFrom(1, weekday) };
      if (word === 'this' || word === 'current') return { read: weekFrom(0, weekday) };
      const forward = word === 'coming';
      return {
        read: ({ now }) => {
          const back = (weekdayOf(now) - weekday + 6) % 7;
          return onDay(forward ? now + 7 - (back + 1) : now - back - 1);
        },
      };
    },
    hits: [
      { text: 'By Friday noon the guns had fallen silent.', gives: ['Friday = 2019-10-04'] },
      { text: 'He called it off last Thursday.', gives: ['last Thursday = 2019-10-03'] },
      { text: 'The missiles flew on Saturday.', gives: ['Saturday = 2019-10-05'] },
      { text: 'A ceremony is planned for Wednesday.', gives: ['Wednesday = 2019-10-09'] },
      { text: 'They talk again next Wednesday.', gives: ['next Wednesday = 2019-10-16'] },
      { text: 'She named the date on Tuesday of last week.', gives: ['Tuesday of last week = 2019-10-01'] },
    ],
    misses: ['He sat down.', 'The sun rose.'],
  }),
  timeRule({
    name: 'en/time/that-weekday',
    pattern: new RegExp(`${B}(?:that|the)(?: very)? same (${WEEKDAY})${E}|${B}that (${WEEKDAY})${E}`, 'giu'),
    say: ([, same, that]) => {
      const weekday = WEEKDAYS[(same ?? that ?? '').toLowerCase()] ?? 1;
      return {
        read: ({ focusDay }) =>
          focusDay === null ? null : onDay(focusDay - ((weekdayOf(focusDay) - weekday + 7) % 7)),
      };
    },
    hits: [
      {
        text: 'They met on 30 June. That same Sunday the paper spoke of a freeze.',
        gives: ['That same Sunday = 2019-06-30'],
      },
    ],
    misses: ['He said that Mondays are hard.'],
  }),
  timeRule({
    name: 'en/time/week',
    pattern: new RegExp(
      `${B}(?:(?:early|late|earlier|later) )?(?:(last|past|previous|this|current|next|coming|following) (week|weekend|quarter)|(?:the )?week (after next|before last))${E}(?! ago)`,
      'giu',
    ),
    say: ([, which, unit, beyond]) => {
      if (beyond !== undefined) return { read: weekFrom(/after/iu.test(beyond) ? 2 : -2) };
      const word = (unit ?? '').toLowerCase();
      if (word === 'quarter') return { read: quarterFrom(step(which)) };
      return { read: word === 'weekend' ? weekendFrom(step(which)) : weekFrom(step(which)) };
    },
    hits: [
      { text: 'Ri will come to New York next week.', gives: ['next week = 2019-W42'] },
      { text: 'They spoke last weekend.', gives: ['last weekend = 2019-10-05/2019-10-06'] },
    ],
    misses: ['They took a week.'],
  }),
];
