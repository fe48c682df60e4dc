import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import { checkStory } from '#store/check.ts';
import { openStore, type StoreOptions } from '#store/store.ts';
import { StoreError, type StoreErrorCode } from '#store/store-error.ts';
import { inventedPage } from './invented-pages.ts';
import { postgresAddress, postgresGround, run } from './postgres-ground.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-errors-'));
after(() => rmSync(folder, { recursive: true }));

const isRoot = process.getuid?.() === 0;
const NOBODY = 65534;

/** Expects a StoreError of that code whose message names the place and which has a cure. */
const trouble = (code: StoreErrorCode, place: string) => (error: unknown) => {
  assert.ok(error instanceof StoreError, `${error}`);
  assert.equal(error.code, code, error.message);
  assert.ok(error.message.includes(place), error.message);
  assert.match(error.cure, /\w.*\w.*[.\w]$/u);
  return true;
};

async function filled(name: string, pages = 3): Promise<string> {
  const sqlite = join(folder, name);
  const store = await openStore({ sqlite });
  for (let seed = 0; seed < pages; seed += 1) await store.addPage(inventedPage(seed));
  await store.close();
  return sqlite;
}

const opening = (sqlite: string, options?: StoreOptions) => openStore({ sqlite }, options);

/** Does the work as a user who may not do everything, as root may. */
async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (!isRoot) return work();
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

test('a closed record is one file', async () => {
  const sqlite = await filled('one.sqlite');
  assert.deepEqual([existsSync(`${sqlite}-wal`), existsSync(`${sqlite}-shm`)], [false, false]);
});

test('a record of a newer version is refused and left as it is', async () => {
  const sqlite = await filled('newer.sqlite');
  const database = new DatabaseSync(sqlite);
  database.exec(`insert into schema_version values (99, 'from the future', '2099-01-01')`);
  database.close();
  const before = readFileSync(sqlite);
  await assert.rejects(opening(sqlite), trouble('newer-version', sqlite));
  await assert.rejects(opening(sqlite, { readOnly: true }), trouble('newer-version', sqlite));
  assert.deepEqual(readFileSync(sqlite), before);
});

test('a record that is not there is not made by reading', async () => {
  const sqlite = join(folder, 'nothing.sqlite');
  await assert.rejects(opening(sqlite, { readOnly: true }), trouble('missing', sqlite));
  assert.equal(existsSync(sqlite), false);
});

test('an empty file becomes a record by writing, and is none for reading', async () => {
  const sqlite = join(folder, 'empty.sqlite');
  writeFileSync(sqlite, '');
  await assert.rejects(opening(sqlite, { readOnly: true }), trouble('older-version', sqlite));
  await (await opening(sqlite)).close();
  await (await opening(sqlite, { readOnly: true })).close();
});

test('the database of another program is left alone', async () => {
  const sqlite = join(folder, 'foreign.sqlite');
  const database = new DatabaseSync(sqlite);
  database.exec('create table bookmarks (url text)');
  database.close();
  await assert.rejects(opening(sqlite), trouble('foreign', sqlite));
});

test('what is no database is named so', async () => {
  const sqlite = join(folder, 'page.html');
  writeFileSync(sqlite, '<html><body>双方会谈</body></html>'.repeat(100));
  await assert.rejects(opening(sqlite), trouble('damaged', sqlite));
  await assert.rejects(opening(sqlite, { readOnly: true }), trouble('damaged', sqlite));
});

test('a damaged record is named so, whether opened or read', async () => {
  const sqlite = await filled('damaged.sqlite', 20);
  const bytes = readFileSync(sqlite);
  for (let at = 4096 * 2; at < bytes.length; at += 4096) bytes.fill(0xaa, at, at + 600);
  writeFileSync(sqlite, bytes);
  const reading = async () => {
    const store = await opening(sqlite);
    try {
      for await (const { articleId } of store.readings('us-dprk')) await store.pageBytes(articleId);
    } finally {
      await store.close();
    }
  };
  await assert.rejects(reading, trouble('damaged', sqlite));
});

test('a page whose bytes have changed on disk is named', async () => {
  const sqlite = await filled('changed.sqlite', 2);
  const database = new DatabaseSync(sqlite);
  database.exec(`update page set bytes = (select bytes from page order by hash desc limit 1)`);
  database.close();
  const store = await opening(sqlite);
  try {
    const { problems } = await checkStory(store, 'us-dprk');
    assert.deepEqual(
      problems.map(({ kind }) => kind),
      ['page'],
    );
  } finally {
    await store.close();
  }
});

test('another writer is waited for, then named; reading goes on meanwhile', async () => {
  const sqlite = await filled('locked.sqlite');
  const store = await opening(sqlite, { wait: 50 });
  const other = new DatabaseSync(sqlite);
  try {
    other.exec('begin immediate');
    await assert.rejects(store.addPage(inventedPage(9)), trouble('locked', sqlite));
    await assert.rejects(opening(sqlite, { wait: 50 }), trouble('locked', sqlite));
    assert.equal((await store.articles()).length, 3);
    const reader = await opening(sqlite, { readOnly: true });
    assert.equal((await reader.articles()).length, 3);
    await reader.close();
    other.exec('rollback');
    assert.equal((await store.addPage(inventedPage(9))).added, true);
  } finally {
    other.close();
    await store.close();
  }
});

test('a folder that may not be written is named, and its record can be read', async () => {
  const closed = join(folder, 'closed');
  mkdirSync(closed);
  const sqlite = join(closed, 'record.sqlite');
  copyFileSync(await filled('open.sqlite'), sqlite);
  chmodSync(folder, 0o755);
  chmodSync(sqlite, 0o444);
  chmodSync(closed, 0o555);
  await asNobody(async () => {
    await assert.rejects(opening(sqlite), trouble('read-only', sqlite));
    await assert.rejects(opening(join(closed, 'new.sqlite')), trouble('read-only', 'new.sqlite'));
    await assert.rejects(opening(join(closed, 'deeper', 'new.sqlite')), trouble('read-only', 'new.sqlite'));
    const store = await opening(sqlite, { readOnly: true });
    assert.equal((await store.articles()).length, 3);
    await store.close();
  });
  chmodSync(closed, 0o755);
});

test('a record in a folder that is a file', async () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  await assert.rejects(opening(join(file, 'record.sqlite')), trouble('missing', 'record.sqlite'));
});

test('a full disk is named, and what was added before is safe', {
  skip: !isRoot && 'only root can mount a small disk',
}, async () => {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk]);
  try {
    const sqlite = join(disk, 'record.sqlite');
    const store = await opening(sqlite);
    const added: string[] = [];
    const fill = async () => {
      for (let seed = 0; seed < 500; seed += 1) added.push((await store.addPage(inventedPage(seed, 3000))).articleId);
    };
    await assert.rejects(fill, trouble('disk-full', sqlite));
    await assert.rejects(store.addPage(inventedPage(1000, 3000)), trouble('disk-full', sqlite));
    assert.ok(added.length > 0);
    await store.close();
    const again = await opening(sqlite, { readOnly: true });
    const report = await checkStory(again, 'us-dprk');
    assert.deepEqual([report.articles, report.problems], [added.length, []]);
    await again.close();
    await assert.rejects(opening(join(disk, 'second.sqlite')), trouble('disk-full', 'second.sqlite'));
  } finally {
    execFileSync('umount', [disk]);
  }
});

test('an address that is none', async () => {
  await assert.rejects(openStore({ postgres: 'postgres//nowhere' }), trouble('unreachable', 'address'));
});

test('a PostgreSQL that does not answer is named, without the password', async () => {
  const address = 'postgres://desk:secret@127.0.0.1:1/parley';
  await assert.rejects(openStore({ postgres: address }), (error) => {
    assert.ok(error instanceof StoreError && !`${error.message}${error.cure}`.includes('secret'));
    return trouble('unreachable', 'postgres://desk@127.0.0.1:1/parley')(error);
  });
});

const skip = !postgresAddress && 'PARLEY_TEST_POSTGRES is not set';

test('a PostgreSQL database that is not there, of another program, or of a newer version', { skip }, async () => {
  const address = postgresAddress ?? '';
  const ground = postgresGround(address);
  try {
    const missing = new URL(address);
    missing.pathname = '/parley_nowhere';
    await assert.rejects(openStore({ postgres: missing.href }), trouble('missing', '/parley_nowhere'));

    const place = await ground.fresh();
    assert.ok('postgres' in place);
    await run(place.postgres, 'create table bookmarks (url text)');
    await assert.rejects(openStore(place), trouble('foreign', 'postgres://'));
    await assert.rejects(openStore(place, { readOnly: true }), trouble('older-version', 'postgres://'));

    await run(place.postgres, 'drop table bookmarks');
    await (await openStore(place)).close();
    await run(place.postgres, `insert into schema_version values (99, 'from the future', '2099-01-01')`);
    await assert.rejects(openStore(place), trouble('newer-version', 'postgres://'));
  } finally {
    await ground.end();
  }
});

test('another writer in PostgreSQL is waited for, then named', { skip }, async () => {
  const ground = postgresGround(postgresAddress ?? '');
  const place = await ground.fresh();
  const store = await openStore(place, { wait: 100 });
  try {
    assert.ok('postgres' in place);
    const holding = run(place.postgres, 'begin; lock table article; select pg_sleep(1); commit');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await assert.rejects(
      store.recordFailure('x', { message: 'y' }).then(() => store.addPage(inventedPage(1))),
      trouble('locked', 'postgres://'),
    );
    await holding;
    assert.equal((await store.addPage(inventedPage(1))).added, true);
  } finally {
    await store.close();
    await ground.end();
  }
});
