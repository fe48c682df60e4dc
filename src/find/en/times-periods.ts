import {
  type Day,
  inMonth,
  monthFrom,
  nthWeekday,
  onDay,
  type Period,
  partsOf,
  stretch,
  weekStart,
} from '../shared/times-calendar.ts';
import { completeDate } from '../shared/times-complete.ts';
import { type TimeRule, timeRule } from '../shared/times-expression.ts';
import { partOfYear, yearEnd } from '../shared/times-relative.ts';
import {
  ANY_YEAR,
  B,
  DAY,
  E,
  MONTH,
  monthOf,
  partOf,
  SEASONS,
  WEEKDAY,
  WEEKDAYS,
  YEAR,
  yearPart,
} from './times-words.ts';

/** Weeks, months, years and decades told by name or number. */
export const periods: readonly TimeRule[] = [
  timeRule({
    name: 'en/time/month-with-year',
    pattern: new RegExp(
      `${B}(?:(?:the )?(?:early|mid|late|beginning of|start of|middle of|end of)[ -])?(?:the month of )?(${MONTH})(?:,? (?:(?:of|in) )?|[-/])(?:(${ANY_YEAR})|((?:last|this|next) year)(?!'))${E}`,
      'giu',
    ),
    say: ([, month, year, told]) => {
      if (year !== undefined) return { date: { ...yearPart(year), month: monthOf(month) } };
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
      if (!told && !plain && !introduced(match) && !opensRange(match)) return null;
      if (
        month === 5 &&
        /^[a-z]/u.test(name) &&
        !opensRange(match) &&
        !/in the $|in $/iu.test(match.input.slice(0, match.index))
      )
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
      { text: 'Exports fell May to September.', gives: ['May to September = 2019-05/2019-09'] },
      { text: 'They hope to meet next June.', gives: ['next June = 2020-06'] },
    ],
    misses: ['May I ask you?', 'They march on.', 'March on Washington!', 'It may in the end work.'],
  }),
  timeRule({
    name: 'en/time/year-and-month',
    pattern: new RegExp(
      `(?<![\\d/.-])(?:(${YEAR})(?: ?,? |-|/)(${MONTH})${E}(?!(?: |-|/)?\\d)|(${YEAR}) ?[-/] ?(1[0-2]|0?[1-9])(?![\\d/.-])|(1[0-2]|0?[1-9]) ?[-/] ?(${YEAR})(?![\\d/.-]))`,
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
    name: 'en/time/year',
    pattern: new RegExp(
      `(?<![\\d$€£¥.,:/#-]|[A-Za-z])(?:((?:the )?(?:early|mid|late|end of|beginning of|start of|middle of|(?:first|second) half of)[ -])|(?:the )?(spring|summer|autumn|fall|winter)(?: of)? )?(?:(?:the )?year )?(${YEAR})(?![\\d:/%]|[.,]\\d|-\\d{1,2}(?!\\d)|[a-z]| (?:km|kilomet|miles?|met(?:re|er)s|troops|soldiers|people|tons?|tonnes|missiles|warheads|feet|hours|dollars|euros|GMT|local time|centrifuges|prisoners|hostages|deaths))`,
      'giu',
    ),
    say: ([, part, season, year]) => {
      const at = Number(year);
      if (season !== undefined) return { read: () => partOfYear(at, SEASONS[season.toLowerCase()] ?? null) };
      const told = (part ?? '').toLowerCase();
      if (told === '') return { date: { year: at } };
      return { point: told.includes('end of'), read: () => partOfYear(at, partOf(told)) };
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

/** … or before another month that ends a stretch (May to September). */
const RANGE = new RegExp(`^ ?(?:to|through|until|till|-|–) ?(?:${MONTH})(?![a-z])`, 'iu');
const opensRange = ({ 0: whole, input, index }: RegExpExecArray): boolean =>
  RANGE.test(input.slice(index + whole.length, index + whole.length + 24));

/** A month that is also a word counts only after a word that leads a time. */
const introduced = ({ input, index }: RegExpExecArray): boolean =>
  /(?<![A-Za-z])(?:in|by|since|until|till|from|to|through|during|before|after|of|between|and|or|around|early|mid|late|last|next|this) $/iu.test(
    input.slice(Math.max(0, index - 10), index),
  );
