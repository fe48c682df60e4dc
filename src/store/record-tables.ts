import { sql } from 'kysely';
import type { Entry } from '#merge/record.ts';
import type { EntryKind, NewEntryRow } from './entry-rows.ts';
import type { Connection, EntryRow, Tables } from './schema.ts';

/** A story of a desk, as every table of the record is keyed. */
export interface StoryKey {
  readonly desk_id: number;
  readonly story_number: number;
}

const RECORD_TABLES = ['entry', 'entry_article', 'sketch', 'copy', 'undrawn', 'record'] as const;
const ROWS_A_STATEMENT = 200;

/** The entries of one kind, to select from. */
export const entriesIn = (connection: Connection, { desk_id, story_number }: StoryKey, kind: EntryKind) =>
  connection
    .selectFrom('entry')
    .where('desk_id', '=', desk_id)
    .where('story_number', '=', story_number)
    // Written out, so that an index of one kind is known to do.
    .where('kind', '=', sql.lit(kind));

/** Changes columns of one entry. */
export async function updateEntry(
  connection: Connection,
  { desk_id, story_number }: StoryKey,
  kind: EntryKind,
  id: string,
  columns: Partial<EntryRow>,
): Promise<void> {
  await connection
    .updateTable('entry')
    .set(columns)
    .where('desk_id', '=', desk_id)
    .where('story_number', '=', story_number)
    .where('kind', '=', kind)
    .where('id', '=', id)
    .execute();
}

/** Puts in entries; `told` are those among them that are looked for by their articles. */
export async function insertEntries(
  connection: Connection,
  key: StoryKey,
  rows: readonly NewEntryRow[],
  told: readonly { readonly kind: string; readonly entry: Pick<Entry, 'id' | 'evidence'> }[] = [],
): Promise<void> {
  await insertAll(
    connection,
    'entry',
    rows.map((row) => ({ ...key, ...row })),
  );
  const places = told.flatMap(({ kind, entry: { id, evidence } }) =>
    evidence.map(({ articleId, span }) => ({
      ...key,
      article_id: articleId,
      kind,
      span_start: span.start,
      span_end: span.end,
      entry_id: id,
    })),
  );
  // Two reports of one entry may rest on one stretch.
  const each = new Map(places.map((place) => [JSON.stringify(place), place]));
  await insertAll(connection, 'entry_article', [...each.values()]);
}

/** Puts in rows, as many a statement as both databases take. */
export async function insertAll<T extends (typeof RECORD_TABLES)[number]>(
  connection: Connection,
  table: T,
  rows: readonly Tables[T][],
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    await connection
      .insertInto<T>(table)
      .values(rows.slice(start, start + ROWS_A_STATEMENT) as never)
      .execute();
  }
}

/** Takes the record of a story away; its articles stay. */
export async function dropRecord(connection: Connection, { desk_id, story_number }: StoryKey): Promise<void> {
  for (const table of RECORD_TABLES) {
    await connection
      .deleteFrom(table)
      .where('desk_id', '=', desk_id)
      .where('story_number', '=', story_number)
      .execute();
  }
}
