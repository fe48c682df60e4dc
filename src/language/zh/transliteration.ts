import { soundLikeness } from '#language/sound.ts';
import { characterPinyin, hangulOf, romanisedHangul } from './romanise.ts';
import { CHARACTERS, LETTERS, SYLLABLES } from './transliteration-table.ts';

/** The most Latin letters that one character stands for. */
export const LONGEST_STRETCH = 5;

const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'a',
};

/** The plain small letters of a Latin spelling: accents dropped, everything else left out. */
export const letters = (spelling: string): string =>
  spelling
    .toLowerCase()
    .replace(/[ßøæœłđðþıə]/gu, (letter) => SPECIAL[letter] ?? '')
    .normalize('NFD')
    .replace(/[^a-z]/gu, '');

/** Cost of a stretch of letters that was never seen for a syllable: the less it sounds like it the dearer. */
export const unseenCost = (syllable: string, stretch: string): number =>
  stretch === '' ? 13 : 13 - 8 * soundLikeness(syllable, stretch) + 1.3 * stretch.length;

/** What each stretch of letters costs for one character; costs of unseen ones are kept as they come up. */
type Costs = Map<string, number>;

function parsed(table: string): Map<string, Costs> {
  const lines = table.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [unit = '', ...entries] = line.split(' ');
      const costs = entries.map((entry): [string, number] => {
        const at = entry.search(/\d/u);
        return [entry.slice(0, at), Number(entry.slice(at)) / 10];
      });
      return [unit, new Map(costs)];
    }),
  );
}

interface Tables {
  readonly syllables: ReadonlyMap<string, Costs>;
  readonly characters: Map<string, Costs>;
  readonly letters: ReadonlyMap<string, Costs>;
}
let read: Tables | undefined;
const tables = (): Tables => {
  read ??= { syllables: parsed(SYLLABLES), characters: parsed(CHARACTERS), letters: parsed(LETTERS) };
  return read;
};

const pinyin = new Map<string, string>();
function pinyinOf(character: string): string {
  const known = pinyin.get(character);
  if (known !== undefined) return known;
  const syllable = characterPinyin(character);
  pinyin.set(character, syllable);
  return syllable;
}

/** The Latin stretches a character is known to stand for with their costs. */
export function stretchesOf(character: string): ReadonlyMap<string, number> {
  const { characters, syllables } = tables();
  const known = characters.get(character);
  if (known) return known;
  const made = new Map(syllables.get(pinyinOf(character)));
  characters.set(character, made);
  return made;
}

const unseen = new Map<string, Costs>();
const MOST_KEPT = 5_000;

function costOf(costs: ReadonlyMap<string, number>, character: string, stretch: string): number {
  const seen = costs.get(stretch);
  if (seen !== undefined) return seen;
  const syllable = pinyinOf(character);
  let kept = unseen.get(syllable);
  if (!kept) {
    kept = new Map();
    unseen.set(syllable, kept);
  }
  const known = kept.get(stretch);
  if (known !== undefined) return known;
  const cost = unseenCost(syllable, stretch);
  if (kept.size < MOST_KEPT) kept.set(stretch, cost);
  return cost;
}

/** The cost of the letters where the characters spell them: the cheapest way to share the letters out. */
function spelledCost(characters: readonly string[], latin: string): number {
  const size = latin.length;
  let row = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  row[0] = 0;
  for (const [index, character] of characters.entries()) {
    const costs = stretchesOf(character);
    const next = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const left = (characters.length - index - 1) * LONGEST_STRETCH;
    for (let from = 0; from <= size; from += 1) {
      const base = row[from] ?? Number.POSITIVE_INFINITY;
      if (base === Number.POSITIVE_INFINITY) continue;
      const furthest = Math.min(size, from + LONGEST_STRETCH);
      for (let to = Math.max(from, size - left); to <= furthest; to += 1) {
        const cost = base + costOf(costs, character, latin.slice(from, to));
        if (cost < (next[to] ?? 0)) next[to] = cost;
      }
    }
    row = next;
  }
  return row[size] ?? Number.POSITIVE_INFINITY;
}

/** The cost of the letters by themselves, each after the one before. */
function plainCost(latin: string): number {
  let sum = 0;
  for (let at = 0; at < latin.length; at += 1)
    sum +=
      tables()
        .letters.get(latin.charAt(at - 1) || '^')
        ?.get(latin.charAt(at)) ?? 9;
  return sum;
}

/** Ranks beside a ruler's or saint's name that are no part of it: 查理三世, 孝灵天皇, 教宗若望. */
const RANK =
  /(?:[一二三四五六七八九十]世|天皇|皇帝|大帝|可汗|大公|公爵|侯爵|伯爵|子爵|男爵|国王|女王|王后|皇后|王妃|贵妃|公主|皇女|王子|亲王|内亲王|法师|禅师|和尚|大师|上人|王)$/u;
const RANK_BEFORE = /^(?:教宗|教皇|圣徒|苏丹|阿卜杜勒|阿布杜拉?|阿卜杜|丹斯里|拿督)/u;

/**
 * Likeness from 0 to 1 of a name in Chinese characters (Simplified, without dots) to a Latin spelling of one or more
 * words: how much likelier the letters are where the characters spell them than by themselves, with likeness of sound,
 * and the Korean reading where that is nearer. 0.7 parts true from false pairs best.
 */
export function transliterationLikeness(han: string, latin: string): number {
  const spelled = letters(latin);
  const bare = han.replace(RANK, '').replace(RANK_BEFORE, '');
  const whole = likenessOf(han, spelled);
  return bare.length >= 2 && bare !== han ? Math.max(whole, likenessOf(bare, spelled)) : whole;
}

function likenessOf(han: string, latin: string): number {
  const characters = [...han];
  const size = latin.length;
  if (size === 0 || characters.length === 0 || size > 60 || characters.length > 20) return 0;
  const cost = spelledCost(characters, latin);
  const sounds = soundLikeness(characters.map(pinyinOf).join(''), latin);
  const gain = (plainCost(latin) - cost) / (size + 1);
  const score = 4 * gain - (1.2 * cost) / (size + characters.length) + 7 * sounds;
  return Math.max(1 / (1 + Math.exp(-0.5 * (score + 1.57))), koreanReading(han, latin));
}

/** Likeness of the Korean reading of two or three characters, or of the given name in them. */
function koreanReading(han: string, latin: string): number {
  if (han.length > 3) return 0;
  const hangul = hangulOf(han);
  if (!hangul) return 0;
  const whole = soundLikeness(romanisedHangul(hangul), latin, 0.85);
  return han.length === 3 ? Math.max(whole, soundLikeness(romanisedHangul(hangul.slice(1)), latin, 0.85)) : whole;
}
