import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkStory } from '#store/check.ts';
import { openStore } from '#store/store.ts';
import { inventedPage, numbersFrom } from './invented-pages.ts';

const PAGES = 250;
const KILLS = 6;
const [, , role, path = ''] = process.argv;

if (role === 'add') await addAll(path);
else test('a killed writer loses nothing it has reported, and another goes on', killed);

/** Adds all pages that are not there and says the id of each on standard output once it is on the disk. */
async function addAll(sqlite: string): Promise<void> {
  const store = await openStore({ sqlite });
  for (let seed = 0; seed < PAGES; seed += 1) {
    const page = inventedPage(seed);
    if (await store.hasPage(page.bytes, page.story)) continue;
    const { articleId } = await store.addPage(page);
    process.stdout.write(`${articleId}\n`);
  }
  await store.close();
}

async function killed(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-kill-'));
  const sqlite = join(folder, 'record.sqlite');
  const random = numbersFrom(7);
  const reported = new Set<string>();
  try {
    for (let kill = 0; kill <= KILLS; kill += 1) {
      const writer = spawn(process.execPath, [fileURLToPath(import.meta.url), 'add', sqlite], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let text = '';
      writer.stdout.setEncoding('utf8').on('data', (part) => {
        // The first page sets the clock, so that kills fall into the writing and not into the start.
        if (text === '' && kill < KILLS) setTimeout(() => writer.kill('SIGKILL'), random() * 150);
        text += part;
      });
      const [code, signal] = await once(writer, 'close');
      assert.deepEqual([code, signal], kill < KILLS ? [null, 'SIGKILL'] : [0, null]);
      const lines = text.split('\n').slice(0, -1);
      assert.ok(lines.length > 0);
      for (const articleId of lines) reported.add(articleId);

      const store = await openStore({ sqlite });
      const there = new Set((await store.articles()).map(({ articleId }) => articleId));
      assert.deepEqual([...reported.difference(there)], [], 'reported but not there');
      // One page at most can have been on the disk and not yet reported.
      assert.ok(there.size - reported.size <= kill + 1, `${there.size} there, ${reported.size} reported`);
      const { articles, findings, problems } = await checkStory(store, 'us-dprk');
      assert.deepEqual([articles, problems], [there.size, []]);
      assert.ok(findings > articles);
      assert.equal((await store.search({ text: '磋商', limit: 1000 })).length, there.size);
      await store.close();
    }
    const store = await openStore({ sqlite });
    assert.equal((await store.articles()).length, PAGES);
    await store.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
}
