import { type Expression, type SqlBool, sql } from 'kysely';
import type { NegotiationRecord } from '#merge/record.ts';
import { numberOf } from './articles.ts';
import type { Backend } from './backend.ts';
import { type EntryKind, entryRows } from './entry-rows.ts';
import { columnText, expand, fromJsonBytes, sha256 } from './packed.ts';
import { type Connection, FIRST_DATE } from './schema.ts';
import { StoreError } from './store-error.ts';

export interface StoredRecord {
  readonly record: NegotiationRecord;
  readonly fingerprint: string;
}

export interface EntryQuery {
  /** A party, speaker or other actor; of joint ones (`USA+KOR`) each is found. */
  readonly party?: string;
  /** EDTF dates, both included, compared as texts; entries without a date are left out where one is given. */
  readonly from?: string;
  readonly to?: string;
  readonly limit?: number;
  readonly offset?: number;
}

/** What a record made now would be made of: the ids of the story's articles and the versions of the rules. */
export async function fingerprint(read: Connection, desk: number, story: string): Promise<string> {
  const rows = await read
    .selectFrom('article')
    .select(['id', 'rules'])
    .where('desk_id', '=', desk)
    .where('story_number', '=', numberOf(read, desk, story))
    .orderBy('id')
    .execute();
  return sha256(rows.map(({ id, rules }) => `${id} ${rules}\n`).join(''));
}

/** Puts the record of a story in the place of the one before, in one transaction. */
export async function saveRecord(
  backend: Backend,
  write: Connection,
  desk: number,
  { story, record, fingerprint }: StoredRecord & { readonly story: string },
): Promise<void> {
  const entries = await entryRows(record);
  await write.transaction().execute(async (transaction) => {
    await backend.takeTurn(transaction, desk);
    const { number: story_number } = await numberOf(transaction, desk, story).executeTakeFirstOrThrow(() =>
      unknownStory(story),
    );
    const key = { desk_id: desk, story_number };
    for (const table of ['entry', 'record'] as const) {
      await transaction
        .deleteFrom(table)
        .where('desk_id', '=', desk)
        .where('story_number', '=', story_number)
        .execute();
    }
    for (let start = 0; start < entries.length; start += ROWS_A_STATEMENT) {
      const rows = entries.slice(start, start + ROWS_A_STATEMENT).map((entry) => ({ ...key, ...entry }));
      await transaction.insertInto('entry').values(rows).execute();
    }
    const saved = new Date().toISOString();
    await transaction
      .insertInto('record')
      .values({ ...key, fingerprint, saved })
      .execute();
  });
  await backend.measure();
}

/** The stored record of a story with the fingerprint it was saved with; null where none was saved. */
export async function storedRecord(read: Connection, desk: number, story: string): Promise<StoredRecord | null> {
  // One query, so that a record saved meanwhile is not mixed with the one before it.
  const rows = await read
    .selectFrom('record')
    .leftJoin('entry', (join) =>
      join.onRef('entry.desk_id', '=', 'record.desk_id').onRef('entry.story_number', '=', 'record.story_number'),
    )
    .select(['record.fingerprint', 'entry.kind', 'entry.data'])
    .where('record.desk_id', '=', desk)
    .where('record.story_number', '=', numberOf(read, desk, story))
    .orderBy('entry.kind')
    .orderBy('entry.place')
    .execute();
  const [first] = rows;
  if (!first) return null;
  const list = <T>(kind: EntryKind): T[] =>
    rows.flatMap((row) => (row.kind === kind && row.data ? [fromJsonBytes<T>(expand(row.data))] : []));
  const record: NegotiationRecord = {
    people: list('people'),
    organisations: list('organisations'),
    events: list('events'),
    statements: list('statements'),
    positions: list('positions'),
    exchanges: list('exchanges'),
    outlook: list('outlook'),
    shifts: list('shifts'),
    disputes: list('disputes'),
  };
  return { record, fingerprint: first.fingerprint };
}

/** True where the stored record was made of exactly the articles that are there, with their rules. */
export async function isCurrent(read: Connection, desk: number, story: string): Promise<boolean> {
  const row = await read
    .selectFrom('record')
    .select('fingerprint')
    .where('desk_id', '=', desk)
    .where('story_number', '=', numberOf(read, desk, story))
    .executeTakeFirst();
  return row !== undefined && row.fingerprint === (await fingerprint(read, desk, story));
}

/** Entries of one kind in the order of the record. */
export async function entries<K extends EntryKind>(
  read: Connection,
  desk: number,
  story: string,
  kind: K,
  { party, from, to, limit, offset = 0 }: EntryQuery,
): Promise<NegotiationRecord[K][number][]> {
  let query = read
    .selectFrom('entry')
    .select('data')
    .where('desk_id', '=', desk)
    .where('story_number', '=', numberOf(read, desk, story))
    .where('kind', '=', kind);
  if (party !== undefined) query = query.where(among(party));
  // One lower bound only: of two, SQLite would walk the index from the first.
  if (from !== undefined) query = query.where('date', '>=', from);
  else if (to !== undefined) query = query.where('date', '>=', FIRST_DATE);
  if (to !== undefined) query = query.where('date', '<=', to);
  // With a range, the index by date gives the rows in order; without, the order of the record is that of its places.
  const ordered = from === undefined && to === undefined ? query : query.orderBy('date');
  const rows = await ordered
    .orderBy('place')
    .limit(limit ?? MOST_ROWS)
    .offset(offset)
    .execute();
  return rows.map(({ data }) => fromJsonBytes<NegotiationRecord[K][number]>(expand(data)));
}

const ROWS_A_STATEMENT = 200;
const MOST_ROWS = 2 ** 31 - 1;

/** True where the party is one of those joined by `+`; a pattern of `like` would heed case on one database only. */
const among = (party: string): Expression<SqlBool> =>
  sql<SqlBool>`'+' || party || '+' <> replace('+' || party || '+', ${`+${columnText(party)}+`}, '')`;

const unknownStory = (story: string): StoreError =>
  new StoreError('missing', `The record holds no page of the story ${story}.`, 'Add pages of it first (parley add).');
