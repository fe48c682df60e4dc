import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Article, ParagraphKind } from '#article/article.ts';
import { cueAct as enAct, enCues } from '#find/en/cues.ts';
import { findAll } from '#find/find.ts';
import { lineOf } from '#find/line.ts';
import { cueAct as zhAct, zhCues } from '#find/zh/cues.ts';
import { loadStory } from '#story/load.ts';
import { articleOf } from './articles.ts';

const parsed = await loadStory('us-dprk');
assert.ok(parsed.ok, 'the story us-dprk must load');
const { story } = parsed;

const read = (article: Article): readonly string[] =>
  findAll(article, { story }).statements.map((statement) => lineOf('statements', statement as never));

/** The article with its first paragraph of another kind. */
function withKind(article: Article, kind: ParagraphKind, speaker?: string): Article {
  const [first, ...rest] = article.paragraphs;
  assert.ok(first);
  return { ...article, paragraphs: [{ ...first, kind, ...(speaker ? { speaker } : {}) }, ...rest] };
}

describe('statements of an article', () => {
  it('reads an answer as one statement with those it quotes inside', () => {
    const text = '金正恩：制裁是关键。特朗普说，制裁将继续有效。';
    assert.deepEqual(read(withKind(articleOf(text), 'answer', '金正恩')), [
      'kim-jong-un: 制裁是关键。特朗普说，制裁将继续有效。',
      'donald-trump: 制裁将继续有效 (via kim-jong-un)',
    ]);
  });
  it('reads none in headlines and bylines', () => {
    for (const kind of ['title', 'subhead', 'byline', 'credit', 'bio'] as const) {
      assert.deepEqual(read(withKind(articleOf('特朗普说，制裁将继续有效。'), kind)), []);
    }
  });
  it('names the outer speaker as the way by which an inner statement comes', () => {
    assert.deepEqual(read(articleOf('Moon said that Trump had promised to lift the sanctions.')), [
      'moon-jae-in: Trump had promised to lift the sanctions',
      'donald-trump: to lift the sanctions (via moon-jae-in)',
    ]);
  });
  it('gives both halves of a broken quotation to one speaker', () => {
    assert.deepEqual(read(articleOf('“It is simple,” Trump said. “No weapons, no sanctions at all.”')), [
      'donald-trump: It is simple,',
      'donald-trump: No weapons, no sanctions at all.',
    ]);
  });
  it('reads every statement once and where it stands', () => {
    const article = articleOf('朝中社称，金正恩说，朝鲜不会放弃核武器；特朗普表示，他不着急。');
    const { statements } = findAll(article, { story });
    assert.ok(statements.length > 0);
    for (const { span, text } of statements) assert.equal(article.text.slice(span.start, span.end), text);
    assert.equal(new Set(statements.map(({ span, speaker }) => `${span.start} ${speaker}`)).size, statements.length);
  });
});

describe('cue words', () => {
  it('are at least 250 in each language', () => {
    assert.ok(zhCues.size >= 250);
    assert.ok(enCues.size >= 250);
  });
  it('tell their act with adverbs and verbs of speech around them', () => {
    assert.equal(zhAct('明确表示'), 'say');
    assert.equal(zhAct('再次警告说'), 'warn');
    assert.equal(zhAct('桌子'), null);
    assert.equal(enAct('has repeatedly warned of'), 'warn');
    assert.equal(enAct('told'), 'say');
    assert.equal(enAct('wooden leg'), null);
  });
});

describe('work on lines that are no prose', () => {
  for (const unit of ['特朗普说，', '说', '“说”', 'Trump said ', '据', '否认']) {
    it(`is bounded for a long run of ${unit}`, () => {
      const started = performance.now();
      findAll(articleOf(unit.repeat(Math.ceil(20_000 / unit.length))), { story });
      assert.ok(performance.now() - started < 5_000);
    });
  }
});
