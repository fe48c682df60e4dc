import {
  dayOf,
  inMonth,
  inWeek,
  inYear,
  monthFrom,
  months,
  onDay,
  partsOf,
  stretch,
  weekdayOf,
  weekStart,
} from '../shared/times-calendar.ts';
import { completeDate } from '../shared/times-complete.ts';
import { type ReadTime, type TimeRule, timeRule } from '../shared/times-expression.ts';
import { weekendFrom, weekFrom } from '../shared/times-relative.ts';
import { ANY_YEAR, B, COUNT, DAY, E, MONTH, monthOf, numberOf, ORDINAL_DAY, step, yearPart } from './times-words.ts';

/** The day so many working days on (or back). */
function workingDay(from: number, count: number): number {
  let day = from;
  for (let left = Math.abs(count); left > 0; ) {
    day += Math.sign(count);
    if (weekdayOf(day) < 6) left -= 1;
  }
  return day;
}

/** The week, month or year of the time told, or of the present. */
const same =
  (unit: string): ReadTime =>
  ({ focus, now }) => {
    const day = focus && focus.to <= now ? focus.from : now;
    const { year, month } = partsOf(day);
    return unit === 'week' ? inWeek(day) : unit === 'month' ? inMonth(year, month) : inYear(year);
  };

/** Weeks by number or by a day in them, weekends, working days, the same week or month. */
export const weeks: readonly TimeRule[] = [
  timeRule({
    name: 'en/time/week-of-day',
    pattern: new RegExp(
      `${B}(?:(?:the )?week (?:of|commencing|starting|beginning)(?: on| with)?|w/c) (?:(${MONTH})[. ]{1,2}(?:the )?(${DAY})${E}(?:,? (${ANY_YEAR})${E})?|(?:the )?(${ORDINAL_DAY})(?: of)? (${MONTH})${E}|(?:the )(${ORDINAL_DAY})${E}(?! of|-| [a-z]))`,
      'giu',
    ),
    say: ([, month, day, year, first, named, alone]) => ({
      read: (context) => {
        const name = month ?? named;
        const date = { ...yearPart(year), day: numberOf(day ?? first ?? alone ?? '') };
        const found = completeDate(name === undefined ? date : { ...date, month: monthOf(name) }, context);
        return found && inWeek(found.from);
      },
    }),
    hits: [
      { text: 'Talks are set for the week of November 3.', gives: ['the week of November 3 = 2019-W44'] },
      { text: 'He is away the week beginning September 2.', gives: ['the week beginning September 2 = 2019-W36'] },
    ],
    misses: ['It was a week of silence.', 'In the week of the first meeting they spoke.'],
  }),
  timeRule({
    name: 'en/time/week-number',
    pattern: new RegExp(
      `${B}(?:the )?week (\\d{1,2})(?![\\d:]|\\.\\d|-| of (?!${ANY_YEAR}|(?:last|this|next) year))(?: of (?:(${ANY_YEAR})|(last|this|next) year)${E})?`,
      'giu',
    ),
    say: ([, week, year, which]) => ({
      read: ({ now }) => {
        const at = yearPart(year).year ?? partsOf(weekStart(now) + 3).year + step(which);
        const number = Number(week);
        return number > 0 && number < 54 ? inWeek((dayOf(at, 1, 4) ?? 0) + 7 * (number - 1)) : null;
      },
    }),
    hits: [{ text: 'The vote falls in week 45.', gives: ['week 45 = 2019-W45'] }],
    misses: ['It was week 3 of the war.'],
  }),
  timeRule({
    name: 'en/time/weekend',
    pattern: new RegExp(
      `${B}(?:(?<=over |during |before |until |by |for |after |at |on )(?:the )weekend${E}|that (weekend)${E}|(?:the )weekend (after the next|after next|before last)${E})(?! (?:of|talks|meeting|edition|house))`,
      'giu',
    ),
    say: ([, , beyond]) => ({
      read: (context) => {
        if (beyond !== undefined) return weekendFrom(/after/iu.test(beyond) ? 2 : -2)(context);
        const begun = weekdayOf(context.now) > 5;
        return weekendFrom(begun || context.future() ? 0 : -1)(context);
      },
    }),
    hits: [
      { text: 'They spoke over the weekend.', gives: ['the weekend = 2019-10-05/2019-10-06'] },
      { text: 'A reply is due before the weekend.', gives: ['before the weekend = 2019-10-08/2019-10-12'] },
    ],
    misses: ['The weekend edition sold out.'],
  }),
  timeRule({
    name: 'en/time/same-period',
    pattern: new RegExp(
      `${B}(?:the )?same (week|month|year)${E}|(?:earlier|later) in the (week|month|year)${E}|${B}(this|next|last) (?:work(?:ing)?[ -]?week|(calendar) year)${E}`,
      'giu',
    ),
    say: ([, one, two, which, calendar]) => {
      if (calendar !== undefined) return { read: ({ now }) => inYear(partsOf(now).year + step(which)) };
      if (which !== undefined) return { read: workweek(step(which)) };
      return { read: same((one ?? two ?? '').toLowerCase()) };
    },
    hits: [{ text: 'They met on 12 July. The same week Seoul sent rice.', gives: ['The same week = 2019-W28'] }],
    misses: ['He made the same weekly speech.'],
  }),
  timeRule({
    name: 'en/time/business-days',
    pattern: new RegExp(
      `${B}(?:(in|within|the next|next|the coming|the last|the previous|previous|last|the past) )(${COUNT}) (?:business|working) days?${E}(?! (?:after|before|of))`,
      'giu',
    ),
    say: ([, way = '', count]) => {
      const number = numberOf(count ?? '');
      const back = /last|previous|past/iu.test(way);
      return {
        read: ({ now }) => {
          const end = workingDay(now, back ? -number : number);
          if (/^in$/iu.test(way)) return onDay(end);
          return back ? stretch(onDay(end), onDay(now - 1)) : stretch(onDay(now + 1), onDay(end));
        },
      };
    },
    hits: [
      { text: 'It will answer in four business days.', gives: ['in four business days = 2019-10-14'] },
      {
        text: 'It has to answer within three working days.',
        gives: ['within three working days = 2019-10-09/2019-10-11'],
      },
    ],
    misses: ['It was closed on business days.'],
  }),
  timeRule({
    name: 'en/time/quarters',
    pattern: new RegExp(`${B}(?:the )?(last|past|previous|next|coming|following) (${COUNT}) quarters${E}`, 'giu'),
    say: ([, way = '', count]) => {
      const number = numberOf(count ?? '');
      const back = step(way) < 0;
      return {
        read: ({ now }) => {
          const { month } = partsOf(now);
          const opens = -((month - 1) % 3);
          const first = back ? opens - 3 * number : opens + 3;
          return stretch(monthFrom(now, first), monthFrom(now, first + 3 * number - 1));
        },
      };
    },
    hits: [{ text: 'Trade fell over the past two quarters.', gives: ['the past two quarters = 2019-04/2019-09'] }],
    misses: ['They lost three quarters of it.'],
  }),
  timeRule({
    name: 'en/time/quarter-alone',
    pattern: new RegExp(
      `${B}(?:Q([1-4])(?=[.,;!?]?$|[.,;!?] | (?:and|but|to))|((?:19|20)\\d\\d)[ -]?H([12])|H([12])[ -]?((?:19|20)\\d\\d)|Q([1-4])[ -]((?:19|20)\\d\\d)|((?:19|20)\\d\\d) the (first|second|third|fourth) quarter)${E}`,
      'giu',
    ),
    say: ([, alone, year, half, other, late, quarter, of, before, word]) => ({
      read: ({ now }) => {
        const at = Number(year ?? late ?? of ?? before ?? partsOf(now).year);
        const part = half ?? other;
        if (part !== undefined) return part === '1' ? months(at, 1, 6) : months(at, 7, 12);
        const first = 3 * numberOf(alone ?? quarter ?? word ?? '') - 2;
        return months(at, first, first + 2);
      },
    }),
    hits: [
      { text: 'Exports fell in H2 2018.', gives: ['H2 2018 = 2018-07/2018-12'] },
      { text: 'Exports fell in Q3.', gives: ['Q3 = 2019-07/2019-09'] },
    ],
    misses: ['He asked Q3 again.'],
  }),
];

/** Monday to Friday of a week. */
const workweek =
  (count: number): ReadTime =>
  (context) => {
    const week = weekFrom(count)(context);
    return week && stretch(onDay(week.from), onDay(week.from + 4));
  };
