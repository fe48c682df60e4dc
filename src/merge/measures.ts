import { fold, lowerCase } from '#language/fold.ts';

/** A number with what it counts. */
export interface Measure {
  readonly value: number;
  readonly unit: string;
}

/** Units by which events are measured, in Chinese and English; each with how many of the base unit it is. */
const UNITS: readonly (readonly [unit: string, zh: string, en: string, times: number])[] = [
  ['km', '公里|千米', 'km|kilomet(?:er|re)s?', 1],
  ['km', '英里', 'miles?', 1.609],
  ['hours', '个?(?:半)?小时', 'hours?', 1],
  ['dead', '人(?:死亡|丧生|遇难|身亡)|名死者', '(?:people |civilians |soldiers )?(?:were )?(?:killed|dead)', 1],
  ['wounded', '人(?:受伤|负伤)', '(?:people |civilians |soldiers )?(?:were )?(?:wounded|injured)', 1],
  [
    'missiles',
    '枚(?:短程|弹道|巡航|中程)*(?:导弹|火箭)',
    '(?:short-range |ballistic |cruise |medium-range )*(?:missiles|rockets)',
    1,
  ],
  ['prisoners', '名(?:战俘|囚犯|被扣押者|人质)', '(?:prisoners|hostages|detainees)', 1],
  ['tonnes', '吨', '(?:metric )?(?:tons|tonnes)', 1],
  ['per cent', '[%％]', '(?:%|per ?cent)', 1],
];
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, thousand: 1e3, million: 1e6, billion: 1e9 };
const NUMBER = '(\\d[\\d,]*(?:\\.\\d+)?)( ?(?:万|亿|thousand|million|billion))?';
const PATTERNS = UNITS.map(
  ([unit, zh, en, times]) => [unit, new RegExp(`${NUMBER}(?: ?(?:${zh})| (?:${en})(?![a-z]))`, 'gu'), times] as const,
);

/** The measures of a sentence that gives one number of a unit; of two of one unit none tells which is meant. */
export function measuresIn(text: string): readonly Measure[] {
  const plain = lowerCase(fold(text));
  const found = PATTERNS.flatMap(([unit, pattern, times]) =>
    [...plain.matchAll(pattern)].map((match): Measure => {
      const large = LARGE[match[2]?.trim() ?? ''] ?? 1;
      return { unit, value: Number((match[1] ?? '').replaceAll(',', '')) * large * times };
    }),
  );
  const byUnit = Map.groupBy(found, ({ unit }) => unit);
  return [...byUnit.values()].flatMap((measures) => (measures.length === 1 ? measures : []));
}
