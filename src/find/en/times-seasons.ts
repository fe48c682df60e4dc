import { inMonth, inYear, months, onDay, type Period, partsOf, stretch, weekStart } from '../shared/times-calendar.ts';
import { type ReadTime, type TimeRule, timeRule } from '../shared/times-expression.ts';
import { partOfYear } from '../shared/times-relative.ts';
import { B, E, numberOf, partOf, SEASONS, step } from './times-words.ts';

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

/** Months, quarters, seasons and years told from the present (last month, early next year, this summer). */
export const seasons: readonly TimeRule[] = [
  timeRule({
    name: 'en/time/month-from-now',
    pattern: new RegExp(
      `${B}(?:(?:(?:the )?(?:early|mid|late|earlier|later|beginning of|middle of|end of)[ -]?)?(last|past|previous|this|current|next|coming|upcoming|following) month|(?:the )?month (after (?:the )?next|before last))${E}(?! ago)`,
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
    name: 'en/time/rest-of',
    pattern: new RegExp(
      `${B}(?:the )?(?:rest|remainder|remaining(?: days)?) (?:of )?(?:the |this |my |our )?(week|month|year)${E}`,
      'giu',
    ),
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
