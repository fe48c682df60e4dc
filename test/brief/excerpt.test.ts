import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clauseAround, excerpt } from '#brief/excerpt.ts';

describe('what a line quotes of a page', () => {
  const cases: readonly (readonly [string, string])[] = [
    // Datelines.
    ['海桥通讯社新加坡6月13日电(记者顾怀远)美国总统特朗普举行会晤', '美国总统特朗普举行会晤'],
    ['新华社平壤10月2日电 朝鲜试射导弹', '朝鲜试射导弹'],
    ['【中央社记者林某首尔综合报道】南韩军方表示', '南韩军方表示'],
    ['SEOUL, June 14 (Harbour Wire) - The two met again', 'The two met again'],
    ['2018 (Harbour Wire) - Two days after they met', 'Two days after they met'],
    ['TOKYO, Japan – The minister spoke', 'The minister spoke'],
    // None.
    ['朝鲜10月2日试射导弹，电视台没有报道', '朝鲜10月2日试射导弹，电视台没有报道'],
    ['Kim (the leader) - and his sister - came', 'Kim (the leader) - and his sister - came'],
    ['DPRK – US talks resumed', 'DPRK – US talks resumed'],
    // Bullets, stray marks and lost partners.
    ['• May 26: Russia vetoes.', 'May 26: Russia vetoes'],
    ['”，他说，会谈破裂了。', '他说，会谈破裂了'],
    ['“会谈破裂了”', '会谈破裂了'],
    ['they said “it is over', 'they said it is over'],
  ];
  for (const [text, told] of cases) it(text, () => assert.equal(excerpt(text), told));

  it('is cut at a clause, and says so', () => {
    const long = `${'朝鲜方面表示愿意继续对话'.repeat(3)}，${'美国方面表示需要时间考虑'.repeat(4)}`;
    assert.equal(excerpt(long), `${'朝鲜方面表示愿意继续对话'.repeat(3)}…`);
    assert.ok(excerpt('word '.repeat(100)).length <= 141);
  });

  it('takes in the rest of the clause', () => {
    const sentence = '评论指出,双方互信不足；朝鲜送还遗骸，换来的却是一项制裁也没有解除。';
    assert.equal(clauseAround('的却是一项制裁也没有解除', sentence), '换来的却是一项制裁也没有解除');
    assert.equal(clauseAround('遗骸', sentence), '双方互信不足；朝鲜送还遗骸');
    assert.equal(clauseAround('not there', sentence), 'not there');
  });

  it('stays quick on hostile text', () => {
    const started = performance.now();
    for (const text of [
      '【'.repeat(100_000),
      '('.repeat(100_000),
      '“'.repeat(100_000),
      'A'.repeat(100_000),
      '1日'.repeat(50_000),
    ])
      excerpt(text);
    assert.ok(performance.now() - started < 2_000);
  });
});
