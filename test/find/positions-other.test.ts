import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findAll } from '#find/find.ts';
import { articleOf } from './articles.ts';
import { otherStory } from './passages/other-story.ts';
import type { Passage } from './passages/passage.ts';
import { english } from './passages/positions-en.ts';
import { chinese } from './passages/positions-zh.ts';

/** Least F1 over the passages of a language: what was reached less two hundredths. */
const FLOORS = { zh: { positions: 0.95, exchanges: 0.81 }, en: { positions: 0.98, exchanges: 0.81 } } as const;

interface Read {
  readonly positions: readonly string[];
  readonly exchanges: readonly string[];
}

function read(text: string): Read {
  const { positions, exchanges } = findAll(articleOf(text, '2025-03-04'), { story: otherStory });
  return {
    positions: positions.map(({ party, issue, stance }) => `${party} ${issue} ${stance}`),
    exchanges: exchanges.map(({ giver, taker }) => `${giver} ${taker}`),
  };
}

/** F1 of the lines read against the lines expected, over all passages. */
function score(passages: readonly Passage[], kind: keyof Read): number {
  let [expected, found, right] = [0, 0, 0];
  for (const passage of passages) {
    const want = passage[kind] ?? [];
    const got = read(passage.text)[kind];
    expected += want.length;
    found += got.length;
    right += want.filter((line) => got.includes(line)).length;
  }
  return (2 * right) / (expected + found);
}

for (const [language, passages] of Object.entries({ zh: chinese, en: english })) {
  describe(`positions of other negotiations, ${language}`, () => {
    for (const { text, positions, exchanges, todo } of passages) {
      it(text, { todo: todo ?? false }, () => {
        assert.deepEqual([...read(text).positions].sort(), [...positions].sort());
        assert.deepEqual([...read(text).exchanges].sort(), [...(exchanges ?? [])].sort());
      });
    }
    for (const kind of ['positions', 'exchanges'] as const) {
      const least = FLOORS[language === 'zh' ? 'zh' : 'en'][kind];
      it(`${kind} reach ${least}`, () => {
        const reached = score(passages, kind);
        assert.ok(reached >= least, `F1 of ${kind} is ${reached.toFixed(3)}, below ${least}`);
      });
    }
  });
}
