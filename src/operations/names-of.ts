import type { Entry, NegotiationRecord } from '#merge/record.ts';
import { entryId } from '#merge/report.ts';
import type { OpenStory } from './with-record.ts';

type Names = Pick<NegotiationRecord, 'people' | 'organisations'>;

/** What the record knows of the people and organisations that the entries speak of. */
export async function namesOf(
  { store, key, unkept }: Pick<OpenStory, 'store' | 'key' | 'unkept'>,
  entries: readonly Entry[],
): Promise<Names> {
  if (unkept) return unkept;
  const ids = [...new Set(entries.flatMap(namesIn))];
  return {
    people: await store.entries(key, 'people', { ids: ids.map((id) => entryId('people', id)) }),
    organisations: await store.entries(key, 'organisations', { ids: ids.map((id) => entryId('organisations', id)) }),
  };
}

/** Fields of entries that hold ids of people, organisations and parties, alone or joined by `+`. */
const NAMING_FIELDS = new Set([
  'actors',
  'by',
  'giver',
  'party',
  'people',
  'proposer',
  'recipients',
  'source',
  'speaker',
  'taker',
  'through',
  'toward',
  'via',
  'who',
]);

function namesIn(entry: Entry): readonly string[] {
  const accounts: readonly object[] = 'accounts' in entry && Array.isArray(entry.accounts) ? entry.accounts : [];
  return [entry, ...accounts, ...entry.evidence].flatMap((one) =>
    Object.entries(one)
      .filter(([field]) => NAMING_FIELDS.has(field))
      .flatMap(([, value]) => [value].flat())
      .filter((value) => typeof value === 'string')
      .flatMap((value) => value.split('+')),
  );
}
