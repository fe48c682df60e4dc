import { corrected } from '#merge/corrected.ts';
import { CORRECTED_KINDS, type CorrectedKind, holding } from '#merge/corrections.ts';
import { blockOf, isMerged } from '#merge/kinds.ts';
import type { Entry, Evidence } from '#merge/record.ts';
import { entryId, reportsOf } from '#merge/report.ts';
import type { OpenStory } from '#operations/with-record.ts';
import { entriesOf, type NamedEntry } from './entries-of.ts';

/** A stretch of an article that a finding of the kind rests on. */
export type Ground = Pick<Evidence, 'articleId' | 'kind' | 'span'>;

/** Entries that rest on one of the stretches, as findings of its kind. Only entries of the blocks they can stand in are opened. */
export async function restingOn(opened: OpenStory, ground: readonly Ground[]): Promise<readonly NamedEntry[]> {
  const wanted = new Set(ground.map(placeOf));
  const found: NamedEntry[] = [];
  for (const kind of CORRECTED_KINDS) {
    const articles = new Set(ground.filter((one) => one.kind === kind).map(({ articleId }) => articleId));
    if (articles.size === 0) continue;
    for (const entry of await toldIn(opened, kind, articles)) {
      if (entry.evidence.some((one) => wanted.has(placeOf(one)))) found.push({ kind, entry });
    }
  }
  return found;
}

const placeOf = ({ articleId, kind, span }: Ground): string => [articleId, kind, span.start, span.end].join(' ');

/** Entries of the kind among which are all that findings of the articles stand in. */
async function toldIn(
  opened: OpenStory,
  kind: CorrectedKind,
  articles: ReadonlySet<string>,
): Promise<readonly Entry[]> {
  const { store, key, story, unkept } = opened;
  if (unkept) return entriesOf(opened, kind);
  const held = holding(await store.corrections(key));
  const [blocks, ids] = [new Set<string>(), new Set<string>()];
  for (const articleId of articles) {
    const stored = await store.reading(articleId);
    if (!stored) continue;
    const reading = corrected(stored, held);
    if (isMerged(kind)) {
      for (const report of reportsOf(reading, kind, story)) blocks.add(blockOf(kind, report, story));
    } else for (const { id } of reading[kind]) ids.add(entryId(kind, id));
  }
  return store.entries(key, kind, isMerged(kind) ? { blocks: [...blocks] } : { ids: [...ids] });
}
