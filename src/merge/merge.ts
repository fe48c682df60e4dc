import type { Story } from '#story/story.ts';
import { EventsByDay } from './events-by-day.ts';
import { type BlockKind, MERGING } from './kinds.ts';
import type { EntryOf } from './merging.ts';
import { type Known, knownFrom, organisationEntry, personEntry, together } from './names.ts';
import { originsOf } from './origins.ts';
import type { EventEntry, FiledReading, NegotiationRecord, OutlookEntry, PositionEntry } from './record.ts';
import {
  compareTexts,
  type Merged,
  type Report,
  type ReportedIn,
  type ReportedKind,
  reportedIn,
  reportsOf,
} from './report.ts';
import { settled, windowToSettle } from './settle.ts';
import { shiftsOf } from './shifts.ts';
import { datedFor, undatedKey, withUndated } from './undated.ts';
import { compareDates, windowOf } from './window.ts';

/** Entries of one block with the reports they were made of. */
export type MergedBlock<K extends BlockKind = BlockKind> = readonly Merged<K, EntryOf<K>>[];

/** A record in its making: what a store keeps so that the next article need not begin anew. */
export interface MergedStory {
  readonly people: ReadonlyMap<string, Known<'people'>>;
  readonly organisations: ReadonlyMap<string, Known<'organisations'>>;
  readonly blocks: { readonly [K in BlockKind]: ReadonlyMap<string, MergedBlock<K>> };
  /** The day the record reaches to, counted from 1970; minus infinity where nothing is dated. */
  readonly last: number;
}

/**
 * The record of one negotiation from its readings: one entry for each thing, with the findings it rests on. Pure: the
 * same readings in any order give the same record.
 */
export const merge = (readings: readonly FiledReading[], story: Story | null): NegotiationRecord =>
  recordOf(mergeReadings(readings, story), story);

/** Readings → blocks of entries and what is known of each name. */
export function mergeReadings(readings: readonly FiledReading[], story: Story | null): MergedStory {
  const ordered = [...readings].sort((a, b) => compareTexts(a.articleId, b.articleId));
  const originOf = originsOf(ordered);
  const told = ordered.map((reading) => {
    const page = reportedIn(reading, originOf.get(reading.articleId) ?? reading.articleId);
    return { reading, page };
  });
  const reports = <K extends ReportedKind>(kind: K): readonly Report<K>[] =>
    told.flatMap(({ reading, page }) => reportsOf(reading, kind, page));
  const blocks = <K extends BlockKind>(kind: K): ReadonlyMap<string, MergedBlock<K>> =>
    mergeBlocks(kind, reports(kind), story);
  return {
    people: namesOf('people', reports('people')),
    organisations: namesOf('organisations', reports('organisations')),
    blocks: {
      events: blocks('events'),
      statements: blocks('statements'),
      positions: blocks('positions'),
      exchanges: blocks('exchanges'),
      outlook: blocks('outlook'),
      disputes: blocks('disputes'),
    },
    last: lastDay(told.map(({ page }) => page)),
  };
}

/** The day a record of these articles reaches to, counted from 1970; minus infinity where none is dated. */
export const lastDay = (pages: readonly ReportedIn[]): number =>
  pages.reduce(
    (last, { said }) => Math.max(last, windowOf(said)?.to ?? Number.NEGATIVE_INFINITY),
    Number.NEGATIVE_INFINITY,
  );

function mergeBlocks<K extends BlockKind>(
  kind: K,
  reports: readonly Report<K>[],
  story: Story | null,
): ReadonlyMap<string, MergedBlock<K>> {
  const { block, merge: mergeBlock } = MERGING[kind];
  const groups = Map.groupBy(reports, (report) => block(report, story));
  return new Map([...groups].map(([key, group]) => [key, mergeBlock(group, story)]));
}

function namesOf<K extends 'people' | 'organisations'>(
  kind: K,
  reports: readonly Report<K>[],
): ReadonlyMap<string, Known<K>> {
  const groups = Map.groupBy(reports, ({ finding }) => finding.id);
  return new Map(
    [...groups].map(([id, group]) => [id, group.map((report) => knownFrom(kind, report)).reduce(together)]),
  );
}

/** What the record shows: every list in its order, outlooks settled by the events, shifts drawn from the positions. */
export function recordOf({ people, organisations, blocks, last }: MergedStory, story: Story | null): NegotiationRecord {
  const entries = <K extends BlockKind>(kind: K): readonly EntryOf<K>[] =>
    [...blocks[kind].values()].flat().map(({ entry }) => entry);
  const events = eventsOf([...blocks.events.values()].flat(), story);
  const byDay = new EventsByDay(events);
  const outlook = [...blocks.outlook.values()].flat().map((one): OutlookEntry => {
    const window = windowToSettle(one);
    return settled(one, byDay.candidates(one.entry.articles, window), story, last);
  });
  const lines = Map.groupBy(entries('positions'), ({ party, issue }: PositionEntry) => `${party}|${issue}`);
  return {
    people: [...people.values()].map(personEntry).toSorted(byId),
    organisations: [...organisations.values()].map(organisationEntry).toSorted(byId),
    events,
    statements: entries('statements').toSorted(byDate),
    positions: entries('positions').toSorted(byDate),
    exchanges: entries('exchanges').toSorted(byDate),
    outlook: outlook.sort(byWindow),
    shifts: [...lines.values()].flatMap(shiftsOf).sort((a, b) => compareDates(a.to.date, b.to.date) || byId(a, b)),
    disputes: entries('disputes').toSorted(byId),
  };
}

/** Event entries in order of time, each undated one put with the dated event it can only be. */
function eventsOf(merged: readonly Merged<'events', EventEntry>[], story: Story | null): readonly EventEntry[] {
  const dated = merged.filter(({ entry }) => entry.date !== null);
  const byKey = Map.groupBy(dated, ({ entry }) => undatedKey(entry, story));
  const found = new Map<string, Parameters<typeof withUndated>[1][number][]>();
  const apart = merged.filter((one) => {
    if (one.entry.date !== null) return false;
    const key = undatedKey(one.entry, story);
    const home =
      key &&
      datedFor(
        one.entry,
        (byKey.get(key) ?? []).map(({ entry }) => entry),
        story,
      );
    if (!home) return true;
    found.set(home.event.id, [...(found.get(home.event.id) ?? []), { merged: one, joined: home.joined }]);
    return false;
  });
  return [...dated.map((one) => withUndated(one, found.get(one.entry.id) ?? [])), ...apart]
    .map(({ entry }) => entry)
    .sort(byDate);
}

interface Identified {
  readonly id: string;
}
const byId = (a: Identified, b: Identified): number => compareTexts(a.id, b.id);
const byDate = (a: Identified & { date: string | null }, b: Identified & { date: string | null }): number =>
  compareDates(a.date, b.date) || byId(a, b);
/** By window, then the day they were said. */
const byWindow = (a: OutlookEntry, b: OutlookEntry): number =>
  compareDates(a.when, b.when) || compareDates(a.said, b.said) || byId(a, b);
