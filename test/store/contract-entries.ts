import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blockOf } from '#merge/kinds.ts';
import { overdueBy } from '#merge/overdue.ts';
import type { OutlookEntry } from '#merge/record.ts';
import { reportsOf } from '#merge/report.ts';
import { windowOf } from '#merge/window.ts';
import { type Making, rebuild } from '#parley';
import type { Store } from '#store/store.ts';
import { coverage } from './coverage.ts';

const STORY = 'us-dprk';
const MAKING: Making = { key: STORY, story: null, version: 'merge-1' };

/** What the entries of a record must be found by, on either database. */
export function entriesContract(store: () => Store): void {
  const filled = async () => {
    for (const page of fc.sample(coverage, { seed: 3, numRuns: 12 }).flat()) await store().addPage(page);
    await rebuild(store(), MAKING);
    const record = await store().record(STORY);
    assert.ok(record);
    return record;
  };

  test('gives the outlooks that are overdue on a day, the last due first, page by page', async () => {
    const { outlook } = await filled();
    const end = ({ when }: OutlookEntry): number => windowOf(when)?.to ?? 0;
    const days = outlook.map(end).filter(Number.isFinite);
    const day = days.toSorted((a, b) => a - b)[Math.floor(days.length * 0.8)] ?? 0;
    const overdue = outlook
      .filter((one) => overdueBy(one, day) !== null)
      .sort((a, b) => end(b) - end(a) || (a.id < b.id ? -1 : 1));
    assert.ok(overdue.length > 2 && overdue.length < outlook.length, `${overdue.length} of ${outlook.length}`);
    assert.equal(await store().countEntries(STORY, 'outlook', { overdueOn: day }), overdue.length);
    for (const [offset, { id }] of overdue.entries()) {
      const [one] = await store().entries(STORY, 'outlook', { overdueOn: day, limit: 1, offset });
      assert.equal(one?.id, id);
    }
  });

  test('tells the last day on which a page speaks', async () => {
    assert.equal(await store().lastDay(STORY), null);
    await filled();
    const published = (await store().articles(STORY)).flatMap((line) => windowOf(line.published)?.from ?? []);
    assert.equal(await store().lastDay(STORY), Math.max(...published));
  });

  test('gives the entries of blocks', async () => {
    const record = await filled();
    for (const kind of ['events', 'positions'] as const) {
      const least = { found: record[kind].length };
      for await (const reading of store().readings(STORY)) {
        const blocks = reportsOf(reading, kind, null).map((report) => blockOf(kind, report, null));
        const found = (await store().entries(STORY, kind, { blocks })).map(({ id }) => id);
        const told = record[kind].filter(({ articles }) => articles.includes(reading.articleId));
        for (const { id } of told) assert.ok(found.includes(id), `${kind} ${id}`);
        if (told.length > 0) least.found = Math.min(least.found, found.length);
      }
      assert.ok(least.found > 0 && least.found < record[kind].length, kind);
    }
    assert.deepEqual(await store().entries(STORY, 'events', { blocks: [] }), []);
  });
}
