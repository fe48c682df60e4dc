import { sql } from 'kysely';
import type { Kept } from '#merge/kept.ts';
import type { Bookmark } from '#merge/line.ts';
import type { Window } from '#merge/window.ts';
import { dayColumn, NO_DAY, windowFrom } from './days.ts';
import { shiftRow, unpackedMerged } from './entry-rows.ts';
import { keyNumber, kindNumber, numberOfId } from './numbers.ts';
import { columnText } from './packed.ts';
import { entriesIn, insertAll, type StoryKey } from './record-tables.ts';
import type { Connection, Tables } from './schema.ts';
import type { ToldReports } from './told.ts';

type KeptLines = Pick<Kept, 'line' | 'widest' | 'positions' | 'bookmarks' | 'putLine' | 'leaveUndrawn' | 'takeUndrawn'>;

/** Lines of positions, and what is to be drawn anew of them. */
export function keptLines(connection: Connection, key: StoryKey, told: ToldReports): KeptLines {
  const { desk_id, story_number } = key;
  const positions = () => entriesIn(connection, key, 'positions');
  return {
    async line(line, { from, to }) {
      const rows = await positions()
        .select(['data', 'drawn'])
        .where('line', '=', keyNumber(line))
        .where('from_day', '>=', dayColumn(from))
        .where('from_day', '<=', dayColumn(to))
        .execute();
      return unpackedMerged('positions', rows, told);
    },
    async widest(line, open) {
      const row = await positions()
        .select(
          sql<number | null>`max(case when to_day - from_day < ${open} then to_day - from_day else ${open} end)`.as(
            'days',
          ),
        )
        .where('line', '=', keyNumber(line))
        .where('from_day', '<', NO_DAY)
        .executeTakeFirst();
      return row?.days ?? 0;
    },
    async positions(ids) {
      if (ids.length === 0) return [];
      const rows = await positions()
        .select(['data', 'drawn'])
        .where(
          'id',
          'in',
          ids.map((id) => numberOfId('positions', id)),
        )
        .execute();
      return unpackedMerged('positions', rows, told);
    },
    async bookmarks(line) {
      const rows = await connection
        .selectFrom('bookmark')
        .select(['day', 'data'])
        .where('desk_id', '=', desk_id)
        .where('story_number', '=', story_number)
        .where('line', '=', keyNumber(line))
        .orderBy('day')
        .execute();
      return rows.map(({ day, data }): Bookmark => ({ day, ...(JSON.parse(data) as Omit<Bookmark, 'day'>) }));
    },
    async putLine(line, days, { shifts, bookmarks }) {
      const [from, to] = [dayColumn(days.from), dayColumn(days.to)];
      await connection
        .deleteFrom('entry')
        .where('desk_id', '=', desk_id)
        .where('story_number', '=', story_number)
        .where('kind', '=', kindNumber('shifts'))
        .where('block', '=', keyNumber(line))
        .where('from_day', '>=', from)
        .where('from_day', '<', to)
        .execute();
      await insertAll(
        connection,
        'entry',
        shifts.map((shift) => ({ ...key, ...shiftRow(line, shift) })),
      );
      await connection
        .deleteFrom('bookmark')
        .where('desk_id', '=', desk_id)
        .where('story_number', '=', story_number)
        .where('line', '=', keyNumber(line))
        .where('day', '>', from)
        .where('day', '<', to)
        .execute();
      await insertAll(connection, 'bookmark', bookmarkRows(key, line, bookmarks));
    },
    async leaveUndrawn(left) {
      if (left.length === 0) return;
      const rows = left.map(({ key: what, from, to }) => ({
        ...key,
        what: columnText(what),
        from_day: dayColumn(from),
        to_day: dayColumn(to),
      }));
      const held = await connection
        .selectFrom('undrawn')
        .selectAll()
        .where('desk_id', '=', desk_id)
        .where('story_number', '=', story_number)
        .where(
          'what',
          'in',
          rows.map(({ what }) => what),
        )
        .execute();
      const before = new Map(held.map((row) => [row.what, row]));
      await connection
        .insertInto('undrawn')
        .values(
          rows.map((row) => ({
            ...row,
            from_day: Math.min(row.from_day, before.get(row.what)?.from_day ?? row.from_day),
            to_day: Math.max(row.to_day, before.get(row.what)?.to_day ?? row.to_day),
          })),
        )
        .onConflict((conflict) =>
          conflict.columns(['desk_id', 'story_number', 'what']).doUpdateSet({
            from_day: (builder) => builder.ref('excluded.from_day'),
            to_day: (builder) => builder.ref('excluded.to_day'),
          }),
        )
        .execute();
    },
    async takeUndrawn() {
      const rows = await connection
        .deleteFrom('undrawn')
        .where('desk_id', '=', desk_id)
        .where('story_number', '=', story_number)
        .returning(['what', 'from_day', 'to_day'])
        .execute();
      const left = rows.map(({ what, from_day, to_day }) => ({
        key: what,
        ...(windowFrom(from_day, to_day) ?? ALWAYS),
      }));
      return left.sort((a, b) => (a.key < b.key ? -1 : 1));
    },
  };
}

const ALWAYS: Window = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** The rows of the bookmarks of a line. */
export const bookmarkRows = (
  key: StoryKey,
  line: string,
  bookmarks: readonly Bookmark[],
): readonly Tables['bookmark'][] =>
  bookmarks.map(({ day, standing, told }) => ({
    ...key,
    line: keyNumber(line),
    day,
    data: JSON.stringify({ standing, told }),
  }));
