import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { bringUpToDate, type Making, mergeWithoutKeeping, rebuild } from '#parley';
import type { ReadPage } from '#store/pages.ts';
import { openStore, type Store } from '#store/store.ts';
import { coverage } from './coverage.ts';

const MAKING: Making = { key: 'us-dprk', story: null, version: 'merge-1' };
const { CASES = '60' } = process.env;
const numRuns = Number(CASES);

/** A record in memory where the machine lends some as a folder: a thousand records are opened here. */
async function withFresh(use: (store: Store) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'parley-'));
  const store = await openStore({ sqlite: join(folder, 'record.sqlite') });
  try {
    await use(store);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true });
  }
}

async function addEach(store: Store, pages: readonly ReadPage[]): Promise<void> {
  for (const [index, page] of pages.entries()) {
    const { articleId, added } = await store.addPage(page);
    if (index === 0) await rebuild(store, MAKING);
    else if (added) {
      const reading = await store.reading(articleId);
      assert.ok(reading && (await store.absorbArticle(MAKING.key, reading, null)));
    }
  }
}

const shuffled = coverage.chain((pages) =>
  fc.tuple(fc.constant(pages), fc.shuffledSubarray([...pages], { minLength: pages.length })),
);

test('pages added one by one, in any order, give the record of all at once', async () => {
  await fc.assert(
    fc.asyncProperty(shuffled, async ([pages, order]) => {
      await withFresh(async (store) => {
        await addEach(store, order);
        const byEach = await store.record(MAKING.key);
        await withFresh(async (other) => {
          for (const page of pages) await other.addPage(page);
          await bringUpToDate(other, MAKING);
          assert.deepEqual(byEach, await other.record(MAKING.key));
          assert.deepEqual(byEach, await mergeWithoutKeeping(other, MAKING.key, null));
        });
      });
    }),
    { numRuns },
  );
});

test('a record made anew from its pages is the record that was there', async () => {
  await fc.assert(
    fc.asyncProperty(coverage, async (pages) => {
      await withFresh(async (store) => {
        await addEach(store, pages);
        const before = await store.record(MAKING.key);
        await rebuild(store, MAKING);
        assert.deepEqual(await store.record(MAKING.key), before);
      });
    }),
    { numRuns },
  );
});
