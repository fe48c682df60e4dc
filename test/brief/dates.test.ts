import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateInWords } from '#brief/dates.ts';

describe('dates in words', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['2019-10-05', '2019年10月5日', '5 October 2019'],
    ['2019-10', '2019年10月', 'October 2019'],
    ['2018-09-18/2018-09-20', '2018年9月18日至20日', '18–20 September 2018'],
    ['2019-01/2019-02', '2019年1月至2月', 'January – February 2019'],
    ['2018-11-30/2018-12-01', '2018年11月30日至12月1日', '30 November – 1 December 2018'],
    ['2019-10-05/..', '2019年10月5日起', 'from 5 October 2019'],
    ['2019-W40', '2019年第40周', 'week 40 of 2019'],
  ];
  for (const [value, zh, en] of cases) {
    it(value, () => {
      assert.equal(dateInWords(value, 'zh'), zh);
      assert.equal(dateInWords(value, 'en'), en);
    });
  }
});
