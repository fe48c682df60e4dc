import { type SqlBool, sql } from 'kysely';
import type { Changed } from '#merge/differing.ts';
import type { Kept } from '#merge/kept.ts';
import type { BlockKind } from '#merge/kinds.ts';
import type { NameKind } from '#merge/names.ts';
import { entryId, type Group } from '#merge/report.ts';
import { TELLING_DAYS } from '#merge/vague.ts';
import { articleNumbers } from './article-numbers.ts';
import { NO_DAY } from './days.ts';
import { headColumns, headFrom, knownRow, mergedRow, unpackedKnown, unpackedMerged } from './entry-rows.ts';
import { partFrom } from './event-parts.ts';
import { keptLines } from './kept-lines.ts';
import { keptOutlooks } from './kept-outlooks.ts';
import { keptSketches } from './kept-sketches.ts';
import { type EntryKind, idOf, keyNumber, kindNumber, numberOfId } from './numbers.ts';
import type { OpenedArticles } from './opened-articles.ts';
import { EVENT_COLUMNS, eventOutlineFrom } from './outlines.ts';
import { entriesIn, insertAll, type StoryKey, updateEntry } from './record-tables.ts';
import type { Connection } from './schema.ts';
import { keptStretches, stretchRows } from './stretches.ts';
import { toldReports } from './told.ts';

/** The record of a story as an article is added to it, within one transaction. */
export function keptIn(connection: Connection, key: StoryKey, opened: OpenedArticles): Kept {
  const { desk_id, story_number } = key;
  const told = toldReports(connection, key, opened);
  const numbers = articleNumbers(connection, key);
  const stretches = keptStretches(connection, key, numbers);
  const entriesOf = (kind: EntryKind) => entriesIn(connection, key, kind);
  const insert = (rows: readonly Omit<ReturnType<typeof knownRow>, keyof StoryKey>[]) =>
    insertAll(
      connection,
      'entry',
      rows.map((row) => ({ ...key, ...row })),
    );
  const remove = (kind: EntryKind) =>
    connection
      .deleteFrom('entry')
      .where('desk_id', '=', desk_id)
      .where('story_number', '=', story_number)
      .where('kind', '=', kindNumber(kind));
  const named = (kind: NameKind, ids: readonly string[]) =>
    entriesOf(kind).where(
      'id',
      'in',
      ids.map((id) => nameNumber(kind, id)),
    );
  return {
    ...keptOutlooks(connection, key, told, stretches),
    ...keptSketches(connection, key),
    ...keptLines(connection, key, told),
    stretchesOf: stretches.of,
    async heads<K extends NameKind>(kind: K, ids: readonly string[]) {
      if (ids.length === 0) return [];
      const rows = await named(kind, ids).select('outline').execute();
      return rows.map(({ outline }) => headFrom(kind, outline));
    },
    async putHeads(heads) {
      for (const head of heads) {
        await updateEntry(connection, key, head.kind, nameNumber(head.kind, head.id), headColumns(head));
      }
    },
    async known<K extends NameKind>(kind: K, ids: readonly string[]) {
      if (ids.length === 0) return [];
      const rows = await named(kind, ids).select(['outline', 'data']).execute();
      return rows.map((row) => unpackedKnown(kind, row));
    },
    async putKnown(known) {
      for (const [kind, some] of Map.groupBy(known, (one) => one.kind)) {
        const ids = some.map(({ id }) => nameNumber(kind, id));
        await remove(kind).where('id', 'in', ids).execute();
        await insert(some.map(knownRow));
      }
    },
    async putReports(reports) {
      const number = await numbers.of([reports.articleId]);
      await told.put(reports, number.get(reports.articleId) ?? 0);
    },
    async blocks<K extends BlockKind>(kind: K, keys: readonly string[]) {
      if (keys.length === 0) return new Map<string, readonly Group<K>[]>();
      const byNumber = new Map(keys.map((block) => [keyNumber(block), block]));
      const rows = await entriesOf(kind)
        .select(['block', 'data'])
        .where('block', 'in', [...byNumber.keys()])
        .execute();
      const groups = await told.groups(
        kind,
        rows.map(({ data }) => data),
      );
      const blocks = new Map<string, Group<K>[]>();
      for (const [index, group] of groups.entries()) {
        const block = byNumber.get(rows[index]?.block ?? 0) ?? '';
        const held = blocks.get(block);
        if (held) held.push(group);
        else blocks.set(block, [group]);
      }
      return blocks;
    },
    async changeBlocks<K extends BlockKind>(kind: K, changes: ReadonlyMap<string, Changed<K>>) {
      const gone = [...changes.values()].flatMap((change) => change.gone);
      if (gone.length > 0) {
        const ids = gone.map(({ entry }) => numberOfId(kind, entry.id));
        await remove(kind).where('id', 'in', ids).execute();
        if (isToldIn(kind)) await stretches.remove(kind, gone);
      }
      await insert([...changes].flatMap(([block, { come }]) => come.map((one) => mergedRow(kind, block, one))));
      if (!isToldIn(kind)) return;
      const come = [...changes.values()].flatMap((change) => change.come);
      await insertAll(connection, 'entry_article', stretchRows(key, kind, come));
    },
    async drawn(from) {
      const rows = await entriesOf('disputes').select(['data', 'drawn']).where('block', '=', keyNumber(from)).execute();
      return unpackedMerged('disputes', rows, told);
    },
    async eventsLike(line) {
      const number = keyNumber(line);
      const vague = await entriesOf('events')
        .select('id')
        .where('line', '=', number)
        .where((builder) =>
          builder.or([builder('from_day', '=', NO_DAY), sql<SqlBool>`to_day - from_day >= ${TELLING_DAYS}`]),
        )
        .limit(1)
        .execute();
      if (vague.length === 0) return [];
      const rows = await entriesOf('events')
        .select([...EVENT_COLUMNS, 'drawn'])
        .where('line', '=', number)
        .execute();
      return rows.map((row) => ({ event: eventOutlineFrom(row), part: partFrom(row) }));
    },
    async putParts(parts) {
      for (const [id, part] of parts) {
        await updateEntry(connection, key, 'events', numberOfId('events', id), {
          part_of: part && numberOfId('events', part.event),
          drawn: part && JSON.stringify(part.joined),
        });
      }
    },
    async homesOf(events) {
      if (events.length === 0) return [];
      const rows = await entriesOf('events')
        .select('part_of')
        .distinct()
        .where(
          'id',
          'in',
          events.map((id) => numberOfId('events', id)),
        )
        .where('part_of', 'is not', null)
        .execute();
      return rows.flatMap(({ part_of }) => (part_of === null ? [] : idOf('events', part_of)));
    },
  };
}

const isToldIn = (kind: BlockKind): kind is 'events' | 'outlook' => kind === 'events' || kind === 'outlook';

const nameNumber = (kind: NameKind, id: string): number => numberOfId(kind, entryId(kind, id));
