import { DIGITS } from '#find/zh/times-words.ts';

const HAN_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const HAN_SCALES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const ENGLISH_SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const ENGLISH_NUMBERS = new Map(
  [
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
      .split(' ')
      .map((word, value): [string, number] => [word, value]),
    'twenty thirty forty fifty sixty seventy eighty ninety'
      .split(' ')
      .map((word, tens): [string, number] => [word, (tens + 2) * 10]),
  ].flat(),
);

const WRITTEN = /(\d{1,3}(?:[,，]\d{3})+|\d+)(\.\d+)?\s*(thousand|million|billion|trillion|[百千]?[万亿]|[百千])?/giu;
const HAN = /[零〇一二两三四五六七八九十百千]+(?:[万亿][零〇一二两三四五六七八九十百千]*)*/gu;
const SPELLED =
  /(?<!\p{L})(\p{Script=Latin}{3,9})(?:-(\p{Script=Latin}{3,5}))?(?:\s+(thousand|million|billion|trillion))?(?!\p{L})/giu;

/**
 * The numbers in a text by value, so that 3.5万, 35,000 and thirty-five thousand agree. `text` must be folded (Simplified
 * characters, half-width digits). With `digitsOnly` only those written in digits, which is what a line can be held to:
 * 一 also stands in words such as 一致.
 */
export function numbersIn(text: string, digitsOnly = false): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [, digits = '', fraction = '', scale = ''] of text.matchAll(WRITTEN)) {
    const value = Number(digits.replace(/[,，]/gu, '') + fraction);
    found.add(rounded(value * scaleOf(scale.toLowerCase())));
    // The plain figure is there as well: 40 in 40 million.
    if (!digitsOnly && scale !== '') found.add(value);
  }
  if (digitsOnly) return found;
  for (const [word] of text.matchAll(HAN)) found.add(hanValue(word));
  for (const [, first = '', second = '', scale = ''] of text.matchAll(SPELLED)) {
    const value = ENGLISH_NUMBERS.get(first.toLowerCase());
    if (value === undefined) continue;
    const added = second === '' ? 0 : (ENGLISH_NUMBERS.get(second.toLowerCase()) ?? 0);
    found.add(rounded((value + added) * scaleOf(scale.toLowerCase())));
  }
  return found;
}

const scaleOf = (scale: string): number =>
  ENGLISH_SCALES[scale] ?? [...scale].reduce((all, unit) => all * (HAN_UNITS[unit] ?? HAN_SCALES[unit] ?? 1), 1);

/** 三万五千 → 35,000; 二〇一八 → 2018. */
function hanValue(word: string): number {
  if (/^[零〇一二两三四五六七八九]{2,}$/u.test(word))
    return Number([...word].map((digit) => DIGITS[digit] ?? 0).join(''));
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of word) {
    const unit = HAN_UNITS[character];
    const scale = HAN_SCALES[character];
    if (unit !== undefined) section += (digit ?? 1) * unit;
    else if (scale !== undefined) {
      total += (section + (digit ?? 0)) * scale;
      section = 0;
    }
    digit = unit === undefined && scale === undefined ? (DIGITS[character] ?? 0) : null;
  }
  return total + section + (digit ?? 0);
}

/** Decimal fractions times a scale are whole again: 3.3 million is 3,300,000. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;
