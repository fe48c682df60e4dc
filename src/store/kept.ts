import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { OutlookKind } from '#find/finding.ts';
import type { Kept, OutlookQuery, Stretch } from '#merge/absorb.ts';
import type { BlockKind } from '#merge/kinds.ts';
import type { MergedBlock } from '#merge/merge.ts';
import type { EntryOf } from '#merge/merging.ts';
import type { NameKind } from '#merge/names.ts';
import { daysOfCopies, type Sketch } from '#merge/origins.ts';
import { wholeEvents } from '#merge/record-from.ts';
import type { Merged } from '#merge/report.ts';
import { type Settled, TELLING_WIDTH } from '#merge/settle.ts';
import { type PartOf, TELLING_DAYS } from '#merge/vague.ts';
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
  /** The ids of entries with a report that touches one of the stretches. */
  const toldIn = async (kind: EntryKind, told: readonly Stretch[]): Promise<readonly string[]> => {
    const found = new Set<string>();
    for (let start = 0; start < told.length; start += STRETCHES_A_STATEMENT) {
      const rows = await connection
        .selectFrom('entry_article')
        .select('entry_id')
        .distinct()
        .where('desk_id', '=', desk_id)
        .where('story_number', '=', story_number)
        .where('kind', '=', kind)
        .where((builder) =>
          builder.or(
            told
              .slice(start, start + STRETCHES_A_STATEMENT)
              .map(({ articleId, span }) =>
                builder.and([
                  builder('article_id', '=', articleId),
                  builder('span_start', '<', span.end),
                  builder('span_end', '>', span.start),
                ]),
              ),
          ),
        )
        .execute();
      for (const { entry_id } of rows) found.add(entry_id);
    }
    return [...found];
  };
  /** Entries of the ids, or with days in one of the windows. */
  const among = (
    builder: Builder,
    ids: readonly string[],
    windows: readonly Window[],
    more: (builder: Builder) => readonly Expression<SqlBool>[],
  ): Expression<SqlBool> =>
    builder.or([
      builder('id', 'in', ids.length > 0 ? ids : ['']),
      ...merged(windows).map((window) => builder.and([...meets(builder, window), ...more(builder)])),
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
      return rows.map(({ data }) => unpackedMerged(kind, data));
    },
    async changeBlock<K extends BlockKind>(kind: K, block: string, old: MergedBlock<K>, come: MergedBlock<K>) {
      const gone = old.map(({ entry }) => entry.id);
      if (gone.length > 0) {
        await remove(kind, block).where('id', 'in', gone).execute();
        if (isToldIn(kind)) {
          await connection
            .deleteFrom('entry_article')
            .where('desk_id', '=', desk_id)
            .where('story_number', '=', story_number)
            .where('article_id', 'in', [...new Set(old.flatMap(({ entry }) => entry.articles))])
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
      const vague = await entriesOf('events')
        .select('id')
        .where('line', '=', line)
        .where((builder) =>
          builder.or([builder('from_day', '=', NO_DAY), sql<SqlBool>`to_day - from_day >= ${TELLING_DAYS}`]),
        )
        .limit(1)
        .execute();
      if (vague.length === 0) return [];
      const rows = await entriesOf('events').select(['data', 'part_of', 'drawn']).where('line', '=', line).execute();
      return rows.map(({ data, part_of, drawn }) => ({
        event: unpackedMerged('events', data).entry,
        part: partFrom(part_of, drawn),
      }));
    },
    async putParts(parts) {
      for (const [id, part] of parts) {
        await update('events', id, { part_of: part?.event ?? null, drawn: part && JSON.stringify(part.joined) });
      }
    },
    async eventsOf(told, windows) {
      const ids = await toldIn('events', told);
      const found = await entriesOf('events')
        .select(['id', 'data', 'part_of', 'drawn'])
        .where((builder) =>
          among(builder, ids, windows, () => [
            builder('status', '=', 'occurred'),
            sql<SqlBool>`to_day - from_day <= ${TELLING_WIDTH}`,
          ]),
        )
        .execute();
      const homes = [...new Set(found.map(({ id, part_of }) => part_of ?? id))];
      if (homes.length === 0) return [];
      const missing = homes.filter((home) => !found.some(({ id }) => id === home));
      const others = await entriesOf('events')
        .select(['id', 'data', 'part_of', 'drawn'])
        .where((builder) =>
          builder.or([builder('part_of', 'in', homes), builder('id', 'in', missing.length > 0 ? missing : [''])]),
        )
        .execute();
      const rows = new Map([...found, ...others].map((row) => [row.id, row]));
      return wholeEvents(...eventsAndParts([...rows.values()]));
    },
    async outlooks({ told, windows, closing }: OutlookQuery) {
      const ids = await toldIn('outlook', told);
      const rows = await entriesOf('outlook')
        .select('data')
        .where((builder) =>
          builder.or([
            among(builder, ids, windows, () => [builder('sort', 'in', ['plan', 'invitation', 'deadline', 'forecast'])]),
            // A deadline may be met on any day from when it was set.
            ...merged(windows).map((window) =>
              builder.and([
                builder('sort', '=', 'deadline'),
                builder('said_day', '<=', dayColumn(window.to)),
                builder('to_day', '>=', dayColumn(window.from)),
              ]),
            ),
            ...closing.map(({ from, to }) =>
              builder.and([builder('to_day', '>=', dayColumn(from)), builder('to_day', '<=', dayColumn(to))]),
            ),
          ]),
        )
        .execute();
      return rows.map(({ data }) => unpackedMerged('outlook', data));
    },
    async putSettled(settled: ReadonlyMap<string, Settled>) {
      for (const [id, one] of settled) await update('outlook', id, { status: one.outcome, drawn: JSON.stringify(one) });
    },
    async line(line) {
      const rows = await entriesOf('positions').select('data').where('line', '=', line).execute();
      return rows.map(({ data }) => unpackedMerged('positions', data));
    },
    async outlooksOf(things) {
      if (things.length === 0) return [];
      const rows = await entriesOf('outlook').select('data').where('line', 'in', things.map(columnText)).execute();
      return rows.map(({ data }) => unpackedMerged('outlook', data));
    },
    async rivals(things) {
      if (things.length === 0) return [];
      const rows = await entriesOf('outlook')
        .select(['id', 'sort', 'line', 'from_day', 'to_day', 'said_day'])
        .where('line', 'in', things.map(columnText))
        .where('from_day', '<', NO_DAY)
        .where('said_day', '<', NO_DAY)
        .execute();
      const known = new Map(things.map((thing) => [columnText(thing), thing]));
      return rows.map(({ id, sort, line, from_day, to_day, said_day }) => ({
        id,
        kind: sort as OutlookKind,
        thing: known.get(line ?? '') ?? '',
        window: { from: from_day, to: to_day },
        said: said_day,
      }));
    },
    async passedBy(rivals) {
      if (rivals.length === 0) return [];
      const rows = await entriesOf('outlook')
        .select('data')
        .where((builder) =>
          builder.or(
            rivals.map(({ thing, window, said }) =>
              builder.and([
                builder('line', '=', columnText(thing)),
                builder('said_day', '<', said),
                builder('to_day', '>=', said),
                builder('to_day', '<', dayColumn(window.from)),
              ]),
            ),
          ),
        )
        .execute();
      return rows.map(({ data }) => unpackedMerged('outlook', data));
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
    async putSketch(sketch, day, origins) {
      await connection
        .insertInto('sketch')
        .values({ ...key, ...sketchRow(sketch, day) })
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
    async days() {
      const rows = await connection
        .selectFrom('sketch')
        .select('said_day')
        .distinct()
        .where('desk_id', '=', desk_id)
        .where('story_number', '=', story_number)
        .where('said_day', '<', NO_DAY)
        .execute();
      return rows.map(({ said_day }) => said_day);
    },
  };
}

const STRETCHES_A_STATEMENT = 200;

/** The windows with those that touch put together. */
function merged(windows: readonly Window[]): readonly Window[] {
  const whole: Window[] = [];
  for (const window of [...windows].sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && window.from <= last.to + 1)
      whole[whole.length - 1] = { from: last.from, to: Math.max(last.to, window.to) };
    else whole.push(window);
  }
  return whole;
}

const isToldIn = (kind: EntryKind): boolean => kind === 'events' || kind === 'outlook';

/** The day as a column holds it. */
const dayColumn = (day: number): number => Math.min(Math.max(day, -1_000_000_000), 1_000_000_000);

const meets = (builder: Builder, { from, to }: Window): Expression<SqlBool>[] => [
  builder('from_day', '<=', dayColumn(to)),
  builder('to_day', '>=', dayColumn(from)),
];

/** Why and of what a vague event is part, from its columns. */
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
    return unpackedMerged('events', data);
  });
  return [events, parts];
}
