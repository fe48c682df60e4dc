import type { Gold, Reading } from './cases.ts';
import { charactersOf, type Overlap, overlapOf, runsOf, wordsOf } from './measures.ts';

/** What one page adds to the figures of its set; absent where the set does not ask. */
export interface Score {
  readonly name: string;
  readonly empty: boolean;
  readonly failed: string | null;
  readonly shingles?: Overlap;
  readonly bag?: Overlap;
  readonly characters?: Overlap;
  readonly debris?: { readonly kept: number; readonly all: number };
  readonly snippets?: { readonly hits: number; readonly false: number; readonly missed: number };
  readonly title?: boolean;
  readonly author?: boolean;
  readonly editor?: boolean;
  readonly source?: boolean;
  readonly date?: 'right' | 'wrong' | 'missed' | 'silent';
}

export function scoreOf(name: string, gold: Gold, reading: Reading): Score {
  return {
    name,
    empty: reading.body.trim() === '',
    failed: reading.failed ?? null,
    ...bodyScore(gold, reading.body),
    ...snippetScore(gold, reading.body),
    ...(gold.title ? { title: same(reading.title ?? '', gold.title) } : {}),
    ...(gold.author ? { author: samePeople(reading.authors, gold.author) } : {}),
    ...(gold.editor ? { editor: samePeople(reading.editors, gold.editor) } : {}),
    ...(gold.source ? { source: reading.sources.some((one) => bare(one).includes(bare(gold.source ?? ''))) } : {}),
    ...(gold.date === undefined ? {} : { date: dateScore(gold.date, reading.date) }),
  };
}

function bodyScore(gold: Gold, body: string): Partial<Score> {
  if (gold.body === undefined) return {};
  if (/[\u4e00-\u9fff]{20}/u.test(gold.body.replace(/[\s\p{P}]/gu, ''))) return chineseScore(gold, gold.body, body);
  const [found, right] = [wordsOf(body), wordsOf(gold.body)];
  const lower = (words: readonly string[]) => words.map((word) => word.toLowerCase());
  return {
    shingles: overlapOf(runsOf(found, 4), runsOf(right, 4)),
    bag: overlapOf(lower(found), lower(right)),
  };
}

/** Characters as units, in runs of four; captions count neither way, debris by line. */
function chineseScore(gold: Gold, right: string, body: string): Partial<Score> {
  const captions = new Set((gold.captions ?? []).map(bare));
  const lines = body.split('\n').filter((line) => !captions.has(bare(line)));
  const whole = bare(body);
  return {
    characters: overlapOf(runsOf(charactersOf(lines.join('\n')), 4), runsOf(charactersOf(right), 4)),
    ...(gold.debris
      ? { debris: { kept: gold.debris.filter((line) => whole.includes(bare(line))).length, all: gold.debris.length } }
      : {}),
  };
}

function snippetScore(gold: Gold, body: string): Partial<Score> {
  if (gold.with === undefined || gold.without === undefined) return {};
  const text = spaced(body);
  const hits = gold.with.filter((snippet) => text.includes(spaced(snippet))).length;
  const wrong = gold.without.filter((snippet) => text.includes(spaced(snippet))).length;
  return { snippets: { hits, false: wrong, missed: gold.with.length - hits } };
}

/** A day is right to the day; where only a month or a year is known, to that. */
function dateScore(right: string | null, found: string | null): NonNullable<Score['date']> {
  if (right === null) return found === null ? 'silent' : 'wrong';
  if (found === null) return 'missed';
  return found.startsWith(right) ? 'right' : 'wrong';
}

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const bare = (text: string): string => text.replace(/\s+/gu, '');

/** Equal but for white space, quotation marks and dashes of another shape, and case. */
const same = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[“”„«»「」『』"'‘’`]/gu, '')
    .replace(/[‐-―−-]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

/** The same people in any order; a list in one string is parted at commas, semicolons and "and". */
function samePeople(found: readonly string[], right: string): boolean {
  const people = (names: readonly string[]) =>
    names
      .flatMap((name) => name.split(/(?:[,;、，|/]|\s(?=(?:and|&|und|et|y)\s))\s*(?:(?:and|&|und|et|y)\s+)?/u))
      .map((name) => plain(name.replace(/^by\s+/iu, '')))
      .filter((name) => name !== '')
      .sort()
      .join('|');
  return people(found) === people([right]);
}
