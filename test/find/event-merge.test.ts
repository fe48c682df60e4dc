import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findAll } from '#find/find.ts';
import { lineOf } from '#find/line.ts';
import { articleOf } from './articles.ts';

const linesOf = (text: string, published = '2019-10-08'): readonly string[] =>
  findAll(articleOf(text, published), { story: null }).events.map((event) => lineOf('events', event));

describe('one entry an event', () => {
  it('joins mentions of one meeting and keeps the fullest', () => {
    const text = '美国与伊朗10月5日在日内瓦举行会谈。\n日内瓦会谈破裂。';
    assert.deepEqual(linesOf(text), ['working-talks occurred USA+IRN 2019-10-05 Geneva broke-down']);
  });
  it('keeps meetings on different days apart', () => {
    const text = 'Iran and Japan held talks in Geneva on October 5.\nIran and Japan held talks in Vienna on October 7.';
    assert.equal(linesOf(text).length, 2);
  });
  it('keeps acts of different parties apart', () => {
    assert.equal(linesOf('日本指责俄罗斯破坏停火。\n法国指责俄罗斯破坏停火。').length, 2);
  });
  it('takes what was planned as occurred once it is told so', () => {
    const text = '法国将于10月5日与德国在日内瓦签署协议。\n10月5日，法国与德国在日内瓦签署协议。';
    assert.deepEqual(linesOf(text), ['agreement occurred FRA+DEU 2019-10-05 Geneva']);
  });
  it('tells two acts of one sentence apart', () => {
    const text = '伊朗10月2日拆除了核设施，关闭了铀浓缩工厂。';
    assert.equal(linesOf(text).length, 2);
  });
  it('quotes the text at the span', () => {
    const article = articleOf('Japan condemned Russia on Monday. France and Germany signed a treaty in Rome.');
    const { events } = findAll(article, { story: null });
    assert.ok(events.length >= 2);
    for (const { span, evidence } of events) assert.equal(article.text.slice(span.start, span.end), evidence);
  });
});
