/** Words of numbers in both languages; own compilation. Chinese in Simplified forms, English in lower case. */

/** What a word behind a number multiplies it by. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['万亿', 1e12],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
  ['trillion', 1e12],
  ['billion', 1e9],
  ['million', 1e6],
  ['thousand', 1e3],
  ['hundred', 1e2],
]);

/** What makes a number one of a date, a clock or an order. */
export const DAY_MARK = /^(?:[年月日号时点]|(?:st|nd|rd|th)(?![a-z]))/u;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** A month's name beside a number, in English. */
export const MONTHS = {
  before: new RegExp(`(?<![a-z])${MONTH}\\.? $`, 'u'),
  after: new RegExp(`^ ${MONTH}(?![a-z])`, 'u'),
};

const DIGITS = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value]));
DIGITS.set('〇', 0).set('两', 2);
const UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

/** Two and more Chinese figures, or ten before what is counted; «十分», «百分» and «第十» are no numbers. */
export const ZH_NUMBER =
  /(?<![第零〇一二两三四五六七八九十百千几数]|(?<!百分)之)(?:[零〇一二两三四五六七八九十百千]{2,12}(?!分之)|十(?=[名个人年天周枚架艘位国项家次万亿吨口余多]))/gu;

/** The number of Chinese figures; NaN where they make none. */
export function zhNumber(figures: string): number {
  if (![...figures].some((one) => UNITS.has(one))) {
    // «二零一八» is read digit by digit; «三四» is about three or four.
    return figures.length !== 4 ? Number.NaN : Number([...figures].map((one) => DIGITS.get(one) ?? 0).join(''));
  }
  let [total, current] = [0, 0];
  for (const one of figures) {
    const unit = UNITS.get(one);
    if (unit === undefined) current = DIGITS.get(one) ?? 0;
    else {
      total += (current || 1) * unit;
      current = 0;
    }
  }
  return total + current;
}

const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES = new Map<string, number>([
  ...ONES.map((word, at) => [word, at + 1] as const),
  ...TEENS.map((word, at) => [word, at + 10] as const),
  ...TENS.map((word, at) => [word, at * 10 + 20] as const),
]);

/** An English number in words up to ninety-nine; a scale behind it is read as behind figures. */
export const EN_NUMBER = new RegExp(
  `(?<![a-z-])(?:(?:${TENS.join('|')})(?:[ -](?:${ONES.join('|')}))?|${TEENS.join('|')}|(?:${ONES.join('|')})(?= (?:hundred|thousand|million|billion|trillion)))(?![a-z])`,
  'gu',
);

export const enNumber = (words: string): number =>
  words.split(/[ -]/u).reduce((sum, word) => sum + (VALUES.get(word) ?? 0), 0);
