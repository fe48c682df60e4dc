import type { Span } from '#article/span.ts';
import type { Story } from '#story/story.ts';
import { questionOf } from './disputes-of-forecasts.ts';
import { disputeKeys, drawDisputes } from './drawn-disputes.ts';
import { type BlockKind, blockOf, MERGING } from './kinds.ts';
import { dayOf, daysOf, lineOf, type MergedBlock, partsOf, settleAll } from './merge.ts';
import type { EntryOf } from './merging.ts';
import { type Known, knownFrom, type NameKind, together } from './names.ts';
import { isCopy, joined, type Sketch, sketchOf } from './origins.ts';
import type { EventEntry, FiledReading, OutlookEntry, ShiftEntry } from './record.ts';
import { type Merged, type Report, reportsOf } from './report.ts';
import { type Rival, rivalOf, thingOf } from './rivals.ts';
import { FOLLOWED, GRACE, type Settled, settlesByDay, windowToSettle } from './settle.ts';
import { shiftsOf } from './shifts.ts';
import { type PartOf, vagueKey } from './vague.ts';
import { byDate, type Window, windowOf } from './window.ts';

/** A stretch of an article. */
export interface Stretch {
  readonly articleId: string;
  readonly span: Span;
}

/** Which outlooks something new may settle: those told in a stretch, those of a window, those that close in one. */
export interface OutlookQuery {
  readonly told: readonly Stretch[];
  readonly windows: readonly Window[];
  readonly closing: readonly Window[];
}

/**
 * A record as it is kept, while an article is added to it. What is put is seen by every later question. All lists of
 * entries may come in any order.
 */
export interface Kept {
  known<K extends NameKind>(kind: K, ids: readonly string[]): Promise<readonly Known<K>[]>;
  putKnown(known: readonly Known[]): Promise<void>;
  block<K extends BlockKind>(kind: K, key: string): Promise<MergedBlock<K>>;
  /** Takes entries out of a block and puts others in. */
  changeBlock<K extends BlockKind>(kind: K, key: string, gone: MergedBlock<K>, come: MergedBlock<K>): Promise<void>;
  /** Events of the key with what each vague one was found to be part of; none where no vague one has the key. */
  eventsLike(key: string): Promise<readonly { readonly event: EventEntry; readonly part: PartOf | null }[]>;
  putParts(parts: ReadonlyMap<string, PartOf | null>): Promise<void>;
  /** Whole events told in any of the stretches, and those that may settle what was foreseen for any of the windows. */
  eventsOf(told: readonly Stretch[], windows: readonly Window[]): Promise<readonly EventEntry[]>;
  outlooks(query: OutlookQuery): Promise<MergedBlock<'outlook'>>;
  putSettled(settled: ReadonlyMap<string, Settled>): Promise<void>;
  /** The positions of one party on one issue. */
  line(key: string): Promise<MergedBlock<'positions'>>;
  /** The outlooks of one of the things, as `thingOf` names them. */
  outlooksOf(things: readonly string[]): Promise<MergedBlock<'outlook'>>;
  /** The same outlooks, as far as rivals need be known. */
  rivals(things: readonly string[]): Promise<readonly Rival[]>;
  /** Outlooks whose place one of these can take. */
  passedBy(rivals: readonly Rival[]): Promise<MergedBlock<'outlook'>>;
  putShifts(line: string, shifts: readonly ShiftEntry[]): Promise<void>;
  /** Sketches of articles that can be copies of one that speaks on the day. */
  sketchesNear(day: number | null): Promise<readonly Sketch[]>;
  /** The origins of the articles and of all others that share theirs. */
  originsOf(articles: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** `day` is the one its article speaks on. */
  putSketch(sketch: Sketch, day: number | null, origins: ReadonlyMap<string, string>): Promise<void>;
  /** The days the articles speak on, each once, in any order. */
  days(): Promise<readonly number[]>;
}

/**
 * Adds the reading of one article to a kept record and leaves the record that merging all readings at once would
 * give. Only the blocks of its findings are merged anew, and only what rests on them is drawn anew.
 */
export async function absorb(kept: Kept, reading: FiledReading, story: Story | null): Promise<void> {
  const day = dayOf(reading, story);
  const before = daysOf(await kept.days());
  await absorbSketch(kept, sketchOf(reading), day);
  await absorbNames(kept, 'people', reportsOf(reading, 'people', story));
  await absorbNames(kept, 'organisations', reportsOf(reading, 'organisations', story));
  const days = { before, now: daysOf([...before, day]), added: day };
  await changeFindings(kept, { before: null, after: reading }, days, story);
}

/**
 * Puts the findings of an article, as people corrected them, in the place of those that the record was made with. The
 * names and the day of the article must be the same in both.
 */
export async function absorbCorrected(
  kept: Kept,
  before: FiledReading,
  after: FiledReading,
  story: Story | null,
): Promise<void> {
  const days = daysOf(await kept.days());
  await changeFindings(kept, { before, after }, { before: days, now: days, added: null }, story);
}

/** Merges anew the blocks of an article's findings, and draws anew what rests on them. */
async function changeFindings(
  kept: Kept,
  article: { readonly before: FiledReading | null; readonly after: FiledReading },
  days: News['days'],
  story: Story | null,
): Promise<void> {
  const change = <K extends BlockKind>(kind: K): Promise<Changed<K>> =>
    changeBlocks(
      kept,
      kind,
      article.before && reportsOf(article.before, kind, story),
      reportsOf(article.after, kind, story),
      story,
    );
  const changed: { [K in BlockKind]: Changed<K> } = {
    events: await change('events'),
    statements: await change('statements'),
    positions: await change('positions'),
    exchanges: await change('exchanges'),
    outlook: await change('outlook'),
    disputes: await change('disputes'),
  };
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
  const told = [...events, ...moved, ...outlooks].flatMap(({ evidence }) => evidence);
  await settleAnew(kept, { events: [...events, ...moved], outlooks, told, days }, story);
}

async function absorbSketch(kept: Kept, sketch: Sketch, day: number | null): Promise<void> {
  const copies = (await kept.sketchesNear(sketch.day)).filter((other) => isCopy(sketch, other));
  const ids = copies.map(({ articleId }) => articleId);
  const origins = ids.length === 0 ? new Map<string, string>() : await kept.originsOf(ids);
  const pairs = ids.map((id) => [id, sketch.articleId] as const);
  await kept.putSketch(sketch, day, joined(origins, pairs));
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

/** Merges anew the blocks that reports of one article fell into or fall into now. */
async function changeBlocks<K extends BlockKind>(
  kept: Kept,
  kind: K,
  old: readonly Report<K>[] | null,
  now: readonly Report<K>[],
  story: Story | null,
): Promise<Changed<K>> {
  const changes = new Map<string, Changed<K>>();
  const groups = Map.groupBy(now, (report) => blockOf(kind, report, story));
  const keys = new Set([...groups.keys(), ...(old ?? []).map((report) => blockOf(kind, report, story))]);
  const article = old?.[0]?.page.articleId;
  for (const key of keys) {
    const before = await kept.block(kind, key);
    const staying = before
      .flatMap(({ reports }) => reports.map(({ report }) => report))
      .filter(({ page }) => page.articleId !== article);
    const after = MERGING[kind].merge([...staying, ...(groups.get(key) ?? [])], story);
    changes.set(key, differing(before, after));
  }
  // An entry that moves from one block to another keeps its id: it leaves before it comes.
  for (const [key, change] of changes) await kept.changeBlock(kind, key, change.gone, []);
  for (const [key, change] of changes) await kept.changeBlock(kind, key, [], change.come);
  const all = [...changes.values()];
  return { gone: all.flatMap(({ gone }) => gone), come: all.flatMap(({ come }) => come) };
}

/** Entries of one list that the other does not have just so. */
function differing<K extends BlockKind>(before: MergedBlock<K>, after: MergedBlock<K>): Changed<K> {
  const text = (one: Merged<K, EntryOf<K>>): string => JSON.stringify(one.reports.length > 0 ? one.reports : one.entry);
  const [old, now] = [before.map(text), after.map(text)];
  const [held, kept] = [new Set(old), new Set(now)];
  return {
    gone: before.filter((_, index) => !kept.has(old[index] ?? '')),
    come: after.filter((_, index) => !held.has(now[index] ?? '')),
  };
}

/** Looks again for what vague events are part of wherever an event changed; gives the events that gained or lost one. */
async function findParts(
  kept: Kept,
  changed: readonly EventEntry[],
  story: Story | null,
): Promise<readonly EventEntry[]> {
  const keys = new Set(changed.map((event) => vagueKey(event, story)).filter((key) => key !== null));
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
    const { gone, come } = differing(await kept.block('disputes', key), drawn.get(key) ?? []);
    await kept.changeBlock('disputes', key, gone, come);
  }
}

interface News {
  readonly events: readonly EventEntry[];
  readonly outlooks: readonly OutlookEntry[];
  readonly told: readonly Stretch[];
  readonly days: { readonly before: readonly number[]; readonly now: readonly number[]; readonly added: number | null };
}

async function settleAnew(kept: Kept, news: News, story: Story | null): Promise<void> {
  const { events, told, days } = news;
  const found = await kept.outlooks({
    told,
    windows: events
      .map(({ date }) => windowOf(date))
      .filter((window): window is Window => window !== null && settlesByDay(window)),
    closing: closingBy(days),
  });
  // A new plan may take the place of one that nothing else touches.
  const alike = await kept.passedBy(news.outlooks.flatMap((one) => rivalOf(one) ?? []));
  const outlooks = [...new Map([...found, ...alike].map((one) => [one.entry.id, one])).values()];
  if (outlooks.length === 0) return;
  const open = outlooks.map(windowToSettle).filter((window) => window !== null);
  const rivals = await kept.rivals(thingsOf(outlooks.map(({ entry }) => entry)));
  const near = await kept.eventsOf(
    outlooks.flatMap(({ entry }) => entry.evidence),
    open,
  );
  await kept.putSettled(settleAll(outlooks, near.toSorted(byDate), rivals, story, days.now));
}

/** The windows whose end the record now reaches past, or after which it now goes on, and did not before. */
function closingBy({ before, now, added }: News['days']): readonly Window[] {
  if (added === null || before.includes(added)) return [];
  const [reached, reaches] = [before.at(-1) ?? Number.NEGATIVE_INFINITY, now.at(-1) ?? added];
  const previous = before.findLast((day) => day < added) ?? Number.NEGATIVE_INFINITY;
  return [
    ...(reaches > reached ? [{ from: reached - GRACE, to: reaches - GRACE }] : []),
    { from: Math.max(previous, added - FOLLOWED), to: added - 1 },
  ];
}

const thingsOf = (outlooks: readonly OutlookEntry[]): readonly string[] => [
  ...new Set(outlooks.map(thingOf).filter((thing) => thing !== null)),
];
