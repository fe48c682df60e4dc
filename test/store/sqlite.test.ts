import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { rebuild } from '#parley';
import { openStore } from '#store/store.ts';
import { storeContract } from './contract.ts';
import { inventedPage } from './invented-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'parley-store-'));
let count = 0;

storeContract({
  name: 'SQLite',
  fresh: async () => {
    count += 1;
    return { sqlite: join(folder, `${count}.sqlite`) };
  },
  end: async () => rmSync(folder, { recursive: true }),
});

test('saving a record brings the parts of the search index together', async () => {
  const own = mkdtempSync(join(tmpdir(), 'parley-index-'));
  const sqlite = join(own, 'record.sqlite');
  const parts = (): unknown => {
    const database = new DatabaseSync(sqlite, { readOnly: true });
    const row = database.prepare('select count(distinct segid) as count from article_search_idx').get();
    database.close();
    return row?.['count'];
  };
  const store = await openStore({ sqlite });
  try {
    const pages = Array.from({ length: 19 }, (_, seed) => inventedPage(seed, 2000, 20));
    for (const page of pages) await store.addPage(page);
    assert.notEqual(parts(), 1);
    await rebuild(store, { key: 'us-dprk', story: null, version: 'merge-1' });
    assert.equal(parts(), 1);
    for (const { source, reading } of pages) {
      const hits = await store.search({ text: reading.article.title ?? '' });
      assert.ok(hits.some((hit) => hit.source === source));
    }
  } finally {
    await store.close();
    rmSync(own, { recursive: true });
  }
});
