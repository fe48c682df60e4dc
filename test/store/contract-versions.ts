import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergeWithoutKeeping } from '#parley';
import { placeAmongVersions } from '#store/place-among-versions.ts';
import type { Store } from '#store/store.ts';
import { inventedPage, pageOf } from './invented-pages.ts';

const STORY = 'us-dprk';
const ADDRESS = 'https://example.org/a';
const FIRST = '朝美双方周六在斯德哥尔摩举行工作级磋商，会后朝方代表表示谈判破裂，美方则称双方进行了良好的讨论。';
const SECOND = FIRST.replace('周六', '周日');
const THIRD = `${SECOND}瑞典外交部表示欢迎双方继续对话。`;
const REMNANT = FIRST.slice(0, 12);
const ANOTHER = '气象台预计周一北部地区有雨，沿海一带风力较大，请市民注意安全，减少不必要的外出。';
const EARLY = '2026-01-01T00:00:00.000Z';
const MIDDLE = '2026-01-02T00:00:00.000Z';
const LATE = '2026-01-03T00:00:00.000Z';

/** How versions of a page, visits and feeds are kept, on either database. */
export function versionsContract(store: () => Store): void {
  const textOf = async ({ articleId }: { readonly articleId: string }): Promise<string> =>
    (await store().reading(articleId))?.article.text ?? '';
  const add = async (text: string, seen: string | null, address = ADDRESS) => {
    const page = pageOf(text, { url: address }, { source: `${seen}` });
    const { version, sameAs } = await placeAmongVersions(store(), STORY, { text, address, seen }, textOf);
    const known = await store().hasPage(page.bytes, STORY);
    if (known) await store().placeVersion(STORY, known, version);
    else await store().addPage({ ...page, version });
    return sameAs;
  };
  const counting = async (): Promise<string[]> => {
    const found: string[] = [];
    for await (const { article } of store().readings(STORY)) found.push(article.text);
    return found.sort();
  };

  test('of the versions of a page the one fetched last counts, whatever order they came in', async () => {
    for (const order of [
      [0, 1, 2],
      [2, 1, 0],
      [1, 0, 2],
      [2, 0, 1],
    ]) {
      const all = [
        [FIRST, EARLY],
        [SECOND, MIDDLE],
        [THIRD, LATE],
      ] as const;
      const address = `${ADDRESS}${order.join('')}`;
      for (const at of order) {
        const [text, seen] = all[at] ?? assert.fail();
        await add(text + address, seen, address);
      }
      const lines = await store().versions(STORY, address);
      assert.deepEqual(
        lines.map(({ seen, yieldsTo }) => [seen, yieldsTo === null]),
        [
          [EARLY, false],
          [MIDDLE, false],
          [LATE, true],
        ],
      );
    }
    assert.equal((await counting()).length, 4);
    assert.equal((await store().articles(STORY)).length, 4);
    assert.equal((await store().articles(STORY, 'every version')).length, 12);
    assert.equal((await store().search({ text: '斯德哥尔摩' })).length, 4);
    const { stories } = await store().summary();
    assert.deepEqual(
      stories.map(({ articles }) => articles),
      [4],
    );
  });

  test('a page that goes back to what it said counts as it says now', async () => {
    await add(FIRST, EARLY);
    await add(SECOND, MIDDLE);
    assert.deepEqual(await counting(), [SECOND]);
    await add(FIRST, LATE);
    assert.deepEqual(await counting(), [FIRST]);
    assert.equal((await store().versions(STORY, ADDRESS)).length, 2);
  });

  test('what is left before a barrier does not take the place of the whole', async () => {
    await add(FIRST, EARLY);
    await add(REMNANT, MIDDLE);
    assert.deepEqual(await counting(), [FIRST]);
    await add(SECOND, LATE);
    assert.deepEqual(await counting(), [SECOND]);
  });

  test('different articles at one address all count', async () => {
    await add(FIRST, EARLY);
    await add(ANOTHER, MIDDLE);
    assert.equal((await counting()).length, 2);
  });

  test('pages of which no time is known count beside each other, and yield to one that was fetched', async () => {
    await add(FIRST, null);
    await add(SECOND, null);
    assert.equal((await counting()).length, 2);
    await add(THIRD, EARLY);
    assert.deepEqual(await counting(), [THIRD]);
    await add(`${FIRST}。`, null);
    assert.deepEqual(await counting(), [THIRD]);
  });

  test('a text that stayed the same is told', async () => {
    assert.equal(await add(FIRST, EARLY), null);
    assert.notEqual(await add(`${FIRST} `, MIDDLE), null);
    assert.equal(await add(SECOND, LATE), null);
  });

  test('a record that was merged with an earlier version is merged anew', async () => {
    await add(FIRST, EARLY);
    const { made, readings } = await merged();
    await store().saveRecord(STORY, { made, covers: readings, version: '1', corrections: 0 });
    assert.equal((await store().recordState(STORY)).version, '1');
    await add(SECOND, MIDDLE);
    const state = await store().recordState(STORY);
    assert.deepEqual([state.version, state.covered, state.waiting.length], [null, 0, 1]);
    await store().saveRecord(STORY, { made, covers: readings, version: '1', corrections: 0 });
    assert.notEqual((await store().recordState(STORY)).version, '1', 'made with a reading that counts no more');
  });

  test('as of a moment the version counts that was the last then', async () => {
    const page = inventedPage(1);
    const { article } = page.reading;
    const later = { ...page.reading, article: { ...article, text: `${article.text}\n此文有更新。` } };
    const place = { address: ADDRESS, replaces: [], yieldsTo: null };
    const first = await store().addPage({ ...page, version: { ...place, seen: EARLY } });
    const [line] = await store().articles(STORY);
    await new Promise((resolve) => setTimeout(resolve, 5));
    const bytes = new TextEncoder().encode('second');
    const version = { ...place, seen: MIDDLE, replaces: [first.articleId] };
    const second = await store().addPage({ ...page, bytes, reading: later, version });
    const articlesAsOf = async (moment: string): Promise<readonly string[]> => {
      const seen = { article: (_said: string | null, added: string) => added <= moment, correction: () => true };
      const record = await mergeWithoutKeeping(store(), STORY, null, seen);
      return [
        ...new Set(
          Object.values(record)
            .flat()
            .flatMap(({ articles }) => articles),
        ),
      ];
    };
    assert.deepEqual(await articlesAsOf(line?.added ?? ''), [first.articleId]);
    assert.deepEqual(await articlesAsOf('9999'), [second.articleId]);
  });

  const merged = async () => {
    const { mergeReadings } = await import('#merge/merge.ts');
    const all = [];
    for await (const reading of store().readings(STORY)) all.push(reading);
    return { made: mergeReadings(all, null, []), readings: all.map(({ mark }) => mark) };
  };

  test('a visit is kept in the place of the one before', async () => {
    const one = { address: ADDRESS, url: 'https://www.example.org/a', at: EARLY, etag: '"1"', modified: null };
    assert.equal(await store().visit(ADDRESS), null);
    await store().noteVisit(one, new Uint8Array([1]));
    await store().noteVisit({ ...one, etag: '"2"' }, new Uint8Array([2]));
    const kept = await store().visit(ADDRESS);
    assert.equal(kept?.etag, '"2"');
    assert.equal(kept.url, one.url);
  });

  test('feeds are kept with their health and their items, story by story', async () => {
    const feed = {
      url: 'https://example.org/feed',
      kind: 'feed',
      title: 'Neu\0es',
      home: null,
      added: EARLY,
      etag: null,
      modified: null,
      checked: null,
      fresh: null,
      next: EARLY,
      every: 3600,
      failures: 0,
      trouble: null,
    } as const;
    await store().keepFeed(STORY, feed);
    await store().keepFeed(STORY, { ...feed, failures: 2, trouble: 'gone' });
    await store().keepFeed('other', { ...feed, kind: 'starred' });
    assert.deepEqual(await store().feeds(STORY), [{ ...feed, title: 'Neu\ufffdes', failures: 2, trouble: 'gone' }]);
    assert.equal((await store().feeds('other'))[0]?.kind, 'starred');

    await store().noteItem(STORY, feed.url, { item: 'a', mark: '1', tries: 0 }, EARLY);
    await store().noteItem(STORY, feed.url, { item: 'a', mark: '2', tries: 1 }, MIDDLE);
    assert.deepEqual(await store().metItems(STORY, feed.url), [{ item: 'a', mark: '2', tries: 1 }]);
    assert.deepEqual(await store().metItems('other', feed.url), []);

    assert.equal(await store().moveFeed(STORY, feed.url, 'https://example.org/new'), true);
    assert.deepEqual(await store().metItems(STORY, 'https://example.org/new'), [{ item: 'a', mark: '2', tries: 1 }]);
    await store().keepFeed(STORY, feed);
    assert.equal(await store().moveFeed(STORY, feed.url, 'https://example.org/new'), false);
    assert.equal(await store().removeFeed(STORY, 'https://example.org/new'), true);
    assert.equal(await store().removeFeed(STORY, 'https://example.org/new'), false);
    assert.deepEqual(await store().metItems(STORY, 'https://example.org/new'), []);
    assert.equal((await store().feeds(STORY)).length, 1);
  });
}
