import type { Story } from '#story/story.ts';
import { type Changed, regrouped } from './differing.ts';
import { questionOf } from './disputes-of-forecasts.ts';
import { replaceDrawn } from './draw.ts';
import { disputeKeys, drawDisputes } from './drawn-disputes.ts';
import type { Kept, ToldBy, Undrawn } from './kept.ts';
import { type BlockKind, blockOf, MERGING, merged } from './kinds.ts';
import { dayOf, daysOf, lineOf, type MergedBlock, partsOf } from './merge.ts';
import type { EntryOf } from './merging.ts';
import { grown, type Known, knownFrom, type NameKind, together } from './names.ts';
import { isCopy, joined, type Sketch, sketchOf } from './origins.ts';
import type { EventOutline } from './outline.ts';
import type { EventEntry, FiledReading, OutlookEntry, PositionEntry } from './record.ts';
import { type Report, reportsOf } from './report.ts';
import { rivalOf } from './rivals.ts';
import { type News, settleAnew } from './settle-anew.ts';
import { vagueKey } from './vague.ts';
import { windowOf } from './window.ts';

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
  const { before, after } = article;
  const told = toldBy(after, story);
  await kept.putReports(told);
  const change = <K extends BlockKind>(kind: K): Promise<ChangedBlocks<K>> =>
    changeBlocks(kept, kind, before && reportsOf(before, kind, story), told.reports[kind], story);
  const changed: { [K in BlockKind]: ChangedBlocks<K> } = {
    events: await change('events'),
    statements: await change('statements'),
    positions: await change('positions'),
    exchanges: await change('exchanges'),
    outlook: await change('outlook'),
    disputes: await change('disputes'),
  };
  const moved = await findParts(kept, changed.events, story);
  await drawEvents(kept, changed.events);
  const outlooks = entriesOf(changed.outlook);
  await kept.leaveUndrawn([
    ...changedDays(entriesOf(changed.positions)),
    ...[...new Set(outlooks.flatMap((outlook) => questionOf(outlook) ?? []))].map((question) => ({
      key: disputeKeys.question(question),
      from: Number.NEGATIVE_INFINITY,
      to: Number.POSITIVE_INFINITY,
    })),
  ]);
  const news = {
    events: [...altered(changed.events, outlineText).flatMap(({ entry }) => entry), ...moved.events],
    rivals: altered(changed.outlook, rivalText).flatMap(({ entry }) => rivalOf(entry) ?? []),
    told: [
      ...[...entriesOf(changed.events), ...outlooks].flatMap(({ evidence }) => evidence),
      ...(await kept.stretchesOf([...new Set([...idsOf(changed.events.come), ...moved.told])])),
    ],
    days,
  };
  await settleAnew(kept, news, story);
}

/** The lines of the positions, with the first and last day on which any of them begins; undated ones change no line. */
function changedDays(positions: readonly PositionEntry[]): readonly Undrawn[] {
  const dated = positions.flatMap((position) => {
    const day = windowOf(position.date)?.from;
    return day === undefined ? [] : { key: disputeKeys.line(lineOf(position)), day };
  });
  return [...Map.groupBy(dated, ({ key }) => key)].map(([key, all]) => {
    const days = all.map(({ day }) => day);
    return { key, from: Math.min(...days), to: Math.max(...days) };
  });
}

const toldBy = (reading: FiledReading, story: Story | null): ToldBy => ({
  articleId: reading.articleId,
  reports: {
    events: reportsOf(reading, 'events', story),
    statements: reportsOf(reading, 'statements', story),
    positions: reportsOf(reading, 'positions', story),
    exchanges: reportsOf(reading, 'exchanges', story),
    outlook: reportsOf(reading, 'outlook', story),
    disputes: reportsOf(reading, 'disputes', story),
  },
});

/** The entries that are not, before and after, the same as far as the text of them goes. */
function altered<K extends BlockKind>(
  { gone, come }: Changed<K>,
  text: (entry: EntryOf<K>) => string,
): readonly MergedBlock<K>[number][] {
  const [old, now] = [gone, come].map((list) => new Set(list.map(({ entry }) => text(entry))));
  return [...gone.filter(({ entry }) => !now?.has(text(entry))), ...come.filter(({ entry }) => !old?.has(text(entry)))];
}

const outlineText = ({ id, kind, status, actors, recipients, people, date }: EventEntry): string =>
  JSON.stringify([id, kind, status, actors, recipients, people, date]);

const rivalText = (entry: OutlookEntry): string => JSON.stringify(rivalOf(entry));

async function absorbSketch(kept: Kept, sketch: Sketch, day: number | null): Promise<void> {
  const copies = (await kept.sketchesNear(sketch.day)).filter((other) => isCopy(sketch, other));
  const ids = copies.map(({ articleId }) => articleId);
  const origins = ids.length === 0 ? new Map<string, string>() : await kept.originsOf(ids);
  const pairs = ids.map((id) => [id, sketch.articleId] as const);
  await kept.putSketch(sketch, day, joined(origins, pairs));
}

async function absorbNames<K extends NameKind>(kept: Kept, kind: K, reports: readonly Report<K>[]): Promise<void> {
  const told = [...Map.groupBy(reports, ({ finding }) => finding.id).values()].map((group) =>
    group.map((report) => knownFrom(kind, report)).reduce(together),
  );
  const idsIn = (names: readonly Known<K>[]): readonly string[] => names.map(({ id }) => id);
  const heads = new Map((await kept.heads(kind, idsIn(told))).map((head) => [head.id, head]));
  const after = told.map((own) => {
    const head = heads.get(own.id);
    return { own, head: head ? grown(head, own) : null };
  });
  await kept.putHeads(after.flatMap(({ head }) => head ?? []));
  const others = after.flatMap(({ own, head }) => (head ? [] : own));
  const known = new Map((await kept.known(kind, idsIn(others))).map((one) => [one.id, one]));
  await kept.putKnown(
    others.map((own) => {
      const before = known.get(own.id);
      return before ? together(before, own) : own;
    }),
  );
}

const entriesOf = <K extends BlockKind>({ gone, come }: Changed<K>): readonly EntryOf<K>[] =>
  [...gone, ...come].map(({ entry }) => entry);

interface ChangedBlocks<K extends BlockKind> extends Changed<K> {
  /** What the events that are gone were part of. */
  readonly homes: readonly string[];
}

/** Merges anew the blocks that reports of one article fell into or fall into now. */
async function changeBlocks<K extends BlockKind>(
  kept: Kept,
  kind: K,
  old: readonly Report<K>[] | null,
  now: readonly Report<K>[],
  story: Story | null,
): Promise<ChangedBlocks<K>> {
  const changes = new Map<string, Changed<K>>();
  const coming = Map.groupBy(now, (report) => blockOf(kind, report, story));
  const keys = [...new Set([...coming.keys(), ...(old ?? []).map((report) => blockOf(kind, report, story))])];
  const article = old?.[0]?.page.articleId;
  const blocks = await kept.blocks(kind, keys);
  for (const key of keys) {
    const before = blocks.get(key) ?? [];
    const more = coming.get(key) ?? [];
    const staying = (): readonly Report<K>[] =>
      before.flatMap((group) => group.map(({ report }) => report)).filter(({ page }) => page.articleId !== article);
    const after =
      (article === undefined && MERGING[kind].add?.(before, more)) ||
      MERGING[kind].group([...staying(), ...more], story);
    const { gone, come } = regrouped(before, after);
    changes.set(key, {
      gone: gone.map((group) => merged(kind, group)),
      come: come.map((group) => merged(kind, group)),
    });
  }
  const homes = kind === 'events' ? await kept.homesOf(idsOf(goneFrom(changes))) : [];
  await kept.changeBlocks(kind, changes);
  const all = [...changes.values()];
  return { gone: goneFrom(changes), come: all.flatMap(({ come }) => come), homes };
}

const goneFrom = <K extends BlockKind>(changes: ReadonlyMap<string, Changed<K>>): MergedBlock<K> =>
  [...changes.values()].flatMap(({ gone }) => gone);

const idsOf = (entries: MergedBlock): readonly string[] => entries.map(({ entry }) => entry.id);

/** Events whose part in others changed, and those whose sentences changed by it. */
interface Moved {
  readonly events: readonly EventOutline[];
  readonly told: readonly string[];
}

/** Looks again for what vague events are part of wherever an event changed. */
async function findParts(kept: Kept, changed: ChangedBlocks<'events'>, story: Story | null): Promise<Moved> {
  const keys = new Set(
    entriesOf(changed)
      .map((event) => vagueKey(event))
      .filter((key) => key !== null),
  );
  const changedIds = new Set(idsOf(changed.come));
  const events: EventOutline[] = [];
  const told = new Set(changed.homes);
  for (const key of keys) {
    const like = await kept.eventsLike(key);
    const parts = partsOf(
      like.map(({ event }) => event),
      story,
    );
    const other = like.filter(({ event, part }) => part?.event !== parts.get(event.id)?.event);
    await kept.putParts(new Map(other.map(({ event: { id } }) => [id, parts.get(id) ?? null])));
    for (const { event, part } of like) {
      const home = parts.get(event.id)?.event;
      const isOther = part?.event !== home;
      if (isOther) events.push(event);
      if (isOther || changedIds.has(event.id)) for (const id of [event.id, part?.event, home]) if (id) told.add(id);
    }
  }
  return { events, told: [...told] };
}

/** Draws anew the disputes of the events that changed. */
async function drawEvents(kept: Kept, events: Changed<'events'>): Promise<void> {
  const drawn = drawDisputes({ events: events.come, outlook: [] });
  for (const key of new Set(entriesOf(events).map(({ id }) => disputeKeys.event(id)))) {
    await replaceDrawn(kept, key, drawn.get(key) ?? []);
  }
}
