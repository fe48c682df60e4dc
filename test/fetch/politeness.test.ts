import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { backOff, chance } from '#fetch/jitter.ts';
import { retryAfter } from '#fetch/retry-after.ts';
import { rulesIn } from '#fetch/robots.ts';
import { openWeb, type Web } from '#fetch/web.ts';
import { type FakeClock, fakeClock } from './fake-clock.ts';
import { answer, type LocalWeb, localWeb, redirect, settingsFor } from './local-web.ts';

const HOUR = 3600_000;

describe('asking politely', () => {
  let site: LocalWeb;
  let clock: FakeClock;
  let web: Web;
  before(async () => {
    site = await localWeb();
  });
  after(() => site.stop());
  beforeEach(() => {
    site.pages.clear();
    site.asked.length = 0;
    clock = fakeClock();
    web = openWeb({ settings: settingsFor([site], { pause: 1000, contact: 'desk@example.org', seed: 'a' }), clock });
  });
  afterEach(() => web.close());

  const got = async (path: string, more: Partial<Parameters<Web['get']>[0]> = {}): Promise<string> => {
    const result = await web.get({ address: site.at(path), ...more });
    return result.state === 'failed' ? result.error.code : result.state;
  };
  const asked = (path: string): number => site.asked.filter((one) => one.path === path).length;
  test('every request says who asks and how to reach them', async () => {
    site.pages.set('/a', 'page');
    await got('/a');
    for (const { headers } of site.asked)
      assert.match(headers['user-agent'] ?? '', /^Parley\/\S+ \(.*desk@example\.org\)$/u);
  });

  test('robots.txt is asked for once a day, and heeded, also where a redirect leads', async () => {
    site.pages.set('/robots.txt', 'User-agent: *\nDisallow: /private/\n');
    site.pages.set('/private/a', 'page').set('/open', 'page').set('/leads', redirect('/private/a'));
    assert.equal(await got('/private/a'), 'robots');
    assert.equal(await got('/open'), 'fetched');
    assert.equal(await got('/leads'), 'robots');
    assert.equal(asked('/private/a'), 0);
    assert.equal(asked('/robots.txt'), 1);
    clock.set(clock.now() + 25 * HOUR);
    site.pages.delete('/robots.txt');
    assert.equal(await got('/private/a'), 'fetched');
    assert.equal(asked('/robots.txt'), 2);
  });

  test('a feed that a person named is fetched whatever crawlers are told', async () => {
    site.pages.set('/robots.txt', 'User-agent: *\nDisallow: /').set('/feed', '<rss/>');
    assert.equal(await got('/feed', { wanted: 'feed' }), 'fetched');
  });

  test('a site without rules is open, one whose rules cannot be had is closed for an hour', async () => {
    site.pages.set('/a', 'page');
    for (const status of [404, 403, 410]) {
      await web.close();
      web = openWeb({ settings: settingsFor([site]), clock });
      site.pages.set('/robots.txt', answer(status));
      assert.equal(await got('/a'), 'fetched', String(status));
    }
    for (const status of [500, 503, 429]) {
      await web.close();
      web = openWeb({ settings: settingsFor([site]), clock });
      site.pages.set('/robots.txt', answer(status));
      assert.equal(await got('/a'), 'robots', String(status));
    }
    clock.set(clock.now() + 2 * HOUR);
    site.pages.set('/robots.txt', answer(404));
    assert.equal(await got('/a'), 'fetched');
  });

  test('between two questions to a host there is a pause, as long as it asks for within reason', async () => {
    site.pages.set('/a', 'page').set('/b', 'page');
    await got('/a');
    await got('/b');
    assert.deepEqual(clock.waits, [1000]);
    for (const [delay, waited] of [
      ['7', 7000],
      ['86400', 30_000],
      ['-1', 1000],
      ['soon', 1000],
    ] as const) {
      await web.close();
      web = openWeb({ settings: settingsFor([site], { pause: 1000 }), clock });
      site.pages.set('/robots.txt', `User-agent: *\nCrawl-delay: ${delay}\n`);
      await got('/a');
      clock.waits.length = 0;
      await got('/b');
      assert.deepEqual(clock.waits, [waited], delay);
    }
  });

  test('many questions at once to one host are asked one after another', async () => {
    let open = 0;
    let most = 0;
    site.pages.set('/slow', (_, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.writeHead(200).end('page');
      }, 10);
    });
    await Promise.all(Array.from({ length: 5 }, (_, index) => got(`/slow?${index}`)));
    assert.equal(most, 1);
  });

  test('a host that says when to ask again is asked then, if that is soon, and else left alone', async () => {
    let times = 0;
    site.pages.set('/busy', (_, response) => {
      times += 1;
      if (times === 1) response.writeHead(429, { 'retry-after': '20' }).end();
      else response.writeHead(200).end('page');
    });
    const start = clock.now();
    assert.equal(await got('/busy'), 'fetched');
    assert.equal(times, 2);
    assert.ok(clock.now() - start >= 20_000);

    site.pages.set('/later', answer(503, { 'retry-after': '3600' })).set('/other', 'page');
    const result = await web.get({ address: site.at('/later') });
    assert.ok(result.state === 'failed' && result.error.code === 'busy');
    assert.equal(result.error.retryAt, clock.now() + HOUR);
    assert.equal(await got('/other'), 'busy');
    assert.equal(asked('/other'), 0);
    clock.set(clock.now() + HOUR);
    assert.equal(await got('/other'), 'fetched');
  });

  test('a site in trouble is tried again with growing waits, one that has nothing is not', async () => {
    site.pages.set('/down', answer(502));
    assert.equal(await got('/down'), 'status');
    assert.equal(asked('/down'), 3);
    const [first = 0, second = 0] = clock.waits.filter((wait) => wait > 1000);
    assert.ok(first >= 1500 && first <= 2500 && second >= 3000 && second <= 5000, clock.waits.join(' '));
    assert.equal(await got('/none'), 'status');
    assert.equal(asked('/none'), 1);
    assert.equal(await got('/down', { attempts: 1 }), 'status');
    assert.equal(asked('/down'), 4);
  });

  test('a page that has not changed is not sent again', async () => {
    site.pages.set('/a', (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"1"', 'last-modified': 'Mon, 05 Jan 2026 00:00:00 GMT' }).end('page');
    });
    const first = await web.get({ address: site.at('/a') });
    assert.ok(first.state === 'fetched');
    assert.deepEqual([first.etag, first.modified], ['"1"', 'Mon, 05 Jan 2026 00:00:00 GMT']);
    assert.equal(await got('/a', { etag: first.etag, modified: first.modified }), 'unchanged');
  });

  test('asked to stop, nothing more is asked', async () => {
    const stop = new AbortController();
    const stopping = openWeb({ settings: settingsFor([site]), clock, stop: stop.signal });
    stop.abort();
    site.pages.set('/a', 'page');
    const result = await stopping.get({ address: site.at('/a') });
    assert.ok(result.state === 'failed' && result.error.code === 'stopped');
    assert.equal(asked('/a'), 0);
    await stopping.close();
  });
});

test('robots.txt is read as its standard says', () => {
  const at = (text: string, path: string): boolean =>
    rulesIn(text, 'https://example.org').refusal(`https://example.org${path}`) === null;
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['User-agent: *\nDisallow: /', '/a', false],
    ['User-agent: *\nDisallow:', '/a', true],
    ['User-agent: parley\nDisallow: /\n\nUser-agent: *\nAllow: /', '/a', false],
    ['User-agent: Parley/1.0\nAllow: /\n\nUser-agent: *\nDisallow: /', '/a', true],
    ['User-agent: Other\nDisallow: /\n', '/a', true],
    ['User-agent: Other\nUser-agent: *\nDisallow: /a\n', '/a', false],
    ['User-agent: *\nUser-agent: Other\nDisallow: /a\n', '/a', false],
    ['User-agent: One\nUser-agent: Two\nDisallow: /\nUser-agent: *\nDisallow: /b', '/a', true],
    ['User-agent: One\nDisallow: /a\nUser-agent: Two\nDisallow: /\n', '/a', true],
    ['user-agent: *\r\ndisallow: /a\r\nallow: /a/b\r\n', '/a/b/c', true],
    ['User-agent: *\nDisallow: /*.pdf$', '/a.pdf', false],
    ['User-agent: *\nDisallow: /*.pdf$', '/a.pdf?x', true],
    ['User-agent: *\nDisallow: /a # all of it', '/a', false],
    ['\ufeffUser-agent: *\nDisallow: /a', '/a', false],
    ['User-agent: *\nDisallow: /%E6%9C%9D', '/朝鲜', false],
    ['<html>not found</html>', '/a', true],
    ['', '/a', true],
  ];
  for (const [text, path, allowed] of cases) assert.equal(at(text, path), allowed, `${text} ${path}`);
});

test('a hostile robots.txt takes neither memory nor time', () => {
  const many = `${'User-agent: a\n'.repeat(15_000)}${'User-agent: *\n'.repeat(5_000)}${'Disallow: /a\n'.repeat(20_000)}`;
  assert.notEqual(rulesIn(many, 'https://example.org').refusal('https://example.org/a'), null);
  const stars = `User-agent: *\n${`Disallow: /${'*a'.repeat(1000)}b\n`.repeat(100)}`;
  assert.equal(rulesIn(stars, 'https://example.org').refusal(`https://example.org/${'a'.repeat(1900)}`), null);
});

test('Retry-After is seconds or a date', () => {
  const now = Date.UTC(2026, 0, 5);
  assert.equal(retryAfter('120', now), now + 120_000);
  assert.equal(retryAfter('Mon, 05 Jan 2026 00:01:00 GMT', now), now + 60_000);
  assert.equal(retryAfter('Mon, 05 Jan 2015 00:01:00 GMT', now), now);
  for (const odd of [null, '', 'soon', '-5', '1e9', 'Someday, 99 GMT'])
    assert.equal(retryAfter(odd, now), null, String(odd));
});

test('waits double up to a limit, drawn out by the same chance every time', () => {
  assert.equal(chance('a', 1), chance('a', 1));
  assert.notEqual(chance('a', 1), chance('b', 1));
  const waits = [1, 2, 3, 10, 1000].map((failures) => backOff(1000, failures, 60_000, 0.5));
  assert.deepEqual(waits, [1000, 2000, 4000, 60_000, 60_000]);
  assert.ok(backOff(1000, 1, 60_000, 0) === 750 && backOff(1000, 1, 60_000, 1) === 1250);
});
