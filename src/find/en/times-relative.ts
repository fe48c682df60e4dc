import {
  inMonth,
  inYear,
  months,
  onDay,
  type Period,
  partsOf,
  stretch,
  weekdayOf,
  weekStart,
} from '../shared/times-calendar.ts';
import { impliedWeekday } from '../shared/times-complete.ts';
import { type ReadTime, type TimeRule, timeRule } from '../shared/times-expression.ts';
import {
  ago,
  ahead,
  coming,
  dayFromFocus,
  dayFromNow,
  earlier,
  later,
  partOfYear,
  past,
  type Unit,
  weekendFrom,
  weekFrom,
  within,
} from '../shared/times-relative.ts';
import { COUNT, FROM_NOW, numberOf, SEASONS, WEEKDAY, WEEKDAYS } from './times-words.ts';

const B = '(?<![A-Za-z\\d])';
const E = '(?![A-Za-z\\d])';
const PART_OF_DAY = '(?: (?:early |late )?(?:morning|afternoon|evening|night))?';
const COUNTED = `(${COUNT})(?: and a half)?[ -](hour|day|week|month|year|decade)s?`;
const unitOf = (word: string | undefined): Unit => (word ?? 'day').toLowerCase() as Unit;
const counted = (whole: string, word: string | undefined): number =>
  numberOf(word ?? '') + (/ and a half/iu.test(whole) ? 0.5 : 0);

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

/** The last (−1), this (0) or next (1) of a stretch of the year that starts at month `first`. */
function seasonFrom(step: number, [first, last]: readonly [number, number]): ReadTime {
  return (context) => {
    const { year, month } = partsOf(context.now);
    if (step === 0) return months(year, first, last);
    const same = months(year, first, last);
    if (step < 0) return same.to < context.now && month > 0 ? same : months(year - 1, first, last);
    return same.from > context.now ? same : months(year + 1, first, last);
  };
}

/** The season that is meant without a year: the nearest, ahead where the clause looks ahead. */
const nearSeason =
  (part: readonly [number, number]): ReadTime =>
  (context) => {
    const { year } = partsOf(context.now);
    const far = (period: Period): number =>
      period.from > context.now
        ? (period.from - context.now) * (context.future() ? 0.5 : 2)
        : Math.max(0, context.now - period.to);
    return [year, year - 1, year + 1].map((at) => months(at, ...part)).sort((a, b) => far(a) - far(b))[0] ?? null;
  };

const quarterFrom =
  (step: number): ReadTime =>
  ({ now }) => {
    const { year, month } = partsOf(now);
    const index = year * 4 + Math.floor((month - 1) / 3) + step;
    const first = (index % 4) * 3 + 1;
    return months(Math.floor(index / 4), first, first + 2);
  };

const step = (word: string | undefined): number => FROM_NOW[(word ?? 'this').toLowerCase()] ?? 0;

function partOf(word: string): readonly [number, number] | 'end' | null {
  if (/end of/u.test(word)) return 'end';
  if (/first half/u.test(word)) return [1, 6];
  if (/second half/u.test(word)) return [7, 12];
  if (/mid/u.test(word)) return [5, 8];
  if (/late/u.test(word)) return [10, 12];
  return /early|beginning|start/u.test(word) ? [1, 3] : null;
}

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
  timeRule({
    name: 'en/time/month-from-now',
    pattern: new RegExp(
      `${B}(?:(?:(?:the )?(?:early|mid|late|earlier|later|beginning of|middle of|end of)[ -]?)?(last|past|previous|this|current|next|coming|following) month|(?:the )?month (after next|before last))${E}(?! ago)`,
      'giu',
    ),
    say: ([, which, beyond]) => ({
      read: ({ now }) => {
        const count = beyond === undefined ? step(which) : /after/iu.test(beyond) ? 2 : -2;
        const { year, month } = partsOf(now);
        const total = year * 12 + month - 1 + count;
        return inMonth(Math.floor(total / 12), (total % 12) + 1);
      },
    }),
    hits: [{ text: 'Kim last month said he was ready.', gives: ['last month = 2019-09'] }],
    misses: ['It took a month.'],
  }),
  timeRule({
    name: 'en/time/year-from-now',
    pattern: new RegExp(
      `${B}(?:((?:the )?(?:early|mid|late|end of|beginning of|start of|(?:the )?first half of|(?:the )?second half of|(?:the )?(?:first|second|third|fourth) quarter of)[ -]?(?:in )?)?(last|this|next|previous|coming) year|(earlier|later) this year)${E}(?! ago)(?!'s end)`,
      'giu',
    ),
    say: ([, part, which]) => {
      const told = (part ?? '').toLowerCase();
      const quarter = /(first|second|third|fourth) quarter/u.exec(told)?.[1];
      const first = quarter === undefined ? 0 : ['first', 'second', 'third', 'fourth'].indexOf(quarter) * 3 + 1;
      const named = first > 0 ? ([first, first + 2] as const) : partOf(told);
      return { point: named === 'end', read: ({ now }) => partOfYear(partsOf(now).year + step(which), named) };
    },
    hits: [
      { text: 'The congress is due early next year.', gives: ['early next year = 2020-01/2020-03'] },
      { text: 'He thinks a summit this year unlikely.', gives: ['this year = 2019'] },
      {
        text: 'A launch is likely within first half of next year.',
        gives: ['first half of next year = 2020-01/2020-06'],
      },
    ],
    misses: ['It took a year.'],
  }),
  timeRule({
    name: 'en/time/season',
    pattern: new RegExp(
      `${B}(?:(last|this|next|past|coming) (spring|summer|autumn|fall|winter)|(?<=(?:in|by|before|until|over|after|since|during) )the (spring|summer|autumn|winter))${E}(?! (?:Olympics|Games|palace|of \\d))`,
      'giu',
    ),
    say: ([, which, name, bare]) => {
      const part = SEASONS[(name ?? bare ?? '').toLowerCase()] ?? [6, 8];
      return { read: which === undefined ? nearSeason(part) : seasonFrom(step(which), part) };
    },
    hits: [
      { text: 'More launches were seen over the summer.', gives: ['the summer = 2019-06/2019-08'] },
      { text: 'The talks stalled last winter.', gives: ['last winter = 2018-12/2019-02'] },
    ],
    misses: ['The fall of the wall', 'They met at the summer palace.'],
  }),
  timeRule({
    name: 'en/time/ago',
    pattern: new RegExp(`${B}(?:only |just |about |some )?${COUNTED} ago${E}`, 'giu'),
    say: ([whole, count, unit]) => ({ read: ago(counted(whole, count), unitOf(unit)) }),
    hits: [
      { text: 'Pompeo left Pyongyang three weeks ago.', gives: ['three weeks ago = 2019-09-17'] },
      { text: 'It is stronger than six years ago.', gives: ['six years ago = 2013'] },
    ],
    misses: ['It was posted 9 hours ago.', 'It was long ago.'],
  }),
  timeRule({
    name: 'en/time/later',
    pattern: new RegExp(
      `${B}(?:${COUNTED} (?:later|after that|afterwards)|(?:the )?(?:very )?(?:next|following) (day|morning)|the (?:following) (week|month|year)|(?:a few |several )?(hours) (?:later|after))${E}`,
      'giu',
    ),
    say: ([whole, count, unit, day, next, hours]) => {
      if (hours !== undefined) return { read: dayFromFocus(0) };
      if (day !== undefined) return { read: dayFromFocus(1) };
      return { read: next === undefined ? later(counted(whole, count), unitOf(unit)) : later(1, unitOf(next)) };
    },
    hits: [
      { text: 'They met on 12 July. Three days later both sides met again.', gives: ['Three days later = 2019-07-15'] },
      { text: 'The text was signed on 30 June. The next day he denied it.', gives: ['The next day = 2019-07-01'] },
    ],
    misses: ['He will come later.', 'It took three days.'],
  }),
  timeRule({
    name: 'en/time/earlier',
    pattern: new RegExp(
      `${B}(?:${COUNTED} (?:earlier|before(?=[.,;]|$)|previously)|the (?:day before(?=[,.;]|$)|previous (day))|(hours) (?:earlier|before))${E}`,
      'giu',
    ),
    say: ([whole, count, unit, , hours]) => {
      if (hours !== undefined) return { read: dayFromFocus(0) };
      return { read: count === undefined ? dayFromFocus(-1) : earlier(counted(whole, count), unitOf(unit)) };
    },
    hits: [{ text: 'They met on 30 June. A day earlier he had tweeted.', gives: ['A day earlier = 2019-06-29'] }],
    misses: ['He had come earlier.'],
  }),
  timeRule({
    name: 'en/time/same-day',
    pattern: new RegExp(
      `${B}(?:(?:on |later )?(?:the|that) same (?:day|morning|afternoon|evening|night)|that (?:day|morning|afternoon|evening|night)|later (?:in the|that) day)${E}`,
      'giu',
    ),
    say: () => ({ read: dayFromFocus(0) }),
    hits: [
      {
        text: 'The text came out on Thursday. Putin spoke in Hanoi the same day.',
        gives: ['the same day = 2019-10-03'],
      },
    ],
    misses: ['The same dayboat sank.'],
  }),
  timeRule({
    name: 'en/time/within',
    pattern: new RegExp(
      `${B}(?:within|inside)(?: the| a)?(?: next| period of)? ${COUNTED}(?:'s time)?${E}|${B}within (hours)${E}`,
      'giu',
    ),
    say: ([whole, count, unit, hours]) => ({
      read: hours === undefined ? within(counted(whole, count), unitOf(unit)) : within(1, 'hour'),
    }),
    hits: [
      {
        text: 'Sweden has invited both sides back within two weeks.',
        gives: ['within two weeks = 2019-10-09/2019-10-22'],
      },
      {
        text: 'He hopes for it within two and a half years.',
        gives: ['within two and a half years = 2019-10/2022-04'],
      },
    ],
    misses: ['They will meet within weeks.'],
  }),
  timeRule({
    name: 'en/time/ahead',
    pattern: new RegExp(
      `${B}(?:in (?:about )?(?!an? (?:day|hour))${COUNTED}(?:'s?|’s?)?(?: time)?(?! (?:of|to|since|that|which|after|later|before|earlier|ago|long))|${COUNTED} from now)${E}`,
      'giu',
    ),
    say: ([whole, count, unit, other, otherUnit]) => {
      const read = ahead(counted(whole, count ?? other), unitOf(unit ?? otherUnit));
      return { read: (context) => (other !== undefined || context.future() ? read(context) : null) };
    },
    hits: [{ text: 'They will meet again in two weeks.', gives: ['in two weeks = 2019-10-22'] }],
    misses: ['It was the first test in five months.'],
  }),
  timeRule({
    name: 'en/time/coming',
    pattern: new RegExp(`${B}(?:the )?(?:next|coming|following) ${COUNTED}${E}`, 'giu'),
    say: ([whole, count, unit]) => ({ read: coming(counted(whole, count), unitOf(unit)) }),
    hits: [{ text: 'The next ten days will tell.', gives: ['The next ten days = 2019-10-09/2019-10-18'] }],
    misses: ['In the coming months they may meet.'],
  }),
  timeRule({
    name: 'en/time/past',
    pattern: new RegExp(
      `${B}(?:the |over |for )?(?:the )?(?:past|last|previous) (?:${COUNTED}|(year|month|week|decade)(?<=(?:over|for|during|in) the (?:past|last) (?:year|month|week|decade)))${E}`,
      'giu',
    ),
    say: ([whole, count, unit, single]) => ({
      read: single === undefined ? past(counted(whole, count), unitOf(unit)) : past(1, unitOf(single)),
    }),
    hits: [
      { text: 'It fired nothing over the past six months.', gives: ['over the past six months = 2019-04/2019-10'] },
    ],
    misses: ['In the past they met.'],
  }),
  timeRule({
    name: 'en/time/rest-of',
    pattern: new RegExp(`${B}(?:the )?(?:rest|remainder) of (?:the|this) (week|month|year)${E}`, 'giu'),
    say: ([, unit]) => ({
      read: ({ now }) => {
        const { year, month } = partsOf(now);
        const word = (unit ?? '').toLowerCase();
        const end = word === 'week' ? weekStart(now) + 6 : word === 'month' ? inMonth(year, month).to : inYear(year).to;
        return stretch(onDay(now), onDay(end));
      },
    }),
    hits: [
      {
        text: 'No drills are planned for the rest of the month.',
        gives: ['the rest of the month = 2019-10-08/2019-10-31'],
      },
    ],
    misses: ['The rest of the world watched.'],
  }),
  timeRule({
    name: 'en/time/quarter',
    pattern: new RegExp(
      `${B}(?:the )?(?:(first|second|third|fourth|1st|2nd|3rd|4th) quarter|Q([1-4])|((?:first|second) half)) ?(?:of |in )?((?:19|20)\\d\\d|(?:the|this) year)${E}|${B}((?:19|20)\\d\\d)[- ]?Q([1-4])${E}`,
      'giu',
    ),
    say: ([, word, figure, half, after, before, late]) => ({
      read: ({ now }) => {
        const year = after ?? before ?? '';
        const at = /^\d/u.test(year) ? Number(year) : partsOf(now).year;
        if (half !== undefined) return partOfYear(at, /first/iu.test(half) ? [1, 6] : [7, 12]);
        const first = (numberOf(figure ?? late ?? word ?? '') - 1) * 3 + 1;
        return months(at, first, first + 2);
      },
    }),
    hits: [
      { text: 'Talks may open in the third quarter of 2019.', gives: ['the third quarter of 2019 = 2019-07/2019-09'] },
    ],
    misses: ['He lost the third quarter.'],
  }),
];
