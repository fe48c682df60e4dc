import { CORRECTED_KINDS, type CorrectedKind } from '#merge/corrections.ts';
import type { Entry, Evidence } from '#merge/record.ts';
import { entryId } from '#merge/report.ts';
import { Trouble } from '#operations/trouble.ts';
import type { OpenStory } from '#operations/with-record.ts';
import type { EntryQuery } from '#store/entries.ts';
import type { EntryKind } from '#store/entry-rows.ts';

/** An entry with the kind of its list. */
export interface NamedEntry {
  readonly kind: EntryKind;
  readonly entry: Entry;
}

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

/** The entry of an id as lists print it, or the person or organisation of that name id; trouble where there is none. */
export async function entryNamed(opened: OpenStory, id: string): Promise<NamedEntry> {
  const kind = KINDS[/^([a-z]{2})-[0-9a-f]{12}$/u.exec(id)?.[1] ?? ''];
  const candidates: readonly (readonly [EntryKind, string])[] = kind
    ? [[kind, id]]
    : (['people', 'organisations'] as const).map((one) => [one, entryId(one, id)]);
  for (const [list, wanted] of candidates) {
    const [entry] = await entriesOf(opened, list, { ids: [wanted] });
    if (entry) return { kind: list, entry };
  }
  throw new Trouble(
    'usage',
    `The record has no entry ${id}.`,
    'Lists print the id of each entry after its sentence (ev-3f0c…): see parley timeline. A correction may have given it a new one: parley corrections',
  );
}

/** Entries of a kind, from the store or from the record that could not be kept. */
export async function entriesOf(
  { store, key, unkept }: OpenStory,
  kind: EntryKind,
  query: EntryQuery = {},
): Promise<readonly Entry[]> {
  if (!unkept) return store.entries(key, kind, query);
  const { ids } = query;
  const list: readonly Entry[] = unkept[kind];
  return ids ? list.filter(({ id }) => ids.includes(id)) : list;
}

/** The kinds that rest on findings which a person can correct; shifts are drawn from positions. */
export const isCorrected = (kind: EntryKind): kind is CorrectedKind => kind !== 'shifts';

/** A stretch of an article that a finding of the kind rests on. */
export type Ground = Pick<Evidence, 'articleId' | 'kind' | 'span'>;

/** Entries that rest on one of the stretches, as findings of its kind. */
export async function restingOn(opened: OpenStory, ground: readonly Ground[]): Promise<readonly NamedEntry[]> {
  const wanted = new Set(ground.map(placeOf));
  const found: NamedEntry[] = [];
  for (const kind of CORRECTED_KINDS) {
    if (!ground.some((one) => one.kind === kind)) continue;
    for (const entry of await entriesOf(opened, kind)) {
      if (entry.evidence.some((one) => wanted.has(placeOf(one)))) found.push({ kind, entry });
    }
  }
  return found;
}

const placeOf = ({ articleId, kind, span }: Ground): string => [articleId, kind, span.start, span.end].join(' ');
