import type { Story } from '#story/story.ts';
import { drawDisputes } from './drawn-disputes.ts';
import { EventsByDay } from './events-by-day.ts';
import { type BlockKind, MERGING } from './kinds.ts';
import type { EntryOf } from './merging.ts';
import { type Known, knownFrom, type NameKind, together } from './names.ts';
import { originsOf, sketchOf } from './origins.ts';
import type { EventEntry, FiledReading, NegotiationRecord, OutlookEntry } from './record.ts';
import { recordFrom } from './record-from.ts';
import { type Merged, type Report, type ReportedKind, reportedIn, reportsOf } from './report.ts';
import { thingOf } from './rivals.ts';
import { type Settled, settlementOf, windowToSettle } from './settle.ts';
import { shiftsOf } from './shifts.ts';
import { datedFor, type PartOf, undatedKey } from './undated.ts';
import { byDate, windowOf } from './window.ts';

/** Entries of one block with the reports they were made of. */
export type MergedBlock<K extends BlockKind = BlockKind> = readonly Merged<K, EntryOf<K>>[];

/** A record in its making: what a store keeps so that the next article need not begin anew. */
export interface MergedStory {
  readonly people: ReadonlyMap<string, Known<'people'>>;
  readonly organisations: ReadonlyMap<string, Known<'organisations'>>;
  /** Entries by their blocks; disputes that are drawn from entries stand by the key of what they are drawn from. */
  readonly blocks: { readonly [K in BlockKind]: ReadonlyMap<string, MergedBlock<K>> };
  /** The dated event that an undated one is, by the id of the undated. */
  readonly partOf: ReadonlyMap<string, PartOf>;
  /** What became of each outlook, by its id. */
  readonly settled: ReadonlyMap<string, Settled>;
  /** The changes of stance of each party on each issue, by `party|issue`. */
  readonly shifts: ReadonlyMap<string, NegotiationRecord['shifts']>;
  /** The origin of each article that has copies. */
  readonly originOf: ReadonlyMap<string, string>;
  /** The day the record reaches to, counted from 1970; minus infinity where nothing is dated. */
  readonly last: number;
}

/**
 * The record of one negotiation from its readings: one entry for each thing, with the findings it rests on. Pure: the
 * same readings in any order give the same record.
 */
export const merge = (readings: readonly FiledReading[], story: Story | null): NegotiationRecord =>
  recordFrom(mergeReadings(readings, story));

/** All that a record is made of, from its readings. */
export function mergeReadings(readings: readonly FiledReading[], story: Story | null): MergedStory {
  const reports = <K extends ReportedKind>(kind: K): readonly Report<K>[] =>
    readings.flatMap((reading) => reportsOf(reading, kind, story));
  const merged = <K extends BlockKind>(kind: K): ReadonlyMap<string, MergedBlock<K>> =>
    mergeBlocks(kind, reports(kind), story);
  const [events, positions, outlook] = [merged('events'), merged('positions'), merged('outlook')];
  const ground = {
    events: [...events.values()].flat(),
    positions: [...positions.values()].flat(),
    outlook: [...outlook.values()].flat(),
  };
  const blocks: MergedStory['blocks'] = {
    events,
    statements: merged('statements'),
    positions,
    exchanges: merged('exchanges'),
    outlook,
    disputes: new Map([...merged('disputes'), ...drawDisputes(ground)]),
  };
  const partOf = partsOf(
    ground.events.map(({ entry }) => entry),
    story,
  );
  const last = readings.reduce((day, reading) => Math.max(day, lastDayOf(reading, story)), Number.NEGATIVE_INFINITY);
  const lines = Map.groupBy(ground.positions, ({ entry }) => lineOf(entry));
  const originOf = originsOf(readings.map(sketchOf));
  const made = {
    people: namesOf('people', reports('people')),
    organisations: namesOf('organisations', reports('organisations')),
    blocks,
    partOf,
    shifts: new Map([...lines].map(([line, positions]) => [line, shiftsOf(positions.map(({ entry }) => entry))])),
    originOf,
    last,
  };
  const whole = recordFrom({ ...made, settled: new Map() });
  return { ...made, settled: settleAll(ground.outlook, whole.events, whole.outlook, story, last) };
}

/** The day up to which an article lets the record reach, counted from 1970. */
export function lastDayOf(reading: FiledReading, story: Story | null): number {
  const window = windowOf(reportedIn(reading, story).said);
  if (!window) return Number.NEGATIVE_INFINITY;
  return Number.isFinite(window.to) ? window.to : window.from;
}

/** What a party's stances on an issue are kept together by. */
export const lineOf = ({ party, issue }: { readonly party: string; readonly issue: string }): string =>
  `${party}|${issue}`;

function mergeBlocks<K extends BlockKind>(
  kind: K,
  reports: readonly Report<K>[],
  story: Story | null,
): ReadonlyMap<string, MergedBlock<K>> {
  const { block, merge: mergeBlock } = MERGING[kind];
  const groups = Map.groupBy(reports, (report) => block(report, story));
  return new Map([...groups].map(([key, group]) => [key, mergeBlock(group, story)]));
}

function namesOf<K extends NameKind>(kind: K, reports: readonly Report<K>[]): ReadonlyMap<string, Known<K>> {
  const groups = Map.groupBy(reports, ({ finding }) => finding.id);
  return new Map(
    [...groups].map(([id, group]) => [id, group.map((report) => knownFrom(kind, report)).reduce(together)]),
  );
}

/** The undated events that can only be one dated event each. */
export function partsOf(events: readonly EventEntry[], story: Story | null): ReadonlyMap<string, PartOf> {
  const dated = Map.groupBy(events.filter(({ date }) => date !== null).sort(byDate), (event) =>
    undatedKey(event, story),
  );
  const found = new Map<string, PartOf>();
  for (const event of events) {
    const key = event.date === null ? undatedKey(event, story) : null;
    const part = key && datedFor(event, dated.get(key) ?? [], story);
    if (part) found.set(event.id, part);
  }
  return found;
}

/**
 * What became of each outlook; `events` hold all that are told in its articles or lie in its window, in order, and
 * `rivals` all outlooks of the same things.
 */
export function settleAll(
  outlook: MergedBlock<'outlook'>,
  events: readonly EventEntry[],
  rivals: readonly OutlookEntry[],
  story: Story | null,
  last: number,
): ReadonlyMap<string, Settled> {
  const byDay = new EventsByDay(events);
  const byThing = Map.groupBy(rivals, thingOf);
  return new Map(
    outlook.map((one) => {
      const candidates = byDay.candidates(one.entry.articles, windowToSettle(one));
      const thing = thingOf(one.entry);
      const alike = thing === null ? [] : (byThing.get(thing) ?? []);
      return [one.entry.id, settlementOf(one, candidates, alike, story, last)];
    }),
  );
}
