import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { findAll } from '#find/find.ts';
import { isCopy, originsOf, type Sketch, sketchOf } from '#merge/origins.ts';
import type { Story } from '#story/story.ts';
import { sampleStory } from '../find/read-samples.ts';
import { articleOf } from '../store/invented-pages.ts';

interface Told {
  readonly event: string;
  readonly origin: string;
  readonly sort: string;
  readonly published: string;
  readonly text: string;
}

describe('origins', () => {
  const texts: readonly Told[] = ['dev', 'held'].flatMap((set) =>
    readFileSync(new URL(`../../bench/origins/${set}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n')
      .map((line): Told => JSON.parse(line)),
  );
  let sketches: readonly Sketch[] = [];
  let story: Story;
  const sketch = ({ text, published }: Told, articleId: string): Sketch => {
    const language = /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en';
    return sketchOf({ ...findAll(articleOf(text, { published, language }), { story }), articleId, source: '' }, story);
  };
  const one = (event: string, sort: string, origin = 'a'): Sketch => {
    const index = texts.findIndex((told) => told.event === event && told.sort === sort && told.origin === origin);
    const found = sketches[index];
    assert.ok(found, `there is no ${sort} of ${event}`);
    return found;
  };
  before(async () => {
    story = await sampleStory();
    sketches = texts.map((told, index) => sketch(told, String(index).padStart(3, '0')));
  });

  it('gives a translation and a rewriting the origin of their wire story', () => {
    for (const event of ['hanoi', 'vienna', 'kosovo', 'dam']) {
      assert.ok(isCopy(one(event, 'wire'), one(event, 'translation')), `${event} translated`);
      assert.ok(isCopy(one(event, 'wire'), one(event, 'spin')), `${event} rewritten`);
    }
  });

  it('never joins independent reports, what follows up a report or what sums it up', () => {
    const origins = originsOf(sketches);
    const seen = new Map<string, string>();
    for (const [index, { event, origin }] of texts.entries()) {
      const id = sketches[index]?.articleId ?? '';
      const root = origins.get(id) ?? id;
      const own = `${event} ${origin}`;
      assert.equal(seen.get(root) ?? own, own, `${own} and ${seen.get(root)} are joined`);
      seen.set(root, own);
    }
    assert.ok(seen.size > 40, `only ${seen.size} origins`);
  });

  it('takes a translation of a week later for a report of its own', () => {
    const wire = texts.find(({ event, sort }) => event === 'hanoi' && sort === 'wire');
    const told = texts.find(({ event, sort }) => event === 'hanoi' && sort === 'translation');
    assert.ok(wire && told);
    const late = { ...sketch(told, 'late'), day: (one('hanoi', 'wire').day ?? 0) + 7 };
    assert.ok(!isCopy(one('hanoi', 'wire'), late));
  });

  it('reads numbers alike in both languages; a few of them join nothing', () => {
    const about = { event: '', origin: '', sort: '', published: '2019-01-02' };
    const zh = sketch({ ...about, text: '会谈持续3.5小时，21人参加。' }, 'zh');
    const en = sketch({ ...about, text: 'Talks took 3.5 hours; 21 people attended.' }, 'en');
    assert.deepEqual([...zh.trace.marks], [...en.trace.marks]);
    assert.equal(zh.trace.marks.length, 2);
    assert.ok(!isCopy(zh, en));
  });
});
