import type { Story } from '#story/story.ts';
import { groupOf, HAS_LIFE } from './event-fit.ts';
import { landOf, placeKeys, placesMeet } from './places.ts';
import type { EventEntry, Join, JoinReason } from './record.ts';
import { byPublication, entryOf, type Merged } from './report.ts';
import { type Window, widthOf, windowOf, windowsMeet } from './window.ts';

type MergedEvent = Merged<'events', EventEntry>;

/** A date wider than this many days does not by itself show that two reports tell one event. */
export const TELLING_DAYS = 45;

/** True where an event has no date, or one too wide to tell it from others. */
export function isVague(date: string | null): boolean {
  const window = windowOf(date);
  return !window || widthOf(window) > TELLING_DAYS;
}

/** The id of the event with a telling date that a vaguely dated one is part of, and why. */
export interface PartOf {
  readonly event: string;
  readonly joined: Join;
}

/**
 * Where a vaguely dated event looks for its day among the events of the same key; null where nothing can tell, or a
 * person told that it is another event.
 */
export function vagueKey({ kind, place, evidence }: EventEntry, story: Story | null): string | null {
  if (!HAS_LIFE.has(kind) || evidence.some(({ apart }) => apart)) return null;
  const land = landOf(placeKeys(place, story));
  return land && `${groupOf(kind)}|${land}`;
}

/**
 * The one event with a telling date that a vague one can be: the same kind of event at the same place with the same
 * parties within its time. Null where none or more than one fits, unless the people tell them apart.
 */
export function preciseFor(vague: EventEntry, precise: readonly EventEntry[], story: Story | null): PartOf | null {
  const places = placeKeys(vague.place, story);
  const window = windowOf(vague.date);
  const fitting = precise.filter(
    (event) =>
      event.kind === vague.kind &&
      within(event, window) &&
      placesMeet(placeKeys(event.place, story), places) &&
      sharedOf(event.actors, vague.actors) >= 0.5,
  );
  const met = fitting.filter(({ people }) => vague.people.some((person) => people.includes(person)));
  const [event, second] = met.length > 0 ? met : fitting;
  if (!event || second) return null;
  const reasons: readonly JoinReason[] = [
    ...(window ? ['time within' as const] : []),
    'same place',
    'same parties',
    ...(met.length > 0 ? ['same people' as const] : []),
  ];
  return { event: event.id, joined: { reasons, confidence: met.length > 0 ? 0.7 : 0.5 } };
}

function within({ date }: EventEntry, window: Window | null): boolean {
  const own = windowOf(date);
  return window === null || (own !== null && windowsMeet(own, window));
}

/** The event with the reports of the vaguely dated ones that are found to be it, which stand last. */
export function withVague(
  precise: MergedEvent,
  vague: readonly MergedEvent[],
  partOf: ReadonlyMap<string, PartOf>,
): MergedEvent {
  if (vague.length === 0) return precise;
  const added = vague
    .flatMap(({ entry, reports }) =>
      reports.map(({ report }) => ({ report, joined: partOf.get(entry.id)?.joined ?? null })),
    )
    .sort((a, b) => byPublication(a.report, b.report));
  const reports = [...precise.reports, ...added];
  return { entry: { ...precise.entry, ...entryOf(precise.entry.id, 'events', reports) }, reports };
}

/** Share of all the parties of two events that both name; 1 where neither names any. */
function sharedOf(a: readonly string[], b: readonly string[]): number {
  const all = new Set([...a, ...b]);
  return all.size === 0 ? 1 : a.filter((party) => b.includes(party)).length / all.size;
}
