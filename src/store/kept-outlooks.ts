import { type SqlBool, sql } from 'kysely';
import type { OutlookKind } from '#find/finding.ts';
import type { Kept, OutlookQuery, Stretch } from '#merge/kept.ts';
import { wholeEvents } from '#merge/record-from.ts';
import { TELLING_WIDTH } from '#merge/settle.ts';
import type { Window } from '#merge/window.ts';
import { dayColumn, type EntryKind, NO_DAY, unpackedMerged } from './entry-rows.ts';
import { eventsAndParts } from './event-parts.ts';
import { columnText } from './packed.ts';
import { entriesIn, type StoryKey, updateEntry } from './record-tables.ts';
import type { Connection } from './schema.ts';

type KeptOutlooks = Pick<Kept, 'eventsOf' | 'outlooks' | 'putSettled' | 'outlooksOf' | 'rivals' | 'passedBy'>;

/** The outlooks of a record, and the events and rivals that may settle them. */
export function keptOutlooks(connection: Connection, key: StoryKey): KeptOutlooks {
  const { desk_id, story_number } = key;
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
  /** Outlooks that end on the day or later. */
  const ending = (day: number) =>
    entriesIn(connection, key, 'outlook')
      .select(['id', 'data'])
      .where('to_day', '>=', dayColumn(day))
      .where('to_day', '<', NO_DAY);

  return {
    async eventsOf(told, windows) {
      const columns = ['id', 'data', 'part_of', 'drawn'] as const;
      const byId = (ids: readonly string[]) =>
        ids.length === 0 ? [] : entriesIn(connection, key, 'events').select(columns).where('id', 'in', ids).execute();
      const found = [...(await byId(await toldIn('events', told)))];
      for (const { from, to } of merged(windows)) {
        const rows = await entriesIn(connection, key, 'events')
          .select(columns)
          // What settles by its day is narrow, and so begins near the window.
          .where('from_day', '>=', dayColumn(from - TELLING_WIDTH))
          .where('from_day', '<=', dayColumn(to))
          .where('to_day', '>=', dayColumn(from))
          .where('status', '=', 'occurred')
          .where(sql<SqlBool>`to_day - from_day <= ${TELLING_WIDTH}`)
          .execute();
        found.push(...rows);
      }
      const homes = [...new Set(found.map(({ id, part_of }) => part_of ?? id))];
      if (homes.length === 0) return [];
      const missing = homes.filter((home) => !found.some(({ id }) => id === home));
      const parts = await entriesIn(connection, key, 'events').select(columns).where('part_of', 'in', homes).execute();
      const rows = new Map([...found, ...(await byId(missing)), ...parts].map((row) => [row.id, row]));
      return wholeEvents(...eventsAndParts([...rows.values()]));
    },
    async outlooks({ told, windows, closing }: OutlookQuery) {
      const ids = await toldIn('outlook', told);
      const found = new Map<string, Uint8Array>();
      const take = async (query: ReturnType<typeof ending>): Promise<void> => {
        for (const { id, data } of await query.execute()) found.set(id, data);
      };
      if (ids.length > 0)
        await take(entriesIn(connection, key, 'outlook').select(['id', 'data']).where('id', 'in', ids));
      for (const { from, to } of merged(windows)) {
        await take(
          ending(from).where((builder) =>
            builder.or([
              builder.and([
                builder('sort', 'in', ['plan', 'invitation', 'deadline', 'forecast']),
                builder('from_day', '<=', dayColumn(to)),
              ]),
              // A deadline may be met on any day from when it was set.
              builder.and([builder('sort', '=', 'deadline'), builder('said_day', '<=', dayColumn(to))]),
            ]),
          ),
        );
      }
      for (const { from, to } of closing) await take(ending(from).where('to_day', '<=', dayColumn(to)));
      return [...found.values()].map((data) => unpackedMerged('outlook', data));
    },
    async putSettled(settled) {
      if (settled.size === 0) return;
      const rows = await entriesIn(connection, key, 'outlook')
        .select(['id', 'drawn'])
        .where('id', 'in', [...settled.keys()])
        .execute();
      const held = new Map(rows.map(({ id, drawn }) => [id, drawn]));
      for (const [id, one] of settled) {
        const drawn = JSON.stringify(one);
        if (held.get(id) !== drawn) {
          await updateEntry(connection, key, 'outlook', id, { status: one.outcome, drawn });
        }
      }
    },
    async outlooksOf(things) {
      if (things.length === 0) return [];
      const rows = await entriesIn(connection, key, 'outlook')
        .select('data')
        .where('line', 'in', things.map(columnText))
        .execute();
      return rows.map(({ data }) => unpackedMerged('outlook', data));
    },
    async rivals(things) {
      if (things.length === 0) return [];
      const rows = await entriesIn(connection, key, 'outlook')
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
      const rows = await entriesIn(connection, key, 'outlook')
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
  };
}

const STRETCHES_A_STATEMENT = 200;

/** The windows with those that touch put together. */
function merged(windows: readonly Window[]): readonly Window[] {
  const whole: Window[] = [];
  for (const window of [...windows].sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1);
    if (last && window.from <= last.to + 1) {
      whole[whole.length - 1] = { from: last.from, to: Math.max(last.to, window.to) };
    } else whole.push(window);
  }
  return whole;
}
