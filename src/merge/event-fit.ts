import type { EventKind, EventStatus } from '#find/finding.ts';
import type { Story } from '#story/story.ts';
import { isNearCopy, sameUndated, type Told, toldOf } from './likeness.ts';
import { placeKeys, placesConflict, placesMeet } from './places.ts';
import type { EventEntry, Join, JoinReason } from './record.ts';
import { TELLING_DAYS } from './vague.ts';
import { type Window, widthOf, windowOf, windowsMeet } from './window.ts';

/** Meetings have a life: planned or proposed in one article, held in another. Acts such as threats happen or do not. */
export const HAS_LIFE = new Set<EventKind>([
  'summit',
  'high-level-talks',
  'working-talks',
  'visit',
  'call',
  'multilateral',
  'agreement',
  'exercise',
  'concession',
  'dismantlement',
]);
/** Acts of persons: two reports that name different people tell two events. */
const PERSONAL = new Set<EventKind>([
  'visit',
  'call',
  'letter',
  'high-level-talks',
  'accusation',
  'threat',
  'request',
  'rejection',
  'invitation',
]);
/** Meetings by rank: a report that leaves out who met may call a summit talks. */
const MEETING_RANK: Partial<Record<EventKind, number>> = { 'working-talks': 1, 'high-level-talks': 2, summit: 3 };
/** Kinds within which reports may tell one event. */
export const groupOf = (kind: EventKind): string => (kind in MEETING_RANK ? 'meeting' : kind);

/** From this score on a report tells the event for certain; below it only where no other event fits as well. */
export const CERTAIN = 2;
/** The score that leaves no doubt: the same days, place and people by the same parties. */
const BEST = 4.5;

/** How well a report fits an event, and by which signs. */
export interface Fit {
  readonly score: number;
  readonly reasons: readonly JoinReason[];
}

/** Why a report cannot tell an event. */
export type Hindrance =
  | 'other days'
  | 'other parties'
  | 'other status'
  | 'other place'
  | 'other people'
  | 'other kind'
  | 'no date'
  | 'date too wide';

/** What of an event being put together tells whether a report is of it. */
interface Compared {
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly actors: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly window: Window | null;
  readonly places: ReadonlySet<string>;
  /** What each report tells, the founding one first. */
  readonly told: readonly Told[];
}

/** How a fitting report joins. */
export const joinBy = ({ score, reasons }: Fit): Join => ({
  reasons,
  confidence: Math.round((100 * Math.min(score, BEST)) / BEST) / 100,
});

/** How high a meeting is told to be. */
export const rankOf = (kind: EventKind): number => MEETING_RANK[kind] ?? 0;

const isOpen = (status: EventStatus): boolean => status === 'planned' || status === 'proposed';

/** Days within which copies of one sentence date what it tells. */
const COPY_DAYS = 10;
const isNear = (a: Window | null, b: Window | null): boolean =>
  !a || !b || (a.from - b.to <= COPY_DAYS && b.from - a.to <= COPY_DAYS);

/** How well a report fits an event; the hindrance where it cannot be the same. */
export function fitOf(
  cluster: Compared,
  finding: Told,
  window: Window | null,
  places: ReadonlySet<string>,
  story: Story | null,
): Fit | Hindrance {
  const shared = finding.actors.filter((actor) => cluster.actors.has(actor)).length;
  const all = finding.actors.length + cluster.actors.size - shared;
  if (all > 0 && shared / all < 0.5) return 'other parties';
  if (cluster.status !== finding.status && !HAS_LIFE.has(finding.kind)) return 'other status';
  // A copy that turns a date round («on Thursday», «hours after the launch») still tells the same.
  if (
    isNear(window, cluster.window) &&
    finding.kind === cluster.kind &&
    cluster.told.some((one) => isNearCopy(one, finding))
  ) {
    return { score: 3, reasons: ['near words', ...(shared > 0 ? ['same parties' as const] : [])] };
  }
  if (window && cluster.window && !windowsMeet(window, cluster.window)) return 'other days';
  if (placesConflict(cluster.places, places)) return 'other place';
  const samePlace = placesMeet(cluster.places, places);
  const together = finding.people.filter((person) => cluster.people.has(person)).length;
  if (PERSONAL.has(finding.kind) && cluster.people.size > 0 && finding.people.length > 0 && together === 0) {
    return 'other people';
  }
  const signs: readonly JoinReason[] = [
    ...(shared > 0 ? ['same parties' as const] : []),
    ...(samePlace ? ['same place' as const] : []),
    ...(together > 0 ? ['same people' as const] : []),
  ];
  if (!window || !cluster.window) {
    if (finding.kind !== cluster.kind) return 'other kind';
    if (cluster.told.some(({ wording }) => wording.bare === finding.wording.bare)) {
      return { score: 3, reasons: ['same words', ...signs] };
    }
    const [founder] = cluster.told;
    const tied = !window && !cluster.window && founder ? sameUndated(founder, finding, story) : null;
    if (tied) return { score: 1.5, reasons: [...new Set([...tied, ...signs])] };
    if (!HAS_LIFE.has(finding.kind)) return 'no date';
    // Articles of one year that leave out when and where two people met mean one meeting.
    const met = !window && !cluster.window && together >= 2 && cluster.status === finding.status;
    if (met && !samePlace) return { score: 1.2, reasons: signs };
    // Without a date on one side only a shared place tells; a later report may still leave out when it was.
    if (!samePlace) return 'no date';
    return { score: 1 + (together > 0 ? 0.5 : 0), reasons: signs };
  }
  const widest = Math.max(widthOf(window), widthOf(cluster.window));
  const dated: readonly JoinReason[] = [widest <= 3 ? 'same time' : 'time within', ...signs];
  if (finding.kind !== cluster.kind) {
    // «川金2018年6月12日在新加坡首度會面»: who met is left to the reader, so the words alone make it talks.
    const unnamed = finding.people.length === 0 || cluster.people.size === 0;
    return unnamed && samePlace && widest <= 3 ? { score: CERTAIN, reasons: dated } : 'other kind';
  }
  // Talks that were to be held some time of a month are not those held on a day of it, unless more than that ties them.
  if (widest > 3 && isOpen(cluster.status) !== isOpen(finding.status) && !samePlace && together === 0)
    return 'other status';
  if (widest > TELLING_DAYS && !samePlace) {
    return HAS_LIFE.has(finding.kind) && together >= 2 ? { score: CERTAIN - 0.8, reasons: dated } : 'date too wide';
  }
  const score = 2 + (samePlace ? 1 : 0) + (together > 0 ? 0.5 : 0) + shared / Math.max(1, all);
  return { score, reasons: dated };
}

/** Why two events were not found to be one; null where nothing hinders it. */
export function hindranceOf(a: EventEntry, b: EventEntry, story: Story | null): Hindrance | null {
  const cluster = {
    ...a,
    window: windowOf(a.date),
    actors: new Set(a.actors),
    people: new Set(a.people),
    places: placeKeys(a.place, story),
    told: a.evidence.map(({ quote, published }) => toldOf({ ...a, evidence: quote }, windowOf(published))),
  };
  const [first] = b.evidence;
  const report = toldOf({ ...b, evidence: first?.quote ?? '' }, windowOf(first?.published ?? null));
  const fit = fitOf(cluster, report, windowOf(b.date), placeKeys(b.place, story), story);
  return typeof fit === 'string' ? fit : null;
}
