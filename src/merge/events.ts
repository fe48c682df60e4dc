import type { EventFinding, EventKind, EventStatus } from '#find/finding.ts';
import type { Story } from '#story/story.ts';
import { anchorOf, entryOf, type Report, reportsOf } from './evidence.ts';
import { placeKeys, placesConflict, placesMeet } from './places.ts';
import type { EventEntry, FiledReading } from './record.ts';
import { compareDates, narrower, type Window, widthOf, windowOf, windowsMeet } from './window.ts';

type EventReport = Report<EventFinding>;

/** Meetings have a life: planned or proposed in one article, held in another. Acts such as threats happen or do not. */
const HAS_LIFE = new Set<EventKind>([
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
/** A date wider than this many days does not by itself show that two reports tell one event. */
const TELLING_WIDTH = 45;

/** Meetings by rank: a report that leaves out who met may call a summit talks. */
const MEETING_RANK: Partial<Record<EventKind, number>> = { 'working-talks': 1, 'high-level-talks': 2, summit: 3 };
/** From this score on a report tells the event for certain; below it only where no other entry fits as well. */
const CERTAIN = 2;

interface Cluster {
  readonly reports: EventReport[];
  kind: EventKind;
  readonly actors: Set<string>;
  date: string | null;
  window: Window | null;
  readonly places: Set<string>;
  status: EventStatus;
}

/**
 * One entry an event: reports of one kind by the same parties whose dates and places can be the same. The most
 * precisely dated reports found the entries, vaguer ones join them, so the result does not depend on arrival.
 */
export function mergeEvents(
  readings: readonly FiledReading[],
  story: Story | null,
  originOf: ReadonlyMap<string, string>,
): readonly EventEntry[] {
  const reports = reportsOf(readings, 'events').sort(
    (a, b) => precision(a.finding) - precision(b.finding) || compareDates(a.finding.date, b.finding.date),
  );
  const byKey = new Map<string, Cluster[]>();
  for (const report of reports) {
    const key = report.finding.kind in MEETING_RANK ? 'meeting' : report.finding.kind;
    const clusters = byKey.get(key) ?? [];
    byKey.set(key, clusters);
    const places = placeKeys(report.finding.place, story);
    const [best, second] = clusters
      .map((cluster) => ({ cluster, score: joinScore(cluster, report, places) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    const doubtful = best && best.score < CERTAIN && second && second.score > best.score - 0.5;
    if (best && !doubtful) join(best.cluster, report, places);
    else clusters.push(found(report, places));
  }
  // A sentence may tell two acts of one kind by the same parties (举行军演、引进武器): a number keeps them apart.
  const told = new Map<string, number>();
  return [...byKey.values()].flat().map((cluster) => {
    const key = keyOf(cluster);
    const before = told.get(key) ?? 0;
    told.set(key, before + 1);
    return entry(cluster, before === 0 ? key : `${key}|${before}`, originOf);
  });
}

/** Reports with narrow dates and a place come first. */
const precision = ({ date, place }: EventFinding): number => {
  const window = windowOf(date);
  return (window ? Math.min(widthOf(window), 4000) : 5000) + (place ? 0 : 0.5);
};

function found(report: EventReport, places: ReadonlySet<string>): Cluster {
  const { kind, actors, date, status } = report.finding;
  return {
    reports: [report],
    kind,
    actors: new Set(actors),
    date,
    window: windowOf(date),
    places: new Set(places),
    status,
  };
}

function join(cluster: Cluster, report: EventReport, places: ReadonlySet<string>): void {
  cluster.reports.push(report);
  if (rankOf(report.finding.kind) > rankOf(cluster.kind)) cluster.kind = report.finding.kind;
  for (const actor of report.finding.actors) cluster.actors.add(actor);
  for (const place of places) cluster.places.add(place);
  if (STRENGTH[report.finding.status] > STRENGTH[cluster.status]) {
    cluster.status = report.finding.status;
    cluster.date = report.finding.date ?? cluster.date;
  } else if (report.finding.status === cluster.status) cluster.date = narrower(cluster.date, report.finding.date);
  cluster.window = windowOf(cluster.date);
}

const rankOf = (kind: EventKind): number => MEETING_RANK[kind] ?? 0;

/** How well a report fits an entry; 0 where it cannot be the same event. */
function joinScore(cluster: Cluster, report: EventReport, places: ReadonlySet<string>): number {
  const { finding } = report;
  const shared = finding.actors.filter((actor) => cluster.actors.has(actor)).length;
  const all = new Set([...finding.actors, ...cluster.actors]).size;
  if (all > 0 && shared / all < 0.5) return 0;
  if (!sameLife(cluster.status, finding.status, finding.kind)) return 0;
  if (placesConflict(cluster.places, places)) return 0;
  const samePlace = placesMeet(cluster.places, places);
  const samePeople = finding.people.some((person) =>
    cluster.reports.some((other) => other.finding.people.includes(person)),
  );
  const named = cluster.reports.some((other) => other.finding.people.length > 0);
  if (PERSONAL.has(finding.kind) && named && finding.people.length > 0 && !samePeople) return 0;
  const window = windowOf(finding.date);
  const widest =
    window && cluster.window ? Math.max(widthOf(window), widthOf(cluster.window)) : Number.POSITIVE_INFINITY;
  if (finding.kind !== cluster.kind) {
    // «川金2018年6月12日在新加坡首度會面»: who met is left to the reader, so the words alone make it talks.
    const unnamed = finding.people.length === 0 || !named;
    return unnamed && samePlace && widest <= 3 && window && cluster.window && windowsMeet(window, cluster.window)
      ? CERTAIN
      : 0;
  }
  if (window && cluster.window) {
    if (!windowsMeet(window, cluster.window)) return 0;
    const together = finding.people.filter((person) =>
      cluster.reports.some((other) => other.finding.people.includes(person)),
    ).length;
    if (widest > TELLING_WIDTH && !samePlace) return HAS_LIFE.has(finding.kind) && together >= 2 ? CERTAIN - 0.8 : 0;
    return 2 + (samePlace ? 1 : 0) + (samePeople ? 0.5 : 0) + shared / Math.max(1, all);
  }
  // Without a date on one side only a shared place tells; a later report may still leave out when it was.
  return samePlace && HAS_LIFE.has(finding.kind) ? 1 + (samePeople ? 0.5 : 0) : 0;
}

/** What an event entry is about: its kind, parties, people, date and place, and the first place it is told. */
function keyOf({ kind, actors, date, places, reports }: Cluster): string {
  const told = (pick: (finding: EventFinding) => readonly string[]): string =>
    [...new Set(reports.flatMap(({ finding }) => pick(finding)))].sort().join('+');
  const toward = told(({ recipients }) => recipients);
  const people = told((finding) => finding.people);
  const where = [...places].sort().join('+');
  return [kind, [...actors].sort().join('+'), toward, people, date ?? '', where, anchorOf(reports)].join('|');
}

/** A sentence that gives the day, the place, the people and the entry's own status says most. */
function telling(finding: EventFinding, cluster: Cluster): number {
  const window = windowOf(finding.date);
  const day = window && widthOf(window) <= 7 ? 2 : window ? 1 : 0;
  return (
    (finding.status === cluster.status ? 4 : 0) + day + (finding.place ? 1 : 0) + (finding.people.length > 1 ? 1 : 0)
  );
}

const sameLife = (a: EventStatus, b: EventStatus, kind: EventKind): boolean => a === b || HAS_LIFE.has(kind);

/** The value told most often, the first told among equals; null where none is. */
function commonest(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function entry(cluster: Cluster, key: string, originOf: ReadonlyMap<string, string>): EventEntry {
  const { reports } = cluster;
  const best = reports.filter(({ finding }) => finding.status === cluster.status);
  const told = best.length > 0 ? best : reports;
  const all = (pick: (finding: EventFinding) => readonly string[]): readonly string[] =>
    told.flatMap(({ finding }) => pick(finding));
  const union = (pick: (finding: EventFinding) => readonly string[]): readonly string[] =>
    [...new Set(all(pick))].sort();
  // A party that few of many reports name is a slip of the reader, not a side of the event.
  const mostly = (pick: (finding: EventFinding) => readonly string[]): readonly string[] =>
    union(pick).filter((party) => 2 * all(pick).filter((one) => one === party).length >= told.length);
  const outcomes = told.flatMap(({ finding }) => (finding.outcome ? [finding.outcome] : []));
  const [first] = told;
  return {
    ...entryOf('events', key, reports, 'events', originOf, (finding) => telling(finding as EventFinding, cluster)),
    kind: cluster.kind,
    type: first?.finding.type ?? 'CONSULT',
    status: cluster.status,
    actors: mostly(({ actors }) => actors),
    recipients: mostly(({ recipients }) => recipients),
    people: union(({ people }) => people),
    date: cluster.date,
    place: commonest(told.map(({ finding }) => finding.place)),
    outcome: outcomes[0] ?? null,
  };
}
