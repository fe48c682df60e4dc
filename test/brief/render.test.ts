import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { parseHTML } from 'linkedom';
import type { BriefDocument, Piece } from '#brief/document.ts';
import { toDocx } from '#brief/render/docx.ts';
import { toHtml } from '#brief/render/html.ts';
import { toMarkdown } from '#brief/render/markdown.ts';
import { unzipped } from './unzipped.ts';
import { linesOf, type Samples, samples, write } from './written.ts';

/** What a hostile page may hold. */
const HOSTILE = '<script>alert(1)</script> [x](javascript:1) *b* _i_ `c` | & &lt; "q" \'s\' \u0007 ]]>';

const hostile = (language: 'zh' | 'en'): BriefDocument => {
  const evidence = {
    articleId: 'a',
    source: `dir/${HOSTILE.replaceAll('/', '')}.txt`,
    outlet: HOSTILE,
    published: '2019-10-05',
    kind: 'events' as const,
    rule: 'test',
    span: { start: 0, end: 1 },
    quote: HOSTILE,
    joined: null,
  };
  const piece: Piece = { kind: 'quote', text: HOSTILE };
  const segment = { pieces: [piece], notes: [1] };
  return {
    language,
    title: HOSTILE,
    scope: HOSTILE,
    blocks: [
      { kind: 'heading', level: 2, text: HOSTILE },
      { kind: 'paragraph', line: [segment] },
      { kind: 'list', items: [[segment]] },
      { kind: 'table', head: [HOSTILE, 'b'], rows: [[[[segment]], [[segment], [segment]]]] },
    ],
    sources: 'Sources',
    notes: [{ number: 1, evidence, sentence: HOSTILE, url: 'https://example.org/a?b="c"&d=<e>#f' }],
    nothing: HOSTILE,
  };
};

describe('a brief as Markdown', () => {
  it('takes nothing of a page for markup', () => {
    const text = toMarkdown(hostile('en'));
    assert.doesNotMatch(text, /<script|<\/script/u);
    assert.doesNotMatch(text, /(?<!\\)\[x\]|(?<![\\*])\*b\*/u);
    const row = text.split('\n').find((line) => line.startsWith('| “')) ?? '';
    assert.equal(row.split(/(?<!\\)\|/u).length, 4, row);
  });
});

describe('a brief as HTML', () => {
  let all: Samples;
  before(async () => {
    all = await samples();
  });

  it('takes nothing of a page for markup', () => {
    const { document } = parseHTML(toHtml(hostile('en')));
    assert.equal(document.querySelectorAll('script, img, iframe').length, 0);
    for (const link of document.querySelectorAll('a'))
      assert.match(link.getAttribute('href') ?? '', /^(?:#|https:\/\/example\.org\/)/u);
    assert.ok(document.querySelector('h1')?.textContent?.includes('<script>'));
    for (const element of document.querySelectorAll('*'))
      for (const { name } of element.attributes) assert.doesNotMatch(name, /^on/u);
  });

  for (const language of ['zh', 'en'] as const) {
    it(`leads from each mark to its note and back, in ${language}`, async () => {
      const { document: brief } = await write('digest', language, all);
      const html = toHtml(brief);
      assert.doesNotMatch(html, /(?:src|href)="(?!#)/u);
      const { document } = parseHTML(html);
      assert.equal(document.documentElement?.getAttribute('lang'), language === 'zh' ? 'zh-Hans' : 'en');
      const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
      assert.equal(new Set(ids).size, ids.length, 'an id stands twice');
      const links = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
        (link.getAttribute('href') ?? '').slice(1),
      );
      assert.ok(links.length > brief.notes.length);
      for (const link of links) assert.ok(ids.includes(link), `#${link} leads nowhere`);
      assert.equal(document.querySelectorAll('.notes > li').length, brief.notes.length);
      const other = language === 'zh' ? 'en' : 'zh';
      assert.ok(
        document.querySelectorAll(`blockquote[lang="${other}"]`).length > 0,
        'no quotation of the other language',
      );
      assert.equal(document.querySelectorAll(`blockquote[lang="${language}"]`).length, 0);
    });
  }

  it('names the column beside each cell, for a narrow screen', async () => {
    const { document: brief } = await write('outlook', 'en', all);
    const { document } = parseHTML(toHtml(brief));
    for (const cell of document.querySelectorAll('td')) assert.notEqual(cell.getAttribute('data-head'), null);
  });
});

describe('a brief as a Word file', () => {
  it('holds every line, note and mark', async () => {
    const { document: brief } = await write('digest', 'zh', await samples());
    const files = unzipped(await toDocx(brief));
    const body = files.get('word/document.xml') ?? '';
    const text = [...body.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, run = '']) => run).join('');
    assert.ok(text.includes(brief.title));
    for (const { evidence } of brief.notes) assert.ok(text.includes(evidence.published ?? ''));
    const marks = [...body.matchAll(/w:anchor="(n\d+)"/gu)].map(([, anchor]) => anchor);
    const anchors = new Set(
      [...body.matchAll(/<w:bookmarkStart w:name="(n\d+)"|<w:bookmarkStart[^>]*w:name="(n\d+)"/gu)].map(
        ([, a, b]) => a ?? b,
      ),
    );
    assert.equal(
      marks.length,
      linesOf(brief)
        .flat()
        .flatMap(({ notes }) => notes).length,
    );
    for (const mark of marks) assert.ok(anchors.has(mark), `${mark} leads nowhere`);
    assert.match(body, /w:val="Heading2"/u);
  });

  it('is XML whatever the page holds', async () => {
    const body = unzipped(await toDocx(hostile('zh'))).get('word/document.xml') ?? '';
    assert.ok(body.includes('&lt;script&gt;'));
    assert.ok(!body.includes('\u0007') && !body.includes('<script'));
  });
});
