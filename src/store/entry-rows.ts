import type { NegotiationRecord } from '#merge/record.ts';
import { columnText, compress, jsonBytes } from './packed.ts';
import type { EntryRow } from './schema.ts';

export type EntryKind = keyof NegotiationRecord;
type AnyEntry = NegotiationRecord[EntryKind][number];

const ENTRY_KINDS = [
  'people',
  'organisations',
  'events',
  'statements',
  'positions',
  'exchanges',
  'outlook',
  'shifts',
  'disputes',
] as const satisfies readonly EntryKind[];

/** The rows of a record, less desk and story; `place` keeps the order of each list. */
export async function entryRows(record: NegotiationRecord): Promise<Omit<EntryRow, 'desk_id' | 'story_number'>[]> {
  const rows: Omit<EntryRow, 'desk_id' | 'story_number'>[] = [];
  for (const kind of ENTRY_KINDS) {
    const list: readonly AnyEntry[] = record[kind];
    for (const [place, entry] of list.entries()) {
      const data = await compress(jsonBytes(entry));
      rows.push({ kind, place, id: entry.id, date: dateOf(entry), party: columnText(partyOf(entry)), data });
    }
  }
  return rows;
}

function dateOf(entry: AnyEntry): string {
  if ('date' in entry) return entry.date ?? '';
  if ('when' in entry) return entry.when ?? entry.said ?? '';
  return 'to' in entry ? (entry.to.date ?? '') : '';
}

function partyOf(entry: AnyEntry): string {
  if ('party' in entry) return entry.party ?? '';
  if ('speaker' in entry) return entry.speaker;
  if ('actors' in entry) return [...entry.actors, ...entry.recipients].join('+');
  if ('giver' in entry) return [entry.giver, entry.taker].join('+');
  if ('by' in entry) return entry.by;
  return entry.accounts.map(({ who }) => who).join('+');
}
