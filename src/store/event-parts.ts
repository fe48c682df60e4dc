import type { EntryOf } from '#merge/merging.ts';
import type { Merged } from '#merge/report.ts';
import type { PartOf } from '#merge/vague.ts';
import { unpackedMerged } from './entry-rows.ts';
import type { EntryRow } from './schema.ts';

type Event = Merged<'events', EntryOf<'events'>>;

/** Why and of what a vague event is part, from its columns. */
export function partFrom(part_of: string | null, drawn: string | null): PartOf | null {
  return part_of === null ? null : { event: part_of, joined: JSON.parse(drawn ?? 'null') };
}

/** Events of rows and which of them are part of which. */
export function eventsAndParts(
  rows: readonly Pick<EntryRow, 'id' | 'data' | 'part_of' | 'drawn'>[],
): readonly [readonly Event[], ReadonlyMap<string, PartOf>] {
  const parts = new Map<string, PartOf>();
  const events = rows.map(({ id, data, part_of, drawn }) => {
    const part = partFrom(part_of, drawn);
    if (part) parts.set(id, part);
    return unpackedMerged('events', data);
  });
  return [events, parts];
}
