import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { openStore } from '#store/store.ts';
import { postgresAddress, postgresGround, run } from './postgres-ground.ts';

const { UPDATE_SCHEMA } = process.env;

/** Compares the schema with the committed one; its failure says what changed, why that matters and what cures it. */
function compare(database: 'sqlite' | 'postgres', schema: string): void {
  const file = new URL(`schema.${database}.sql`, import.meta.url);
  if (UPDATE_SCHEMA) writeFileSync(file, schema);
  const committed = readFileSync(file, 'utf8');
  const lines = (text: string, other: string) => {
    const known = new Set(other.split('\n'));
    return text.split('\n').filter((line) => !known.has(line));
  };
  const changes = [
    ...lines(committed, schema).map((line) => `- ${line}`),
    ...lines(schema, committed).map((line) => `+ ${line}`),
  ];
  assert.ok(
    schema === committed,
    `The migrations make another schema than the committed one (${database}):
${changes.join('\n')}
Records on people's disks have the committed schema, and only a new migration changes it there. If a released migration
was edited, undo that and add a new one at the end of the list in src/store/migrations.ts. If one was added, write down
what it makes:  UPDATE_SCHEMA=1 node bin/with-postgres.mjs npm test -- test/store/schema.test.ts`,
  );
}

test('the SQLite schema is the committed one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-schema-'));
  const sqlite = join(folder, 'record.sqlite');
  try {
    await (await openStore({ sqlite })).close();
    const database = new DatabaseSync(sqlite, { readOnly: true });
    const rows = database
      .prepare(
        `select sql from sqlite_schema where sql is not null and name not like 'sqlite_stat%'
          and name not like 'article_search_%' order by type desc, name`,
      )
      .all();
    database.close();
    const statements = rows.map((row) => `${row['sql']};`);
    compare('sqlite', `${statements.join('\n').replaceAll(/, (?=["(]?[a-z_"]+ |constraint)/gu, ',\n  ')}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const COLUMNS = `select c.table_name || '.' || column_name || ' ' || data_type
  || coalesce(' collate ' || collation_name, '') || case is_nullable when 'NO' then ' not null' else '' end as line
  from information_schema.columns c where table_schema = current_schema() order by c.table_name, ordinal_position`;
const CONSTRAINTS = `select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as line
  from pg_constraint where connamespace = current_schema()::regnamespace order by 1`;
const INDEXES = `select replace(indexdef, schemaname || '.', '') as line
  from pg_indexes where schemaname = current_schema() order by indexname`;

test('the PostgreSQL schema is the committed one', {
  skip: !postgresAddress && 'PARLEY_TEST_POSTGRES is not set',
}, async () => {
  const ground = postgresGround(postgresAddress ?? '');
  try {
    const place = await ground.fresh();
    assert.ok('postgres' in place);
    await (await openStore(place)).close();
    const lines: string[] = [];
    for (const query of [COLUMNS, CONSTRAINTS, INDEXES]) {
      lines.push(...(await run(place.postgres, query)).map((row) => row['line'] ?? ''), '');
    }
    compare('postgres', lines.join('\n'));
  } finally {
    await ground.end();
  }
});
