import type { Story } from '#story/story.ts';
import { type Changed, differing } from './differing.ts';
import { questionOf } from './disputes-of-forecasts.ts';
import { replaceDrawn } from './draw.ts';
import { disputeKeys, drawDisputes } from './drawn-disputes.ts';
import type { Kept } from './kept.ts';
import { type BlockKind, blockOf, MERGING } from './kinds.ts';
import { dayOf, daysOf, lineOf, partsOf } from './merge.ts';
import type { EntryOf } from './merging.ts';
import { knownFrom, type NameKind, together } from './names.ts';
import { isCopy, joined, type Sketch, sketchOf } from './origins.ts';
import type { EventEntry, FiledReading } from './record.ts';
import { type Report, reportsOf } from './report.ts';
import { type News, settleAnew } from './settle-anew.ts';
import { vagueKey } from './vague.ts';

/**
 * Adds the reading of one article to a kept record and leaves the record that merging all readings at once would
 * give. Only the blocks of its findings are merged anew, and only what rests on them is drawn anew.
 */
export async function absorb(kept: Kept, reading: FiledReading, story: Story | null): Promise<void> {
  const day = dayOf(reading, story);
  const before = daysOf(await kept.days());
  await absorbSketch(kept, sketchOf(reading, story), day);
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
  const outlooks = entriesOf(changed.outlook);
  await drawEvents(kept, changed.events);
  await kept.leaveUndrawn([
    ...new Set([
      ...entriesOf(changed.positions).map((position) => disputeKeys.line(lineOf(position))),
      ...outlooks.flatMap((outlook) => questionOf(outlook) ?? []).map(disputeKeys.question),
    ]),
  ]);
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

/** Looks again for what vague events are part of wherever an event changed; gives the events that gained or lost one. */
async function findParts(
  kept: Kept,
  changed: readonly EventEntry[],
  story: Story | null,
): Promise<readonly EventEntry[]> {
  const keys = new Set(changed.map((event) => vagueKey(event)).filter((key) => key !== null));
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

/** Draws anew the disputes of the events that changed. */
async function drawEvents(kept: Kept, events: Changed<'events'>): Promise<void> {
  const drawn = drawDisputes({ events: events.come, positions: [], outlook: [] });
  for (const key of new Set(entriesOf(events).map(({ id }) => disputeKeys.event(id)))) {
    await replaceDrawn(kept, key, drawn.get(key) ?? []);
  }
}
