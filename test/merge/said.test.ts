import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { findAll } from '#find/find.ts';
import type { FiledReading } from '#merge/record.ts';
import { saidOn } from '#merge/said.ts';
import { readPage } from '#page/page.ts';
import type { Story } from '#story/story.ts';
import { sampleStory } from '../find/read-samples.ts';

describe('the day an article speaks on', () => {
  let story: Story;
  before(async () => {
    story = await sampleStory();
  });
  const saidIn = (text: string, published?: string): string | null => {
    const page = readPage(new TextEncoder().encode(text), { name: 'page.txt', ...(published ? { published } : {}) });
    if (!page.ok) throw new Error(page.error.message);
    const reading: FiledReading = { ...findAll(page.article, { story }), articleId: 'a', source: 'page.txt' };
    return saidOn(reading, story);
  };
  const ABOUT = 'The two sides remain far apart over sanctions, and nobody expects an early meeting.';

  it('is not earlier than the latest office that it names someone by', () => {
    assert.equal(
      saidIn(`South Korea’s Unification Minister Chung Dong-young told lawmakers. ${ABOUT}`),
      '2025-07-25/..',
    );
    assert.equal(saidIn('中国国务委员兼外交部长王毅表示,中方支持双方再次会晤,希望双方相向而行。'), '2018-03-19/..');
  });

  it('is open where no office is named, or none that began within the story', () => {
    assert.equal(saidIn(`Chung Dong-young told reporters in Seoul. ${ABOUT}`), null);
    assert.equal(saidIn(`South Korean President Moon Jae-in spoke in Seoul. ${ABOUT}`), null);
  });

  it('is the latest day that it tells as past, where that is later', () => {
    assert.equal(
      saidIn('2019年10月5日,朝鲜和美国在斯德哥尔摩举行工作会谈。中国国务委员兼外交部长王毅表示,中方支持双方对话。'),
      '2019-10-05',
    );
  });
});
