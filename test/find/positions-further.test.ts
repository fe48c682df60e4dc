import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findAll } from '#find/find.ts';
import { articleOf } from './articles.ts';
import { furtherStory } from './passages/other-story.ts';
import type { Passage } from './passages/passage.ts';
import { furtherEnglish } from './passages/positions-further-en.ts';
import { furtherChinese } from './passages/positions-further-zh.ts';

/** Least precision and recall over the passages of a language: what was reached, less a slip or two. */
const FLOORS = {
  zh: { positions: [0.7, 0.7], exchanges: [0.6, 0.5] },
  en: { positions: [0.75, 0.75], exchanges: [0.75, 0.6] },
} as const;

const LISTS = { zh: furtherChinese, en: furtherEnglish } as const;

/** Lines expected, lines read, and lines that are both. */
function counts(passages: readonly Passage[], kind: 'positions' | 'exchanges'): readonly [number, number, number] {
  let [expected, found, right] = [0, 0, 0];
  for (const passage of passages) {
    const reading = findAll(articleOf(passage.text, '2025-03-04'), { story: furtherStory });
    const got =
      kind === 'positions'
        ? reading.positions.map(({ party, issue, stance }) => `${party} ${issue} ${stance}`)
        : reading.exchanges.map(({ giver, taker }) => `${giver} ${taker}`);
    const want = passage[kind] ?? [];
    expected += want.length;
    found += got.length;
    right += want.filter((line) => got.includes(line)).length;
  }
  return [expected, found, right];
}

describe('positions and exchanges of negotiations that no story tells of', () => {
  for (const language of ['zh', 'en'] as const) {
    for (const kind of ['positions', 'exchanges'] as const) {
      it(`${kind} are read, ${language}`, () => {
        const [expected, found, right] = counts(LISTS[language], kind);
        const [precision, recall] = FLOORS[language][kind];
        assert.ok(right / found >= precision, `precision of ${kind} is ${(right / found).toFixed(3)}`);
        assert.ok(right / expected >= recall, `recall of ${kind} is ${(right / expected).toFixed(3)}`);
      });
    }
  }
});
