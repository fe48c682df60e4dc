import { dayOf, nthWeekday, onDay, type Period, partsOf } from '../shared/times-calendar.ts';
import { type ReadTime, type TimeRule, timeRule } from '../shared/times-expression.ts';
import { easter, lunarFeast } from '../shared/times-feasts.ts';
import { nearestYear } from '../shared/times-relative.ts';
import { EASTER, FESTIVALS, LUNAR, MOVABLE } from './times-feast-words.ts';
import { B, E, oneOf, step, YEAR } from './times-words.ts';

interface Chosen {
  readonly written: string | undefined;
  /** «last», «next»: of the feast itself where it is bare, else of the year. */
  readonly told: string | undefined;
  readonly bare: boolean;
}

const inYears = ({ written, told, bare }: Chosen, of: (year: number) => Period | null): ReadTime => {
  if (written !== undefined) return () => of(Number(written));
  if (told === undefined || /this/iu.test(told)) return nearestYear(of);
  const way = step(told);
  return ({ now }) => {
    const { year } = partsOf(now);
    if (!bare) return of(year + way);
    const same = of(year);
    if (!same) return null;
    return way < 0 ? (same.to < now ? same : of(year - 1)) : same.from > now ? same : of(year + 1);
  };
};

/** Feasts by name. */
export const festivals: readonly TimeRule[] = [
  timeRule({
    name: 'en/time/festival',
    pattern: new RegExp(
      `${B}(?:(?:the )?(last|this|next|previous|following|coming) )?(${oneOf([...Object.keys(FESTIVALS), ...Object.keys(MOVABLE), ...Object.keys(LUNAR), ...Object.keys(EASTER)])})${E}(?!'s| (?:gift|present|speech|address|message|greeting|card|tree|resolution|party|market))(?:,? (?:of )?(?:(${YEAR})|(last|this|next) year)${E})?`,
      'giu',
    ),
    say: ([, which, word = '', written, told]) => {
      const year: Chosen = { written, told: told ?? which, bare: told === undefined };
      const name = word.toLowerCase().replace(/’/gu, "'");
      const fixed = FESTIVALS[name];
      const movable = MOVABLE[name];
      if (fixed) return { read: inYears(year, (at) => onDay(dayOf(at, ...fixed) ?? 0)) };
      const lunar = LUNAR[name];
      if (lunar) return { read: inYears(year, (at) => lunarFeast(lunar[0], at, lunar[1])) };
      const shift = EASTER[name];
      if (shift !== undefined) return { read: inYears(year, (at) => onDay(easter(at) + shift)) };
      return movable ? { read: inYears(year, (at) => nthWeekday(at, ...movable)) } : null;
    },
    hits: [
      { text: 'A test before Christmas is possible.', gives: ['before Christmas = 2019-10-08/2019-12-25'] },
      { text: 'They met over the Chuseok holiday.', gives: ['Chuseok = 2019-09-13'] },
    ],
    misses: ['He gave a New Year speech.'],
  }),
];
