import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Backend } from './backend.ts';
import { postgresSearch } from './postgres-search.ts';
import type { Tables } from './schema.ts';
import type { OpenSettings } from './sqlite.ts';
import { StoreError } from './store-error.ts';

const CONNECTIONS = 4;
const CONNECT_MILLISECONDS = 10_000;

/** Written as one number so that other programs that use advisory locks are not met by chance: "prly". */
const LOCK_SPACE = 0x70726c79;

/** A record in a PostgreSQL database, at an address such as `postgres://user:password@host:5432/parley`. */
export async function openPostgres(address: string, { readOnly, wait }: OpenSettings): Promise<Backend> {
  if (!URL.canParse(address)) {
    const form = 'postgres://user:password@host:5432/parley';
    throw new StoreError('unreachable', 'The address of the record cannot be read.', `Write it in this form: ${form}`);
  }
  const pool = new pg.Pool({
    connectionString: address,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    types: { getTypeParser: parserOf },
  });
  // The pool drops a connection that breaks while idle; the next query opens another or says why it cannot.
  pool.on('error', () => undefined);
  const settings = `set lock_timeout = ${Math.trunc(wait)}; set synchronous_commit = on; set default_transaction_read_only = ${readOnly ? 'on' : 'off'}`;
  const database = new Kysely<Tables>({
    dialect: new PostgresDialect({
      pool,
      onCreateConnection: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw(settings));
      },
    }),
  });
  const backend: Backend = {
    kind: 'postgres',
    place: placeOf(address),
    read: database,
    write: readOnly ? null : database,
    search: postgresSearch,
    takeTurn: async (connection, desk) => {
      await sql`select pg_advisory_xact_lock(${LOCK_SPACE}::integer, ${desk}::integer)`.execute(connection);
    },
    tidy: async () => {
      // Its index is one as it is written.
    },
    measure: async () => {
      await sql`analyze article, entry, entry_article, article_search`.execute(database);
    },
    mark: async () => {
      const { rows } = await sql<{ mark: string }>`select pg_current_snapshot()::text as mark`.execute(database);
      return rows[0]?.mark ?? '';
    },
    close: () => database.destroy(),
  };
  try {
    await demandUnicode(backend);
  } catch (error) {
    await backend.close();
    throw error;
  }
  return backend;
}

async function demandUnicode({ read, place }: Backend): Promise<void> {
  const { rows } = await sql<{ server_encoding: string }>`show server_encoding`.execute(read);
  const encoding = rows[0]?.server_encoding;
  if (encoding === 'UTF8') return;
  throw new StoreError(
    'foreign',
    `The record ${place} is kept in ${encoding}, which cannot hold every text.`,
    'Create a database in Unicode: createdb --encoding UTF8 --template template0 parley',
  );
}

const INT8 = 20;
const NUMERIC = 1700;

/** Numbers come as numbers: ours are all safe integers. */
function parserOf(oid: number, format?: 'text' | 'binary') {
  return oid === INT8 || oid === NUMERIC ? Number : pg.types.getTypeParser(oid, format);
}

/** The address without its password. */
export function placeOf(address: string): string {
  if (!URL.canParse(address)) return 'in PostgreSQL';
  const { protocol, username, host, pathname } = new URL(address);
  return `${protocol}//${username ? `${username}@` : ''}${host}${pathname}`;
}
