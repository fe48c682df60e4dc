import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { sql } from 'kysely';
import { bringUpToDate, mergeWithoutKeeping } from '#parley';
import type { Backend } from '#store/backend.ts';
import { articleIdOf } from '#store/ids.ts';
import { pagesArticlesEntries } from '#store/migrations/1-pages-articles-entries.ts';
import { recordInBlocks } from '#store/migrations/2-record-in-blocks.ts';
import { correctionLog } from '#store/migrations/3-corrections.ts';
import { undrawnLines } from '#store/migrations/4-undrawn.ts';
import { sha256 } from '#store/packed.ts';
import type { ReadPage } from '#store/pages.ts';
import { openPostgres } from '#store/postgres.ts';
import { openSqlite } from '#store/sqlite.ts';
import { openStore, type StorePlace } from '#store/store.ts';
import { inventedPage } from './invented-pages.ts';
import { postgresAddress, postgresGround } from './postgres-ground.ts';

const SETTINGS = { readOnly: false, wait: 1000 };
const PAGES = Array.from({ length: 230 }, (_, seed) => inventedPage(seed, 200, 8));

/** How version 4 wrote pages: the body alone, the findings against it, 65,536 numbers a day. */
async function writeVersion4(backend: Backend): Promise<void> {
  const { write } = backend;
  assert.ok(write);
  await sql`create table schema_version (version integer primary key, name text not null, applied text not null)`.execute(
    write,
  );
  const steps = [pagesArticlesEntries, recordInBlocks, correctionLog, undrawnLines];
  for (const [index, { name, up }] of steps.entries()) {
    await up(write, backend.kind);
    await write
      .insertInto('schema_version')
      .values({ version: index + 1, name, applied: '' })
      .execute();
  }
  await write.insertInto('story').values({ desk_id: 1, number: 1, name: 'us-dprk' }).execute();
  const taken = new Map<number, number>();
  for (const page of PAGES) {
    const { published } = page.reading.article;
    const first = published === null ? 65_536 : ((Date.parse(published) - Date.UTC(1600, 0, 1)) / 86_400_000) * 65_536;
    const place = taken.get(first) ?? 0;
    taken.set(first, place + 1);
    await writeArticle(write, page, first + place);
  }
}

async function writeArticle(write: NonNullable<Backend['write']>, page: ReadPage, number: number): Promise<void> {
  const { article, ...findings } = page.reading;
  const hash = sha256(page.bytes);
  const body = Buffer.from(JSON.stringify(article));
  const { title, outlet, origin, published, language } = article;
  await write
    .insertInto('page')
    .values({ desk_id: 1, hash, bytes: deflateSync(page.bytes), size: page.bytes.length })
    .execute();
  await write
    .insertInto('article')
    .values({
      ...{ number, title, outlet, origin, published, language, desk_id: 1, story_number: 1, merged: 0, url: page.url },
      ...{ id: articleIdOf(hash, page.story), page_hash: hash, source: page.source, rules: page.rules, added: '' },
      body: deflateSync(body),
      findings: deflateSync(Buffer.from(JSON.stringify(findings)), { dictionary: body.subarray(-32_768) }),
    })
    .execute();
}

async function isBroughtUp(place: StorePlace, backend: Backend): Promise<void> {
  await writeVersion4(backend);
  await backend.close();
  const store = await openStore(place);
  try {
    const wanted = new Map(PAGES.map((page) => [articleIdOf(sha256(page.bytes), page.story), page]));
    for await (const { articleId, source, mark: _, ...reading } of store.readings('us-dprk')) {
      const page = wanted.get(articleId);
      assert.deepEqual({ ...reading }, page?.reading);
      assert.deepEqual(new Uint8Array((await store.pageBytes(articleId)) ?? []), page?.bytes);
      assert.equal(source, page?.source);
      wanted.delete(articleId);
    }
    assert.equal(wanted.size, 0);
    const listed = (await store.articles('us-dprk')).map(({ published }) => published ?? '');
    assert.deepEqual(listed, listed.toSorted().reverse());
    assert.deepEqual(
      (await store.search({ text: '第7轮磋商' })).map(({ source }) => source),
      ['page-7.html'],
    );
    assert.equal((await store.addPage(inventedPage(1000))).added, true);
    const making = { key: 'us-dprk', story: null, version: 'merge-1' };
    await bringUpToDate(store, making);
    assert.deepEqual(await store.record('us-dprk'), await mergeWithoutKeeping(store, 'us-dprk', null));
  } finally {
    await store.close();
  }
}

test('a record of version 4 is brought up to this version on SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-upgrade-'));
  try {
    const sqlite = join(folder, 'record.sqlite');
    await isBroughtUp({ sqlite }, openSqlite(sqlite, SETTINGS));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a record of version 4 is brought up to this version on PostgreSQL', {
  skip: !postgresAddress && 'PARLEY_TEST_POSTGRES is not set',
}, async () => {
  const ground = postgresGround(postgresAddress ?? '');
  try {
    const place = await ground.fresh();
    assert.ok('postgres' in place);
    await isBroughtUp(place, await openPostgres(place.postgres, SETTINGS));
  } finally {
    await ground.end();
  }
});
