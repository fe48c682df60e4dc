import { DAY_MARK, EN_NUMBER, enNumber, MONTHS, SCALES, ZH_NUMBER, zhNumber } from './quantity-words.ts';

/** A number of a text where it stands; `value` is the same for the same number in either language. */
export interface Quantity {
  readonly at: number;
  /** `12`, `3.5`, `15%`, `350000000`. */
  readonly value: string;
}

const FIGURES = /(?<![a-z\d.:：-])(?<!\d[时点])\d{1,15}(?:[,，]\d{3})*(?:\.\d{1,6})?(?![\d:：]*[:：]\d)/gu;
const SCALE = new RegExp(`^[ -]?(${[...SCALES.keys()].join('|')})(?![a-z])`, 'u');
const PERCENT = /^ ?(?:%|％|percent|per cent|个百分点|percentage points?)/u;

/**
 * The numbers of a text in folded lower case: in figures, Chinese figures or English words, with their scale (3.5亿,
 * 350 million). Days, months and clocks are left out, since they are told as times; so are numbers below ten that are
 * neither parts of a hundred nor broken, which stand everywhere.
 */
export function quantitiesIn(text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  const take = (at: number, end: number, base: number): void => {
    const rest = text.slice(end, end + 24);
    const year = end - at === 4 && rest.startsWith('年');
    if (
      (!year && DAY_MARK.test(rest)) ||
      MONTHS.after.test(rest) ||
      MONTHS.before.test(text.slice(Math.max(0, at - 12), at))
    )
      return;
    const scale = SCALE.exec(rest);
    const value = base * (scale ? (SCALES.get(scale[1] ?? '') ?? 1) : 1);
    const percent =
      text.slice(Math.max(0, at - 3), at) === '百分之' || PERCENT.test(rest.slice(scale?.[0].length ?? 0));
    if (!Number.isFinite(value) || (value < 10 && !percent && Number.isInteger(value))) return;
    found.push({ at, value: `${Number(value.toPrecision(12))}${percent ? '%' : ''}` });
  };
  for (const match of text.matchAll(FIGURES))
    take(match.index, match.index + match[0].length, Number(match[0].replace(/[,，]/gu, '')));
  for (const match of text.matchAll(ZH_NUMBER)) take(match.index, match.index + match[0].length, zhNumber(match[0]));
  for (const match of text.matchAll(EN_NUMBER)) take(match.index, match.index + match[0].length, enNumber(match[0]));
  return found.sort((a, b) => a.at - b.at);
}
