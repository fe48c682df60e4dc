import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { anchorOf } from '#merge/binding.ts';
import { corrected } from '#merge/corrected.ts';
import type { Action, Anchor } from '#merge/corrections.ts';
import { BLOCK_KINDS } from '#merge/kinds.ts';
import type { FiledReading } from '#merge/record.ts';
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
  await bringUpToDate(store, MAKING);
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

/** Which findings a random correction speaks of, and what it does: numbers that are taken modulo what there is. */
const asked = fc.record({
  action: fc.constantFrom('accept', 'reject', 'edit', 'merge', 'split', 'comment', 'undo', 'same-as', 'add'),
  picks: fc.array(fc.nat(), { minLength: 1, maxLength: 3 }),
});
type Asked = typeof asked extends fc.Arbitrary<infer A> ? A : never;

/** The anchors of all findings of one kind, in the order of the articles. */
const anchorsIn = (readings: readonly FiledReading[], kind: (typeof BLOCK_KINDS)[number]): readonly Anchor[] =>
  readings.flatMap((reading) => reading[kind].map((finding) => anchorOf(kind, finding, reading)));

function actionOf({ action, picks }: Asked, readings: readonly FiledReading[], made: number): Action | null {
  const [first = 0] = picks;
  const kinds = BLOCK_KINDS.filter((kind) => anchorsIn(readings, kind).length > 0);
  const kind = kinds[first % Math.max(1, kinds.length)];
  const anchors = kind ? anchorsIn(readings, kind) : [];
  const on = [...new Set(picks.map((pick) => pick % Math.max(1, anchors.length)))].flatMap((at) => anchors[at] ?? []);
  const [anchor] = on;
  switch (action) {
    case 'undo':
      return made > 0 ? { action, of: `c-${(first % made) + 1}` } : null;
    case 'same-as':
      return { action, kind: 'people', name: 'kim-jong-un', as: 'moon-jae-in' };
    case 'add':
      return anchor
        ? {
            action,
            on: { ...anchor, kind: 'statements' },
            fields: { speaker: 'USA', cue: null, direct: true, via: null, date: null },
          }
        : null;
    case 'edit':
      return kind === 'events' ? { action, on, fields: { date: '2019-01-20', status: 'occurred' } } : null;
    case 'merge':
      return anchor ? { action, on, block: `merged ${anchor.kind}` } : null;
    case 'comment':
      return { action, on, text: 'seen' };
    default:
      return on.length > 0 ? { action, on } : null;
  }
}

async function readingsOf(store: Store): Promise<readonly FiledReading[]> {
  const readings: FiledReading[] = [];
  for await (const reading of store.readings(MAKING.key)) readings.push(reading);
  return readings;
}

async function correctEach(store: Store, all: readonly Asked[]): Promise<readonly Action[]> {
  const readings = await readingsOf(store);
  const actions: Action[] = [];
  for (const one of all) {
    const action = actionOf(one, readings, actions.length);
    if (!action) continue;
    const at = `2025-01-01T00:00:0${actions.length}Z`;
    await store.addCorrection(MAKING.key, { action, author: 'a', reason: '', at }, null);
    actions.push(action);
  }
  return actions;
}

test('a record corrected step by step is the one made of its pages and corrections, whichever came first', async () => {
  await fc.assert(
    fc.asyncProperty(shuffled, fc.array(asked, { minLength: 1, maxLength: 4 }), async ([pages, order], all) => {
      await withFresh(async (store) => {
        await addEach(store, pages);
        const actions = await correctEach(store, all);
        await bringUpToDate(store, MAKING);
        const stepped = await store.record(MAKING.key);
        await rebuild(store, MAKING);
        assert.deepEqual(await store.record(MAKING.key), stepped);
        await withFresh(async (other) => {
          const [first, ...rest] = order;
          if (!first) return;
          await other.addPage(first);
          for (const [index, action] of actions.entries()) {
            const at = `2025-01-01T00:00:0${index}Z`;
            await other.addCorrection(MAKING.key, { action, author: 'a', reason: '', at }, null);
          }
          await rebuild(other, MAKING);
          for (const page of rest) {
            const { articleId, added } = await other.addPage(page);
            const reading = added ? await other.reading(articleId) : null;
            if (reading) await other.absorbArticle(MAKING.key, reading, null);
          }
          await bringUpToDate(other, MAKING);
          assert.deepEqual(await other.record(MAKING.key), stepped);
        });
      });
    }),
    { numRuns },
  );
});

/** The reading by other rules: named otherwise, in another order, with more found, in a page with more text before. */
function reread(reading: FiledReading): FiledReading {
  const before = 'A line that a later version of the page has.\n';
  const shifted = JSON.parse(JSON.stringify(reading), (key, value) =>
    (key === 'start' || key === 'end') && typeof value === 'number' ? value + before.length : value,
  ) as FiledReading;
  const events = shifted.events.map((event) => ({ ...event, rule: `new/${event.rule}` })).reverse();
  return {
    ...shifted,
    articleId: `${reading.articleId}-again`,
    article: { ...shifted.article, text: `${before}${reading.article.text}` },
    events,
  };
}

test('corrections bind to the text: other rules and a changed page leave them in force', async () => {
  await fc.assert(
    fc.asyncProperty(coverage, fc.array(asked, { minLength: 1, maxLength: 4 }), async (pages, all) => {
      await withFresh(async (store) => {
        for (const page of pages) await store.addPage(page);
        await correctEach(
          store,
          all.filter(({ action }) => action !== 'undo'),
        );
        const log = await store.corrections(MAKING.key);
        for (const reading of await readingsOf(store)) {
          const [now, then] = [corrected(reading, log), corrected(reread(reading), log)];
          for (const kind of BLOCK_KINDS) assert.deepEqual(ruledIn(then, kind), ruledIn(now, kind));
        }
      });
    }),
    { numRuns },
  );
});

/** What is left of a list after correction, with the corrections of each, without places, rules and order. */
const ruledIn = (reading: FiledReading, kind: (typeof BLOCK_KINDS)[number]): readonly string[] =>
  reading[kind]
    .map((finding) =>
      JSON.stringify(finding, (key, value) =>
        ['span', 'rule', 'spanA', 'spanB', 'places'].includes(key) ? undefined : value,
      ),
    )
    .sort();
