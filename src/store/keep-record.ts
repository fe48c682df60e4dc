import { absorb } from '#merge/absorb.ts';
import { corrected } from '#merge/corrected.ts';
import { holding } from '#merge/corrections.ts';
import { drawLeft } from '#merge/draw.ts';
import { BLOCK_KINDS, type BlockKind } from '#merge/kinds.ts';
import type { MergedStory } from '#merge/merge.ts';
import type { Story } from '#story/story.ts';
import { numberOf, type ReadingMark, type StoredReading } from './articles.ts';
import type { Backend } from './backend.ts';
import { correctionsOf } from './corrections.ts';
import { NO_DAY } from './days.ts';
import { knownRow, mergedRow, type NewEntryRow, shiftRow } from './entry-rows.ts';
import { keptIn } from './kept.ts';
import { bookmarkRows } from './kept-lines.ts';
import { numberOfId } from './numbers.ts';
import type { OpenedArticles } from './opened-articles.ts';
import { dropRecord, insertAll, type StoryKey } from './record-tables.ts';
import { saveReports } from './save-reports.ts';
import type { Connection } from './schema.ts';
import { YIELDS } from './schema.ts';
import { sketchRow } from './sketches.ts';
import { StoreError } from './store-error.ts';
import { stretchRows } from './stretches.ts';

/** How far the kept record of a story goes. */
export interface RecordState {
  /** By what it was merged; null where there is no record. */
  readonly version: string | null;
  /** How many corrections it was made with, and how many there are. */
  readonly corrections: { readonly covered: number; readonly all: number };
  /** Articles that it covers, and the ids of those that wait to be merged. */
  readonly covered: number;
  readonly waiting: readonly string[];
  /** How many lines and questions are to be drawn anew before the record is read. */
  readonly undrawn: number;
}

export async function recordState(read: Connection, desk: number, story: string): Promise<RecordState> {
  const number = numberOf(read, desk, story);
  const articles = read
    .selectFrom('article')
    .where('desk_id', '=', desk)
    .where('story_number', '=', number)
    .where('merged', '<', YIELDS);
  const record = await read
    .selectFrom('record')
    .select(['version', 'corrections'])
    .where('desk_id', '=', desk)
    .where('story_number', '=', number)
    .executeTakeFirst();
  const waiting = await articles.select('id').where('merged', '=', 0).orderBy('id').execute();
  const corrections = await read
    .selectFrom('correction')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('desk_id', '=', desk)
    .where('story_number', '=', number)
    .executeTakeFirst();
  const undrawn = await read
    .selectFrom('undrawn')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('desk_id', '=', desk)
    .where('story_number', '=', number)
    .executeTakeFirst();
  const all = await articles.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirst();
  return {
    version: record?.version ?? null,
    corrections: { covered: record?.corrections ?? 0, all: corrections?.count ?? 0 },
    covered: (all?.count ?? 0) - waiting.length,
    waiting: waiting.map(({ id }) => id),
    undrawn: undrawn?.count ?? 0,
  };
}

/** The last day on which an article of the kept record speaks, counted from 1970; null where none tells a day. */
export async function lastDay(read: Connection, desk: number, story: string): Promise<number | null> {
  const row = await read
    .selectFrom('sketch')
    .select(({ fn }) => fn.max('said_day').as('day'))
    .where('desk_id', '=', desk)
    .where('story_number', '=', numberOf(read, desk, story))
    .where('said_day', '<', NO_DAY)
    .executeTakeFirst();
  return row?.day ?? null;
}

/** A record merged from all readings at once, with what it was made of. */
export interface WholeRecord {
  readonly made: MergedStory;
  /** The readings that were merged; articles that came meanwhile wait. */
  readonly covers: readonly ReadingMark[];
  readonly version: string;
  /** How many corrections it was merged with. */
  readonly corrections: number;
}

/**
 * Puts a record merged from all readings in the place of the one before, in one transaction. Where one of the readings
 * was replaced meanwhile the record is of no version, so that it is merged anew before it counts as current.
 */
export async function saveRecord(
  backend: Backend,
  write: Connection,
  desk: number,
  name: string,
  { made, covers, version, corrections }: WholeRecord,
): Promise<void> {
  await backend.tidy();
  await write.transaction().execute(async (transaction) => {
    await backend.takeTurn(transaction, desk);
    const key = await keyOf(transaction, desk, name);
    await dropRecord(transaction, key);
    const standing = await standingOf(transaction, key, covers);
    const made_by = standing.length === covers.length ? version : NO_VERSION;
    await insertAll(transaction, 'record', [
      { ...key, version: made_by, corrections, saved: new Date().toISOString() },
    ]);
    await saveReports(transaction, key, made.blocks);
    for (const kind of BLOCK_KINDS) await insertEntries(transaction, key, blockRows(kind, made));
    for (const kind of ['events', 'outlook'] as const) {
      const told = [...made.blocks[kind].values()].flatMap((block) => stretchRows(key, kind, block));
      await insertAll(transaction, 'entry_article', told);
    }
    await insertEntries(transaction, key, [...made.people.values(), ...made.organisations.values()].map(knownRow));
    const shifts = [...made.shifts].flatMap(([line, list]) => list.map((shift) => shiftRow(line, shift)));
    await insertEntries(transaction, key, shifts);
    const bookmarks = [...made.bookmarks].flatMap(([line, list]) => bookmarkRows(key, line, list));
    await insertAll(transaction, 'bookmark', bookmarks);
    await insertAll(
      transaction,
      'sketch',
      made.sketches.map(({ sketch, day }) => ({ ...key, ...sketchRow(sketch, day) })),
    );
    const copies = [...made.originOf].map(([article_id, origin_id]) => ({ ...key, article_id, origin_id }));
    await insertAll(transaction, 'copy', copies);
    await setMerged(transaction, standing);
  });
  await backend.measure();
}

/** Adds an article that waits to the kept record, in one transaction; false where this reading does not wait any more. */
export async function absorbArticle(
  backend: Backend,
  write: Connection,
  desk: number,
  name: string,
  opened: OpenedArticles,
  reading: StoredReading,
  story: Story | null,
): Promise<boolean> {
  return write.transaction().execute(async (transaction) => {
    await backend.takeTurn(transaction, desk);
    const key = await keyOf(transaction, desk, name);
    const waiting = await transaction
      .selectFrom('article')
      .select('number')
      .where('desk_id', '=', desk)
      .where('id', '=', reading.articleId)
      .where('number', '=', reading.mark.number)
      .where('rules', '=', reading.mark.rules)
      .where('merged', '=', 0)
      .executeTakeFirst();
    if (!waiting) return false;
    const held = holding(await correctionsOf(transaction, key));
    await absorb(keptIn(transaction, key, opened), corrected(reading, held), story);
    await setMerged(transaction, [reading.mark]);
    return true;
  });
}

/** Draws what absorbed articles left undrawn, in one transaction. */
export async function drawRecord(
  backend: Backend,
  write: Connection,
  desk: number,
  name: string,
  opened: OpenedArticles,
): Promise<void> {
  await write.transaction().execute(async (transaction) => {
    await backend.takeTurn(transaction, desk);
    await drawLeft(keptIn(transaction, await keyOf(transaction, desk, name), opened));
  });
}

/** Those of the readings that no other has replaced, and no other version of their pages. */
async function standingOf(
  connection: Connection,
  { desk_id, story_number }: StoryKey,
  readings: readonly ReadingMark[],
): Promise<readonly ReadingMark[]> {
  const rows = await connection
    .selectFrom('article')
    .select(['id', 'number', 'rules'])
    .where('desk_id', '=', desk_id)
    .where('story_number', '=', story_number)
    .where('merged', '<', YIELDS)
    .execute();
  const stored = new Map(rows.map((row) => [row.id, row]));
  return readings.filter(({ id, number, rules }) => {
    const now = stored.get(id);
    return now?.number === number && now.rules === rules;
  });
}

async function setMerged(connection: Connection, readings: readonly ReadingMark[]): Promise<void> {
  const numbers = readings.map(({ number }) => number);
  for (let start = 0; start < numbers.length; start += NUMBERS_A_STATEMENT) {
    await connection
      .updateTable('article')
      .set({ merged: 1 })
      .where('number', 'in', numbers.slice(start, start + NUMBERS_A_STATEMENT))
      // PostgreSQL writes a row anew whatever is set in it.
      .where('merged', '=', 0)
      .execute();
  }
}

const NUMBERS_A_STATEMENT = 500;

/** The version of a record that rests on readings which are no longer there. */
const NO_VERSION = '';

/** The story as the tables of the record are keyed by it; StoreError where the record holds none of its pages. */
export async function keyOf(connection: Connection, desk: number, name: string): Promise<StoryKey> {
  const { number } = await numberOf(connection, desk, name).executeTakeFirstOrThrow(
    () =>
      new StoreError(
        'missing',
        `The record holds no page of the story ${name}.`,
        'Add pages of it first (parley add).',
      ),
  );
  return { desk_id: desk, story_number: number };
}

function blockRows<K extends BlockKind>(kind: K, made: MergedStory): readonly NewEntryRow[] {
  return [...made.blocks[kind]].flatMap(([block, entries]) =>
    entries.map((one): NewEntryRow => {
      const row = mergedRow(kind, block, one);
      const { id } = one.entry;
      const part = kind === 'events' ? made.partOf.get(id) : undefined;
      if (part) return { ...row, part_of: numberOfId(kind, part.event), drawn: JSON.stringify(part.joined) };
      const settled = kind === 'outlook' ? made.settled.get(id) : undefined;
      return settled ? { ...row, status: settled.outcome, drawn: settled.resolvedBy } : row;
    }),
  );
}

/** Puts in entries in the order of the table, which fills its pages. */
const insertEntries = (connection: Connection, key: StoryKey, rows: readonly NewEntryRow[]): Promise<void> =>
  insertAll(
    connection,
    'entry',
    rows.map((row) => ({ ...key, ...row })).sort((a, b) => a.kind - b.kind || a.id - b.id),
  );
