import type { Story } from '#story/story.ts';
import { groupOf, HAS_LIFE } from './events.ts';
import { landOf, placeKeys, placesMeet } from './places.ts';
import type { EventEntry, Join, JoinReason } from './record.ts';
import { byPublication, entryOf, type Merged } from './report.ts';

type MergedEvent = Merged<'events', EventEntry>;

/** The id of the dated event that an undated one is part of, and why. */
export interface PartOf {
  readonly event: string;
  readonly joined: Join;
}

/** Where an event without a date looks for its date among the events of the same key; null where nothing can tell. */
export function undatedKey({ kind, place }: EventEntry, story: Story | null): string | null {
  if (!HAS_LIFE.has(kind)) return null;
  const land = landOf(placeKeys(place, story));
  return land && `${groupOf(kind)}|${land}`;
}

/**
 * The one dated event that an undated one can be: the same kind of event at the same place with the same parties.
 * Null where none or more than one fits, unless the people tell them apart.
 */
export function datedFor(undated: EventEntry, dated: readonly EventEntry[], story: Story | null): PartOf | null {
  const places = placeKeys(undated.place, story);
  const fitting = dated.filter(
    (event) =>
      event.kind === undated.kind &&
      placesMeet(placeKeys(event.place, story), places) &&
      sharedOf(event.actors, undated.actors) >= 0.5,
  );
  const met = fitting.filter(({ people }) => undated.people.some((person) => people.includes(person)));
  const [event, second] = met.length > 0 ? met : fitting;
  if (!event || second) return null;
  const reasons: readonly JoinReason[] = [
    'same place',
    'same parties',
    ...(met.length > 0 ? ['same people' as const] : []),
  ];
  return { event: event.id, joined: { reasons, confidence: met.length > 0 ? 0.7 : 0.5 } };
}

/** The dated event with the reports of the undated ones that are found to be it, which stand last. */
export function withUndated(
  dated: MergedEvent,
  undated: readonly MergedEvent[],
  partOf: ReadonlyMap<string, PartOf>,
): MergedEvent {
  if (undated.length === 0) return dated;
  const added = undated
    .flatMap(({ entry, reports }) =>
      reports.map(({ report }) => ({ report, joined: partOf.get(entry.id)?.joined ?? null })),
    )
    .sort((a, b) => byPublication(a.report, b.report));
  const reports = [...dated.reports, ...added];
  return { entry: { ...dated.entry, ...entryOf(dated.entry.id, 'events', reports) }, reports };
}

/** Share of all the parties of two events that both name; 1 where neither names any. */
function sharedOf(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  return all.size === 0 ? 1 : a.filter((party) => b.includes(party)).length / all.size;
}
