import { entryId } from '#merge/report.ts';
import { Trouble } from '#operations/trouble.ts';
import type { OpenStory } from '#operations/with-record.ts';
import type { EntryKind } from '#store/entry-rows.ts';
import { entriesOf, type NamedEntry } from './entries-of.ts';
import { formerEntry } from './former-entry.ts';

/** What ids of entries begin with. */
const KINDS: Readonly<Record<string, EntryKind>> = {
  pe: 'people',
  or: 'organisations',
  ev: 'events',
  st: 'statements',
  po: 'positions',
  ex: 'exchanges',
  ou: 'outlook',
  sh: 'shifts',
  di: 'disputes',
};

/**
 * The entry of an id as lists print it, or the person or organisation of that name id. An id of former days gives the
 * entry that now holds what it stood for, and the user is told so; trouble where there is none.
 */
export async function entryNamed(opened: OpenStory, id: string): Promise<NamedEntry> {
  const kind = KINDS[/^([a-z]{2})-[0-9a-f]{12}$/u.exec(id)?.[1] ?? ''];
  const candidates: readonly (readonly [EntryKind, string])[] = kind
    ? [[kind, id]]
    : (['people', 'organisations'] as const).map((one) => [one, entryId(one, id)]);
  for (const [list, wanted] of candidates) {
    const [entry] = await entriesOf(opened, list, { ids: [wanted] });
    if (entry) return { kind: list, entry };
  }
  for (const [list, wanted] of candidates) {
    const now = await formerEntry(opened, list, wanted);
    if (!now) continue;
    opened.tell(id, now.entry.id);
    return now;
  }
  throw new Trouble(
    'usage',
    `The record has no entry ${id}.`,
    'Lists print the id of each entry after its sentence (ev-3f0c…): see parley timeline. Newer rules may have read its sentence otherwise: look for its words with parley search',
  );
}
