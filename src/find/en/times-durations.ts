import { onDay, stretch } from '../shared/times-calendar.ts';
import { impliedWeekday } from '../shared/times-complete.ts';
import { lasted, term, yearsUpTo } from '../shared/times-durations.ts';
import { type ReadTime, type TimeRule, timeRule } from '../shared/times-expression.ts';
import type { Unit } from '../shared/times-relative.ts';
import { B, COUNT, E, MONTH, numberOf, WEEKDAY, WEEKDAYS } from './times-words.ts';

const unitOf = (word: string | undefined): Unit => (word ?? 'day').toLowerCase() as Unit;
/** What is put off, kept up or laid down for a term. */
const TERM_VERBS =
  'suspend|suspended|suspending|suspends|pause|paused|pauses|extend|extended|extends|delay|delayed|delays|postpone|postponed|freeze|frozen|froze|halt|halted|hold off|held off|hold|cut|cuts|slash|slashed|lower|lowered|lift|lifted|waive|waived|deploy|deployed|lasts?|run|runs|prolong|prolonged|renew|renewed|roll over|shelve|shelved|stop|stopped|cease|valid|in force|truce|ceasefire|moratorium|reprieve';
const TERM_NOUNS =
  'process|truce|ceasefire|cease-fire|pause|phase|window|period|deadline|countdown|moratorium|suspension|freeze|extension|reprieve|waiver|halt|notice';
const TALKS =
  'talks?|meetings?|negotiations?|discussions?|consultations?|sessions?|bargaining|diplomacy|summitry|drills?|exercises?|manoeuvres|maneuvers|voting|hearings?';

/** The days that end on a weekday told after them. */
const daysUpTo =
  (count: number, weekday: number): ReadTime =>
  (context) => {
    const last = impliedWeekday(weekday, { ...context, future: () => false }).from;
    return stretch(onDay(last - count + 1), onDay(last));
  };

/** Lengths of time that a day told beside them fixes: a term from it on, days up to it, years up to now. */
export const durations: readonly TimeRule[] = [
  timeRule({
    name: 'en/time/term',
    pattern: new RegExp(
      `(?<=\\b(?:${TERM_VERBS})(?: [^.,;:]{0,60})? for )(?:at least |up to |another )?(${COUNT}) (day|week|month|year)s?(?![A-Za-z\\d-]| (?:ago|now|and|of|in|before|after))`,
      'giu',
    ),
    say: ([, count, unit]) => ({ read: term(numberOf(count ?? ''), unitOf(unit)) }),
    hits: [
      {
        text: 'Both agreed on Monday to suspend the tariffs for 90 days.',
        gives: ['90 days = 2019-10-07/2020-01-05'],
      },
      { text: 'The truce signed on Monday will hold for one year.', gives: ['one year = 2019-10-07/2020-10-07'] },
    ],
    misses: ['They have not met for 90 days.', 'They suspended the talks for days.'],
  }),
  timeRule({
    name: 'en/time/term-ahead',
    pattern: new RegExp(
      `${B}(?:(?<=\\b(?:has|have|had|gives? \\w{1,20}|gave \\w{1,20}) )(${COUNT}) (day|week|month)s(?= to )|(?<=\\b(?:the|this) )(${COUNT})-(day|week|month|year)(?= (?:${TERM_NOUNS})${E}))`,
      'giu',
    ),
    say: ([, count, unit, other, otherUnit]) => ({
      read: term(numberOf(count ?? other ?? ''), unitOf(unit ?? otherUnit)),
    }),
    hits: [
      {
        text: 'The deal was sealed on Tuesday; Congress has 60 days to review it.',
        gives: ['60 days = 2019-10-08/2019-12-07'],
      },
      { text: 'London on Monday triggered the 30-day process.', gives: ['30-day = 2019-10-07/2019-11-06'] },
    ],
    misses: ['He has 60 days of leave.', 'On Monday the 30-day-old baby slept.'],
  }),
  timeRule({
    name: 'en/time/days-of-talks',
    pattern: new RegExp(
      `${B}(${COUNT}) days of (?:[a-z-]+ ){0,2}(?:${TALKS})${E}(?:(?=[^.;]{0,70}? (?:ended|concluded|closed|finished|wrapped up|broke up|collapsed)[^.,;]{0,30} (${WEEKDAY})${E})|)`,
      'giu',
    ),
    say: ([, count, day]) => {
      const number = numberOf(count ?? '');
      if (day === undefined) return { read: lasted(number) };
      return number > 1 ? { read: daysUpTo(number, WEEKDAYS[day.toLowerCase()] ?? 1) } : null;
    },
    hits: [
      { text: 'Three days of talks in Cairo ended on Sunday.', gives: ['Three days of talks = 2019-10-04/2019-10-06'] },
      {
        text: 'They parted on Friday after two days of tense meetings.',
        gives: ['two days of tense meetings = 2019-10-03/2019-10-04'],
      },
    ],
    misses: ['They needed three days of rest.'],
  }),
  timeRule({
    name: 'en/time/years-up-to-now',
    pattern: new RegExp(
      `(?<=\\b(?:first|biggest|largest|worst|highest|lowest|deadliest|latest|only)\\b[^.;:]{0,70} in )(?:more than |over |about |nearly |almost |some )?(${COUNT}) years${E}(?! (?:of|to))`,
      'giu',
    ),
    say: ([, count]) => ({ read: yearsUpTo(numberOf(count ?? '')) }),
    hits: [
      {
        text: 'It was the first direct meeting in more than three years.',
        gives: ['more than three years = 2016-10/2019-10'],
      },
    ],
    misses: ['He came first in years.', 'They met in three years of peace.'],
  }),
  timeRule({
    name: 'en/time/apposed',
    pattern: new RegExp(
      `(?<=, |— |– |- )(?:just |only |barely |less than )?(${COUNT}) (?:day|week|month|year)s? (?:(?:late|early)(?=[,.;])|(?:later|earlier) than|(?:after|before|ahead of)(?! (?:the )?(?:\\d|${WEEKDAY}|(?:${MONTH})(?![a-z])|that|this|it|yesterday|today|tomorrow|last|next)))`,
      'giu',
    ),
    say: () => ({
      read: ({ focusDay, distance }) => (focusDay === null || distance !== 'sentence' ? null : onDay(focusDay)),
    }),
    hits: [
      {
        text: 'The ministry said so on Wednesday, a day after the talks had ended.',
        gives: ['a day after = 2019-10-02'],
      },
      { text: 'The summit closed on Saturday, a day late, without a text.', gives: ['a day late = 2019-10-05'] },
    ],
    misses: ['They met a day after the talks.', 'It was signed in May, three weeks after 12 April.'],
  }),
];
