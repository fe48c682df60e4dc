import type { Story } from '#story/story.ts';
import { corrected } from './corrected.ts';
import { type Correction, holding } from './corrections.ts';
import { disputeKeys, drawDisputes, unreported } from './drawn-disputes.ts';
import { EventsByDay } from './events-by-day.ts';
import { type BlockKind, blockOf, MERGING, merged } from './kinds.ts';
import { type Bookmark, drawLine } from './line.ts';
import type { EntryOf } from './merging.ts';
import { type Known, knownFrom, type NameKind, together } from './names.ts';
import { originsOf, type Sketch, sketchOf } from './origins.ts';
import { type EventOutline, outlookOutline, rivalIn } from './outline.ts';
import type { EventEntry, FiledReading, NegotiationRecord } from './record.ts';
import { recordFrom } from './record-from.ts';
import { type Merged, type Report, type ReportedKind, reportedIn, reportsOf } from './report.ts';
import { type Settled, settlement, toldWith, windowToSettle } from './settle.ts';
import { isVague, type PartOf, preciseFor, vagueKey } from './vague.ts';
import { byDate, windowOf } from './window.ts';

/** Entries of one block with the reports they were made of. */
export type MergedBlock<K extends BlockKind = BlockKind> = readonly Merged<K, EntryOf<K>>[];

/** A record in its making: what a store keeps so that the next article need not begin anew. */
export interface MergedStory {
  readonly people: ReadonlyMap<string, Known<'people'>>;
  readonly organisations: ReadonlyMap<string, Known<'organisations'>>;
  /** Entries by their blocks; disputes that are drawn from entries stand by the key of what they are drawn from. */
  readonly blocks: { readonly [K in BlockKind]: ReadonlyMap<string, MergedBlock<K>> };
  /** The event that a vaguely dated one is part of, by the id of the vague one. */
  readonly partOf: ReadonlyMap<string, PartOf>;
  /** What became of each outlook, by its id. */
  readonly settled: ReadonlyMap<string, Settled>;
  /** The changes of stance of each party on each issue, by `party|issue`. */
  readonly shifts: ReadonlyMap<string, NegotiationRecord['shifts']>;
  /** Where the drawing of each of these lines can be taken up. */
  readonly bookmarks: ReadonlyMap<string, readonly Bookmark[]>;
  /** The origin of each article that has copies. */
  readonly originOf: ReadonlyMap<string, string>;
  /** What is kept of each article to know copies by, and the day it speaks on. */
  readonly sketches: readonly { readonly sketch: Sketch; readonly day: number | null }[];
  /** The days its articles speak on, counted from 1970, in rising order, each once. */
  readonly days: readonly number[];
}

/**
 * The record of one negotiation from its readings: one entry for each thing, with the findings it rests on. Pure: the
 * same readings in any order give the same record.
 */
export const merge = (
  readings: readonly FiledReading[],
  story: Story | null,
  corrections: readonly Correction[] = [],
): NegotiationRecord => recordFrom(mergeReadings(readings, story, corrections));

/** All that a record is made of, from its readings and the corrections people made, in the order they were made. */
export function mergeReadings(
  found: readonly FiledReading[],
  story: Story | null,
  corrections: readonly Correction[] = [],
): MergedStory {
  const held = holding(corrections);
  const readings = found.map((reading) => corrected(reading, held));
  const reports = <K extends ReportedKind>(kind: K): readonly Report<K>[] =>
    readings.flatMap((reading) => reportsOf(reading, kind, story));
  const blocksOf = <K extends BlockKind>(kind: K): ReadonlyMap<string, MergedBlock<K>> =>
    mergeBlocks(kind, reports(kind), story);
  const [events, positions, outlook] = [blocksOf('events'), blocksOf('positions'), blocksOf('outlook')];
  const ground = {
    events: [...events.values()].flat(),
    positions: [...positions.values()].flat(),
    outlook: [...outlook.values()].flat(),
  };
  const lines = [...Map.groupBy(ground.positions, ({ entry }) => lineOf(entry))].map(
    ([line, held]) => [line, drawLine(held)] as const,
  );
  const ofLines = lines.flatMap(([line, { disputes }]) =>
    disputes.length > 0 ? [[disputeKeys.line(line), unreported(disputes)] as const] : [],
  );
  const blocks: MergedStory['blocks'] = {
    events,
    statements: blocksOf('statements'),
    positions,
    exchanges: blocksOf('exchanges'),
    outlook,
    disputes: new Map([...blocksOf('disputes'), ...drawDisputes(ground), ...ofLines]),
  };
  const partOf = partsOf(
    ground.events.map(({ entry }) => entry),
    story,
  );
  const sketches = readings.map((reading) => ({ sketch: sketchOf(reading, story), day: dayOf(reading, story) }));
  const days = daysOf(sketches.map(({ day }) => day));
  const originOf = originsOf(sketches.map(({ sketch }) => sketch));
  const made = {
    people: namesOf('people', reports('people')),
    organisations: namesOf('organisations', reports('organisations')),
    blocks,
    partOf,
    shifts: new Map(lines.map(([line, { shifts }]) => [line, shifts])),
    bookmarks: new Map(lines.map(([line, { bookmarks }]) => [line, bookmarks])),
    originOf,
    sketches,
    days,
  };
  const whole = recordFrom({ ...made, settled: new Map() });
  return {
    ...made,
    settled: settleAll(ground.outlook, whole.events, story, days),
  };
}

/** The first day on which an article can speak, counted from 1970; null where nothing tells. */
export const dayOf = (reading: FiledReading, story: Story | null): number | null => {
  const from = windowOf(reportedIn(reading, story).said)?.from;
  return from !== undefined && Number.isFinite(from) ? from : null;
};

/** Days in rising order, each once. */
export const daysOf = (days: readonly (number | null)[]): readonly number[] =>
  [...new Set(days.filter((day) => day !== null))].sort((a, b) => a - b);

/** What a party's stances on an issue are kept together by. */
export const lineOf = ({ party, issue }: { readonly party: string; readonly issue: string }): string =>
  `${party}|${issue}`;

function mergeBlocks<K extends BlockKind>(
  kind: K,
  reports: readonly Report<K>[],
  story: Story | null,
): ReadonlyMap<string, MergedBlock<K>> {
  const blocks = Map.groupBy(reports, (report) => blockOf(kind, report, story));
  return new Map(
    [...blocks].map(([key, block]) => [key, MERGING[kind].group(block, story).map((group) => merged(kind, group))]),
  );
}

function namesOf<K extends NameKind>(kind: K, reports: readonly Report<K>[]): ReadonlyMap<string, Known<K>> {
  const groups = Map.groupBy(reports, ({ finding }) => finding.id);
  return new Map(
    [...groups].map(([id, group]) => [id, group.map((report) => knownFrom(kind, report)).reduce(together)]),
  );
}

/** The vaguely dated events that can only be one event each among those with a telling date. */
export function partsOf(events: readonly EventOutline[], story: Story | null): ReadonlyMap<string, PartOf> {
  const precise = Map.groupBy(events.filter(({ date }) => !isVague(date)).sort(byDate), (event) => vagueKey(event));
  const found = new Map<string, PartOf>();
  for (const event of events) {
    const key = isVague(event.date) ? vagueKey(event) : null;
    const part = key && preciseFor(event, precise.get(key) ?? [], story);
    if (part) found.set(event.id, part);
  }
  return found;
}

/** What became of each outlook of a record; `events` are all that it shows, in order. */
function settleAll(
  outlook: MergedBlock<'outlook'>,
  events: readonly EventEntry[],
  story: Story | null,
  days: readonly number[],
): ReadonlyMap<string, Settled> {
  const byDay = new EventsByDay(events);
  const outlines = outlook.map(outlookOutline);
  const byThing = Map.groupBy(
    outlines.flatMap((one) => rivalIn(one) ?? []),
    ({ thing }) => thing,
  );
  return new Map(
    outlook.map((one, index) => {
      const outline = outlines[index] ?? outlookOutline(one);
      const told = toldWith(one, byDay.toldIn(one.entry.articles));
      const within = byDay.within(windowToSettle(outline));
      const rivals = byThing.get(outline.thing ?? '') ?? [];
      return [one.entry.id, settlement(outline, told, within, rivals, story, days)];
    }),
  );
}
