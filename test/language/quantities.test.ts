import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold, lowerCase } from '#language/fold.ts';
import { quantitiesIn } from '#language/quantities.ts';

const values = (text: string): readonly string[] => quantitiesIn(lowerCase(fold(text))).map(({ value }) => value);

test('one number reads alike in figures, Chinese and English words', () => {
  for (const [value, ...forms] of [
    ['350000000', '3.5亿美元', '350 million dollars', '350,000,000 dollars'],
    ['21', '二十一人', '21名士兵', 'twenty-one people', '21 soldiers'],
    ['15%', '百分之十五', '15%', '15 percent', '15 per cent'],
    ['5000', '五千名', 'five thousand men', '5,000'],
    ['10', '十名军人', 'ten soldiers'],
    ['2018', '2018年', 'in 2018'],
    ['0.5%', '下跌0.5%', 'fell 0.5 percent'],
  ] as const) {
    for (const form of forms) assert.deepEqual(values(form), [value], form);
  }
});

test('days, clocks, orders and small numbers are no quantities', () => {
  for (const text of [
    '6月12日',
    'June 12',
    '12 June',
    '7时30分',
    'at 7:30',
    '第十二次',
    '十分重要',
    '三国',
    'three states',
    '12th',
  ]) {
    assert.deepEqual(values(text), [], text);
  }
});

test('a long run of figures is read in one go', () => {
  assert.deepEqual(values('一'.repeat(100_000)), []);
  assert.ok(values('十'.repeat(100_000)).length < 100_000);
  assert.ok(values('1,'.repeat(100_000)).length < 200_000);
});
