import { CompiledQuery, PostgresAdapter } from 'kysely';
import { type EntryKind, kindNumber } from './numbers.ts';
import type { Connection, EntryRow, Tables } from './schema.ts';

/** A story of a desk, as every table of the record is keyed. */
export interface StoryKey {
  readonly desk_id: number;
  readonly story_number: number;
}

const RECORD_TABLES = ['entry', 'entry_article', 'told', 'sketch', 'copy', 'undrawn', 'bookmark', 'record'] as const;
const ROWS_A_STATEMENT = 200;

/** The entries of one kind, to select from. */
export const entriesIn = (connection: Connection, { desk_id, story_number }: StoryKey, kind: EntryKind) =>
  connection
    .selectFrom('entry')
    .where('desk_id', '=', desk_id)
    .where('story_number', '=', story_number)
    .where('kind', '=', kindNumber(kind));

/** Changes columns of one entry. */
export async function updateEntry(
  connection: Connection,
  { desk_id, story_number }: StoryKey,
  kind: EntryKind,
  id: number,
  columns: Partial<EntryRow>,
): Promise<void> {
  await connection
    .updateTable('entry')
    .set(columns)
    .where('desk_id', '=', desk_id)
    .where('story_number', '=', story_number)
    .where('kind', '=', kindNumber(kind))
    .where('id', '=', id)
    .execute();
}

/** Puts in rows, as many a statement as both databases take. */
export async function insertAll<T extends (typeof RECORD_TABLES)[number]>(
  connection: Connection,
  table: T,
  rows: readonly Tables[T][],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const numbered = connection.getExecutor().adapter instanceof PostgresAdapter;
  for (let start = 0; start < rows.length; start += ROWS_A_STATEMENT) {
    const some = rows.slice(start, start + ROWS_A_STATEMENT);
    const values = some.flatMap((row) => columns.map((column): unknown => Reflect.get(row, column)));
    await connection.executeQuery(CompiledQuery.raw(insertText(table, columns, some.length, numbered), values));
  }
}

/** Written by hand: for a record of years the query builder takes longer than the database. */
function insertText(table: string, columns: readonly string[], rows: number, numbered: boolean): string {
  const place = (index: number): string => (numbered ? `$${index + 1}` : '?');
  const row = (at: number): string => `(${columns.map((_, index) => place(at * columns.length + index)).join(', ')})`;
  const names = columns.map((column) => `"${column}"`).join(', ');
  return `insert into "${table}" (${names}) values ${Array.from({ length: rows }, (_, at) => row(at)).join(', ')}`;
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
