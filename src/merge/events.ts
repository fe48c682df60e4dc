import type { EventFinding, EventKind, EventStatus } from '#find/finding.ts';
import type { Story } from '#story/story.ts';
import { BY_HAND, isBound } from './clusters.ts';
import { eventEntry, inOrder } from './event-entry.ts';
import type { Merging } from './merging.ts';
import { landOf, placeKeys, placesConflict, placesMeet } from './places.ts';
import type { Join, JoinReason } from './record.ts';
import { byPlace, type Group, type Placed, type Report } from './report.ts';
import { rulingOf } from './ruling.ts';
import { isVague, TELLING_DAYS } from './vague.ts';
import { compareDates, narrower, type Window, widthOf, windowOf, windowsMeet } from './window.ts';
import { bare } from './wording.ts';

type EventReport = Report<'events'>;

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
/** What later reports make of earlier ones: the stronger status wins. */
const STRENGTH: Readonly<Record<EventStatus, number>> = {
  occurred: 4,
  cancelled: 3,
  denied: 2,
  planned: 1,
  proposed: 0,
};
/** Meetings by rank: a report that leaves out who met may call a summit talks. */
const MEETING_RANK: Partial<Record<EventKind, number>> = { 'working-talks': 1, 'high-level-talks': 2, summit: 3 };
/** Kinds within which reports may tell one event. */
export const groupOf = (kind: EventKind): string => (kind in MEETING_RANK ? 'meeting' : kind);

/** From this score on a report tells the event for certain; below it only where no other event fits as well. */
const CERTAIN = 2;
/** The score that leaves no doubt: the same days, place and people by the same parties. */
const BEST = 4.5;

/** An event being put together from its reports. */
export interface EventCluster {
  readonly placed: Placed<'events'>[];
  kind: EventKind;
  readonly actors: Set<string>;
  readonly people: Set<string>;
  date: string | null;
  window: Window | null;
  readonly places: Set<string>;
  /** The sentences it is told in, without blanks and marks. */
  readonly sentences: Set<string>;
  status: EventStatus;
}

/** How well a report fits an event, and by which signs. */
interface Fit {
  readonly score: number;
  readonly reasons: readonly JoinReason[];
}

/**
 * One entry an event: reports of one kind by the same parties whose dates and places can be the same. The most
 * precisely dated reports found the entries, vaguer ones join them.
 */
export const events: Merging<'events'> = {
  block: ({ finding, page }, story) => {
    const group = groupOf(finding.kind);
    if (!isVague(finding.date)) return `${group}|${finding.date?.slice(0, 7)}`;
    const land = landOf(placeKeys(finding.place, story)) ?? '';
    return `${group}|vague|${land}|${(finding.date ?? page.said)?.slice(0, 4) ?? ''}`;
  },
  merge: (reports, story) =>
    clustersOf(reports, story).map((cluster) => {
      const placed = inOrder(cluster);
      return { entry: eventEntry(cluster, placed), reports: placed };
    }),
  entry: (placed) => {
    const cluster = clusterOf(placed);
    return eventEntry(cluster, inOrder(cluster));
  },
};

function clustersOf(reports: readonly EventReport[], story: Story | null): readonly EventCluster[] {
  const clusters: EventCluster[] = [];
  for (const report of [...reports].sort(byPrecision)) {
    const places = placeKeys(report.finding.place, story);
    const window = windowOf(report.finding.date);
    const [best, second] = clusters
      .flatMap((cluster) => {
        const fit = fitOf(cluster, report, window, places);
        return fit ? [{ cluster, fit }] : [];
      })
      .sort((a, b) => b.fit.score - a.fit.score);
    const bonds = rulingOf(report.finding)?.bonds ?? [];
    const bound = clusters.find((cluster) => isBound(bonds, cluster.placed));
    const doubtful = best && best.fit.score < CERTAIN && second && second.fit.score > best.fit.score - 0.5;
    if (bound) join(bound, { report, joined: BY_HAND }, places);
    else if (best && !doubtful) join(best.cluster, { report, joined: joinBy(best.fit) }, places);
    else clusters.push(founded(report, window, places));
  }
  return clusters;
}

/** The event that was put together from the reports, from them alone: they join in the order they joined then. */
function clusterOf(placed: Group<'events'>): EventCluster {
  const [first, ...others] = [...placed].sort((a, b) => byPrecision(a.report, b.report));
  const cluster = founded((first ?? placed[0]).report, null, new Set());
  for (const one of others) join(cluster, one, new Set());
  return cluster;
}

/** Reports with narrow dates and a place come first: they found the events that vaguer ones join. */
const byPrecision = (a: EventReport, b: EventReport): number =>
  imprecision(a.finding) - imprecision(b.finding) || compareDates(a.finding.date, b.finding.date) || byPlace(a, b);

const joinBy = ({ score, reasons }: Fit): Join => ({
  reasons,
  confidence: Math.round((100 * Math.min(score, BEST)) / BEST) / 100,
});

const imprecision = ({ date, place }: EventFinding): number => {
  const window = windowOf(date);
  return (window ? Math.min(widthOf(window), 4000) : 5000) + (place ? 0 : 0.5);
};

function founded(report: EventReport, window: Window | null, places: ReadonlySet<string>): EventCluster {
  const { kind, actors, people, date, status } = report.finding;
  return {
    placed: [{ report, joined: null }],
    kind,
    actors: new Set(actors),
    people: new Set(people),
    date,
    window,
    places: new Set(places),
    sentences: new Set([bare(report.finding.evidence)]),
    status,
  };
}

function join(cluster: EventCluster, placed: Placed<'events'>, places: ReadonlySet<string>): void {
  const { finding } = placed.report;
  cluster.placed.push(placed);
  if (rankOf(finding.kind) > rankOf(cluster.kind)) cluster.kind = finding.kind;
  for (const actor of finding.actors) cluster.actors.add(actor);
  for (const person of finding.people) cluster.people.add(person);
  for (const place of places) cluster.places.add(place);
  cluster.sentences.add(bare(finding.evidence));
  if (STRENGTH[finding.status] > STRENGTH[cluster.status]) {
    cluster.status = finding.status;
    cluster.date = finding.date ?? cluster.date;
  } else if (finding.status === cluster.status) cluster.date = narrower(cluster.date, finding.date);
  cluster.window = windowOf(cluster.date);
}

const rankOf = (kind: EventKind): number => MEETING_RANK[kind] ?? 0;

/** How well a report fits an event; null where it cannot be the same. */
function fitOf(
  cluster: EventCluster,
  { finding }: EventReport,
  window: Window | null,
  places: ReadonlySet<string>,
): Fit | null {
  if (window && cluster.window && !windowsMeet(window, cluster.window)) return null;
  const shared = finding.actors.filter((actor) => cluster.actors.has(actor)).length;
  const all = finding.actors.length + cluster.actors.size - shared;
  if (all > 0 && shared / all < 0.5) return null;
  if (cluster.status !== finding.status && !HAS_LIFE.has(finding.kind)) return null;
  if (placesConflict(cluster.places, places)) return null;
  const samePlace = placesMeet(cluster.places, places);
  const together = finding.people.filter((person) => cluster.people.has(person)).length;
  if (PERSONAL.has(finding.kind) && cluster.people.size > 0 && finding.people.length > 0 && together === 0) return null;
  const signs: readonly JoinReason[] = [
    ...(shared > 0 ? ['same parties' as const] : []),
    ...(samePlace ? ['same place' as const] : []),
    ...(together > 0 ? ['same people' as const] : []),
  ];
  if (!window || !cluster.window) {
    if (finding.kind !== cluster.kind) return null;
    if (cluster.sentences.has(bare(finding.evidence))) return { score: 3, reasons: ['same words', ...signs] };
    // Without a date on one side only a shared place tells; a later report may still leave out when it was.
    if (!samePlace || !HAS_LIFE.has(finding.kind)) return null;
    return { score: 1 + (together > 0 ? 0.5 : 0), reasons: signs };
  }
  const widest = Math.max(widthOf(window), widthOf(cluster.window));
  const dated: readonly JoinReason[] = [widest <= 3 ? 'same time' : 'time within', ...signs];
  if (finding.kind !== cluster.kind) {
    // «川金2018年6月12日在新加坡首度會面»: who met is left to the reader, so the words alone make it talks.
    const unnamed = finding.people.length === 0 || cluster.people.size === 0;
    return unnamed && samePlace && widest <= 3 ? { score: CERTAIN, reasons: dated } : null;
  }
  if (widest > TELLING_DAYS && !samePlace) {
    return HAS_LIFE.has(finding.kind) && together >= 2 ? { score: CERTAIN - 0.8, reasons: dated } : null;
  }
  const score = 2 + (samePlace ? 1 : 0) + (together > 0 ? 0.5 : 0) + shared / Math.max(1, all);
  return { score, reasons: dated };
}
