import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { stands } from '#article/span.ts';
import { merge } from '#merge/merge.ts';
import { originsOf, sketchOf } from '#merge/origins.ts';
import type { FiledReading, NegotiationRecord } from '#merge/record.ts';
import type { Story } from '#story/story.ts';
import { sampleReadings, sampleStory } from '../find/read-samples.ts';

describe('merging', () => {
  let readings: readonly FiledReading[] = [];
  let story: Story;
  let record: NegotiationRecord;
  before(async () => {
    story = await sampleStory();
    readings = await sampleReadings();
    record = merge(readings, story);
  });

  it('gives the same record in whatever order the pages come', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...readings], { minLength: readings.length }), (shuffled) => {
        assert.deepEqual(merge(shuffled, story), record);
      }),
      { numRuns: 12 },
    );
  });

  it('rests every entry on sentences that stand in their pages', () => {
    const texts = new Map(readings.map(({ articleId, article }) => [articleId, article.text]));
    const entries = Object.values(record).flat();
    assert.ok(entries.length > 100, `only ${entries.length} entries`);
    for (const entry of entries) {
      assert.ok(entry.evidence.length > 0, `${entry.id} rests on nothing`);
      for (const { articleId, span, quote } of entry.evidence) {
        assert.ok(
          stands(texts.get(articleId) ?? '', { span, quote }),
          `${entry.id}: «${quote}» does not stand in ${articleId}`,
        );
      }
    }
  });

  it('gives every entry an id of its own', () => {
    for (const [kind, entries] of Object.entries(record)) {
      const ids = (entries as readonly { readonly id: string }[]).map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length, `two ${kind} entries share an id`);
    }
  });

  it('counts the two near-copies among the samples as one origin each, and nothing else', () => {
    const origins = originsOf(readings.map((reading) => sketchOf(reading, story)));
    const groups = new Map<string, string[]>();
    for (const { articleId, source } of readings) {
      const origin = origins.get(articleId) ?? articleId;
      groups.set(origin, [...(groups.get(origin) ?? []), source]);
    }
    const copies = [...groups.values()]
      .filter((group) => group.length > 1)
      .map((group) => group.sort().join(' '))
      .sort();
    assert.deepEqual(copies, ['en-06.txt en-07.txt', 'zh-06.txt zh-07.txt']);
  });

  it('puts the second summit, planned and held, into one entry', () => {
    const hanoi = record.events.filter(
      ({ kind, place, actors }) => kind === 'summit' && place === 'Hanoi' && actors.includes('USA'),
    );
    assert.equal(hanoi.filter(({ status }) => status === 'occurred').length, 1);
  });
});
