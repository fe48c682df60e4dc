import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { z } from 'zod';
import type { Context } from '#operations/context.ts';
import { Trouble } from '#operations/trouble.ts';
import { fakeClock } from '../fetch/fake-clock.ts';
import { answer, type LocalWeb, localWeb, redirect, settingsFor } from '../fetch/local-web.ts';
import { html } from '../fetch/named-web.ts';
import { contextAt } from './context.ts';
import { named } from './inputs.ts';

const TALKS = `<p>North Korea's envoy met the American delegation in Stockholm on Saturday, the foreign ministry said.</p>
<p>The two sides discussed sanctions for eight hours and parted without an agreement, officials said.</p>`;

const added = z.looseObject({
  pages: z.number(),
  added: z.number(),
  known: z.number(),
  failed: z.array(z.looseObject({ code: z.string(), source: z.string() })),
});
const feeds = z.object({ feeds: z.array(z.looseObject({ url: z.string(), failures: z.number() })) });

describe('the record and the web', () => {
  let site: LocalWeb;
  let folder: string;
  let context: Context;
  let clock: ReturnType<typeof fakeClock>;
  before(async () => {
    site = await localWeb();
  });
  after(() => site.stop());
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-web-'));
    site.pages.clear();
    site.asked.length = 0;
    clock = fakeClock();
    context = contextAt(join(folder, 'record.sqlite'), { web: settingsFor([site], { reader: 'ana:secret' }), clock });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = async (name: string, input: object): Promise<unknown> => (await named(name).run(input, context)).data;
  const add = async (...paths: string[]) => added.parse(await run('add', { places: paths.map(site.at) }));

  test('an address is read into the record once, however it is written', async () => {
    site.pages.set('/talks', html('Talks end', TALKS, `<link rel="canonical" href="${site.at('/talks')}">`));
    site.pages.set('/short', redirect('/talks?utm_source=feed'));
    assert.deepEqual(
      [(await add('/talks')).added, (await add('/talks?fbclid=1')).known, (await add('/short')).known],
      [1, 1, 1],
    );
    const { articles } = z
      .looseObject({ articles: z.array(z.looseObject({ url: z.string() })) })
      .parse(await run('articles', {}));
    assert.deepEqual(
      articles.map(({ url }) => url),
      [site.at('/talks')],
    );
  });

  test('what cannot be had is told, the rest goes on, and retry asks again', async () => {
    site.pages.set('/talks', html('Talks end', TALKS)).set('/down', answer(500));
    const data = await add('/gone', '/talks', '/down');
    assert.equal(data.added, 1);
    assert.deepEqual(data.failed.map(({ source }) => source).sort(), [site.at('/down'), site.at('/gone')]);
    const inward = added.parse(await run('add', { places: ['http://169.254.169.254/latest', 'http://localhost:1/'] }));
    assert.deepEqual(
      inward.failed.map(({ code }) => code),
      ['private-address', 'private-address'],
    );
    site.pages.set('/down', html('Up again', TALKS.replace('Saturday', 'Sunday')));
    const again = added.parse(await run('retry', {}));
    assert.equal(again.added, 1);
    assert.deepEqual(
      again.failed.map(({ source }) => source).sort(),
      ['http://169.254.169.254/latest', site.at('/gone'), 'http://localhost:1/'].sort(),
    );
  });

  test('a page that changed is another version, which counts from then on', async () => {
    site.pages.set('/talks', html('Talks end', TALKS));
    await add('/talks');
    clock.set(clock.now() + 3600_000);
    site.pages.set('/talks', html('Talks end', TALKS.replace('Saturday', 'Sunday')));
    assert.equal((await add('/talks')).added, 1);
    clock.set(clock.now() + 3600_000);
    site.pages.set('/talks', html('Talks end', TALKS.replace('Saturday', 'Sunday'), '<meta name="ad" content="2">'));
    assert.equal((await add('/talks')).known, 1, 'the text is the same');
    const outcome = await named('versions').run({ page: site.at('/talks') }, context);
    const { versions } = z
      .looseObject({ versions: z.array(z.looseObject({ counts: z.boolean(), articleId: z.string() })) })
      .parse(outcome.data);
    assert.deepEqual(
      versions.map(({ counts }) => counts),
      [false, true],
    );
    assert.match(outcome.text(), /in Stockholm on \[-Saturday-\]\{\+Sunday\+\}/u);
    const older = await named('article').run({ page: versions[0]?.articleId }, context);
    assert.match(older.text(), /Saturday/u, 'the older one stays readable');
    const found = z.object({ hits: z.array(z.unknown()) });
    assert.equal(found.parse(await run('search', { words: ['Stockholm'] })).hits.length, 1);
  });

  test('a correction stays in force when the page is fetched again with changed text', async () => {
    site.pages.set('/talks', html('Talks end', TALKS));
    await add('/talks');
    const listed = z.looseObject({ entries: z.array(z.looseObject({ id: z.string() })) });
    const [event] = listed.parse(await run('timeline', {})).entries;
    assert.ok(event, 'an event is found in the page');
    await run('reject', { ids: [event.id] });
    assert.deepEqual(listed.parse(await run('timeline', {})).entries, []);
    clock.set(clock.now() + 3600_000);
    site.pages.set(
      '/talks',
      html('Talks end', `<p>This report has been updated twice since its first edition.</p>${TALKS}`),
    );
    assert.equal((await add('/talks?utm_medium=mail')).added, 1);
    assert.deepEqual(listed.parse(await run('timeline', {})).entries, []);
    const { corrections } = z
      .looseObject({ corrections: z.array(z.looseObject({ state: z.string() })) })
      .parse(await run('corrections', {}));
    assert.deepEqual(
      corrections.map(({ state }) => state),
      ['holds'],
    );
  });

  test('a feed is found from a page of its site, followed, checked and left', async () => {
    const rss = `<rss version="2.0"><channel><title>News</title><item><title>Talks</title><link>/talks</link></item></channel></rss>`;
    site.pages.set(
      '/',
      html(
        'Home',
        '<p>Welcome</p>',
        '<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments.xml"><link rel="alternate" type="application/rss+xml" href="/news.xml">',
      ),
    );
    site.pages.set('/news.xml', rss).set('/comments.xml', rss).set('/talks', html('Talks end', TALKS));
    const found = z
      .looseObject({ feed: z.looseObject({ url: z.string() }), others: z.array(z.string()) })
      .parse(await run('feed add', { url: site.at('/') }));
    assert.equal(found.feed.url, site.at('/news.xml'));
    assert.deepEqual(found.others, [site.at('/comments.xml')]);
    const checked = z.looseObject({ checked: z.array(z.looseObject({ added: z.number() })) });
    assert.deepEqual(
      checked.parse(await run('feed check', {})).checked.map((one) => one.added),
      [1],
    );
    assert.deepEqual(
      checked.parse(await run('feed check', {})).checked.map((one) => one.added),
      [0],
    );
    site.pages.delete('/news.xml');
    await run('feed check', {});
    assert.deepEqual(
      feeds.parse(await run('feed list', {})).feeds.map(({ failures }) => failures),
      [1],
    );
    await run('feed remove', { feed: 'News' });
    assert.deepEqual(feeds.parse(await run('feed list', {})).feeds, []);
  });

  test('a site that does not name its feed is tried where feeds usually are; one that has none is told', async () => {
    site.pages
      .set('/', html('Home', '<p>Welcome</p>'))
      .set('/feed.json', '{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[]}');
    const found = z
      .looseObject({ feed: z.looseObject({ url: z.string() }) })
      .parse(await run('feed add', { url: site.at('/') }));
    assert.equal(found.feed.url, site.at('/feed.json'));
    site.pages.delete('/feed.json');
    await assert.rejects(
      run('feed add', { url: site.at('/') }),
      (error: unknown) => error instanceof Trouble && error.code === 'page',
    );
  });

  test('starred items of an account come with their pages, the key goes nowhere else', async () => {
    const json = (value: unknown) => JSON.stringify(value);
    site.pages.set('/api/accounts/ClientLogin', 'SID=x\nLSID=x\nAuth=ana/token\n');
    site.pages.set('/api/reader/api/0/stream/items/ids', json({ itemRefs: [{ id: '31' }, { id: '-1' }] }));
    const item = (id: string, path: string) => ({
      id: `tag:google.com,2005:reader/item/${id}`,
      title: 'Talks',
      canonical: [{ href: site.at(path) }],
      summary: { content: '<p>Read more</p>' },
    });
    const contents = { items: [item('000000000000001f', '/talks'), item('ffffffffffffffff', '/none')] };
    site.pages.set('/api/reader/api/0/stream/items/contents', json(contents));
    site.pages.set('/talks', html('Talks end', TALKS));
    await run('feed add', { url: site.at('/api'), starred: true });
    const checked = z.looseObject({
      checked: z.array(z.looseObject({ added: z.number(), failed: z.array(z.unknown()) })),
    });
    const [first] = checked.parse(await run('feed check', {})).checked;
    assert.deepEqual([first?.added, first?.failed.length], [1, 1]);
    const [second] = checked.parse(await run('feed check', {})).checked;
    assert.deepEqual([second?.added, second?.failed.length], [0, 0]);
    const withKey = site.asked.filter(({ headers }) => headers.authorization === 'GoogleLogin auth=ana/token');
    assert.ok(withKey.length > 0 && withKey.every(({ path }) => path.startsWith('/api/')));
    assert.ok(!JSON.stringify(feeds.parse(await run('feed list', {}))).includes('token'));
  });
});
