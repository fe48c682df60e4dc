import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { mergeReadings } from '#merge/merge.ts';
import type { EventEntry } from '#merge/record.ts';
import type { Placed } from '#merge/report.ts';
import { bringUpToDate, isCurrent, type Making, mergeWithoutKeeping, rebuild } from '#parley';
import { checkStory } from '#store/check.ts';
import type { EntryQuery } from '#store/entries.ts';
import { openStore, type Store, type StorePlace } from '#store/store.ts';
import { StoreError } from '#store/store-error.ts';
import { entriesContract } from './contract-entries.ts';
import { searchContract } from './contract-search.ts';
import { versionsContract } from './contract-versions.ts';
import { inventedPage, NO_FINDINGS, pageOf } from './invented-pages.ts';

/** A database to run the contract on: `fresh` gives an empty place each time, `end` removes all of them. */
export interface Ground {
  readonly name: string;
  readonly fresh: () => Promise<StorePlace>;
  readonly end: () => Promise<void>;
}

const STORY = 'us-dprk';
const UNMERGED = { version: null, corrections: { covered: 0, all: 0 }, covered: 0, undrawn: 0 };
const MAKING: Making = { key: STORY, story: null, version: 'merge-1' };

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
      const { source, mark: _, ...rest } = await present(store.reading(articleId));
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
      const again = await store.addPage({ ...page, source: 'elsewhere.html', rules: 'test-2' });
      assert.deepEqual(again, { articleId: first.articleId, added: false });
      assert.deepEqual((await store.recordState(STORY)).waiting, [first.articleId]);
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
        assert.deepEqual(await other.recordState(STORY), await store.recordState(STORY));
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

    test('a reading by newer rules takes the place of the old one', async () => {
      const page = inventedPage(5);
      const { articleId } = await store.addPage(page);
      await rebuild(store, MAKING);
      const reading = {
        ...page.reading,
        ...NO_FINDINGS,
        article: { ...page.reading.article, published: '2020-01-01' },
      };
      assert.equal(await store.replaceReading({ articleId, reading, rules: 'test-2' }), true);
      assert.equal(await store.replaceReading({ articleId: 'nobody', reading, rules: 'test-2' }), false);
      assert.deepEqual((await present(store.reading(articleId))).events, []);
      assert.equal((await store.articles())[0]?.published, '2020-01-01');
      assert.deepEqual(await store.recordState(STORY), { ...UNMERGED, waiting: [articleId] });
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
      assert.equal(await isCurrent(store, MAKING), false);
      await assert.rejects(rebuild(store, MAKING), { code: 'missing' });
      const { articleId } = await store.addPage(inventedPage(6));
      assert.deepEqual(await store.recordState(STORY), { ...UNMERGED, waiting: [articleId] });
      await bringUpToDate(store, MAKING);
      assert.equal(await isCurrent(store, MAKING), true);
      assert.equal(await isCurrent(store, { ...MAKING, version: 'merge-2' }), false);
      assert.deepEqual(await store.record(STORY), await mergeWithoutKeeping(store, STORY, null));
      await store.addPage(inventedPage(7));
      assert.equal(await isCurrent(store, MAKING), false);
      await bringUpToDate(store, MAKING);
      assert.equal(await isCurrent(store, MAKING), true);
      assert.deepEqual(await store.record(STORY), await mergeWithoutKeeping(store, STORY, null));
    });

    test('pages added one by one give the record of all at once', async () => {
      const pages = Array.from({ length: 12 }, (_, seed) => inventedPage(seed, 300, 20));
      for (const page of pages) {
        const { articleId } = await store.addPage(page);
        if ((await store.recordState(STORY)).version === null) await rebuild(store, MAKING);
        else assert.equal(await store.absorbArticle(STORY, await present(store.reading(articleId)), null), true);
      }
      await store.drawRecord(STORY);
      const record = await present(store.record(STORY));
      assert.deepEqual(record, await mergeWithoutKeeping(store, STORY, null));
      assert.ok(record.events.length > 0 && record.people.length > 0 && record.positions.length > 0);
      await rebuild(store, MAKING);
      assert.deepEqual(await store.record(STORY), record);
    });

    test('an article that the record covers is not added to it again', async () => {
      const { articleId } = await store.addPage(inventedPage(8));
      await rebuild(store, MAKING);
      assert.equal(await store.absorbArticle(STORY, await present(store.reading(articleId)), null), false);
    });

    test('a reading that is replaced while the record is merged is merged anew', async () => {
      const { articleId } = await store.addPage(inventedPage(8));
      // So many that one more is added to the record alone.
      for (let seed = 20; seed < 30; seed += 1) await store.addPage(inventedPage(seed, 120, 6));
      const other = await openStore(place);
      try {
        const slow: Store = {
          ...store,
          saveRecord: async (story, record) => {
            await other.replaceReading({ articleId, reading: inventedPage(10).reading, rules: 'test-2' });
            await store.saveRecord(story, record);
          },
        };
        await rebuild(slow, MAKING);
      } finally {
        await other.close();
      }
      assert.deepEqual((await store.recordState(STORY)).waiting, [articleId]);
      assert.equal(await isCurrent(store, MAKING), false);
      await bringUpToDate(store, MAKING);
      assert.equal(await isCurrent(store, MAKING), true);
      assert.deepEqual(await store.record(STORY), await mergeWithoutKeeping(store, STORY, null));
    });

    test('a reading that was replaced is not added to the record in place of the newer one', async () => {
      await store.addPage(inventedPage(7));
      await rebuild(store, MAKING);
      const { articleId } = await store.addPage(inventedPage(8));
      const old = await present(store.reading(articleId));
      await store.replaceReading({ articleId, reading: inventedPage(10).reading, rules: 'test-2' });
      assert.equal(await store.absorbArticle(STORY, old, null), false);
      await bringUpToDate(store, MAKING);
      assert.deepEqual(await store.record(STORY), await mergeWithoutKeeping(store, STORY, null));
    });

    test('a record of nothing is a record', async () => {
      await store.addPage(pageOf('会谈结束。'));
      await rebuild(store, MAKING);
      const record = await present(store.record(STORY));
      assert.ok(Object.values(record).every((list) => list.length === 0));
    });

    test('gives entries by kind, party, sort, status and date', async () => {
      for (let seed = 9; seed < 15; seed += 1) await store.addPage(inventedPage(seed));
      await rebuild(store, MAKING);
      const { events } = await present(store.record(STORY));
      assert.ok(events.length > 5);
      assert.deepEqual(await store.entries(STORY, 'events'), events);
      const ids = async (query: EntryQuery) => (await store.entries(STORY, 'events', query)).map(({ id }) => id);
      const wanted = (test: (event: EventEntry) => boolean) => events.filter(test).map(({ id }) => id);
      assert.deepEqual(
        await ids({ party: 'PRK' }),
        wanted(({ actors, recipients }) => [...actors, ...recipients].includes('PRK')),
      );
      assert.deepEqual(await ids({ party: 'PR' }), []);
      assert.deepEqual(await ids({ party: '%' }), []);
      const [first] = events;
      const { kind = '', status = '', date = '' } = first ?? {};
      assert.deepEqual(
        await ids({ sort: kind, status }),
        wanted((event) => event.kind === kind && event.status === status),
      );
      const within = await ids({ from: date ?? '', to: date ?? '' });
      assert.ok(within.includes(first?.id ?? '') && within.length < events.length);
      assert.equal(await store.countEntries(STORY, 'events', { from: date ?? '', to: date ?? '' }), within.length);
      assert.deepEqual(
        await ids({ limit: 1, offset: 1 }),
        wanted((event) => event === events[1]),
      );
      assert.deepEqual(await ids({ ids: [first?.id ?? ''] }), [first?.id]);
      assert.deepEqual(await ids({ ids: [] }), []);
    });

    test('a copy is no origin of its own, in the record and in any part of a list', async () => {
      const page = inventedPage(9, 1500, 30);
      await store.addPage(page);
      await store.addPage({ ...page, bytes: new TextEncoder().encode('copy'), source: 'copy.html' });
      for (let seed = 10; seed < 13; seed += 1) await store.addPage(inventedPage(seed));
      await rebuild(store, MAKING);
      const { events, people } = await present(store.record(STORY));
      assert.ok(events.some(({ origins, articles }) => origins < articles.length));
      for (const [index, event] of events.entries()) {
        assert.deepEqual(await store.entries(STORY, 'events', { limit: 1, offset: index }), [event]);
      }
      assert.deepEqual(await store.entries(STORY, 'people', { limit: 3 }), people.slice(0, 3));
    });

    test('the check counts what it looked at and finds what does not stand', async () => {
      const { articleId } = await store.addPage(inventedPage(10));
      const clean = await checkStory(store, STORY);
      assert.deepEqual(clean.problems, []);
      assert.equal(clean.articles, 1);
      assert.ok(clean.findings >= 20 && clean.quotes >= clean.findings);
      const made = mergeReadings([await present(store.reading(articleId))], null);
      const events = new Map(
        [...made.blocks.events].map(([block, entries]) => [
          block,
          entries.map(({ entry, reports }) => ({ entry, reports: reports.map(misquoted) })),
        ]),
      );
      const wrong = { ...made, blocks: { ...made.blocks, events } };
      await store.saveRecord(STORY, {
        made: wrong,
        covers: [(await present(store.reading(articleId))).mark],
        version: 'x',
        corrections: 0,
      });
      const { problems } = await checkStory(store, STORY);
      assert.ok(problems.length > 0);
      assert.deepEqual(new Set(problems.map(({ kind }) => kind)), new Set(['record']));
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

    entriesContract(() => store);
    searchContract(() => store);
    versionsContract(() => store);
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

const misquoted = (placed: Placed<'events'>): Placed<'events'> => ({
  ...placed,
  report: { ...placed.report, finding: { ...placed.report.finding, evidence: '不在' } },
});
