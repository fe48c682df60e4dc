import type { EventFinding } from '#find/finding.ts';
import type { EventCluster } from './events.ts';
import { foundedId } from './founded.ts';
import type { EventEntry } from './record.ts';
import { byPublication, entryOf, type Group } from './report.ts';
import { widthOf, windowOf } from './window.ts';

/** The reports of an event, the most telling first. */
export function inOrder(cluster: EventCluster): Group<'events'> {
  const [first, ...others] = [...cluster.placed].sort(
    (a, b) =>
      telling(b.report.finding, cluster) - telling(a.report.finding, cluster) || byPublication(a.report, b.report),
  );
  if (!first) throw new Error('an event is always told by a report');
  return [first, ...others];
}

/** The entry of an event whose reports are all together: what most of those that tell its last state say of it. */
export function eventEntry(cluster: EventCluster, reports: Group<'events'>): EventEntry {
  const told = reports.map(({ report }) => report.finding).filter(({ status }) => status === cluster.status);
  const union = (pick: (finding: EventFinding) => readonly string[]): readonly string[] =>
    [...new Set(told.flatMap(pick))].sort();
  // A party that few of many reports name is a slip of the reader, not a side of the event; a report may name none.
  const mostly = (pick: (finding: EventFinding) => readonly string[]): readonly string[] => {
    const naming = told.filter((finding) => pick(finding).length > 0);
    return union(pick).filter(
      (party) => 2 * naming.filter((finding) => pick(finding).includes(party)).length >= naming.length,
    );
  };
  return {
    ...entryOf(foundedId('events', reports), 'events', reports),
    kind: cluster.kind,
    type: told[0]?.type ?? 'CONSULT',
    status: cluster.status,
    actors: mostly(({ actors }) => actors),
    recipients: mostly(({ recipients }) => recipients),
    people: union(({ people }) => people),
    date: cluster.date,
    place: commonest(told.map(({ place }) => place)),
    outcome: told.find(({ outcome }) => outcome !== null)?.outcome ?? null,
  };
}

/** A sentence that gives the day, the place, the people and the entry's own status says most. */
function telling(finding: EventFinding, cluster: EventCluster): number {
  const window = windowOf(finding.date);
  const day = window && widthOf(window) <= 7 ? 2 : window ? 1 : 0;
  return (
    (finding.status === cluster.status ? 4 : 0) + day + (finding.place ? 1 : 0) + (finding.people.length > 1 ? 1 : 0)
  );
}

/** The value told most often, the first told among equals; null where none is. */
function commonest(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
