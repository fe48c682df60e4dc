import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { Kept, OutlookQuery } from '#merge/absorb.ts';
import type { BlockKind } from '#merge/kinds.ts';
import type { MergedBlock } from '#merge/merge.ts';
import type { EntryOf } from '#merge/merging.ts';
import type { NameKind } from '#merge/names.ts';
import { daysOfCopies, type Sketch } from '#merge/origins.ts';
import { wholeEvents } from '#merge/record-from.ts';
import type { Merged } from '#merge/report.ts';
import type { Settled } from '#merge/settle.ts';
import type { PartOf } from '#merge/undated.ts';
import type { Window } from '#merge/window.ts';
import type { Story } from '#story/story.ts';
import {
  type EntryKind,
  knownRow,
  mergedRow,
  type NewEntryRow,
  NO_DAY,
  shiftRow,
  unpackedKnown,
  unpackedMerged,
} from './entry-rows.ts';
import { columnText } from './packed.ts';
import { insertEntries, type StoryKey } from './record-tables.ts';
import type { Connection, EntryRow, Tables } from './schema.ts';
import { originsAmong, sketchesFrom, sketchRow } from './sketches.ts';

type Event = Merged<'events', EntryOf<'events'>>;
type Builder = ExpressionBuilder<Tables, 'entry'>;

/** The record of a story as an article is added to it, within one transaction. */
export function keptIn(connection: Connection, key: StoryKey, story: Story | null): Kept {
  const { desk_id, story_number } = key;
  const entriesOf = (kind: EntryKind) =>
    connection
      .selectFrom('entry')
      .where('desk_id', '=', desk_id)
      .where('story_number', '=', story_number)
      .where('kind', '=', kind);
  const remove = (kind: EntryKind, block: string) =>
    connection
      .deleteFrom('entry')
      .where('desk_id', '=', desk_id)
      .where('story_number', '=', story_number)
      .where('kind', '=', kind)
      .where('block', '=', block);
  const update = (kind: EntryKind, id: string, columns: Partial<EntryRow>) =>
    connection
      .updateTable('entry')
      .set(columns)
      .where('desk_id', '=', desk_id)
      .where('story_number', '=', story_number)
      .where('kind', '=', kind)
      .where('id', '=', id)
      .execute();
  const toldIn = (kind: EntryKind, articles: readonly string[]) =>
    connection
      .selectFrom('entry_article')
      .select('entry_id')
      .where('desk_id', '=', desk_id)
      .where('story_number', '=', story_number)
      .where('kind', '=', kind)
      .where('article_id', 'in', articles);
  const noWhere = sql<SqlBool>`1 = 0`;
  /** Entries told in the articles, or with days in one of the windows. */
  const toldOrWithin = (
    builder: Builder,
    kind: EntryKind,
    articles: readonly string[],
    windows: readonly Window[],
    more: (builder: Builder) => Expression<SqlBool>,
  ): Expression<SqlBool> =>
    builder.or([
      articles.length > 0 ? builder('id', 'in', toldIn(kind, articles)) : noWhere,
      ...windows.map((window) => builder.and([builder.and(meets(builder, window)), more(builder)])),
    ]);

  return {
    async known<K extends NameKind>(kind: K, ids: readonly string[]) {
      if (ids.length === 0) return [];
      const rows = await entriesOf(kind).select('data').where('block', 'in', ids).execute();
      return rows.map(({ data }) => unpackedKnown<K>(data));
    },
    async putKnown(known) {
      for (const one of known) await remove(one.kind, one.id).execute();
      await insertEntries(connection, key, known.map(knownRow));
    },
    async block<K extends BlockKind>(kind: K, block: string) {
      const rows = await entriesOf(kind).select('data').where('block', '=', block).execute();
      return rows.map(({ data }) => unpackedMerged<K, EntryOf<K>>(kind, data));
    },
    async putBlock<K extends BlockKind>(kind: K, block: string, before: MergedBlock<K>, after: MergedBlock<K>) {
      const kept = new Set(after.map((one) => JSON.stringify(one)));
      const held = new Set(before.map((one) => JSON.stringify(one)));
      const gone = before.filter((one) => !kept.has(JSON.stringify(one))).map(({ entry }) => entry.id);
      const come = after.filter((one) => !held.has(JSON.stringify(one)));
      if (gone.length > 0) {
        await remove(kind, block).where('id', 'in', gone).execute();
        if (isToldIn(kind)) {
          await connection
            .deleteFrom('entry_article')
            .where('desk_id', '=', desk_id)
            .where('story_number', '=', story_number)
            .where('article_id', 'in', [...new Set(before.flatMap(({ entry }) => entry.articles))])
            .where('kind', '=', kind)
            .where('entry_id', 'in', gone)
            .execute();
        }
      }
      await insertEntries(
        connection,
        key,
        come.map((one): NewEntryRow => mergedRow(kind, block, one, story)),
        isToldIn(kind) ? come.map(({ entry }) => ({ kind, entry })) : [],
      );
    },
    async eventsLike(line) {
      const undated = await entriesOf('events')
        .select('id')
        .where('line', '=', line)
        .where('from_day', '=', NO_DAY)
        .limit(1)
        .execute();
      if (undated.length === 0) return [];
      const rows = await entriesOf('events').select(['data', 'part_of', 'drawn']).where('line', '=', line).execute();
      return rows.map(({ data, part_of, drawn }) => ({
        event: unpackedMerged<'events', EntryOf<'events'>>('events', data).entry,
        part: partFrom(part_of, drawn),
      }));
    },
    async putParts(parts) {
      for (const [id, part] of parts) {
        await update('events', id, { part_of: part?.event ?? null, drawn: part && JSON.stringify(part.joined) });
      }
    },
    async eventsOf(articles, windows) {
      const found = await entriesOf('events')
        .select(['id', 'data', 'part_of', 'drawn'])
        .where((builder) =>
          toldOrWithin(builder, 'events', articles, windows, () => builder('status', '=', 'occurred')),
        )
        .execute();
      const homes = [...new Set(found.map(({ id, part_of }) => part_of ?? id))];
      const missing = homes.filter((home) => !found.some(({ id }) => id === home));
      const others =
        homes.length === 0
          ? []
          : await entriesOf('events')
              .select(['id', 'data', 'part_of', 'drawn'])
              .where((builder) =>
                builder.or([
                  builder('part_of', 'in', homes),
                  missing.length > 0 ? builder('id', 'in', missing) : noWhere,
                ]),
              )
              .execute();
      const rows = new Map([...found, ...others].map((row) => [row.id, row]));
      return wholeEvents(...eventsAndParts([...rows.values()]));
    },
    async outlooks({ articles, windows, closing }: OutlookQuery) {
      const rows = await entriesOf('outlook')
        .select('data')
        .where((builder) =>
          builder.or([
            toldOrWithin(builder, 'outlook', articles, windows, () =>
              builder('sort', 'in', ['plan', 'invitation', 'deadline', 'forecast']),
            ),
            // A deadline may be met on any day from when it was set.
            ...windows.map((window) =>
              builder.and([
                builder('sort', '=', 'deadline'),
                builder('said_day', '<=', dayColumn(window.to)),
                builder('to_day', '>=', dayColumn(window.from)),
              ]),
            ),
            closing
              ? builder.and([
                  builder('to_day', '>=', dayColumn(closing.from)),
                  builder('to_day', '<=', dayColumn(closing.to)),
                ])
              : noWhere,
          ]),
        )
        .execute();
      return rows.map(({ data }) => unpackedMerged<'outlook', EntryOf<'outlook'>>('outlook', data));
    },
    async putSettled(settled: ReadonlyMap<string, Settled>) {
      for (const [id, one] of settled) await update('outlook', id, { status: one.outcome, drawn: JSON.stringify(one) });
    },
    async line(line) {
      const rows = await entriesOf('positions').select('data').where('line', '=', line).execute();
      return rows.map(({ data }) => unpackedMerged<'positions', EntryOf<'positions'>>('positions', data));
    },
    async outlooksOf(things) {
      if (things.length === 0) return [];
      const rows = await entriesOf('outlook').select('data').where('line', 'in', things.map(columnText)).execute();
      return rows.map(({ data }) => unpackedMerged<'outlook', EntryOf<'outlook'>>('outlook', data));
    },
    async putShifts(line, shifts) {
      await remove('shifts', line).execute();
      await insertEntries(
        connection,
        key,
        shifts.map((shift) => shiftRow(line, shift)),
      );
    },
    async sketchesNear(day): Promise<readonly Sketch[]> {
      const days = daysOfCopies(day);
      const rows = await connection
        .selectFrom('sketch')
        .select(['day', 'article_id', 'shingles'])
        .where('desk_id', '=', desk_id)
        .where('story_number', '=', story_number)
        .where((builder) =>
          days === null
            ? sql<SqlBool>`1 = 1`
            : builder.or([builder('day', '=', NO_DAY), builder.between('day', days.from, days.to)]),
        )
        .execute();
      return sketchesFrom(rows);
    },
    originsOf: (articles) => originsAmong(connection, key, articles),
    async putSketch(sketch, origins) {
      await connection
        .insertInto('sketch')
        .values({ ...key, ...sketchRow(sketch) })
        .execute();
      for (const [article_id, origin_id] of origins) {
        await connection
          .insertInto('copy')
          .values({ ...key, article_id, origin_id })
          .onConflict((conflict) =>
            conflict.columns(['desk_id', 'story_number', 'article_id']).doUpdateSet({ origin_id }),
          )
          .execute();
      }
    },
    async last() {
      const row = await connection
        .selectFrom('record')
        .select('last_day')
        .where('desk_id', '=', desk_id)
        .where('story_number', '=', story_number)
        .executeTakeFirst();
      return row?.last_day ?? Number.NEGATIVE_INFINITY;
    },
    async putLast(last) {
      await connection
        .updateTable('record')
        .set({ last_day: dayColumn(last) })
        .where('desk_id', '=', desk_id)
        .where('story_number', '=', story_number)
        .execute();
    },
  };
}

const isToldIn = (kind: EntryKind): boolean => kind === 'events' || kind === 'outlook';

/** The day as a column holds it. */
const dayColumn = (day: number): number => Math.min(Math.max(day, -1_000_000_000), 1_000_000_000);

const meets = (builder: Builder, { from, to }: Window): Expression<SqlBool>[] => [
  builder('from_day', '<=', dayColumn(to)),
  builder('to_day', '>=', dayColumn(from)),
];

/** Why and of what an undated event is part, from its columns. */
export function partFrom(part_of: string | null, drawn: string | null): PartOf | null {
  return part_of === null ? null : { event: part_of, joined: JSON.parse(drawn ?? 'null') };
}

/** Events of rows and which of them are part of which. */
export function eventsAndParts(
  rows: readonly Pick<EntryRow, 'id' | 'data' | 'part_of' | 'drawn'>[],
): readonly [readonly Event[], ReadonlyMap<string, PartOf>] {
  const parts = new Map<string, PartOf>();
  const events = rows.map(({ id, data, part_of, drawn }) => {
    const part = partFrom(part_of, drawn);
    if (part) parts.set(id, part);
    return unpackedMerged<'events', EntryOf<'events'>>('events', data);
  });
  return [events, parts];
}
