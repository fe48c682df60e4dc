import { anchorOf } from '#merge/binding.ts';
import { corrected } from '#merge/corrected.ts';
import { type Anchor, holding } from '#merge/corrections.ts';
import type { NameKind } from '#merge/names.ts';
import type { Entry, FiledReading } from '#merge/record.ts';
import { entryId } from '#merge/report.ts';
import { Trouble } from '#operations/trouble.ts';
import type { OpenStory } from '#operations/with-record.ts';
import { isCorrected, type NamedEntry, readingsOf } from './entries-of.ts';
import { entryNamed } from './entry-named.ts';
import { restingOn } from './resting-on.ts';

/** Anchors of the findings an entry rests on, in the order of its sentences. */
export async function anchorsOfEntry(opened: OpenStory, { kind, entry }: NamedEntry): Promise<readonly Anchor[]> {
  if (kind === 'people' || kind === 'organisations') return anchorsOfName(opened, kind, entry);
  const reports = await opened.store.reports(opened.key, kind, entry.id);
  if (!isCorrected(kind) || reports.length === 0) throw await drawn(opened, { kind, entry });
  const open = readingsOf(opened);
  const anchors: Anchor[] = [];
  for (const { report } of reports) anchors.push(anchorOf(kind, report.finding, await open(report.page.articleId)));
  return anchors;
}

/** Anchors of the findings of several entries, each once. */
export async function anchorsOfEntries(opened: OpenStory, ids: readonly string[]): Promise<readonly Anchor[]> {
  const anchors: Anchor[] = [];
  for (const id of new Set(ids)) anchors.push(...(await anchorsOfEntry(opened, await entryNamed(opened, id))));
  return anchors;
}

/** A name that stands in many pages stands in more than its entry lists: then all of the story are looked through. */
async function anchorsOfName({ store, key }: OpenStory, kind: NameKind, entry: Entry): Promise<readonly Anchor[]> {
  const held = holding(await store.corrections(key));
  const listed = Reflect.get(entry, 'pages') === entry.articles.length;
  const anchors: Anchor[] = [];
  for await (const stored of listed ? opened({ store }, entry.articles) : store.readings(key)) {
    const reading = corrected(stored, held);
    const finding = reading[kind].find(({ id }) => entryId(kind, id) === entry.id);
    if (finding) anchors.push(anchorOf(kind, finding, reading));
  }
  return anchors;
}

async function* opened(from: Pick<OpenStory, 'store'>, articles: readonly string[]): AsyncIterable<FiledReading> {
  const open = readingsOf(from);
  for (const articleId of articles) yield open(articleId);
}

async function drawn(opened: OpenStory, { kind, entry }: NamedEntry): Promise<Trouble> {
  const ground = await restingOn(
    opened,
    entry.evidence.filter((one) => one.kind !== kind),
  );
  return new Trouble(
    'usage',
    `${entry.id} (${kind}) is drawn from other entries; there is no sentence of its own to correct.`,
    `Correct what it is drawn from: ${ground.map((one) => one.entry.id).join(', ')}`,
  );
}
