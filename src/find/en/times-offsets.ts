import { onDay, sameDate } from '../shared/times-calendar.ts';
import { type ReadTime, type TimeRule, timeRule } from '../shared/times-expression.ts';
import { ago, ahead, coming, dayFromFocus, earlier, later, past, type Unit, within } from '../shared/times-relative.ts';
import { B, COUNT, E, numberOf } from './times-words.ts';

const COUNTED = `(${COUNT})(?: and a half)?[ -](hour|day|week|fortnight|month|year|decade)s?`;
const MORE = `(?:,? (?:and )?(?:${COUNT}) (?:day|week|month|year)s?)`;
const UNITS: Readonly<Record<string, Unit>> = {
  hour: 'hour',
  day: 'day',
  week: 'week',
  fortnight: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
};
const unitOf = (word: string | undefined): Unit => UNITS[(word ?? '').toLowerCase()] ?? 'day';
const counted = (whole: string, word: string | undefined): number =>
  (numberOf(word ?? '') + (/ and a half/iu.test(whole) ? 0.5 : 0)) * (/fortnight/iu.test(whole) ? 2 : 1);

const PART = new RegExp(`(${COUNT}) (day|week|month|year)s?`, 'giu');

/** The day that several units together lead to (2 years 1 month 21 days ago), from today. */
const together =
  (whole: string, way: 1 | -1): ReadTime =>
  ({ now, focusDay }) => {
    let day = way > 0 ? (focusDay ?? now) : now;
    for (const [, count = '', unit = ''] of whole.matchAll(PART)) {
      const number = way * numberOf(count);
      const word = unit.toLowerCase();
      if (word === 'day' || word === 'week') day += number * (word === 'week' ? 7 : 1);
      else day = sameDate(day, number * (word === 'month' ? 1 : 12));
    }
    return onDay(day);
  };

/** Times counted from the present or from the time told before (two weeks ago, a day later, within a month). */
export const offsets: readonly TimeRule[] = [
  timeRule({
    name: 'en/time/units-together',
    pattern: new RegExp(
      `${B}(?:${COUNT}) (?:day|week|month|year)s?${MORE}{1,2} (?:(ago|earlier)|later|from now)${E}`,
      'giu',
    ),
    say: ([whole, back]) => ({ read: together(whole, back === undefined ? 1 : -1) }),
    hits: [{ text: 'They met 1 month and 21 days ago.', gives: ['1 month and 21 days ago = 2019-08-18'] }],
    misses: ['It took 1 month and 21 days.'],
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
    pattern: new RegExp(
      `${B}(?:the )?(?:next|coming|following|upcoming) ${COUNTED}${E}|${B}(?:the )?(${COUNT}) (?:next|coming|upcoming|following) (day|week|month|year)s${E}`,
      'giu',
    ),
    say: ([whole, count, unit, other, otherUnit]) => ({
      read: coming(counted(whole, count ?? other), unitOf(unit ?? otherUnit)),
    }),
    hits: [{ text: 'The next ten days will tell.', gives: ['The next ten days = 2019-10-09/2019-10-18'] }],
    misses: ['In the coming months they may meet.'],
  }),
  timeRule({
    name: 'en/time/past',
    pattern: new RegExp(
      `${B}(?:the |over |for )?(?:the )?(?:past|last|previous) (?:${COUNTED}(?! of)|(year|month|week|decade)(?<=(?:over|for|during|in) the (?:past|last) (?:year|month|week|decade)))${E}`,
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
];
