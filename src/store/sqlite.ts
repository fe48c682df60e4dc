import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import type { Backend } from './backend.ts';
import type { Connection, Tables } from './schema.ts';
import { sqliteSearch } from './sqlite-search.ts';
import { StoreError } from './store-error.ts';

/** How a record is opened: `wait` is how many milliseconds another writer is waited for. */
export interface OpenSettings {
  readonly readOnly: boolean;
  readonly wait: number;
}

/**
 * A record in one file. Writing goes through one connection, reading through a second, read-only one, so that nobody
 * reads what is not yet committed and a long transaction stops no reader.
 */
export function openSqlite(path: string, { readOnly, wait }: OpenSettings): Backend {
  if (readOnly && !existsSync(path)) {
    throw new StoreError('missing', `There is no record ${path}.`, 'Add pages first, or check the path.');
  }
  const writer = readOnly ? null : openWriter(path, wait);
  const reader = openReader(path, wait, writer);
  const write = writer && connect(writer);
  const read = connect(reader);
  return {
    kind: 'sqlite',
    place: path,
    read,
    write,
    search: sqliteSearch,
    takeTurn: async () => {
      // Every transaction of the writer begins as `immediate`, so it has its turn from the start.
    },
    tidy: async () => {
      if (writer) mergeIndex(writer);
    },
    measure: async () => {
      writer?.exec('PRAGMA optimize');
    },
    // The reader's own connection writes nothing: the number moves with what the others commit.
    mark: async () => JSON.stringify(reader.prepare('PRAGMA data_version').get()),
    close: async () => {
      // The writer goes last: the last connection that may write takes the log into the file.
      reader.close();
      writer?.close();
    },
  };
}

/** Of a new file. In SQLite's usual 4,096 bytes one packed page fits, and the rest stays empty: an eighth of the file. */
const PAGE_SIZE = 8192;

function openWriter(path: string, wait: number): DatabaseSync {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(path)) proveWritable(folder);
  const database = new DatabaseSync(path, { timeout: wait });
  try {
    database.exec(`
      PRAGMA page_size = ${PAGE_SIZE};
      PRAGMA journal_mode = WAL;
      PRAGMA synchronous = FULL;
      PRAGMA fullfsync = ON;
      PRAGMA checkpoint_fullfsync = ON;
      PRAGMA cache_size = -64000;
      PRAGMA wal_autocheckpoint = 4000;
      BEGIN IMMEDIATE;
      COMMIT`);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

const INDEX_PAGES_AT_ONCE = 500;

/** Brings the parts of the search index together, a little at a time, so that others who write get their turn. */
function mergeIndex(database: DatabaseSync): void {
  const merge = database.prepare(`insert into article_search (article_search, rank) values ('merge', ?)`);
  const changes = database.prepare('select total_changes() as count');
  const count = () => Number(changes.get()?.['count']);
  // A number below nought begins to merge all parts, others go on with it; nothing is left where one changes nothing more.
  for (let pages = -INDEX_PAGES_AT_ONCE, before = count(); ; pages = INDEX_PAGES_AT_ONCE) {
    merge.run(pages);
    const after = count();
    if (after - before < 2) return;
    before = after;
  }
}

/** Throws the error of the file system, which tells a full disk from a forbidden folder where SQLite does not. */
function proveWritable(folder: string): void {
  const probe = join(folder, `.parley-${process.pid}`);
  writeFileSync(probe, '');
  rmSync(probe);
}

function openReader(path: string, wait: number, writer: DatabaseSync | null): DatabaseSync {
  try {
    return readable(new DatabaseSync(path, { readOnly: true, timeout: wait }));
  } catch (error) {
    writer?.close();
    if (writer || !wantsToWrite(error) || existsSync(`${path}-wal`)) throw error;
    // In a folder that takes no files the log cannot be made; without one the file can be read as it is.
    const address = pathToFileURL(path);
    address.searchParams.set('immutable', '1');
    return readable(new DatabaseSync(address, { readOnly: true, timeout: wait }));
  }
}

function readable(database: DatabaseSync): DatabaseSync {
  try {
    database.exec('PRAGMA cache_size = -32000; SELECT count(*) FROM sqlite_schema');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** SQLITE_READONLY and SQLITE_CANTOPEN: even a reader makes the index of the log, where there is none. */
const wantsToWrite = (error: unknown): boolean =>
  error instanceof Error &&
  'errcode' in error &&
  typeof error.errcode === 'number' &&
  [8, 14].includes(error.errcode & 0xff);

const connect = (database: DatabaseSync): Connection =>
  new Kysely<Tables>({ dialect: new SqliteDialect({ database: shim(database) }) });

const MOST_STATEMENTS = 200;

/** The database as Kysely's driver wants it. Statements are kept prepared; a failed one that ended its transaction needs no rollback. */
function shim(database: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  const prepare = (text: string): SqliteStatement => {
    const known = statements.get(text);
    if (known) return known;
    if (statements.size >= MOST_STATEMENTS) statements.clear();
    const made = shimStatement(database.prepare(text === 'begin' ? 'begin immediate' : text));
    statements.set(text, made);
    return made;
  };
  const nothing: SqliteStatement = {
    reader: false,
    all: () => [],
    run: () => ({ changes: 0, lastInsertRowid: 0 }),
    iterate: () => [][Symbol.iterator](),
  };
  return {
    prepare: (text) => (text === 'rollback' && !database.isTransaction ? nothing : prepare(text)),
    close: () => database.close(),
  };
}

const shimStatement = (statement: StatementSync): SqliteStatement => ({
  reader: statement.columns().length > 0,
  all: (values) => statement.all(...values.map(bindable)),
  run: (values) => statement.run(...values.map(bindable)),
  iterate: (values) => statement.iterate(...values.map(bindable)),
});

function bindable(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string')
    return value;
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`SQLite takes no value of the type ${typeof value}`);
}
