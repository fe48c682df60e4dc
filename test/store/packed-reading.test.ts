import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packReading, unpackArticle, unpackFindings, unpackText } from '#store/packed-reading.ts';
import { articleOf, inventedPage, NO_FINDINGS } from './invented-pages.ts';

const pageOf = (text: string): Uint8Array => new TextEncoder().encode(`<p>${text}</p>`);

test('an article and its findings come back from the columns with the page', async () => {
  const { bytes, reading } = inventedPage(3, 3000, 100);
  const { article, ...findings } = reading;
  const packed = await packReading({ article, findings }, bytes);
  assert.deepEqual(unpackArticle(packed.body, bytes), article);
  assert.equal(unpackText(packed.body, bytes), article.text);
  assert.equal(JSON.stringify(unpackFindings(packed.findings, article)), JSON.stringify(findings));
});

test('texts that are empty, long or not well formed come back too', async () => {
  const long = Array.from({ length: 20_000 }, (_, index) => `第${index}句。`).join('\n');
  for (const text of ['', '\n', 'NUL \0', `${long}\ud83d`, '\udc00', long, '\ufeff会谈']) {
    const article = articleOf(text, { title: text.slice(0, 9) });
    const packed = await packReading({ article, findings: NO_FINDINGS }, pageOf(text));
    assert.deepEqual(unpackArticle(packed.body, pageOf(text)), article);
    assert.equal(unpackText(packed.body, pageOf(text)), text);
    assert.deepEqual(unpackFindings(packed.findings, article), NO_FINDINGS);
  }
});

test('most of a text is not kept twice, nor are the quotes in it', async () => {
  const { bytes, reading } = inventedPage(4, 9000, 100);
  const { article, ...findings } = reading;
  const packed = await packReading({ article, findings }, bytes);
  const text = Buffer.byteLength(article.text);
  assert.ok(packed.body.length < text / 5, `${packed.body.length} of ${text}`);
  assert.ok(packed.findings.length < text / 5, `${packed.findings.length} of ${text}`);
});

test('with another page or another text nothing is unpacked', async () => {
  const { bytes, reading } = inventedPage(5);
  const { article, ...findings } = reading;
  const packed = await packReading({ article, findings }, bytes);
  assert.throws(() => unpackArticle(packed.body, pageOf('another')));
  assert.throws(() => unpackFindings(packed.findings, { ...article, text: `${article.text}。` }));
});
