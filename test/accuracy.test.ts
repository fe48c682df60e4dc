import assert from 'node:assert/strict';
import { test } from 'node:test';
import { goldSets, readGold } from '../bench/gold.ts';
import { rates, SCORED_KINDS, type Score, type ScoredKind, score } from '../bench/score.ts';

/** Least F1 of each kind over each set that rules were made with: what was measured last, less 0.02. `npm run bench:accuracy` prints the figures. */
const FLOORS: Readonly<Record<string, Readonly<Partial<Record<ScoredKind, number>>>>> = {
  'passages-zh': {
    names: 0.98,
    identity: 0.98,
    organisations: 0.88,
    times: 0.97,
    quotes: 0.94,
    statements: 0.9,
    events: 0.73,
    positions: 0.67,
    exchanges: 0.78,
    outlook: 0.85,
    disputes: 0.58,
    body: 0.98,
  },
  'passages-en': {
    names: 0.96,
    identity: 0.98,
    organisations: 0.89,
    times: 0.93,
    quotes: 0.9,
    statements: 0.89,
    events: 0.62,
    positions: 0.59,
    exchanges: 0.66,
    outlook: 0.84,
    disputes: 0.48,
    body: 0.98,
  },
  'fresh-zh': {
    names: 0.94,
    identity: 0.94,
    organisations: 0.85,
    times: 0.87,
    quotes: 0.92,
    statements: 0.86,
    events: 0.64,
    positions: 0.53,
    exchanges: 0.28,
    outlook: 0.74,
    disputes: 0.16,
    body: 0.98,
  },
  'fresh-en': {
    names: 0.96,
    identity: 0.96,
    organisations: 0.94,
    times: 0.88,
    quotes: 0.88,
    statements: 0.85,
    events: 0.51,
    positions: 0.61,
    exchanges: 0.32,
    outlook: 0.7,
    disputes: 0.28,
    body: 0.98,
  },
  seeds: {
    names: 0.97,
    identity: 0.98,
    organisations: 0.87,
    times: 0.81,
    quotes: 0.89,
    statements: 0.87,
    events: 0.59,
    positions: 0.48,
    exchanges: 0.86,
    outlook: 0.69,
    disputes: 0.14,
    metadata: 0.75,
    body: 0.98,
  },
  samples: {
    names: 0.97,
    identity: 0.97,
    organisations: 0.92,
    times: 0.93,
    quotes: 0.91,
    statements: 0.89,
    events: 0.63,
    positions: 0.55,
    exchanges: 0.75,
    outlook: 0.72,
    disputes: 0.4,
    metadata: 0.98,
    body: 0.97,
  },
};

/** Pages that a set must have: fewer would mean that something was not read. */
const PAGES: Readonly<Record<string, number>> = {
  'passages-zh': 60,
  'passages-en': 60,
  'fresh-zh': 28,
  'fresh-en': 28,
  seeds: 4,
  samples: 24,
};

for (const [name, floors] of Object.entries(FLOORS)) {
  test(`accuracy of ${name}`, async (t) => {
    const readings = goldSets().find((set) => set.name === name)?.readings;
    if (!readings) {
      t.skip('../shared/gold was not found: this set lies outside the project');
      return;
    }
    const sums = new Map<ScoredKind, Pick<Score, 'gold' | 'found' | 'hits'>>();
    for (const gold of readings) {
      for (const [kind, one] of score(gold, await readGold(gold))) {
        const { gold: wanted, found, hits } = sums.get(kind) ?? { gold: 0, found: 0, hits: 0 };
        sums.set(kind, { gold: wanted + one.gold, found: found + one.found, hits: hits + one.hits });
      }
    }
    assert.ok(readings.length >= (PAGES[name] ?? 1), `only ${readings.length} pages were read`);

    const check = (kind: ScoredKind, least: number): void => {
      const sum = sums.get(kind);
      assert.ok(sum && sum.gold > 0, `${kind}: nothing was measured`);
      const { f1, precision, recall } = rates(sum);
      const told = `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, ${sum.hits} of ${sum.gold}`;
      const command = `npm run bench:accuracy -- --set ${name} --misses ${kind}`;
      assert.ok(f1 >= least, `${kind}: F1 ${f1.toFixed(3)} is under ${least} (${told}); see ${command}`);
    };
    for (const kind of SCORED_KINDS.filter((kind) => kind in floors)) {
      await t.test(kind, () => check(kind, floors[kind] ?? 1));
    }
    const unchecked = [...sums.keys()].filter((kind) => !(kind in floors));
    assert.deepEqual(unchecked, [], 'kinds without a floor');
  });
}
