import { fold } from '#language/fold.ts';
import type { Story } from '#story/story.ts';
import { hashOf } from './hash.ts';
import type { FiledReading } from './record.ts';
import { compareTexts } from './report.ts';
import { toldOn } from './said.ts';
import { isRetelling, type Trace, traceOf } from './traces.ts';
import { windowOf } from './window.ts';
import { countShared } from './wording.ts';

/** One shingle in this many is kept: enough to see copies, few enough to keep and compare. */
const SAMPLE = 16;
const SHINGLE = 8;
/** Share of the shorter article's shingles that must stand in the other for the two to be one origin. */
const COPIED = 0.4;
/** The same where it is less than half as long: what was cut out of a text stands in it, what sums it up does so in part. */
const EXCERPTED = 0.6;
/** An article with fewer kept shingles is too short to tell a copy from a common phrase. */
const LEAST_SHINGLES = 6;
/** Copies of one text are printed within so many days. */
const DAYS_APART = 10;
/** A translation or a rewriting comes sooner: later it would be old news. */
const DAYS_RETOLD = 3;

/** What is kept of an article's text to see whether another is a copy of it. */
export interface Sketch {
  readonly articleId: string;
  /** Day the article speaks on, counted from 1970; null where it is not known. */
  readonly day: number | null;
  /** Hashes of sampled shingles in rising order. */
  readonly shingles: Uint32Array;
  readonly trace: Trace;
}

/**
 * What tells copies of an article: for one in its own words shingles of eight letters over the folded text without blanks and marks, sampled by their hash (Broder 1997, "On the
 * resemblance and containment of documents"); for a translation or a rewriting its trace.
 */
export function sketchOf(reading: FiledReading, story: Story | null): Sketch {
  const { article, articleId } = reading;
  const body = article.paragraphs
    .filter(({ kind }) => kind !== 'credit' && kind !== 'byline')
    .map(({ span }) => article.text.slice(span.start, span.end));
  const letters = fold(body.join(''))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  const found = new Set<number>();
  for (let index = 0; index + SHINGLE <= letters.length; index += 1) {
    const hash = hashOf(letters, index, index + SHINGLE);
    if (hash % SAMPLE === 0) found.add(hash);
  }
  return {
    articleId,
    day: windowOf(toldOn(reading))?.from ?? null,
    shingles: Uint32Array.from(found).sort(),
    trace: traceOf(reading, story),
  };
}

/** The days on which a copy of an article of that day can have been printed; null where any day will do. */
export const daysOfCopies = (day: number | null): { readonly from: number; readonly to: number } | null =>
  day === null ? null : { from: day - DAYS_APART, to: day + DAYS_APART };

/** True where two articles are of one origin: one holds much of the other's text, translates it or rewrites it. */
export function isCopy(a: Sketch, b: Sketch): boolean {
  const apart = a.day === null || b.day === null ? null : Math.abs(a.day - b.day);
  if (apart !== null && apart > DAYS_APART) return false;
  return isReprint(a.shingles, b.shingles) || (apart !== null && apart <= DAYS_RETOLD && isRetelling(a.trace, b.trace));
}

/** True where much of the shorter text stands in the other. */
function isReprint(a: Uint32Array, b: Uint32Array): boolean {
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (shorter < LEAST_SHINGLES) return false;
  return countShared(a, b) / shorter >= (2 * shorter < longer ? EXCERPTED : COPIED);
}

/** The origin of each article that is one of several copies: the least id among them; other articles are left out. */
export function originsOf(sketches: readonly Sketch[]): ReadonlyMap<string, string> {
  const byDay = sketches.filter(({ day }) => day !== null).sort((a, b) => (a.day ?? 0) - (b.day ?? 0));
  const undated = sketches.filter(({ day }) => day === null);
  const pairs: [string, string][] = [];
  for (const [index, sketch] of byDay.entries()) {
    for (let next = index + 1; next < byDay.length; next += 1) {
      const other = byDay[next];
      if (!other || (other.day ?? 0) - (sketch.day ?? 0) > DAYS_APART) break;
      if (isCopy(sketch, other)) pairs.push([sketch.articleId, other.articleId]);
    }
  }
  for (const [index, sketch] of undated.entries()) {
    for (const other of [...byDay, ...undated.slice(index + 1)]) {
      if (isCopy(sketch, other)) pairs.push([sketch.articleId, other.articleId]);
    }
  }
  return joined(new Map(), pairs);
}

/** The origins after more pairs of copies were found: all that hang together share the least id. */
export function joined(
  origins: ReadonlyMap<string, string>,
  pairs: readonly (readonly [string, string])[],
): ReadonlyMap<string, string> {
  const groups = new Map<string, Set<string>>();
  const groupOf = (id: string): Set<string> => groups.get(id) ?? new Set([id]);
  const unite = (a: string, b: string): void => {
    const all = new Set([...groupOf(a), ...groupOf(b)]);
    for (const id of all) groups.set(id, all);
  };
  for (const [id, origin] of origins) unite(id, origin);
  for (const [a, b] of pairs) unite(a, b);
  return new Map([...groups].map(([id, all]) => [id, [...all].sort(compareTexts)[0] ?? id]));
}
