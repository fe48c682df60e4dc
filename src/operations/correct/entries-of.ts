import type { CorrectedKind } from '#merge/corrections.ts';
import type { Entry, FiledReading } from '#merge/record.ts';
import type { OpenStory } from '#operations/with-record.ts';
import type { EntryQuery } from '#store/entries.ts';
import type { EntryKind } from '#store/entry-rows.ts';

/** An entry with the kind of its list. */
export interface NamedEntry {
  readonly kind: EntryKind;
  readonly entry: Entry;
}

/** The kinds that rest on findings which a person can correct; shifts are drawn from positions. */
export const isCorrected = (kind: EntryKind): kind is CorrectedKind => kind !== 'shifts';

/** Entries of a kind, from the store or from the record that could not be kept, which is narrowed by `ids` alone. */
export async function entriesOf(
  { store, key, unkept }: Pick<OpenStory, 'store' | 'key' | 'unkept'>,
  kind: EntryKind,
  query: EntryQuery = {},
): Promise<readonly Entry[]> {
  if (!unkept) return store.entries(key, kind, query);
  const { ids } = query;
  const list: readonly Entry[] = unkept[kind];
  return ids ? list.filter(({ id }) => ids.includes(id)) : list;
}

/** The readings of the story, each opened once. */
export function readingsOf({ store }: Pick<OpenStory, 'store'>): (articleId: string) => Promise<FiledReading> {
  const known = new Map<string, FiledReading>();
  return async (articleId) => {
    const reading = known.get(articleId) ?? (await store.reading(articleId));
    if (!reading) throw new Error(`The record names article ${articleId} and does not hold it`);
    known.set(articleId, reading);
    return reading;
  };
}
