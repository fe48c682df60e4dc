import type { Story } from '#story/story.ts';
import { BLOCK_KINDS, type BlockKind, MERGING } from './kinds.ts';
import { lastDayOf, lineOf, type MergedBlock, partsOf, settleAll } from './merge.ts';
import type { EntryOf } from './merging.ts';
import { type Known, knownFrom, type NameKind, together } from './names.ts';
import { isCopy, joined, type Sketch, sketchOf } from './origins.ts';
import type { EventEntry, FiledReading, PositionEntry, ShiftEntry } from './record.ts';
import { type Merged, type Report, reportsOf } from './report.ts';
import { GRACE, type Settled, settlesByDay, windowToSettle } from './settle.ts';
import { shiftsOf } from './shifts.ts';
import { type PartOf, undatedKey } from './undated.ts';
import { byDate, type Window, windowOf } from './window.ts';

/** Which outlooks something new may settle: those told in an article, those of a window, those that close in a window. */
export interface OutlookQuery {
  readonly articles: readonly string[];
  readonly windows: readonly Window[];
  readonly closing: Window | null;
}

/**
 * A record as it is kept, while an article is added to it. What is put is seen by every later question. All lists of
 * entries may come in any order.
 */
export interface Kept {
  known<K extends NameKind>(kind: K, ids: readonly string[]): Promise<readonly Known<K>[]>;
  putKnown(known: readonly Known[]): Promise<void>;
  block<K extends BlockKind>(kind: K, key: string): Promise<MergedBlock<K>>;
  putBlock<K extends BlockKind>(kind: K, key: string, before: MergedBlock<K>, after: MergedBlock<K>): Promise<void>;
  /** Events of the key with what each undated one was found to be; none where no undated one has the key. */
  eventsLike(key: string): Promise<readonly { readonly event: EventEntry; readonly part: PartOf | null }[]>;
  putParts(parts: ReadonlyMap<string, PartOf | null>): Promise<void>;
  /** Whole events told in any of the articles or dated in any of the windows. */
  eventsOf(articles: readonly string[], windows: readonly Window[]): Promise<readonly EventEntry[]>;
  outlooks(query: OutlookQuery): Promise<MergedBlock<'outlook'>>;
  putSettled(settled: ReadonlyMap<string, Settled>): Promise<void>;
  /** The positions of one party on one issue. */
  line(key: string): Promise<readonly PositionEntry[]>;
  putShifts(line: string, shifts: readonly ShiftEntry[]): Promise<void>;
  /** Sketches of articles that can be copies of one that speaks on the day. */
  sketchesNear(day: number | null): Promise<readonly Sketch[]>;
  /** The origins of the articles and of all others that share theirs. */
  originsOf(articles: readonly string[]): Promise<ReadonlyMap<string, string>>;
  putSketch(sketch: Sketch, origins: ReadonlyMap<string, string>): Promise<void>;
  last(): Promise<number>;
  putLast(last: number): Promise<void>;
}

/**
 * Adds the reading of one article to a kept record and leaves the record that merging all readings at once would
 * give. Only the blocks of its findings are merged anew, and only what rests on them is drawn anew.
 */
export async function absorb(kept: Kept, reading: FiledReading, story: Story | null): Promise<void> {
  await absorbSketch(kept, sketchOf(reading));
  await absorbNames(kept, 'people', reportsOf(reading, 'people', story));
  await absorbNames(kept, 'organisations', reportsOf(reading, 'organisations', story));
  const changed: { [K in BlockKind]: MergedBlock<K>[] } = {
    events: [],
    statements: [],
    positions: [],
    exchanges: [],
    outlook: [],
    disputes: [],
  };
  const change = async <K extends BlockKind>(kind: K): Promise<void> => {
    const into: MergedBlock<K>[] = changed[kind];
    into.push(...(await absorbBlocks(kept, kind, reportsOf(reading, kind, story), story)));
  };
  for (const kind of BLOCK_KINDS) await change(kind);
  const before = await kept.last();
  const last = Math.max(before, lastDayOf(reading, story));
  if (last !== before) await kept.putLast(last);
  const events = changed.events.flat().map(({ entry }) => entry);
  const moved = await findParts(kept, events, story);
  const lines = new Set(changed.positions.flat().map(({ entry }) => lineOf(entry)));
  for (const line of lines) await kept.putShifts(line, shiftsOf(await kept.line(line)));
  const outlooks = changed.outlook.flat().map(({ entry }) => entry);
  const articles = [...events, ...moved, ...outlooks].flatMap((entry) => entry.articles);
  await settleAnew(kept, { events: [...events, ...moved], articles, before, last }, story);
}

async function absorbSketch(kept: Kept, sketch: Sketch): Promise<void> {
  const copies = (await kept.sketchesNear(sketch.day)).filter((other) => isCopy(sketch, other));
  const ids = copies.map(({ articleId }) => articleId);
  const origins = ids.length === 0 ? new Map<string, string>() : await kept.originsOf(ids);
  const pairs = ids.map((id) => [id, sketch.articleId] as const);
  await kept.putSketch(sketch, joined(origins, pairs));
}

async function absorbNames<K extends NameKind>(kept: Kept, kind: K, reports: readonly Report<K>[]): Promise<void> {
  const told = Map.groupBy(reports, ({ finding }) => finding.id);
  const known = new Map((await kept.known(kind, [...told.keys()])).map((one) => [one.id, one]));
  await kept.putKnown(
    [...told].map(([id, group]) => {
      const own = group.map((report) => knownFrom(kind, report)).reduce(together);
      const before = known.get(id);
      return before ? together(before, own) : own;
    }),
  );
}

/** Merges anew the blocks that the reports fall into; gives the entries that were or now are there and differ. */
async function absorbBlocks<K extends BlockKind>(
  kept: Kept,
  kind: K,
  reports: readonly Report<K>[],
  story: Story | null,
): Promise<readonly MergedBlock<K>[]> {
  const { block, merge } = MERGING[kind];
  const changed: MergedBlock<K>[] = [];
  for (const [key, added] of Map.groupBy(reports, (report) => block(report, story))) {
    const before = await kept.block(kind, key);
    const after = merge([...before.flatMap((one) => one.reports.map(({ report }) => report)), ...added], story);
    await kept.putBlock(kind, key, before, after);
    changed.push(differing(before, after));
  }
  return changed;
}

/** Entries of one list that the other does not have just so. */
function differing<K extends BlockKind>(before: MergedBlock<K>, after: MergedBlock<K>): MergedBlock<K> {
  const text = (one: Merged<K, EntryOf<K>>): string => JSON.stringify(one);
  const [old, now] = [new Set(before.map(text)), new Set(after.map(text))];
  return [...before.filter((one) => !now.has(text(one))), ...after.filter((one) => !old.has(text(one)))];
}

/** Looks again for the dates of undated events wherever an event changed; gives the events that gained or lost one. */
async function findParts(
  kept: Kept,
  changed: readonly EventEntry[],
  story: Story | null,
): Promise<readonly EventEntry[]> {
  const keys = new Set(changed.map((event) => undatedKey(event, story)).filter((key) => key !== null));
  const moved: EventEntry[] = [];
  for (const key of keys) {
    const like = await kept.eventsLike(key);
    const parts = partsOf(
      like.map(({ event }) => event),
      story,
    );
    const other = like.filter(({ event, part }) => part?.event !== parts.get(event.id)?.event);
    await kept.putParts(new Map(other.map(({ event: { id } }) => [id, parts.get(id) ?? null])));
    const homes = new Set(other.flatMap(({ event, part }) => [part?.event, parts.get(event.id)?.event]));
    moved.push(...other.map(({ event }) => event));
    moved.push(...like.flatMap(({ event }) => (homes.has(event.id) ? [event] : [])));
  }
  return moved;
}

interface News {
  readonly events: readonly EventEntry[];
  readonly articles: readonly string[];
  readonly before: number;
  readonly last: number;
}

async function settleAnew(kept: Kept, { events, articles, before, last }: News, story: Story | null): Promise<void> {
  const closing = last > before ? { from: before - GRACE, to: Number.isFinite(last) ? last - GRACE : last } : null;
  const outlooks = await kept.outlooks({
    articles: [...new Set(articles)],
    windows: events
      .map(({ date }) => windowOf(date))
      .filter((window): window is Window => window !== null && settlesByDay(window)),
    closing,
  });
  if (outlooks.length === 0) return;
  const told = [...new Set(outlooks.flatMap(({ entry }) => entry.articles))];
  const open = outlooks.map(windowToSettle).filter((window) => window !== null);
  await kept.putSettled(settleAll(outlooks, (await kept.eventsOf(told, open)).toSorted(byDate), story, last));
}
