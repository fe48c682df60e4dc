import type { Story } from '#story/story.ts';
import { questionOf } from './disputes-of-forecasts.ts';
import { disputeKeys, drawDisputes } from './drawn-disputes.ts';
import { type BlockKind, MERGING } from './kinds.ts';
import { lastDayOf, lineOf, type MergedBlock, partsOf, settleAll } from './merge.ts';
import type { EntryOf } from './merging.ts';
import { type Known, knownFrom, type NameKind, together } from './names.ts';
import { isCopy, joined, type Sketch, sketchOf } from './origins.ts';
import type { EventEntry, FiledReading, OutlookEntry, ShiftEntry } from './record.ts';
import { type Merged, type Report, reportsOf } from './report.ts';
import { thingOf } from './rivals.ts';
import { FOLLOWED, GRACE, type Settled, settlesByDay, windowToSettle } from './settle.ts';
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
  line(key: string): Promise<MergedBlock<'positions'>>;
  /** The outlooks of one of the things, as `thingOf` names them. */
  outlooksOf(things: readonly string[]): Promise<MergedBlock<'outlook'>>;
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
  const change = <K extends BlockKind>(kind: K): Promise<Changed<K>> =>
    absorbBlocks(kept, kind, reportsOf(reading, kind, story), story);
  const changed: { [K in BlockKind]: Changed<K> } = {
    events: await change('events'),
    statements: await change('statements'),
    positions: await change('positions'),
    exchanges: await change('exchanges'),
    outlook: await change('outlook'),
    disputes: await change('disputes'),
  };
  const before = await kept.last();
  const last = Math.max(before, lastDayOf(reading, story));
  if (last !== before) await kept.putLast(last);
  const events = entriesOf(changed.events);
  const moved = await findParts(kept, events, story);
  const lines = new Set(entriesOf(changed.positions).map(lineOf));
  const held = new Map<string, MergedBlock<'positions'>>();
  for (const line of lines) held.set(line, await kept.line(line));
  for (const [line, positions] of held) {
    const shifts = shiftsOf(positions.map(({ entry }) => entry));
    await kept.putShifts(line, shifts);
  }
  const outlooks = entriesOf(changed.outlook);
  await drawAnew(kept, changed.events, held, outlooks);
  const articles = [...events, ...moved, ...outlooks].flatMap((entry) => entry.articles);
  await settleAnew(kept, { events: [...events, ...moved], outlooks, articles, before, last }, story);
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

/** The entries that the blocks of new reports no longer hold just so, and those that they hold now. */
interface Changed<K extends BlockKind> {
  readonly gone: MergedBlock<K>;
  readonly come: MergedBlock<K>;
}

const entriesOf = <K extends BlockKind>({ gone, come }: Changed<K>): readonly EntryOf<K>[] =>
  [...gone, ...come].map(({ entry }) => entry);

/** Merges anew the blocks that the reports fall into. */
async function absorbBlocks<K extends BlockKind>(
  kept: Kept,
  kind: K,
  reports: readonly Report<K>[],
  story: Story | null,
): Promise<Changed<K>> {
  const { block, merge } = MERGING[kind];
  const gone: Merged<K, EntryOf<K>>[] = [];
  const come: Merged<K, EntryOf<K>>[] = [];
  for (const [key, added] of Map.groupBy(reports, (report) => block(report, story))) {
    const before = await kept.block(kind, key);
    const after = merge([...before.flatMap((one) => one.reports.map(({ report }) => report)), ...added], story);
    await kept.putBlock(kind, key, before, after);
    gone.push(...without(before, after));
    come.push(...without(after, before));
  }
  return { gone, come };
}

/** Entries of one list that the other does not have just so. */
function without<K extends BlockKind>(list: MergedBlock<K>, other: MergedBlock<K>): MergedBlock<K> {
  const text = (one: Merged<K, EntryOf<K>>): string => JSON.stringify(one);
  const there = new Set(other.map(text));
  return list.filter((one) => !there.has(text(one)));
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

/** Draws anew the disputes of the events, lines and questions that changed. */
async function drawAnew(
  kept: Kept,
  events: Changed<'events'>,
  lines: ReadonlyMap<string, MergedBlock<'positions'>>,
  outlooks: readonly OutlookEntry[],
): Promise<void> {
  const questions = new Set(outlooks.map(questionOf).filter((question) => question !== null));
  const drawn = drawDisputes({
    events: events.come,
    positions: [...lines.values()].flat(),
    outlook: await kept.outlooksOf([...questions]),
  });
  const keys = [
    ...entriesOf(events).map(({ id }) => disputeKeys.event(id)),
    ...[...lines.keys()].map(disputeKeys.line),
    ...[...questions].map(disputeKeys.question),
  ];
  for (const key of new Set(keys)) {
    await kept.putBlock('disputes', key, await kept.block('disputes', key), drawn.get(key) ?? []);
  }
}

interface News {
  readonly events: readonly EventEntry[];
  readonly outlooks: readonly OutlookEntry[];
  readonly articles: readonly string[];
  readonly before: number;
  readonly last: number;
}

async function settleAnew(kept: Kept, news: News, story: Story | null): Promise<void> {
  const { events, articles, before, last } = news;
  const closing = last > before ? { from: before - GRACE, to: Number.isFinite(last) ? last - GRACE : last } : null;
  const found = await kept.outlooks({
    articles: [...new Set(articles)],
    windows: events
      .map(({ date }) => windowOf(date))
      .filter((window): window is Window => window !== null && settlesByDay(window))
      .map(({ from, to }) => ({ from: from - FOLLOWED, to })),
    closing,
  });
  // A new plan may take the place of one that nothing else touches.
  const alike = await kept.outlooksOf(thingsOf(news.outlooks));
  const outlooks = [...new Map([...found, ...alike].map((one) => [one.entry.id, one])).values()];
  if (outlooks.length === 0) return;
  const told = [...new Set(outlooks.flatMap(({ entry }) => entry.articles))];
  const open = outlooks.map(windowToSettle).filter((window) => window !== null);
  const rivals = await kept.outlooksOf(thingsOf(outlooks.map(({ entry }) => entry)));
  const candidates = (await kept.eventsOf(told, open)).toSorted(byDate);
  await kept.putSettled(
    settleAll(
      outlooks,
      candidates,
      rivals.map(({ entry }) => entry),
      story,
      last,
    ),
  );
}

const thingsOf = (outlooks: readonly OutlookEntry[]): readonly string[] => [
  ...new Set(outlooks.map(thingOf).filter((thing) => thing !== null)),
];
