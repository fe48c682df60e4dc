import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { watchFeeds } from '#operations/web/watching.ts';
import { openStore } from '#store/store.ts';
import { fakeClock } from '../fetch/fake-clock.ts';
import { namedWeb } from '../fetch/named-web.ts';
import { contextAt } from './context.ts';
import { named } from './inputs.ts';
import { watchedSites } from './watched-sites.ts';

const { UPDATE_GOLDEN } = process.env;
const WEEK = 7 * 24 * 3600_000;
const START = Date.UTC(2026, 0, 5, 6);
const FEEDS = [
  'http://harbour.example/feed',
  'http://gone.example/atom.xml',
  'http://busy.example/rss',
  'http://old.example/rss',
  'http://closed.example/rss',
  'http://guangbo.example/rss',
  'http://endless.example/rss',
  'http://nobody.example/rss',
];

test('a week of watching is told in a log that can be read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-watch-'));
  const clock = fakeClock(START);
  const stop = new AbortController();
  const web = await namedWeb(watchedSites(clock, START));
  const log: string[] = [];
  const ending = {
    ...clock,
    sleep: async (milliseconds: number, signal?: AbortSignal): Promise<void> => {
      await clock.sleep(milliseconds, signal);
      if (clock.now() > START + WEEK) stop.abort();
    },
  };
  const context = contextAt(join(folder, 'record.sqlite'), {
    clock: ending,
    web: web.settings,
    story: 'us-dprk',
    stop: stop.signal,
    tell: (line) => log.push(line),
  });
  try {
    for (const url of FEEDS) await named('feed add').run({ url, later: true }, context);
    const watched = await watchFeeds({ once: false }, context);

    const golden = new URL('watch.log', import.meta.url);
    const told = `${log.join('\n')}\n`;
    if (UPDATE_GOLDEN) writeFileSync(golden, told);
    assert.equal(told, readFileSync(golden, 'utf8'), 'UPDATE_GOLDEN=1 writes the log anew');

    const asked = (start: string): number => web.asked.filter((one) => one.startsWith(start)).length;
    assert.equal(watched.changed, 1);
    assert.equal(asked('closed.example/pages'), 0, 'robots.txt is heeded');
    assert.equal(asked('harbour.example/0'), 1, 'a page that is there is not asked for again');
    assert.equal(asked('harbour.example/1'), 2, 'but for the one that changed');
    assert.ok(asked('harbour.example/feed') < 120, `${asked('harbour.example/feed')} questions in a week`);
    assert.ok(asked('endless.example/rss') < 20, `${asked('endless.example/rss')} questions to a feed that fails`);

    const store = await openStore({ sqlite: join(folder, 'record.sqlite') });
    const titles = (await store.articles('us-dprk')).map(({ title }) => title).sort();
    const lines = await store.versions('us-dprk', 'https://harbour.example/1');
    await store.close();
    assert.equal(titles.length, 6 + 2 + 1 + 1 + 1, titles.join(', '));
    assert.deepEqual(
      lines.map(({ yieldsTo }) => yieldsTo === null),
      [false, true],
    );
  } finally {
    await web.stop();
    rmSync(folder, { recursive: true });
  }
});
