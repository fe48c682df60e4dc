import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Stance } from '#find/finding.ts';
import { bringUpToDate, type Making, mergeWithoutKeeping, rebuild } from '#parley';
import type { ReadPage } from '#store/pages.ts';
import { openStore } from '#store/store.ts';
import { articleOf, NO_FINDINGS } from './invented-pages.ts';

const MAKING: Making = { key: 'us-dprk', story: null, version: 'merge-1' };
const { CASES = '8' } = process.env;

/** A stance of a party on one issue, some days into six years, in its own words or those of another. */
const position = fc.record({
  day: fc.oneof(fc.nat({ max: 2200 }), fc.constantFrom(700, 705, 712, 1400)),
  stance: fc.constantFrom<Stance>('demand', 'refuse', 'offer', 'accept', 'support', 'concern'),
  source: fc.constantFrom('PRK', 'kcna', 'USA', 'narrator'),
  words: fc.constantFrom('lift all sanctions', 'lift some sanctions', 'keep what there is'),
  form: fc.constantFrom('day', 'day', 'day', 'month', 'open'),
});
type Position = typeof position extends fc.Arbitrary<infer A> ? A : never;

const FIRST = Date.UTC(2018, 0, 1);
const A_DAY = 86_400_000;

function pageOf({ day, stance, source, words, form }: Position, index: number): ReadPage {
  const date = new Date(FIRST + day * A_DAY).toISOString().slice(0, 10);
  const evidence = `${words}, it is said.`;
  const text = `${index}\n${evidence}`;
  const span = { start: text.length - evidence.length, end: text.length };
  const told = form === 'day' ? date : form === 'month' ? date.slice(0, 7) : `${date}/..`;
  const finding = {
    span,
    rule: 'test/position',
    party: 'PRK',
    issue: 'sanctions',
    stance,
    toward: [],
    source,
    evidence,
  };
  return {
    bytes: new TextEncoder().encode(text),
    source: `${index}.txt`,
    url: null,
    reading: {
      article: articleOf(text, { published: date }),
      ...NO_FINDINGS,
      positions: [{ ...finding, summary: words, date: told }],
    },
    story: 'us-dprk',
    rules: 'test-1',
  };
}

test('a line of years drawn piece by piece is the one drawn as a whole, whatever came when', async () => {
  let shifts = 0;
  let disputes = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(position, { minLength: 40, maxLength: 60 }),
      fc.array(position, { minLength: 1, maxLength: 4 }),
      async (first, later) => {
        const folder = mkdtempSync(join(tmpdir(), 'parley-'));
        const store = await openStore({ sqlite: join(folder, 'record.sqlite') });
        try {
          for (const [index, one] of first.entries()) await store.addPage(pageOf(one, index));
          await rebuild(store, MAKING);
          for (const [index, one] of later.entries()) {
            await store.addPage(pageOf(one, first.length + index));
            await bringUpToDate(store, MAKING);
            const [kept, whole] = [await store.record(MAKING.key), await mergeWithoutKeeping(store, MAKING.key, null)];
            assert.deepEqual(kept, whole);
            shifts += whole.shifts.length;
            disputes += whole.disputes.length;
          }
        } finally {
          await store.close();
          rmSync(folder, { recursive: true });
        }
      },
    ),
    { numRuns: Number(CASES) },
  );
  assert.ok(shifts > 0 && disputes > 0);
});
