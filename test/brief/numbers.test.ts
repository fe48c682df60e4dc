import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { numbersIn } from '#brief/check/numbers.ts';

describe('numbers by value', () => {
  const same: readonly (readonly [string, number])[] = [
    ['35,000', 35_000],
    ['3.5万', 35_000],
    ['三万五千', 35_000],
    ['thirty-five thousand', 35_000],
    ['2.8亿', 280_000_000],
    ['280 million', 280_000_000],
    ['二〇一八', 2018],
    ['十二', 12],
    ['一百二十', 120],
    ['两千', 2_000],
    ['8.5', 8.5],
  ];
  for (const [text, value] of same) {
    it(`${text} is ${value}`, () => assert.ok(numbersIn(text).has(value), [...numbersIn(text)].join(' ')));
  }

  it('holds a line to digits only', () => {
    assert.deepEqual([...numbersIn('达成一致，共12人', true)], [12]);
  });

  it('stays quick on a long run of digits and brackets', () => {
    const started = performance.now();
    numbersIn('1,'.repeat(200_000) + '一'.repeat(200_000) + 'one '.repeat(100_000));
    assert.ok(performance.now() - started < 2_000);
  });
});
