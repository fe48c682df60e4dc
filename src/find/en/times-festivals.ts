import { dayOf, nthWeekday, onDay, type Period } from '../shared/times-calendar.ts';
import { type ReadTime, type TimeRule, timeRule } from '../shared/times-expression.ts';
import { lunarFeast } from '../shared/times-feasts.ts';
import { nearestYear } from '../shared/times-relative.ts';
import { B, E, FESTIVALS, LUNAR, MOVABLE, oneOf, YEAR } from './times-words.ts';

const inYears = (text: string | undefined, of: (year: number) => Period | null): ReadTime =>
  text === undefined ? nearestYear(of) : () => of(Number(text));

/** Feasts by name. */
export const festivals: readonly TimeRule[] = [
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
];
