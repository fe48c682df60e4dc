import {
  addMonths,
  type Day,
  dayOf,
  inMonth,
  monthFrom,
  nthWeekday,
  onDate,
  onDay,
  type Period,
  partsOf,
  stretch,
  weekdayOf,
  weekStart,
} from '../shared/times-calendar.ts';
import { completeDate } from '../shared/times-complete.ts';
import { type ReadTime, type TimeRule, timeRule } from '../shared/times-expression.ts';
import { lunarFeast } from '../shared/times-feasts.ts';
import { nearestYear, partOfYear, yearEnd } from '../shared/times-relative.ts';
import {
  DAY,
  FESTIVALS,
  LUNAR,
  MONTH,
  MOVABLE,
  monthOf,
  numberOf,
  ORDINAL_DAY,
  oneOf,
  SEASONS,
  WEEKDAY,
  WEEKDAYS,
} from './times-words.ts';

const YEAR = '(?:1[89]|20)\\d\\d';
/** Beside a month and a day any year is one. */
const ANY_YEAR = '[12]\\d{3}';
const NAMED_DAY = `(?:(?:${WEEKDAY}|mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\\.?,? (?:the )?)?`;
/** A word begins or ends here. */
const B = '(?<![A-Za-z\\d])';
const E = '(?![A-Za-z\\d])';

const yearPart = (text: string | undefined): { readonly year?: number } =>
  text === undefined ? {} : { year: Number(text) };

const inYears = (text: string | undefined, of: (year: number) => Period | null): ReadTime =>
  text === undefined ? nearestYear(of) : () => of(Number(text));

export const dates: readonly TimeRule[] = [
  timeRule({
    name: 'en/time/month-and-day',
    pattern: new RegExp(
      `${B}${NAMED_DAY}(${MONTH})[ -](?:the )?(${DAY})(?!:)${E}(?:(?:,|, | ,? ?)(${ANY_YEAR})${E}|(?= (?:and|or|to|-) \\d{1,2}, (${ANY_YEAR})${E})|)`,
      'giu',
    ),
    say: ([, month, day, year, shared]) =>
      month === 'may'
        ? null
        : { date: { ...yearPart(year ?? shared), month: monthOf(month), day: numberOf(day ?? '') } },
    hits: [
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
      `${B}${NAMED_DAY}(?:the (?=\\S+ of ))?(${DAY})(?: of)?[ -](${MONTH})(?![a-z])(?:,? (?:of )?(${ANY_YEAR})${E}|-(${ANY_YEAR})${E})?`,
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
      `${B}(?:from |between )?(\\d{1,2})(?:st|nd|rd|th)? ?(?:to|and|until|through|till|-|—|–) ?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})${E}(?:,? (${YEAR})${E})?`,
      'giu',
    ),
    say: ([, first, last, month, year]) => ({
      read: (context) => {
        const date = { ...yearPart(year), month: monthOf(month) };
        const end = completeDate({ ...date, day: Number(last) }, context);
        const start = end && completeDate({ ...date, year: partsOf(end.from).year, day: Number(first) }, context);
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
      `${B}(?:from |between )?(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)? ?(?:to|until|through|till|-|—|–|and(?= \\d{1,2}(?:st|nd|rd|th)?(?![\\d,])(?! \\d)) ?) ?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?${E}(?:,? (${YEAR})${E})?`,
      'giu',
    ),
    say: ([whole, month, first, last, year]) => {
      if (/ and /iu.test(whole) && !/^between/iu.test(whole)) return null;
      return {
        read: (context) => {
          const date = { ...yearPart(year), month: monthOf(month) };
          const start = completeDate({ ...date, day: Number(first) }, context);
          const end = start && completeDate({ ...date, year: partsOf(start.from).year, day: Number(last) }, context);
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
    name: 'en/time/numeric-date',
    pattern: /(?<![\d.:/-])([12]\d{3})([-/.])(1[0-2]|0?[1-9])\2(3[01]|[12]\d|0?[1-9])(?![\d:/-]|\.\d)/gu,
    say: ([, year, , month, day]) => ({ date: { year: Number(year), month: Number(month), day: Number(day) } }),
    hits: [{ text: 'Input 2020.01.02. 06:00', gives: ['2020.01.02 = 2020-01-02'] }],
    misses: ['Call 2020-0102.'],
  }),
  timeRule({
    name: 'en/time/american-date',
    pattern: /(?<![\d.:/-])(\d{1,2})([-/.])(\d{1,2})\2((?:19|20)\d\d)(?![\d:/-]|\.\d)/gu,
    say: ([, one, mark, two, year]) => {
      // Month first, as in America, except with full stops or where the first cannot be a month.
      const dayFirst = mark === '.' || Number(one) > 12;
      const [month, day] = dayFirst ? [Number(two), Number(one)] : [Number(one), Number(two)];
      return { date: { year: Number(year), month, day } };
    },
    hits: [{ text: 'Posted 5/28/2018 by the desk', gives: ['5/28/2018 = 2018-05-28'] }],
    misses: ['Resolution 5/28/218 passed.'],
  }),
  timeRule({
    name: 'en/time/day-of-month',
    pattern: new RegExp(
      `(?:(?<=\\b(?:[Oo]n|for) )the (${ORDINAL_DAY})|(?<=\\b(?:[Oo]n|for|[Ff]rom|to|until|till|of|since|and|by|local time) )(\\d{1,2}(?:st|nd|rd|th))|(?<=\\b(?:[Ff]rom|to|until|till|since|by) )the (\\d{1,2}(?:st|nd|rd|th)))${E}(?!(?: [a-z-]+)? (?:century|parallel|floor|anniversary|congress|session|plenum|meeting|round|party|summit|assembly|day|birthday|year|division|fleet|army|amendment|street|largest|most)|-| time| of )(?! (?<=the .{1,15} )[A-Z])`,
      'gu',
    ),
    say: ([, on, figures, from]) => ({ date: { day: numberOf(on ?? figures ?? from ?? '') } }),
    hits: [
      { text: 'Trump spoke on the 3rd in Washington.', gives: ['the 3rd = 2019-10-03'] },
      {
        text: 'On 19th Trump told reporters so, local time 18th in Pyongyang.',
        gives: ['19th = 2019-09-19', '18th = 2019-09-18'],
      },
    ],
    misses: ['They met on the 38th parallel.', 'It fell on the 70th anniversary.'],
  }),
  timeRule({
    name: 'en/time/month-with-year',
    pattern: new RegExp(
      `${B}(?:(?:the )?(?:early|mid|late|beginning of|start of|middle of|end of)[ -])?(?:the month of )?(${MONTH}),? (?:of )?(?:(${YEAR})|((?:last|this|next) year)(?!'))${E}`,
      'giu',
    ),
    say: ([, month, year, told]) => {
      if (year !== undefined) return { date: { year: Number(year), month: monthOf(month) } };
      const step = /^last/iu.test(told ?? '') ? -1 : /^next/iu.test(told ?? '') ? 1 : 0;
      return { read: ({ now }) => inMonth(partsOf(now).year + step, monthOf(month)) };
    },
    hits: [
      { text: 'They met at Panmunjom in June 2019.', gives: ['June 2019 = 2019-06'] },
      { text: 'The limit was set in April last year.', gives: ['April last year = 2018-04'] },
    ],
    misses: ['They met on June 30, 2019.'],
  }),
  timeRule({
    name: 'en/time/month',
    pattern: new RegExp(
      `${B}(?:((?:the )?(?:early|mid|late|beginning of|start of|middle of|end of)[ -])|(last|next|this|coming|past) )?(?:the month of )?(${MONTH})(?![a-z])(?!\\.? ?\\d)(?! (?:${DAY})${E})`,
      'giu',
    ),
    say: (match) => {
      const [, part, step, name = ''] = match;
      const month = monthOf(name);
      const told = part !== undefined || step !== undefined;
      // March, May and shortened or lower-case names are words of other kinds too.
      const plain = /^[A-Z][a-z]{3,}$|^[A-Z][a-z]+\.$/u.test(name) && month !== 3 && month !== 5;
      if (!told && !plain && !introduced(match)) return null;
      if (month === 5 && /^[a-z]/u.test(name) && !/in the $|in $/iu.test(match.input.slice(0, match.index)))
        return null;
      if (/end of/iu.test(part ?? '') && LIMIT.test(match.input.slice(0, match.index))) {
        return {
          point: true,
          read: (context) => {
            const found = completeDate({ month }, { ...context, future: () => true });
            return found && onDay(found.to);
          },
        };
      }
      if (step === undefined) return { date: { month } };
      return { read: ({ now }) => monthFromNow(step.toLowerCase(), month, now) };
    },
    hits: [
      { text: 'The talks broke down in February.', gives: ['February = 2019-02'] },
      { text: 'A conference is expected in January.', gives: ['January = 2020-01'] },
      { text: 'He told lawmakers in mid-September.', gives: ['mid-September = 2019-09'] },
      { text: 'They will meet before the end of November.', gives: ['before the end of November = 2019-11-30'] },
      { text: 'The army held drills in March.', gives: ['March = 2019-03'] },
      { text: 'They hope to meet next June.', gives: ['next June = 2020-06'] },
    ],
    misses: ['May I ask you?', 'They march on.', 'March on Washington!', 'It may in the end work.'],
  }),
  timeRule({
    name: 'en/time/year-and-month',
    pattern: new RegExp(
      `(?<![\\d/.-])(?:(${YEAR})(?:,? |-|/)(${MONTH})${E}(?! ?\\d)|(${YEAR}) ?[-/] ?(1[0-2]|0?[1-9])(?![\\d/.-])|(1[0-2]|0?[1-9]) ?[-/] ?(${YEAR})(?![\\d/.-]))`,
      'giu',
    ),
    say: ([, year, name, late, number, first, last]) => ({
      date: { year: Number(year ?? late ?? last), month: name === undefined ? Number(number ?? first) : monthOf(name) },
    }),
    hits: [{ text: 'Updated 2019-03 by the desk', gives: ['2019-03 = 2019-03'] }],
    misses: ['Updated 2019-03-11-2 by the desk'],
  }),
  timeRule({
    name: 'en/time/years',
    pattern: new RegExp(`(?<![\\d.$-])(${YEAR}) ?[-—–~] ?(${YEAR})(?![\\d/-])`, 'gu'),
    say: ([, first, last]) => ({
      read: () => stretch(partOfYear(Number(first), null), partOfYear(Number(last), null)),
    }),
    hits: [{ text: 'The talks of 1994-1997 failed.', gives: ['1994-1997 = 1994/1997'] }],
    misses: ['Call 2014-20189 now.'],
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
  timeRule({
    name: 'en/time/weekday-of-month',
    pattern: new RegExp(
      `${B}(?:the )?(first|second|third|fourth|last) (${WEEKDAY}) (?:of|in) (?:(this|next|last|previous|the) month|(${MONTH})(?:,? (${YEAR}))?)${E}`,
      'giu',
    ),
    say: ([, count, name, step, month, year]) => ({
      read: (context) => {
        const { now } = context;
        const steps = /next/iu.test(step ?? '') ? 1 : /last|previous/iu.test(step ?? '') ? -1 : 0;
        const whole =
          month === undefined
            ? monthFrom(now, steps)
            : completeDate({ ...yearPart(year), month: monthOf(month) }, context);
        if (!whole) return null;
        const at = partsOf(whole.from);
        const which = ['first', 'second', 'third', 'fourth'].indexOf((count ?? '').toLowerCase()) + 1;
        return nthWeekday(at.year, at.month, WEEKDAYS[(name ?? '').toLowerCase()] ?? 1, which || -1);
      },
    }),
    hits: [
      { text: 'They meet on the first Friday of November.', gives: ['the first Friday of November = 2019-11-01'] },
    ],
    misses: ['It was the first Friday without a test.'],
  }),
  timeRule({
    name: 'en/time/week-of',
    pattern: new RegExp(
      `${B}(?:the )?(first|second|third|fourth|last|1st|2nd|3rd|4th) week (?:of|in) (?:(${MONTH})(?:,? (${YEAR}))?|(?:the year )?(${YEAR})|(this|next|last) (month|year))${E}`,
      'giu',
    ),
    say: ([, count, month, year, alone, step, unit]) => ({
      read: (context) => {
        const { now } = context;
        const steps = /next/iu.test(step ?? '') ? 1 : /last/iu.test(step ?? '') ? -1 : 0;
        const whole =
          month !== undefined
            ? completeDate({ ...yearPart(year), month: monthOf(month) }, context)
            : unit?.toLowerCase() === 'month'
              ? monthFrom(now, steps)
              : partOfYear(alone === undefined ? partsOf(now).year + steps : Number(alone), null);
        if (!whole) return null;
        const which = Math.max(
          ['first', 'second', 'third', 'fourth'].indexOf((count ?? '').toLowerCase()) + 1,
          Number.parseInt(count ?? '', 10) || 0,
        );
        // The first week is that of the first Thursday, as ISO counts weeks.
        const first = weekStart(whole.from + 3);
        const start = which === 0 ? weekStart(whole.to) : first + 7 * (which - 1);
        return stretch(onDay(start), onDay(start + 6));
      },
    }),
    hits: [
      {
        text: 'Talks open in the second week of November.',
        gives: ['the second week of November = 2019-11-11/2019-11-17'],
      },
    ],
    misses: ['It was the first week of talks.'],
  }),
  timeRule({
    name: 'en/time/compact-date',
    pattern: /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/gu,
    say: ([, year, month, day]) => ({ date: { year: Number(year), month: Number(month), day: Number(day) } }),
    hits: [{ text: 'File 20190528 was sent.', gives: ['20190528 = 2019-05-28'] }],
    misses: ['File 201905281 was sent.'],
  }),
  timeRule({
    name: 'en/time/year',
    pattern: new RegExp(
      `(?<![\\d$€£¥.,:/#-]|[A-Za-z])(?:((?:the )?(?:early|mid|late|end of|beginning of|start of|(?:first|second) half of)[ -])|(?:the )?(spring|summer|autumn|fall|winter)(?: of)? )?(${YEAR})(?![\\d:/%]|[.,]\\d|-\\d{1,2}(?!\\d)|[a-z]| (?:km|kilomet|miles?|met(?:re|er)s|troops|soldiers|people|tons?|tonnes|missiles|warheads|feet|hours|dollars|euros|GMT|local time|centrifuges|prisoners|hostages|deaths))`,
      'giu',
    ),
    say: ([, part, season, year]) => {
      const at = Number(year);
      if (season !== undefined) return { read: () => partOfYear(at, SEASONS[season.toLowerCase()] ?? null) };
      const told = (part ?? '').toLowerCase();
      if (told === '') return { date: { year: at } };
      return { point: told.includes('end of'), read: () => partOfYear(at, namedPart(told)) };
    },
    hits: [
      { text: 'The first time since 2009.', gives: ['2009 = 2009'] },
      { text: 'He inspected sites from 1996 to 2008.', gives: ['from 1996 to 2008 = 1996/2008'] },
      { text: 'It was started in summer of 2018.', gives: ['summer of 2018 = 2018-06/2018-08'] },
      { text: 'They met in late 2018.', gives: ['late 2018 = 2018-10/2018-12'] },
    ],
    misses: ['It flew 2000 km.', 'It cost $2019.', 'UN resolution 2397/2017-11'],
  }),
  timeRule({
    name: 'en/time/decade',
    pattern: new RegExp(
      `${B}(?:the )?(?:(?:early|mid|late)[- ])?(?:(1[89]|20)(\\d)0'?s|(?<=the )(?:'|’)?([1-9])0'?s)${E}`,
      'giu',
    ),
    say: ([, century, tens, short]) => ({
      read: ({ now }) => {
        const current = Math.floor(partsOf(now).year / 100);
        const ten = Number(tens ?? short);
        const first = (century === undefined ? (ten > 2 ? current - 1 : current) : Number(century)) * 100 + ten * 10;
        return { ...stretch(partOfYear(first, null), partOfYear(first + 9, null)) };
      },
    }),
    hits: [{ text: 'The framework of the 1990s failed.', gives: ['the 1990s = 1990/1999'] }],
    misses: ['It held 1990 missiles.'],
  }),
  timeRule({
    name: 'en/time/festival',
    pattern: new RegExp(
      `${B}(?:(last|this|next) )?(${oneOf([...Object.keys(FESTIVALS), ...Object.keys(MOVABLE), ...Object.keys(LUNAR)])})${E}(?!'s| (?:gift|present|speech|address|message|greeting|card|tree|resolution|party|market))(?:,? (?:of )?(${YEAR})${E})?`,
      'giu',
    ),
    say: ([, , word = '', year]) => {
      const name = word.toLowerCase().replace(/’/gu, "'");
      const fixed = FESTIVALS[name];
      const movable = MOVABLE[name];
      if (fixed) return { read: inYears(year, (at) => onDay(dayOf(at, ...fixed) ?? 0)) };
      const lunar = LUNAR[name];
      if (lunar) return { read: inYears(year, (at) => lunarFeast(lunar[0], at, lunar[1])) };
      return movable ? { read: inYears(year, (at) => nthWeekday(at, ...movable)) } : null;
    },
    hits: [
      { text: 'A test before Christmas is possible.', gives: ['before Christmas = 2019-10-08/2019-12-25'] },
      { text: 'They met over the Chuseok holiday.', gives: ['Chuseok = 2019-09-13'] },
    ],
    misses: ['He gave a New Year speech.'],
  }),
  timeRule({
    name: 'en/time/year-end',
    pattern:
      /(?<![A-Za-z])(?:(?:the )?(?:end of (?:the|this) year|year[’']s[ -]end)|(?:the )?year[- ]end|the end of the year)(?![A-Za-z])/giu,
    say: () => ({ point: true, read: yearEnd }),
    hits: [
      { text: 'Kim gave Washington until the end of the year.', gives: ['the end of the year = 2019-12-31'] },
      { text: 'The year-end deadline passed.', gives: ['The year-end = 2019-12-31'] },
    ],
    misses: ['The end of the war is near.'],
  }),
];

/** The last, this or next month of that name. */
function monthFromNow(step: string, month: number, now: Day): Period {
  const { year, month: current } = partsOf(now);
  if (step === 'this') return inMonth(year, month);
  if (step === 'next' || step === 'coming') return inMonth(month > current ? year : year + 1, month);
  return inMonth(month < current ? year : year - 1, month);
}

/** Before «the end of October» these make it a limit, the month's last day. */
const LIMIT = /(?:by|before|until|till) (?:the )?$/iu;

/** A month that is also a word counts only after a word that leads a time. */
const introduced = ({ input, index }: RegExpExecArray): boolean =>
  /(?<![A-Za-z])(?:in|by|since|until|till|from|to|through|during|before|after|of|between|and|or|around|early|mid|late|last|next|this) $/iu.test(
    input.slice(Math.max(0, index - 10), index),
  );

function namedPart(told: string): readonly [number, number] | 'end' {
  if (told.includes('end of')) return 'end';
  if (told.includes('first half')) return [1, 6];
  if (told.includes('second half')) return [7, 12];
  if (told.includes('mid')) return [5, 8];
  return told.includes('late') ? [10, 12] : [1, 3];
}
