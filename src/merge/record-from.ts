import type { BlockKind } from './kinds.ts';
import type { MergedStory } from './merge.ts';
import type { EntryOf } from './merging.ts';
import { organisationEntry, personEntry } from './names.ts';
import type { Entry, EventEntry, NegotiationRecord, OutlookEntry } from './record.ts';
import type { Merged } from './report.ts';
import { countOrigins } from './roots.ts';
import { type PartOf, withVague } from './vague.ts';
import { byDate, byId, compareDates } from './window.ts';

/** What the record shows: every list in its order, origins counted, vague events with those they are part of. */
export function recordFrom(made: MergedStory): NegotiationRecord {
  const { people, organisations, blocks, partOf, settled, shifts, originOf } = made;
  const counted = <E extends Entry>(entries: readonly E[]): E[] =>
    entries.map((entry) => ({ ...entry, origins: countOrigins(entry, originOf) }));
  const entries = <K extends BlockKind>(kind: K): EntryOf<K>[] =>
    counted([...blocks[kind].values()].flat().map(({ entry }): EntryOf<K> => entry));
  const outlook = entries('outlook').map((entry): OutlookEntry => ({ ...entry, ...settled.get(entry.id) }));
  return {
    people: counted([...people.values()].map(personEntry)).sort(byId),
    organisations: counted([...organisations.values()].map(organisationEntry)).sort(byId),
    events: counted(wholeEvents([...blocks.events.values()].flat(), partOf)).sort(byDate),
    statements: entries('statements').sort(byDate),
    positions: entries('positions').sort(byDate),
    exchanges: entries('exchanges').sort(byDate),
    outlook: outlook.sort(byWindow),
    shifts: counted([...shifts.values()].flat()).sort((a, b) => compareDates(a.to.date, b.to.date) || byId(a, b)),
    disputes: entries('disputes').sort(byId),
  };
}

/** Events with the vague ones that are part of them, which do not stand for themselves. */
export function wholeEvents(
  events: readonly Merged<'events', EventEntry>[],
  partOf: ReadonlyMap<string, PartOf>,
): readonly EventEntry[] {
  const parts = Map.groupBy(
    events.filter(({ entry }) => partOf.has(entry.id)),
    ({ entry }) => partOf.get(entry.id)?.event,
  );
  return events.flatMap((event) =>
    partOf.has(event.entry.id) ? [] : [withVague(event, parts.get(event.entry.id) ?? [], partOf).entry],
  );
}

/** By window, then the day they were said. */
export const byWindow = (a: OutlookEntry, b: OutlookEntry): number =>
  compareDates(a.when, b.when) || compareDates(a.said, b.said) || byId(a, b);
