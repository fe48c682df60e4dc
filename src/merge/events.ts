import type { EventFinding, EventKind, EventStatus } from '#find/finding.ts';
import { onDay } from '#find/shared/times-calendar.ts';
import type { Story } from '#story/story.ts';
import { BY_HAND, isBound, keeping } from './clusters.ts';
import { eventEntry, inOrder } from './event-entry.ts';
import { CERTAIN, fitOf, groupOf, HAS_LIFE, joinBy, rankOf } from './event-fit.ts';
import { type Told, toldOf } from './likeness.ts';
import type { Merging } from './merging.ts';
import { landOf, placeKeys } from './places.ts';
import { byPlace, type Group, type Placed, type Report } from './report.ts';
import { rulingOf } from './ruling.ts';
import { isVague } from './vague.ts';
import { compareDates, narrower, type Window, widthOf, windowOf } from './window.ts';

type EventReport = Report<'events'>;

/** What later reports make of earlier ones: the stronger status wins. */
const STRENGTH: Readonly<Record<EventStatus, number>> = {
  occurred: 4,
  cancelled: 3,
  denied: 2,
  planned: 1,
  proposed: 0,
};
/** An event being put together from its reports. */
export interface EventCluster {
  readonly placed: Placed<'events'>[];
  kind: EventKind;
  readonly actors: Set<string>;
  readonly people: Set<string>;
  date: string | null;
  window: Window | null;
  readonly places: Set<string>;
  /** What each report tells, the founding one first. */
  readonly told: Told[];
  status: EventStatus;
}

/**
 * One entry an event: reports of one kind by the same parties whose dates and places can be the same. The most
 * precisely dated reports found the entries, vaguer ones join them.
 */
export const events: Merging<'events'> = {
  block: ({ finding, page }, story) => {
    const group = groupOf(finding.kind);
    if (!isVague(finding.date)) return `${group}|${monthOf(finding.date)}`;
    // Where an act of words was done is seldom told, and where it is, most often the place it speaks of.
    const land = HAS_LIFE.has(finding.kind) ? (landOf(placeKeys(finding.place, story)) ?? '') : '';
    return `${group}|vague|${land}|${(finding.date ?? page.said)?.slice(0, 4) ?? ''}`;
  },
  group: (reports, story) => clustersOf(reports, story).map(inOrder),
  entry: (placed) => {
    const cluster = clusterOf(placed);
    return eventEntry(cluster, inOrder(cluster));
  },
};

/** The month in which a telling date begins: that of a week (2018-W39) is the month of its Monday. */
function monthOf(date: string | null): string {
  const from = windowOf(date)?.from ?? Number.NaN;
  return Number.isFinite(from) ? onDay(from).value.slice(0, 7) : '';
}

function clustersOf(reports: readonly EventReport[], story: Story | null): readonly EventCluster[] {
  const clusters: EventCluster[] = [];
  for (const report of [...reports].sort(byPrecision)) {
    const places = placeKeys(report.finding.place, story);
    const window = windowOf(report.finding.date);
    const told = toldBy(report);
    const [best, second] = clusters
      .flatMap((cluster) => {
        const fit = fitOf(cluster, told, window, places, story);
        return typeof fit === 'string' ? [] : [{ cluster, fit }];
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

const imprecision = ({ date, place }: EventFinding): number => {
  const window = windowOf(date);
  return (window ? Math.min(widthOf(window), 4000) : 5000) + (place ? 0 : 0.5);
};

const toldBy = keeping(({ finding, page }: EventReport): Told => toldOf(finding, windowOf(page.said)));

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
    told: [toldBy(report)],
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
  cluster.told.push(toldBy(placed.report));
  if (STRENGTH[finding.status] > STRENGTH[cluster.status]) {
    cluster.status = finding.status;
    cluster.date = finding.date ?? cluster.date;
  } else if (finding.status === cluster.status) cluster.date = narrower(cluster.date, finding.date);
  cluster.window = windowOf(cluster.date);
}
