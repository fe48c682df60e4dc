import assert from 'node:assert/strict';
import { test } from 'node:test';
import { costOf, HOSTILE_PAGES } from '../bench/hostile-pages.ts';
import { sampleStory } from './find/read-samples.ts';

// Smaller pages than in bench/hostile.ts. A reader whose work grows with the square of the page would take 36 times as
// long on one six times as large; chance and a loaded machine make 6 into 10 or so, and never into that.
const SIZES = [10_000, 60_000] as const;
const MOST_GROWTH = 20;
/** Milliseconds of processor time below which chance outweighs the page. */
const NOISE = 40;
/** How many times the cost of ordinary text, character for character, a hostile page may take. */
const MOST_DEAR = 40;

const story = await sampleStory();
const total = (page: string): number => [...costOf(page, story).values()].reduce((sum, one) => sum + one, 0);

const ordinary = '朝鲜外务省周一说，“不会恢复谈判”。\nTrump said on Monday that talks may resume in May.\n';
const usual = (size: number): string => ordinary.repeat(Math.ceil(size / ordinary.length));
total(usual(SIZES[0]));
const baseline = Math.max(NOISE, total(usual(SIZES[1])));

for (const [name, make] of Object.entries(HOSTILE_PAGES)) {
  test(`time grows with the page: ${name}`, () => {
    // What is compiled on the way is not the page's fault: the small page is read once for nothing.
    total(make(SIZES[0]));
    const small = Math.max(NOISE, total(make(SIZES[0])));
    const large = total(make(SIZES[1]));
    assert.ok(large < MOST_GROWTH * small, `${small.toFixed(0)} → ${large.toFixed(0)} ms`);
    assert.ok(large < MOST_DEAR * baseline, `${large.toFixed(0)} ms, ordinary text ${baseline.toFixed(0)} ms`);
  });
}

test('every kind of hostile page is of the size it is asked for', () => {
  assert.ok(Object.keys(HOSTILE_PAGES).length > 40);
  for (const [name, make] of Object.entries(HOSTILE_PAGES)) {
    const { length } = make(SIZES[0]);
    assert.ok(length > 0.8 * SIZES[0] && length < 1.3 * SIZES[0], `${name}: ${length}`);
  }
});
