import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { type BriefKind, writeBrief } from '#brief/brief.ts';
import { dateInWords } from '#brief/dates.ts';
import { merge } from '#merge/merge.ts';
import type { NegotiationRecord } from '#merge/record.ts';
import type { Story } from '#story/story.ts';
import { sampleReadings, sampleStory } from '../find/read-samples.ts';

const KINDS: readonly BriefKind[] = ['digest', 'chronology', 'positions', 'outlook'];

describe('briefs', () => {
  let story: Story;
  let record: NegotiationRecord;
  before(async () => {
    story = await sampleStory();
    record = merge(await sampleReadings(), story);
  });

  for (const language of ['zh', 'en'] as const) {
    for (const kind of KINDS) {
      it(`cites every line of the ${kind} in ${language}`, () => {
        const brief = writeBrief(record, { language, kind, story });
        const lines = brief.split('\n');
        const told = lines.filter(
          (line) => /^(?:- |\| (?!---))/u.test(line) && !/^\| (?:议题|Issue|时间|When) /u.test(line),
        );
        assert.ok(told.length > 3, `only ${told.length} lines`);
        for (const line of told) assert.match(line, /\[\^\d+\]/u, `not cited: ${line}`);
        const used = new Set([...brief.matchAll(/\[\^(\d+)\](?!:)/gu)].map((match) => match[1]));
        const noted = new Set([...brief.matchAll(/^\[\^(\d+)\]: /gmu)].map((match) => match[1]));
        assert.deepEqual(used, noted);
      });
    }
  }

  it('says so where there is nothing to write', () => {
    const empty = merge([], story);
    assert.match(writeBrief(empty, { language: 'zh', kind: 'digest', story }), /记录中没有/u);
    assert.match(writeBrief(empty, { language: 'en', kind: 'outlook', story }), /holds nothing/u);
  });

  it('writes only what can lie in the period asked for', () => {
    const brief = writeBrief(record, { language: 'en', kind: 'chronology', story, from: '2019', to: '2019-12' });
    const years = [...brief.matchAll(/^### (\d{4})/gmu)].map((match) => match[1]);
    assert.ok(years.includes('2019'));
    assert.ok(!years.includes('2025'));
  });
});

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
