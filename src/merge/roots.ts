import { outletIdOf } from './outlets.ts';
import type { Entry, Evidence } from './record.ts';

/**
 * How many independent origins an entry goes back to. Articles of one text are one. An article that has all it tells of
 * it through other outlets counts to the last of them: to its page where the entry holds one, else they are one together
 * with all others that have it from there.
 */
export function countOrigins(
  { articles, evidence }: Pick<Entry, 'articles' | 'evidence'>,
  originOf: ReadonlyMap<string, string>,
): number {
  const told = Map.groupBy(evidence, ({ articleId }) => articleId);
  const printed = printedBy(evidence);
  const roots = new Set<string>();
  let own = 0;
  for (const group of Map.groupBy(articles, (id) => originOf.get(id) ?? id).values()) {
    const sentences = group.map((id) => told.get(id) ?? []);
    const house = printedBy(sentences.flat());
    // Of copies one may be traced where another is not: they have it from the same place.
    const handed = sentences.flatMap((list) => [...rootsOf(list)]).filter((root) => !house.has(root));
    if (handed.length === 0) own += 1;
    for (const root of handed) if (!printed.has(root)) roots.add(root);
  }
  // Two that lean on each other are one.
  return Math.max(own + roots.size, Math.min(1, articles.length));
}

/** The outlets that an article has all of its sentences from; none where it tells one at first hand. */
const rootsOf = (sentences: readonly Evidence[]): ReadonlySet<string> =>
  sentences.every(({ through }) => through) ? new Set(sentences.flatMap(({ through }) => through?.at(-1) ?? [])) : NONE;
const NONE: ReadonlySet<string> = new Set();

const printedBy = (evidence: readonly Evidence[]): ReadonlySet<string> =>
  new Set(evidence.flatMap(({ outlet }) => (outlet === null ? [] : outletIdOf(outlet))));
