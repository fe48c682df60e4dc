import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { NegotiationRecord } from '#merge/record.ts';
import { checkStory } from '#store/check.ts';
import { openStore, type Store, type StorePlace } from '#store/store.ts';
import { StoreError } from '#store/store-error.ts';
import { searchContract } from './contract-search.ts';
import { inventedPage, NO_FINDINGS, pageOf } from './invented-pages.ts';

/** A database to run the contract on: `fresh` gives an empty place each time, `end` removes all of them. */
export interface Ground {
  readonly name: string;
  readonly fresh: () => Promise<StorePlace>;
  readonly end: () => Promise<void>;
}

const STORY = 'us-dprk';

/** What every store must do, whichever database it lies in. */
export function storeContract({ name, fresh, end }: Ground): void {
  describe(`store on ${name}`, () => {
    let place: StorePlace;
    let store: Store;
    before(async () => {
      place = await fresh();
      store = await openStore(place);
    });
    beforeEach(async () => {
      await store.close();
      place = await fresh();
      store = await openStore(place);
    });
    after(async () => {
      await store.close();
      await end();
    });

    test('gives back the page and its reading as they were', async () => {
      const page = inventedPage(1);
      const { articleId, added } = await store.addPage(page);
      assert.equal(added, true);
      const { source, ...rest } = await present(store.reading(articleId));
      assert.deepEqual({ ...rest }, { articleId, ...page.reading });
      assert.equal(source, page.source);
      assert.deepEqual(new Uint8Array(await present(store.pageBytes(articleId))), page.bytes);
    });

    test('keeps characters that databases refuse', async () => {
      const text = `NUL \0, half a pair \ud83d, a whole one 😀, ${'\u{20000}'} and ' " \\ %`;
      const page = pageOf(text, { title: 'a\0b\udc00', outlet: `'; drop table article; --` }, { source: '\0.html' });
      const { articleId } = await store.addPage(page);
      const filed = await present(store.reading(articleId));
      assert.equal(filed.article.text, text);
      assert.equal(filed.article.title, 'a\0b\udc00');
      const [line] = await store.articles(STORY);
      assert.equal(line?.title, 'a\ufffdb\ufffd');
    });

    test('adding the same page twice changes nothing', async () => {
      const page = inventedPage(2);
      const first = await store.addPage(page);
      const before = await store.fingerprint(STORY);
      const again = await store.addPage({ ...page, source: 'elsewhere.html', rules: 'test-2' });
      assert.deepEqual(again, { articleId: first.articleId, added: false });
      assert.equal(await store.fingerprint(STORY), before);
      assert.equal((await store.articles(STORY)).length, 1);
      assert.equal((await store.articles(STORY))[0]?.source, page.source);
    });

    test('one page may belong to two stories, each with its own article', async () => {
      const page = inventedPage(3);
      const { articleId } = await store.addPage(page);
      const other = await store.addPage({ ...page, story: 'iran-nuclear' });
      assert.equal(other.added, true);
      assert.notEqual(other.articleId, articleId);
      assert.equal(await store.hasPage(page.bytes, 'iran-nuclear'), other.articleId);
      assert.equal(await store.hasPage(page.bytes, 'trade'), null);
      const { stories, pages } = await store.summary();
      assert.deepEqual(
        stories.map(({ story, articles }) => [story, articles]),
        [
          ['iran-nuclear', 1],
          [STORY, 1],
        ],
      );
      assert.equal(pages, 1, 'the bytes are kept once');
    });

    test('desks do not see each other', async () => {
      const page = inventedPage(4);
      await store.addPage(page);
      const other = await openStore(place, { desk: 2 });
      try {
        assert.equal(await other.hasPage(page.bytes, STORY), null);
        assert.equal((await other.addPage(page)).added, true);
        assert.equal((await other.articles()).length, 1);
        assert.equal((await other.search({ text: '磋商' })).length, 1);
      } finally {
        await other.close();
      }
    });

    test('refuses a reading that quotes what does not stand there, and keeps nothing of it', async () => {
      const page = pageOf('双方应克制。');
      const wrong = { span: { start: 0, end: 2 }, rule: 'zh/time/x', text: '明天', value: null };
      const reading = { ...page.reading, times: [wrong] };
      await assert.rejects(store.addPage({ ...page, reading }), {
        code: 'bad-quote',
        message: /zh\/time\/x.*明天.*0–2/u,
      });
      assert.deepEqual(await store.articles(), []);
    });

    test('readings come by id, whatever order the pages came in, however many there are', async () => {
      const pages = Array.from({ length: 60 }, (_, seed) => inventedPage(seed, 120, 6));
      for (const page of pages) await store.addPage(page);
      const other = await openStore(await fresh());
      try {
        for (const page of pages.toReversed()) await other.addPage(page);
        const ids = await idsOf(store);
        assert.equal(ids.length, 60);
        assert.deepEqual(ids, ids.toSorted());
        assert.deepEqual(await idsOf(other), ids);
        assert.equal(await other.fingerprint(STORY), await store.fingerprint(STORY));
      } finally {
        await other.close();
      }
    });

    test('articles come newest first, those without a date last', async () => {
      const dates = ['2019-02', '2019-10-05', null, '2019-02-28', '1776-07-04'];
      for (const published of dates) await store.addPage(pageOf(`报道 ${published}`, { published }));
      const found = (await store.articles(STORY)).map(({ published }) => published);
      assert.deepEqual(found, ['2019-10-05', '2019-02-28', '2019-02', '1776-07-04', null]);
    });

    test('gives findings of one kind by date, subject and range', async () => {
      for (let seed = 0; seed < 12; seed += 1) await store.addPage(inventedPage(seed));
      const all = await store.findings(STORY, { kind: 'events', limit: 1000 });
      let expected = 0;
      for await (const reading of store.readings(STORY)) expected += reading.events.length;
      assert.equal(all.length, expected);
      const dates = all.map(({ date }) => date ?? '');
      assert.deepEqual(dates, dates.toSorted());
      const middle = present_(dates[Math.floor(dates.length / 2)]);
      const since = await store.findings(STORY, { kind: 'events', from: middle, order: 'newest', limit: 1000 });
      assert.equal(since.length, dates.filter((date) => date >= middle).length);
      assert.equal(since[0]?.date, dates.at(-1));
      const ri = await store.findings(STORY, { kind: 'statements', who: 'ri-song-ho', limit: 1000 });
      assert.ok(ri.length > 0);
      assert.ok(ri.every(({ finding }) => 'speaker' in finding && finding.speaker === 'ri-song-ho'));
    });

    test('a reading by newer rules takes the place of the old one', async () => {
      const page = inventedPage(5);
      const { articleId } = await store.addPage(page);
      const before = await store.fingerprint(STORY);
      const reading = {
        ...page.reading,
        ...NO_FINDINGS,
        article: { ...page.reading.article, published: '2020-01-01' },
      };
      assert.equal(await store.replaceReading({ articleId, reading, rules: 'test-2' }), true);
      assert.equal(await store.replaceReading({ articleId: 'nobody', reading, rules: 'test-2' }), false);
      assert.deepEqual((await present(store.reading(articleId))).events, []);
      assert.deepEqual(await store.findings(STORY, { kind: 'events' }), []);
      assert.equal((await store.articles())[0]?.published, '2020-01-01');
      assert.notEqual(await store.fingerprint(STORY), before);
      assert.equal((await store.search({ text: '磋商' })).length, 1);
    });

    test('remembers what could not be read until it is', async () => {
      await store.recordFailure('page.txt', { message: 'no text', cure: 'save it again' });
      await store.recordFailure('page.txt', { message: 'still no text' });
      await store.recordFailure('b.html', { message: 'too large' });
      const noted = (await store.failures()).map(({ source, message, cure }) => [source, message, cure]);
      assert.deepEqual(noted, [
        ['b.html', 'too large', null],
        ['page.txt', 'still no text', null],
      ]);
      await store.addPage(pageOf('会谈结束。'));
      assert.deepEqual(
        (await store.failures()).map(({ source }) => source),
        ['b.html'],
      );
    });

    test('keeps one record a story, and knows when pages have come since', async () => {
      assert.equal(await store.record(STORY), null);
      assert.equal(await store.isCurrent(STORY), false);
      await assert.rejects(store.saveRecord(STORY, recordOf('a'), 'x'), { code: 'missing' });
      await store.addPage(inventedPage(6));
      const first = await store.fingerprint(STORY);
      await store.saveRecord(STORY, recordOf('a', 'b'), first);
      assert.deepEqual(await store.record(STORY), { record: recordOf('a', 'b'), fingerprint: first });
      assert.equal(await store.isCurrent(STORY), true);
      await store.addPage(inventedPage(7));
      assert.equal(await store.isCurrent(STORY), false);
      await store.saveRecord(STORY, recordOf('c'), await store.fingerprint(STORY));
      assert.equal(await store.isCurrent(STORY), true);
      assert.deepEqual((await present(store.record(STORY))).record, recordOf('c'));
    });

    test('an empty record is a record', async () => {
      await store.addPage(inventedPage(8));
      await store.saveRecord(STORY, recordOf(), 'x');
      assert.deepEqual((await present(store.record(STORY))).record, recordOf());
    });

    test('gives entries by kind, party and date', async () => {
      await store.addPage(inventedPage(9));
      await store.saveRecord(STORY, recordOf('a', 'b', 'c'), 'x');
      const events = await store.entries(STORY, 'events');
      assert.deepEqual(events, recordOf('a', 'b', 'c').events);
      assert.equal((await store.entries(STORY, 'events', { party: 'PRK' })).length, 3);
      assert.equal((await store.entries(STORY, 'events', { party: 'PR' })).length, 0);
      assert.equal((await store.entries(STORY, 'events', { party: '%' })).length, 0);
      const middle = await store.entries(STORY, 'events', { from: '2019-02', to: '2019-02' });
      assert.deepEqual(
        middle.map(({ id }) => id),
        ['b'],
      );
      assert.deepEqual(
        (await store.entries(STORY, 'events', { limit: 1, offset: 1 })).map(({ id }) => id),
        ['b'],
      );
    });

    test('the check counts what it looked at and finds what does not stand', async () => {
      const { articleId } = await store.addPage(inventedPage(10));
      const clean = await checkStory(store, STORY);
      assert.deepEqual(clean.problems, []);
      assert.equal(clean.articles, 1);
      assert.ok(clean.findings >= 20 && clean.quotes >= clean.findings);
      const wrong = {
        ...recordOf('a'),
        events: recordOf('a').events.map((event) => ({ ...event, evidence: [evidence(articleId)] })),
      };
      await store.saveRecord(STORY, wrong, 'x');
      const { problems } = await checkStory(store, STORY);
      assert.deepEqual(
        problems.map(({ kind, rule }) => [kind, rule]),
        [['record', 'a']],
      );
    });

    test('a store opened for reading reads while another is open, and writes nothing', async () => {
      await store.addPage(inventedPage(11));
      const reader = await openStore(place, { readOnly: true });
      try {
        await store.addPage(inventedPage(12));
        assert.equal((await reader.articles()).length, 2);
        await assert.rejects(reader.addPage(inventedPage(13)), (error) => {
          assert.ok(error instanceof StoreError);
          assert.equal(error.code, 'read-only');
          return true;
        });
      } finally {
        await reader.close();
      }
    });

    test('two stores that write to one place both get their turn', async () => {
      const other = await openStore(place);
      try {
        const pages = Array.from({ length: 20 }, (_, seed) => inventedPage(seed, 120, 6));
        const results = await Promise.all(pages.flatMap((page) => [store.addPage(page), other.addPage(page)]));
        assert.equal(results.filter(({ added }) => added).length, 20);
        assert.equal((await store.articles()).length, 20);
      } finally {
        await other.close();
      }
    });

    searchContract(() => store);
  });
}

function present_<T>(value: T | undefined | null): T {
  assert.ok(value !== undefined && value !== null);
  return value;
}

const present = async <T>(value: Promise<T | null>): Promise<T> => present_(await value);

async function idsOf(store: Store): Promise<string[]> {
  const ids: string[] = [];
  for await (const { articleId } of store.readings(STORY)) ids.push(articleId);
  return ids;
}

const evidence = (articleId: string) => ({
  articleId,
  source: 'page.txt',
  outlet: null,
  published: null,
  kind: 'events' as const,
  rule: 'zh/event/talks',
  span: { start: 0, end: 2 },
  joined: null,
  quote: '不在',
});

/** A record of one event for each id, a month apart. */
const recordOf = (...ids: string[]): NegotiationRecord => ({
  people: [],
  organisations: [],
  events: ids.map((id, index) => ({
    id,
    evidence: [],
    articles: [],
    origins: 1,
    kind: 'working-talks',
    type: 'CONSULT',
    status: 'occurred',
    actors: ['USA', 'PRK'],
    recipients: [],
    people: [],
    date: `2019-0${index + 1}`,
    place: null,
    outcome: null,
  })),
  statements: [],
  positions: [],
  exchanges: [],
  outlook: [],
  shifts: [],
  disputes: [],
});
