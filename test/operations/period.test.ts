import assert from 'node:assert/strict';
import { test } from 'node:test';
import { touches } from '#operations/period.ts';

const cases: readonly [date: string | null, from: string | undefined, to: string | undefined, touched: boolean][] = [
  ['2019-10-05', undefined, undefined, true],
  [null, undefined, undefined, true],
  [null, '2019', undefined, false],
  ['2019-10-05', '2019', '2019', true],
  ['2019-10-05', '2019-10', '2019-10', true],
  ['2019-10-05', '2019-10-06', undefined, false],
  ['2019-10-05', undefined, '2019-10-04', false],
  ['2019-10-05', '2019-10-05', '2019-10-05', true],
  ['2019', '2019-06', '2019-07', true],
  ['2018', '2019-01', undefined, false],
  ['2019-01/2019-03', '2019-02', '2019-02', true],
  ['2019-01/2019-03', '2019-04', undefined, false],
  ['2019-10-05/..', '2024', undefined, true],
  ['../2019-10-05', undefined, '2018', true],
];

test('a date touches a period', () => {
  for (const [date, from, to, touched] of cases) {
    assert.equal(touches(date, { from, to }), touched, `${date} in ${from ?? '…'} to ${to ?? '…'}`);
  }
});
