import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOpml, writeOpml } from '#page/containers/opml.ts';
import { makeZip } from './make-zip.ts';
import { articleOf, names, pagesOf, textOf } from './pages-of.ts';

const TEXT =
  'The two delegations met in Geneva on Monday for the first time in a year, and officials on both sides said that some progress had been made.';

test('JSON Lines by the usual names, and by a map with a path', async () => {
  const usual = [
    {
      headline: 'Talks',
      body: TEXT,
      publishedAt: '2019-10-07T01:00:00Z',
      link: 'https://a.example/1',
      source: { name: 'Harbour Wire' },
      authors: ['Ann Lee', 'Bo Mo'],
    },
    { headline: 'Two', body: '第一段。\n\n第二段。' },
  ];
  const taken = await pagesOf('x.jsonl', usual.map((one) => JSON.stringify(one)).join('\n'));
  assert.deepEqual(names(taken), ['x.jsonl!1', 'x.jsonl!2']);
  const article = await articleOf(taken.pages[0]);
  assert.deepEqual(
    [article.title, article.published, article.outlet, article.authors, article.url],
    ['Talks', '2019-10-07', 'Harbour Wire', ['Ann Lee', 'Bo Mo'], 'https://a.example/1'],
  );
  assert.match(textOf(taken.pages[1]), /<p>第一段。<\/p>\n<p>第二段。<\/p>/u);
  const mapped = await pagesOf(
    'x.jsonl',
    `${JSON.stringify({ a: { b: TEXT }, t: 'T' })}\n${JSON.stringify({ a: { b: 'two' } })}\n`,
    { fields: { text: 'a.b', title: 't' } },
  );
  assert.deepEqual([mapped.pages.length, (await articleOf(mapped.pages[0])).title], [2, 'T']);
});

test('the same object gives the same bytes, so that a second run knows it', async () => {
  const line = `${JSON.stringify({ text: TEXT, title: '</script><script>alert(1)</script>' })}\n{}\n`;
  const [once, again] = [await pagesOf('x.jsonl', line), await pagesOf('x.jsonl', line)];
  assert.deepEqual(once.pages[0]?.bytes, again.pages[0]?.bytes);
  assert.equal(textOf(once.pages[0]).match(/<script/gu)?.length, 1);
});

test('a line that is no object, has no text or is too long costs itself; where none has a text, the file is given up with the cure', async () => {
  const lines = [
    JSON.stringify({ text: TEXT }),
    '{broken',
    '[1]',
    JSON.stringify({ other: 1 }),
    JSON.stringify({ text: 'x'.repeat(500) }),
    JSON.stringify({ text: 'last' }),
  ];
  const taken = await pagesOf('x.jsonl', lines.join('\n'), { limits: { page: 400 } });
  assert.deepEqual(taken.troubles, [
    'x.jsonl!2 damaged',
    'x.jsonl!3 damaged',
    'x.jsonl!4 no-text',
    'x.jsonl!5 too-large',
  ]);
  assert.deepEqual(names(taken), ['x.jsonl!1', 'x.jsonl!6']);
  const none = await pagesOf('x.jsonl', `${JSON.stringify({ words: TEXT })}\n`.repeat(1000));
  assert.ok(none.troubles.length <= 20 && none.troubles.at(-1) === 'x.jsonl no-text');
});

test('lists of objects in JSON, a JSON Feed, and the starred items of a reader', async () => {
  assert.deepEqual(names(await pagesOf('x.json', JSON.stringify([{ text: TEXT }, { text: 'two' }]))), [
    'x.json!1',
    'x.json!2',
  ]);
  assert.deepEqual(
    names(await pagesOf('x.json', JSON.stringify({ meta: 1, articles: [{ content: TEXT }] }, null, 2))),
    ['x.json!1'],
  );
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'J',
    items: [{ id: '1', url: 'https://j.example/1', content_html: `<p>${TEXT}` }],
  };
  assert.deepEqual(names(await pagesOf('feed.json', JSON.stringify(feed))), ['feed.json!https://j.example/1']);
  const starred = {
    id: 'user/-/state/com.google/starred',
    items: [
      {
        id: 'tag:google.com,2005:reader/item/1',
        title: 'Talks',
        published: 1570406400,
        canonical: [{ href: 'https://a.example/1' }],
        summary: { content: `<p>${TEXT}</p>` },
        origin: { title: 'Harbour Wire' },
        author: 'Ann Lee',
      },
      { title: 'No text' },
      { published: 1 },
    ],
  };
  const taken = await pagesOf('starred.json', JSON.stringify(starred));
  assert.deepEqual(names(taken), ['starred.json!https://a.example/1', 'starred.json!No text']);
  const article = await articleOf(taken.pages[0]);
  assert.deepEqual(
    [article.title, article.outlet, article.published, article.authors],
    ['Talks', 'Harbour Wire', '2019-10-07', ['Ann Lee']],
  );
  assert.deepEqual((await pagesOf('x.json', '{"a": [1, 2')).troubles, ['x.json damaged']);
});

test('a feed file: an item with full text is a page with all that the feed knows; teasers are said so', async () => {
  const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Wire</title>
    <item><title>Talks</title><link>https://a.example/1</link><pubDate>Mon, 07 Oct 2019 10:00:00 +0900</pubDate><content:encoded><![CDATA[<p>${TEXT}</p>]]></content:encoded></item>
    <item><title>Teaser</title><link>https://a.example/2</link><description>Envoys met…</description></item></channel></rss>`;
  const taken = await pagesOf('feed.xml', feed);
  assert.deepEqual(names(taken), ['feed.xml!https://a.example/1', 'feed.xml!https://a.example/2']);
  const article = await articleOf(taken.pages[0]);
  assert.deepEqual(
    [article.title, article.outlet, article.published, article.url],
    ['Talks', 'Harbour Wire', '2019-10-07', 'https://a.example/1'],
  );
  assert.match(taken.notes.join(), /only the beginning of 1 of its 2 articles/u);
});

test('a book gives its chapters in the order of the file, without cover and contents, with its title and day', async () => {
  const chapter = (title: string) =>
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head><body><h1>${title}</h1>${`<p>${TEXT}</p>`.repeat(3)}</body></html>`;
  const opf = `<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>The Review 2019/5</dc:title><dc:date>2019-09-01</dc:date></metadata>
    <manifest><item id="c" href="text/cover.xhtml" media-type="application/xhtml+xml"/><item id="n" href="nav.xhtml" properties="nav"/><item id="a" href="text/one%20a.xhtml"/><item id="b" href="text/two.xhtml"/></manifest>
    <spine><itemref idref="c"/><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>`;
  const book = makeZip([
    { name: 'mimetype', data: 'application/epub+zip', stored: true },
    {
      name: 'META-INF/container.xml',
      data: '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    },
    { name: 'OPS/book.opf', data: opf },
    { name: 'OPS/nav.xhtml', data: chapter('Contents') },
    { name: 'OPS/text/cover.xhtml', data: '<html><body><img src="x"/></body></html>' },
    { name: 'OPS/text/one a.xhtml', data: chapter('Talks resume') },
    { name: 'OPS/text/two.xhtml', data: chapter('Talks end') },
  ]);
  const taken = await pagesOf('r.epub', book);
  assert.deepEqual(names(taken), ['r.epub!OPS/text/one a.xhtml', 'r.epub!OPS/text/two.xhtml']);
  assert.deepEqual(taken.leftOut, ['covers and title pages']);
  const article = await articleOf(taken.pages[0]);
  assert.deepEqual(
    [article.title, article.outlet, article.published, article.publishedBy],
    ['Talks resume', 'The Review 2019/5', '2019-09-01', 'container'],
  );
});

test('OPML in and out: groups, addresses once, a broken one as far as it goes', () => {
  const feeds = readOpml(
    '<opml version="2.0"><body><outline text="Korea"><outline text="A" xmlUrl="https://a.example/feed" htmlUrl="https://a.example"/><outline text="A again" xmlUrl="https://a.example/feed"/></outline><outline text="B" xmlUrl="javascript:x"/><outline title="C" text="c" xmlUrl="https://c.example/feed"></body></opml>',
  );
  assert.deepEqual(feeds, [
    { url: 'https://a.example/feed', title: 'A', home: 'https://a.example', groups: ['Korea'] },
    { url: 'https://c.example/feed', title: 'C', home: null, groups: [] },
  ]);
  assert.deepEqual(readOpml(writeOpml(feeds ?? [], 'Mine')), feeds);
  assert.equal(readOpml('<html></html>'), null);
});

test('a list of feeds among the files says what it is', async () => {
  const taken = await pagesOf(
    'f.opml',
    '<?xml version="1.0"?><opml><body><outline text="A" xmlUrl="https://a.example/feed"/></body></opml>',
  );
  assert.deepEqual([taken.pages.length, taken.troubles], [0, []]);
  assert.match(taken.notes.join(), /a list of 1 feeds/u);
});
