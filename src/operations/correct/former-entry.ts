import { isOf, namesOfPage } from '#merge/binding.ts';
import { corrected } from '#merge/corrected.ts';
import { anchorsOf, type Correction, holding } from '#merge/corrections.ts';
import { foundingId } from '#merge/founded.ts';
import { type BlockKind, isMerged } from '#merge/kinds.ts';
import type { NameKind } from '#merge/names.ts';
import type { FiledReading } from '#merge/record.ts';
import { entryId, evidenceOf, reportsOf } from '#merge/report.ts';
import { Trouble } from '#operations/trouble.ts';
import type { OpenStory } from '#operations/with-record.ts';
import type { EntryKind } from '#store/entry-rows.ts';
import { entriesOf, type NamedEntry } from './entries-of.ts';
import { type Ground, restingOn } from './resting-on.ts';

/**
 * The entry that holds what an entry of this id, which the record lists no longer, rested on: an id is that of the finding
 * which founded the entry, and the finding is looked for in the entries of today, then in the pages as they were before
 * each correction of them. A name is followed through the corrections that gave it another. Null where it was never there,
 * or the rules have changed what was read; trouble where a person took it out.
 */
export async function formerEntry(opened: OpenStory, kind: EntryKind, id: string): Promise<NamedEntry | null> {
  if (kind === 'people' || kind === 'organisations') return renamed(opened, kind, id);
  if (!isMerged(kind)) return null;
  const now = opened.unkept ? null : await opened.store.entryFoundedIn(opened.key, kind, id);
  const [entry] = now === null ? [] : await entriesOf(opened, kind, { ids: [now] });
  return entry ? { kind, entry } : corrects(opened, kind, id);
}

/** The person or organisation that another name was said to mean. */
async function renamed(opened: OpenStory, kind: NameKind, id: string): Promise<NamedEntry | null> {
  const held = holding(await opened.store.corrections(opened.key));
  const seen = new Set<string>();
  for (let wanted = id; !seen.has(wanted); ) {
    seen.add(wanted);
    const [entry] = await entriesOf(opened, kind, { ids: [wanted] });
    if (entry) return { kind, entry };
    const last = held.findLast((one) => names(one) && one.kind === kind && entryId(kind, one.name) === wanted);
    if (last && names(last)) wanted = entryId(kind, last.as);
  }
  return null;
}

type Renaming = Extract<Correction, { readonly action: 'same-as' | 'not-same-as' }>;
const names = (correction: Correction): correction is Renaming =>
  correction.action === 'same-as' || correction.action === 'not-same-as';

/** The entry that rests today on a finding by which the id was known before some correction. */
async function corrects(opened: OpenStory, kind: BlockKind, id: string): Promise<NamedEntry | null> {
  const { store, key } = opened;
  const log = await store.corrections(key);
  const sources = new Set(log.flatMap(anchorsOf).flatMap(namesOfPage));
  for (const line of log.length > 0 ? await store.articles(key) : []) {
    if (!namesOfPage(line).some((one) => sources.has(one))) continue;
    const reading = await store.reading(line.articleId);
    const ground = reading && groundOf(opened, kind, id, reading, log);
    if (!ground) continue;
    const [found] = await restingOn(opened, [ground]);
    if (found) return found;
    const by = holding(log).findLast(
      (one) => one.action === 'reject' && one.on.some((anchor) => anchor.kind === kind && isOf(anchor, reading)),
    );
    if (by) throw takenOut(id, by);
  }
  return null;
}

/** Where the finding stands of which the id was once that of an entry. */
function groundOf(
  { story }: OpenStory,
  kind: BlockKind,
  id: string,
  reading: FiledReading,
  log: readonly Correction[],
): Ground | null {
  const speaking = [...log.keys()].filter((at) => anchorsOf(log[at] ?? NONE).some((anchor) => isOf(anchor, reading)));
  for (const made of [0, ...speaking.map((at) => at + 1)]) {
    const then = corrected(reading, holding(log.slice(0, made)));
    const report = reportsOf(then, kind, story).find((one) => foundingId(kind, one) === id);
    if (report) return evidenceOf(kind, { report, joined: null });
  }
  return null;
}

const NONE = { action: 'undo', of: '' } as const;

const takenOut = (id: string, { id: by, author, at, reason }: Correction): Trouble =>
  new Trouble(
    'usage',
    `${id} was taken out of the record by ${by} (${author}, ${at.slice(0, 10)})${reason ? `: ${reason}` : ''}.`,
    `To bring it back: parley undo ${by}`,
  );
