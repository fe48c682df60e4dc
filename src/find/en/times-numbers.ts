/** Years spelt out in English (nineteen seventy-eight, two thousand and eighteen, twenty-oh-five). */

const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const one = `(?:${ONES.join('|')})`;
const big = `(?:${TEENS.join('|')}|(?:${TENS.join('|')})(?:[ -]${one})?)`;
const CENTURY = 'sixteen|seventeen|eighteen|nineteen|twenty';

/** A year of our era in words; never the bare «twenty one», which is a day. */
export const SPELT_YEAR =
  `(?:(?:${CENTURY})[ -](?:hundred(?: and)?(?: (?:${big}|${one}))?|(?:oh|o|zero)[ -]${one}|${big})` +
  `|(?:one|two) thousand(?: (?:${one} hundred )?(?:and )?(?:${big}|${one})|)(?: ${one} hundred)?)`;

const VALUES = new Map<string, number>([
  ...ONES.map((word, at) => [word, at + 1] as const),
  ...TEENS.map((word, at) => [word, at + 10] as const),
  ...TENS.map((word, at) => [word, at * 10 + 20] as const),
]);

/** The year of figures or of `SPELT_YEAR`. */
export function yearNumber(text: string): number {
  if (/^\d+$/u.test(text)) return Number(text);
  const words = text.toLowerCase().split(/[\s-]+/u);
  let total = 0;
  let current = 0;
  for (const [at, word] of words.entries()) {
    if (word === 'thousand' || word === 'hundred') {
      total += (current || 1) * (word === 'thousand' ? 1000 : 100);
      current = 0;
    } else {
      const value = VALUES.get(word) ?? 0;
      // The first number of «nineteen seventy» tells the century.
      if (at === 1 && words[1] !== 'thousand' && total === 0 && current >= 16) {
        total = current * 100;
        current = value;
      } else current += value;
    }
  }
  return total + current;
}
