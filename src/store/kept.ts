import { type SqlBool, sql } from 'kysely';
import type { Kept } from '#merge/kept.ts';
import type { BlockKind } from '#merge/kinds.ts';
import type { MergedBlock } from '#merge/merge.ts';
import type { NameKind } from '#merge/names.ts';
import { TELLING_DAYS } from '#merge/vague.ts';
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
import { partFrom } from './event-parts.ts';
import { keptOutlooks } from './kept-outlooks.ts';
import { keptSketches } from './kept-sketches.ts';
import { columnText } from './packed.ts';
import { entriesIn, insertEntries, type StoryKey, updateEntry } from './record-tables.ts';
import type { Connection } from './schema.ts';

/** The record of a story as an article is added to it, within one transaction. */
export function keptIn(connection: Connection, key: StoryKey): Kept {
  const { desk_id, story_number } = key;
  const entriesOf = (kind: EntryKind) => entriesIn(connection, key, kind);
  const remove = (kind: EntryKind, block: string) =>
    connection
      .deleteFrom('entry')
      .where('desk_id', '=', desk_id)
      .where('story_number', '=', story_number)
      .where('kind', '=', kind)
      .where('block', '=', block);
  return {
    ...keptOutlooks(connection, key),
    ...keptSketches(connection, key),
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
        come.map((one): NewEntryRow => mergedRow(kind, block, one)),
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
        await updateEntry(connection, key, 'events', id, {
          part_of: part?.event ?? null,
          drawn: part && JSON.stringify(part.joined),
        });
      }
    },
    async line(line) {
      const rows = await entriesOf('positions').select('data').where('line', '=', line).execute();
      return rows.map(({ data }) => unpackedMerged('positions', data));
    },
    async putShifts(line, shifts) {
      await remove('shifts', line).execute();
      await insertEntries(
        connection,
        key,
        shifts.map((shift) => shiftRow(line, shift)),
      );
    },
    async leaveUndrawn(keys) {
      for (const what of keys) {
        await connection
          .insertInto('undrawn')
          .values({ ...key, what: columnText(what) })
          .onConflict((conflict) => conflict.columns(['desk_id', 'story_number', 'what']).doNothing())
          .execute();
      }
    },
    async takeUndrawn() {
      const rows = await connection
        .deleteFrom('undrawn')
        .where('desk_id', '=', desk_id)
        .where('story_number', '=', story_number)
        .returning('what')
        .execute();
      return rows.map(({ what }) => what).sort();
    },
  };
}

const isToldIn = (kind: EntryKind): boolean => kind === 'events' || kind === 'outlook';
