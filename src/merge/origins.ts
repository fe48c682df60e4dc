import { fold } from '#language/fold.ts';
import type { FiledReading } from './record.ts';

/** One shingle in this many is kept: enough to see copies, few enough to compare thousands of articles. */
const SAMPLE = 4;
const SHINGLE = 8;
/** Share of the shorter article's shingles that must stand in the other for the two to be one origin. */
const COPIED = 0.4;

/**
 * The origin of each article: near-copies and reprints of one text share the id of the first by id. Shingles of
 * eight letters over folded text without blanks and marks, sampled by hash (Broder's resemblance); near-linear.
 */
export function originsOf(readings: readonly FiledReading[]): ReadonlyMap<string, string> {
  const byShingle = new Map<number, number[]>();
  const sizes: number[] = [];
  const shared = new Map<string, number>();
  readings.forEach(({ article }, index) => {
    const body = article.paragraphs
      .filter(({ kind }) => kind !== 'credit' && kind !== 'byline')
      .map(({ span }) => article.text.slice(span.start, span.end));
    const shingles = shinglesOf(body.join(''));
    sizes.push(shingles.size);
    for (const shingle of shingles) {
      const others = byShingle.get(shingle) ?? [];
      for (const other of others) {
        const key = `${other} ${index}`;
        shared.set(key, (shared.get(key) ?? 0) + 1);
      }
      // A shingle in very many articles is boilerplate and tells nothing.
      if (others.length < 50) others.push(index);
      byShingle.set(shingle, others);
    }
  });
  const parent = readings.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  for (const [key, count] of shared) {
    const [a = 0, b = 0] = key.split(' ').map(Number);
    if (count / Math.max(1, Math.min(sizes[a] ?? 0, sizes[b] ?? 0)) >= COPIED) {
      const [first, second] = [root(a), root(b)];
      parent[Math.max(first, second)] = Math.min(first, second);
    }
  }
  return new Map(
    readings.map((reading, index) => [reading.articleId, readings[root(index)]?.articleId ?? reading.articleId]),
  );
}

function shinglesOf(text: string): ReadonlySet<number> {
  const letters = fold(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
  const found = new Set<number>();
  for (let index = 0; index + SHINGLE <= letters.length; index += 1) {
    let hash = 2166136261;
    for (let offset = 0; offset < SHINGLE; offset += 1)
      hash = Math.imul(hash ^ letters.charCodeAt(index + offset), 16777619);
    const mixed = (hash ^ (hash >>> 15)) >>> 0;
    if (mixed % SAMPLE === 0) found.add(mixed);
  }
  return found;
}
