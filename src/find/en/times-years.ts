import { inMonth, onDay, partsOf, stretch } from '../shared/times-calendar.ts';
import { type TimeRule, timeRule } from '../shared/times-expression.ts';
import { century, decade, partOfYearCounted } from '../shared/times-parts.ts';
import { SPELT_YEAR, yearNumber } from './times-numbers.ts';
import { B, COUNT, E, numberOf, ORDINAL_DAY, step, YEAR } from './times-words.ts';

const TENS: Readonly<Record<string, number>> = {
  noughties: 0,
  tens: 10,
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};
const HUNDREDS: Readonly<Record<string, number>> = {
  eighteen: 1800,
  nineteen: 1900,
  twenty: 2000,
  'two thousand and': 2000,
};

/** Years in words, decades by name, centuries, and counted parts of a year. */
export const years: readonly TimeRule[] = [
  timeRule({
    name: 'en/time/year-in-words',
    pattern: new RegExp(
      `(?<=\\b(?:in|since|until|till|by|of|from|to|through|before|after|during|year) )(${SPELT_YEAR})(?=[.,;!?]|$| (?:and|but|to|until|through|till|before|after|when|while|by|or)${E})`,
      'giu',
    ),
    say: ([, year = '']) => ({ date: { year: yearNumber(year) } }),
    hits: [{ text: 'The deal was struck in nineteen ninety-four.', gives: ['nineteen ninety-four = 1994'] }],
    misses: ['He came with two thousand men.', 'They were housed in two thousand homes.'],
  }),
  timeRule({
    name: 'en/time/decade-by-name',
    pattern: new RegExp(
      `(?<=\\b(?:in|of|since|during|through|until|to|from)(?: the)? (?:early |mid-?|late )?)(?:(eighteen|nineteen|twenty|two thousand and)[ -])?(${Object.keys(TENS).join('|')})${E}|(?<=the )two thousands${E}|(?<![\\d$.,'])([2-9]0)'?(?: s|s)${E}`,
      'giu',
    ),
    say: ([, hundred, word, figures]) => ({
      read: ({ now }) => {
        const tens = word === undefined ? Number(figures ?? 0) : (TENS[word.toLowerCase()] ?? 0);
        const told = HUNDREDS[(hundred ?? '').toLowerCase()];
        if (told !== undefined) return decade(told + tens);
        if (word === undefined && figures === undefined) return decade(2000);
        const { year } = partsOf(now);
        const current = Math.floor(year / 100) * 100;
        return decade(current + tens > year ? current - 100 + tens : current + tens);
      },
    }),
    hits: [
      { text: 'The framework of the nineties failed.', gives: ['nineties = 1990/1999'] },
      { text: 'They fought in the nineteen fifties.', gives: ['nineteen fifties = 1950/1959'] },
    ],
    misses: ['He is in his fifties.', 'The fifties bus is late.'],
  }),
  timeRule({
    name: 'en/time/decade-from-now',
    pattern: new RegExp(
      `${B}(?:the )?(this|next|last|coming|previous) decade${E}|${B}the turn of the (?:century|millennium)${E}`,
      'giu',
    ),
    say: ([, which]) => ({
      read: ({ now }) => {
        if (which === undefined) return decade(Math.floor(partsOf(now).year / 100) * 100);
        return decade((Math.floor(partsOf(now).year / 10) + step(which)) * 10);
      },
    }),
    hits: [{ text: 'It should start in the next decade.', gives: ['the next decade = 2020/2029'] }],
    misses: ['A decade went by.'],
  }),
  timeRule({
    name: 'en/time/century',
    pattern: new RegExp(`${B}(?:the )?(${ORDINAL_DAY})(?:-| {1,2})century${E}(?! Fox)`, 'giu'),
    say: ([, number = '']) => {
      const at = numberOf(number);
      return at > 9 && at < 23 ? { read: () => century(at) } : null;
    },
    hits: [{ text: 'It is a relic of the 19th century.', gives: ['the 19th century = 1800/1899'] }],
    misses: ['It took a century.'],
  }),
  timeRule({
    name: 'en/time/counted-part-of-year',
    pattern: new RegExp(
      `${B}(?:the )?(?:(first|last) (${COUNT}) (day|week|month)s|(${ORDINAL_DAY}) (month|week))(?: of)? (?:(${YEAR}|${SPELT_YEAR})|(this|last|next|the) year)${E}`,
      'giu',
    ),
    say: ([, edge = '', count, unit, ordinal, one, year, which]) => ({
      read: ({ now }) => {
        const at = year === undefined ? partsOf(now).year + step(which) : yearNumber(year);
        const number = numberOf(count ?? ordinal ?? '');
        if (unit !== undefined) return partOfYearCounted(at, number, unit.toLowerCase(), /last/iu.test(edge));
        if (one?.toLowerCase() === 'month') return number > 12 ? null : inMonth(at, number);
        const week = partOfYearCounted(at, number, 'week', false);
        return week && stretch(onDay(week.to - 6), onDay(week.to));
      },
    }),
    hits: [
      {
        text: 'Trade fell in the first four months of 2019.',
        gives: ['the first four months of 2019 = 2019-01/2019-04'],
      },
      { text: 'They met in the third month of 2018.', gives: ['the third month of 2018 = 2018-03'] },
    ],
    misses: ['It was the first four months without a test.'],
  }),
  timeRule({
    name: 'en/time/now',
    pattern: new RegExp(
      `(?<=\\bbetween )now(?= and)|(?<=\\b(?:between [^.;]{1,30} and|from [^.;]{1,30} (?:to|until|till)) )(?:now|date|the current date|current date)${E}`,
      'giu',
    ),
    say: () => ({ read: ({ now }) => onDay(now) }),
    hits: [
      {
        text: 'Little will happen between now and 12 November.',
        gives: ['between now and 12 November = 2019-10-08/2019-11-12'],
      },
    ],
    misses: ['From now on they will wait.'],
  }),
];
