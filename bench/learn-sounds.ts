// Learns how Chinese characters spell the sounds of foreign names and prints the table as a source file:
//   node bench/learn-sounds.ts PAIRS > src/language/zh/transliteration-table.ts
// PAIRS holds a name pair a line: the Latin spelling, a tab, the Chinese characters (blanks between them are dropped).
import { readFileSync } from 'node:fs';
import { fold } from '#language/fold.ts';
import { pinyinSyllables } from '#language/zh/romanise.ts';
import { LONGEST_STRETCH as LONGEST, letters, unseenCost } from '#language/zh/transliteration.ts';

/** A character or syllable with the stretches of letters that stood for it, and how often or with what share. */
type Counts = Map<string, Map<string, number>>;
interface Pair {
  readonly latin: string;
  readonly characters: readonly string[];
  readonly syllables: readonly string[];
}

const ROUNDS = 4;
/** How many sights of a character its syllable's shares count for: characters seen seldom read like their syllable. */
const PRIOR = 3;
/** The share of pairs taken to be a name in two scripts; the others are two names of one person. */
const TRUE_PAIRS = 0.98;
const LEAST_SHARE = 0.001;
const LEAST_COUNT = 0.2;

const [file] = process.argv.slice(2);
if (!file) throw new Error('learn-sounds: give the file of name pairs');
const pairs = readPairs(file);
const chain = shares(letterCounts());
let syllables: Counts = new Map();
let characters: Counts = new Map();
for (let round = 0; round < ROUNDS; round += 1) [syllables, characters] = recount();
console.log(table());

function readPairs(path: string): readonly Pair[] {
  const read = readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [spelling = '', han = ''] = line.split('\t');
      const latin = letters(spelling);
      const text = fold(han.replace(/\s/gu, ''));
      if (latin.length < 2 || !/^\p{Script=Han}+$/u.test(text)) return [];
      if (latin.length > LONGEST * text.length || text.length > latin.length + 1) return [];
      return [{ latin, characters: [...text], syllables: pinyinSyllables(text) }];
    });
  if (read.length === 0) throw new Error(`learn-sounds: ${path} holds no pair of a Latin and a Chinese spelling`);
  return read;
}

/** Letters by the one before: what a chance likeness is measured against. */
function letterCounts(): Counts {
  const counts: Counts = new Map();
  for (const { latin } of pairs)
    for (let at = 0; at < latin.length; at += 1) count(counts, latin.charAt(at - 1) || '^', latin.charAt(at), 1);
  return counts;
}

/** One round of expectation and maximisation: counts of letters by syllable and by character. */
function recount(): [Counts, Counts] {
  const bySyllable = shares(syllables);
  const byCharacter = smoothed(characters, bySyllable);
  const [next, nextByCharacter]: [Counts, Counts] = [new Map(), new Map()];
  for (const pair of pairs) {
    const units = pair.characters.map((character, unit) => {
      const syllable = pair.syllables[unit] ?? '';
      const learned = byCharacter.get(character) ?? bySyllable.get(syllable);
      return (stretch: string): number => learned?.get(stretch) ?? Math.exp(-unseenCost(syllable, stretch));
    });
    const { cells, whole } = align(pair.latin, units);
    if (whole <= 0) continue;
    const right = (TRUE_PAIRS * whole) / (TRUE_PAIRS * whole + (1 - TRUE_PAIRS) * chance(pair.latin));
    for (const { unit, stretch, share } of cells) {
      count(next, pair.syllables[unit] ?? '', stretch, share * right);
      const character = pair.characters[unit] ?? '';
      count(nextByCharacter, character, stretch, share * right);
    }
  }
  return [next, nextByCharacter];
}

function chance(latin: string): number {
  let product = 1;
  for (let at = 0; at < latin.length; at += 1)
    product *= chain.get(latin.charAt(at - 1) || '^')?.get(latin.charAt(at)) ?? 1e-4;
  return product;
}

interface Cell {
  readonly unit: number;
  readonly stretch: string;
  readonly share: number;
}

/** Every stretch each unit may stand for with its share of all alignments, and the sum of these. */
function align(latin: string, units: readonly ((stretch: string) => number)[]): { cells: Cell[]; whole: number } {
  const size = latin.length;
  const steps = units.map((chanceOf, unit) => {
    const made: { from: number; to: number; stretch: string; chance: number }[] = [];
    for (let from = 0; from <= (unit === 0 ? 0 : size); from += 1) {
      const last = unit === units.length - 1;
      for (let to = last ? Math.max(from, size - LONGEST) : from; to <= Math.min(size, from + LONGEST); to += 1) {
        if (last && to < size) continue;
        const stretch = latin.slice(from, to);
        made.push({ from, to, stretch, chance: chanceOf(stretch) });
      }
    }
    return made;
  });
  const forward = units.concat(units.slice(0, 1)).map(() => new Float64Array(size + 1));
  const backward = forward.map(() => new Float64Array(size + 1));
  add(forward[0], 0, 1);
  add(backward[units.length], size, 1);
  steps.forEach((made, unit) => {
    for (const { from, to, chance: one } of made) add(forward[unit + 1], to, at(forward[unit], from) * one);
  });
  [...steps.entries()].reverse().forEach(([unit, made]) => {
    for (const { from, to, chance: one } of made) add(backward[unit], from, at(backward[unit + 1], to) * one);
  });
  const whole = at(forward[units.length], size);
  const cells = steps.flatMap((made, unit) =>
    made.flatMap(({ from, to, stretch, chance: one }) => {
      const share = (at(forward[unit], from) * one * at(backward[unit + 1], to)) / whole;
      return share > 1e-4 ? [{ unit, stretch, share }] : [];
    }),
  );
  return { cells, whole };
}

function at(cells: Float64Array | undefined, index: number): number {
  return cells?.[index] ?? 0;
}
function add(cells: Float64Array | undefined, index: number, value: number): void {
  if (cells) cells[index] = at(cells, index) + value;
}

function count(counts: Counts, unit: string, stretch: string, share: number): void {
  const of = counts.get(unit) ?? new Map<string, number>();
  counts.set(unit, of);
  of.set(stretch, (of.get(stretch) ?? 0) + share);
}

function total(of: ReadonlyMap<string, number>): number {
  return [...of.values()].reduce((a, b) => a + b, 0);
}

function shares(counts: Counts): Counts {
  return new Map(
    [...counts].map(([unit, of]) => {
      const sum = total(of);
      return [unit, new Map([...of].map(([stretch, one]) => [stretch, one / sum]))];
    }),
  );
}

/** Shares of each character, drawn towards those of its syllable. */
function smoothed(counts: Counts, bySyllable: Counts): Counts {
  return new Map(
    [...counts].map(([character, of]) => {
      const prior = bySyllable.get(pinyinSyllables(character)[0] ?? '') ?? new Map<string, number>();
      const sum = total(of) + PRIOR;
      const stretches = [...new Set([...of.keys(), ...prior.keys()])];
      const share = (stretch: string): number => ((of.get(stretch) ?? 0) + PRIOR * (prior.get(stretch) ?? 0)) / sum;
      return [character, new Map(stretches.map((stretch) => [stretch, share(stretch)]))];
    }),
  );
}

/** The table as a source file. */
function table(): string {
  const syllableShares = shares(syllables);
  const characterShares = smoothed(characters, syllableShares);
  const lines = (counts: Counts, learned: Counts, seen: number): string =>
    [...counts]
      .filter(([, of]) => total(of) >= seen)
      .map(([unit, of]) => line(unit, learned.get(unit) ?? of, LEAST_COUNT / (total(of) + PRIOR)))
      .sort()
      .join('\n');
  return `/**
 * How Chinese characters spell foreign names: a syllable or character, then each stretch of Latin letters it stands for
 * with its cost, ten times the negative natural logarithm of its share; and letters by the one before. Learned by
 * bench/learn-sounds.ts on ${new Date().toISOString().slice(0, 10)} from ${pairs.length} name pairs: the Chinese training fold
 * (wd_chinese_80) of steveash/NETransliteration-COLING2018, mined from Wikidata (CC0).
 */
export const SYLLABLES = \`
${lines(syllables, syllableShares, 3)}
\`;
export const CHARACTERS = \`
${lines(characters, characterShares, 6)}
\`;
export const LETTERS = \`
${[...chain]
  .map(([letter, of]) => line(letter, of, 0))
  .sort()
  .join('\n')}
\`;`;
}

function line(unit: string, of: ReadonlyMap<string, number>, least: number): string {
  const costs = [...of]
    .filter(([, share]) => share >= Math.max(least, least > 0 ? LEAST_SHARE : 1e-4))
    .sort((a, b) => b[1] - a[1])
    .map(([stretch, share]) => `${stretch}${Math.round(-10 * Math.log(share))}`);
  return [unit, ...costs].join(' ');
}
