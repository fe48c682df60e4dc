import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { relatedArticles } from '#brief/related.ts';
import { companionsOf, topicsOf } from '#brief/topics.ts';
import { type Samples, samples } from './written.ts';

describe('what is connected', () => {
  let all: Samples;
  const idOf = (source: string): string =>
    [...all.pages.values()].find((page) => page.source === source)?.articleId ?? '';
  before(async () => {
    all = await samples();
  });

  it('puts the reprint of a page first, and calls nothing else a copy', () => {
    const found = relatedArticles(all.record, idOf('zh-06.txt'), all.pages);
    assert.equal(found[0]?.articleId, idOf('zh-07.txt'));
    assert.deepEqual(
      found.filter(({ copy }) => copy).map(({ articleId }) => articleId),
      [idOf('zh-07.txt')],
    );
    for (const { events, people, issues } of found) assert.ok(events.length + people.length + issues.length > 0);
  });

  it('counts the origins of a period and of as long a period before', () => {
    const [first, ...rest] = topicsOf(all.pages.values(), '2019-10-01/2020-01-31', null);
    assert.ok(first && rest.length > 5);
    for (const { now, before: earlier, evidence } of [first, ...rest]) {
      assert.ok(now > 0 && now <= evidence.length && earlier >= 0);
      for (const { published } of evidence)
        assert.ok(published !== null && published >= '2019-10-01' && published <= '2020-01-31');
    }
    assert.deepEqual(topicsOf(all.pages.values(), '2019-10-01/..', null), []);
  });

  it('finds a subject on the pages of another both ways', () => {
    const [first] = companionsOf(all.pages.values(), 'kim-myong-gil');
    assert.ok(first);
    const back = companionsOf(all.pages.values(), first.id).find(({ id }) => id === 'kim-myong-gil');
    assert.equal(back?.evidence.length, first.evidence.length);
  });
});
