import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { timeGrammar as en } from '#find/en/times.ts';
import { findAll } from '#find/find.ts';
import { splitSentences } from '#find/shared/sentences.ts';
import { distinctTimes, findTimes } from '#find/shared/times.ts';
import { boundsOf, inWeek, onDate } from '#find/shared/times-calendar.ts';
import { timeGrammar as zh } from '#find/zh/times.ts';
import { fold, lowerCase } from '#language/fold.ts';
import { articleOf } from './articles.ts';

/** Text and value of every time shown, in order. */
const timesOf = (text: string, published: string | null = '2019-10-08'): readonly string[] =>
  findAll(articleOf(text, published), { story: null }).times.map((time) => `${time.text} = ${time.value}`);

describe('times in the course of a text', () => {
  it('counts the next day from the day told, not from an older date inside the sentence', () => {
    const text = '美朝10月5日在斯德哥尔摩会谈。这是两国领导人6月30日见面后的首次。次日，朝方发表声明。';
    assert.deepEqual(timesOf(text), ['10月5日 = 2019-10-05', '6月30日 = 2019-06-30', '次日 = 2019-10-06']);
  });
  it('gives a bare day of the month the month of the narrative', () => {
    const text = 'The North tested an engine on August 27 and 29. On 30th it spoke.';
    assert.deepEqual(timesOf(text), ['August 27 = 2019-08-27', '29 = 2019-08-29', '30th = 2019-08-30']);
  });
  it('turns a bare weekday to the future where the clause looks ahead, unless a word of telling claims it', () => {
    assert.deepEqual(timesOf('The envoys will meet on Friday.'), ['Friday = 2019-10-11']);
    assert.deepEqual(timesOf('Kim said on Friday that the envoys would meet.'), ['Friday = 2019-10-04']);
  });
  it('reads «today» in a running log from the day that heads the entry', () => {
    assert.deepEqual(timesOf('Saturday, 19:50 – They met this afternoon.'), [
      'Saturday = 2019-10-05',
      'this afternoon = 2019-10-05',
    ]);
  });
  it('leaves a date inside a title of a work', () => {
    assert.deepEqual(timesOf('双方签署《9月平壤共同宣言》。'), []);
  });
  it('reads only full dates where no day of publication is known', () => {
    assert.deepEqual(timesOf('去年双方会谈。', null), []);
    assert.deepEqual(timesOf('2019年9月12日双方会谈，次日结束。', null), [
      '2019年9月12日 = 2019-09-12',
      '次日 = 2019-09-13',
    ]);
  });
});

it('keeps every place of a time and shows each wording once', () => {
  const article = articleOf('10月5日会谈开始。10月5日会谈破裂。');
  const plain = fold(article.text);
  const sentences = splitSentences(article, plain);
  const every = findTimes(
    { article, plain, lower: lowerCase(plain), anchor: article.published, sentences },
    { zh, en },
  );
  assert.equal(every.length, 2);
  assert.equal(distinctTimes(every).length, 1);
});

describe('the calendar', () => {
  it('knows no 30 February', () => assert.equal(onDate(2019, 2, 30), null));
  it('counts weeks as ISO does', () => {
    assert.equal(inWeek(onDate(2019, 12, 30)?.from ?? 0).value, '2020-W01');
    assert.equal(inWeek(onDate(2021, 1, 3)?.from ?? 0).value, '2020-W53');
  });
  it('bounds a value', () => {
    assert.deepEqual(boundsOf('2019-02'), { from: onDate(2019, 2, 1)?.from, to: onDate(2019, 2, 28)?.from });
    assert.deepEqual(boundsOf('2019-07-25/..'), { from: onDate(2019, 7, 25)?.from, to: null });
  });
});

it('takes time in proportion to the length of a hostile line', () => {
  for (const unit of ['的', '9', '9月', '（', '“', 'May 1 ']) {
    const spent = [20_000, 80_000].map((length) => {
      const article = articleOf(unit.repeat(length / unit.length));
      const plain = fold(article.text);
      const sentences = splitSentences(article, plain);
      const start = performance.now();
      findTimes({ article, plain, lower: lowerCase(plain), anchor: '2019-10-08', sentences }, { zh, en });
      return performance.now() - start;
    });
    // Four times the length may take four times as long; twelve leaves room for a busy machine, sixteen would be a square.
    assert.ok((spent[1] ?? 0) < 12 * Math.max(spent[0] ?? 0, 25), `${unit}: ${spent.join(' and ')} ms`);
  }
});
