import { sql } from 'kysely';
import type { Backend } from './backend.ts';
import { pagesArticlesEntries } from './migrations/1-pages-articles-entries.ts';
import { recordInBlocks } from './migrations/2-record-in-blocks.ts';
import { correctionLog } from './migrations/3-corrections.ts';
import { undrawnLines } from './migrations/4-undrawn.ts';
import { reportsOfArticles } from './migrations/5-reports-of-articles.ts';
import { web } from './migrations/6-web.ts';
import { packedReadings } from './migrations/7-packed-readings.ts';
import { wordsByNumber } from './migrations/8-words-by-number.ts';
import { entriesByStatus } from './migrations/9-entries-by-status.ts';
import type { Connection } from './schema.ts';
import { StoreError } from './store-error.ts';

/** One step of the schema. Steps only add, and never change once released: what is wrong is mended by a later one. */
export interface Migration {
  readonly name: string;
  readonly up: (connection: Connection, kind: Backend['kind']) => Promise<void>;
}

/** All steps in order; the version of a database is the count of those it has seen. */
const MIGRATIONS: readonly Migration[] = [
  pagesArticlesEntries,
  recordInBlocks,
  correctionLog,
  undrawnLines,
  reportsOfArticles,
  web,
  packedReadings,
  wordsByNumber,
  entriesByStatus,
];

export const SCHEMA_VERSION = MIGRATIONS.length;

/** Brings the database to this program's version, or throws a StoreError that says why it cannot. */
export async function migrate(backend: Backend): Promise<void> {
  const { kind, place, write } = backend;
  const version = await versionOf(backend);
  if (version > SCHEMA_VERSION) {
    throw new StoreError(
      'newer-version',
      `The record ${place} is of version ${version}; this Parley knows versions up to ${SCHEMA_VERSION}.`,
      'Install the newest Parley, or keep another record with this one.',
    );
  }
  if (version === SCHEMA_VERSION) return;
  if (!write) {
    throw new StoreError(
      'older-version',
      `The record ${place} is of version ${version}, older than this Parley's ${SCHEMA_VERSION}.`,
      'Open it once for writing (parley add), which brings it up to date.',
    );
  }
  if (version === 0) await refuseForeign(backend);
  await write.transaction().execute(async (transaction) => {
    await backend.takeTurn(transaction, 0);
    await transaction.schema
      .createTable('schema_version')
      .ifNotExists()
      .addColumn('version', 'integer', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('applied', 'text', (column) => column.notNull())
      .execute();
    const reached = await highest(transaction);
    for (const [index, { name, up }] of MIGRATIONS.entries()) {
      if (index < reached) continue;
      await up(transaction, kind);
      const row = { version: index + 1, name, applied: new Date().toISOString() };
      await transaction.insertInto('schema_version').values(row).execute();
    }
  });
}

/** The version of the database; 0 where it has no schema yet. */
async function versionOf({ read, kind }: Backend): Promise<number> {
  return (await tableNames(read, kind)).includes('schema_version') ? highest(read) : 0;
}

async function highest(connection: Connection): Promise<number> {
  const row = await connection
    .selectFrom('schema_version')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirst();
  return row?.version ?? 0;
}

async function tableNames(connection: Connection, kind: Backend['kind']): Promise<string[]> {
  const query =
    kind === 'sqlite'
      ? sql<{ name: string }>`select name from sqlite_schema where type = 'table'`
      : sql<{ name: string }>`select tablename as name from pg_tables where schemaname = current_schema()`;
  return (await query.execute(connection)).rows.map(({ name }) => name);
}

/** Two processes may open a new record at once: tables that stand beside a schema version are our own. */
async function refuseForeign({ read, kind, place }: Backend): Promise<void> {
  const names = await tableNames(read, kind);
  if (names.length === 0 || names.includes('schema_version')) return;
  throw new StoreError(
    'foreign',
    `The database ${place} holds the tables of another program (${names.slice(0, 3).join(', ')}).`,
    kind === 'sqlite' ? 'Choose another file.' : 'Give Parley a database of its own, for example with: createdb parley',
  );
}
