import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Feed, readFeed } from '#page/containers/feed.ts';

function feedIn(source: Uint8Array | string, url: string | null = 'https://w.example/feeds/world.xml'): Feed {
  const result = readFeed(source, url);
  assert.ok(result.ok, result.ok ? '' : result.error.message);
  return result.feed;
}

const ITEM = `<item><title>Talks &amp; &lt;b&gt;more&lt;/b&gt;</title><link>/2019/10/talks?a=1&amp;b=2</link>
  <description>Envoys met in Geneva…</description><pubDate>Mon, 07 Oct 2019 01:30:00 +0900</pubDate>
  <guid isPermaLink="false">w-17</guid><dc:creator>Ann Lee</dc:creator>
  <content:encoded><![CDATA[<p>Envoys met in Geneva on Monday.</p><p>They will meet again.</p>]]></content:encoded></item>`;
const rss = (items: string, head = '<?xml version="1.0"?>'): string =>
  `${head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel><title>World</title><link>https://w.example/</link>${items}</channel></rss>`;

test('RSS: the full text before the teaser, the day as written, the instant in UTC, an address made whole', () => {
  const { format, title, home, items } = feedIn(rss(ITEM));
  assert.deepEqual([format, title, home], ['rss', 'World', 'https://w.example/']);
  assert.deepEqual(items, [
    {
      id: 'w-17',
      url: 'https://w.example/2019/10/talks?a=1&b=2',
      title: 'Talks & more',
      published: '2019-10-07',
      changed: '2019-10-06T16:30:00.000Z',
      authors: ['Ann Lee'],
      html: '<p>Envoys met in Geneva on Monday.</p><p>They will meet again.</p>',
      whole: true,
    },
  ]);
});

test('a teaser is no whole text: short descriptions, and texts that break off', () => {
  const described = (text: string) =>
    feedIn(rss(`<item><title>t</title><description>${text}</description></item>`)).items[0]?.whole;
  assert.equal(described('Envoys met in Geneva on Monday.'), false);
  assert.equal(described('会谈将于下周恢复。'.repeat(60)), true);
  assert.equal(described(`${'会谈将于下周恢复。'.repeat(60)}……阅读全文&gt;&gt;`), false);
  assert.equal(described(''), false);
});

test('Atom with relative links and markup, Atom 0.3, RDF and JSON Feed', () => {
  const atom = feedIn(`<feed xmlns="http://www.w3.org/2005/Atom"><title>A</title><link href="https://a.example/"/>
    <entry><id>urn:1</id><title type="html">Talks &lt;i&gt;on&lt;/i&gt;</title><link rel="enclosure" href="/x.mp3"/><link href="/1"/>
    <updated>2019-10-08T00:00:00Z</updated><published>2019-10-07T23:00:00-05:00</published><author><name>Ann</name></author>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Hello</p></div></content></entry></feed>`);
  assert.deepEqual(atom.items[0], {
    id: 'urn:1',
    url: 'https://w.example/1',
    title: 'Talks on',
    published: '2019-10-07',
    changed: '2019-10-08T00:00:00.000Z',
    authors: ['Ann'],
    html: '<p>Hello</p>',
    whole: true,
  });
  const old = feedIn(
    '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>A</title><entry><title>x</title><issued>2019-10-07T00:00:00Z</issued><content>1 &lt; 2</content></entry></feed>',
  );
  assert.deepEqual([old.items[0]?.published, old.items[0]?.html], ['2019-10-07', '1 &lt; 2']);
  const rdf = feedIn(
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>R</title></channel><item><title>x</title><link>https://r.example/1</link><dc:date>2019-10-07</dc:date></item></rdf:RDF>',
  );
  assert.deepEqual(
    [rdf.format, rdf.items[0]?.url, rdf.items[0]?.published],
    ['rdf', 'https://r.example/1', '2019-10-07'],
  );
  const json = feedIn(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      home_page_url: 'https://j.example',
      items: [
        {
          id: '1',
          url: 'https://j.example/1',
          content_text: 'One <two>\n\nthree',
          date_published: '2019-10-07T01:00:00+09:00',
        },
      ],
    }),
  );
  assert.deepEqual(
    [json.format, json.items[0]?.html, json.items[0]?.published],
    ['json', 'One &lt;two><p>three', '2019-10-07'],
  );
});

test('faults: cut off, badly nested, undeclared entities, rubbish before it, a hostile address', () => {
  const whole = rss(ITEM + ITEM.replace('w-17', 'w-18'));
  assert.equal(feedIn(whole.slice(0, whole.indexOf('w-18') + 200)).items.length, 2);
  assert.equal(feedIn(whole.slice(0, whole.lastIndexOf(']]>'))).items.length, 2);
  assert.equal(feedIn(rss(ITEM.replace('</description>', '</descriptio>'))).items.length, 1);
  assert.equal(
    feedIn(rss(ITEM.replace('&amp; &lt;b&gt;more&lt;/b&gt;', 'a&nbsp;b & c'))).items[0]?.title,
    'Talks a b & c',
  );
  assert.equal(feedIn(`\n<br />Warning: headers sent\n${whole}`).items.length, 2);
  assert.equal(feedIn(rss(ITEM.replace('/2019/10/talks', 'javascript:alert(1)//'))).items[0]?.url, null);
});

test('encodings: the label of the XML declaration, and bytes without one', () => {
  const titled = (bytes: Uint8Array) => feedIn(bytes).items[0]?.title;
  const gbk = Buffer.concat([
    Buffer.from('<?xml version="1.0" encoding="gb2312"?><rss version="2.0"><channel><title>x</title><item><title>'),
    Buffer.from([0xbb, 0xe1, 0xcc, 0xb8]),
    Buffer.from('</title></item></channel></rss>'),
  ]);
  assert.equal(titled(gbk), '会谈');
  assert.equal(titled(Buffer.from(`\ufeff${rss('<item><title>会谈</title></item>')}`, 'utf16le')), '会谈');
});

test('entities that a document defines itself are never expanded, and files never opened', () => {
  const laughs = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join(
    '',
  );
  const bomb = rss(
    '<item><title>&l9;</title><description>&x;</description></item>',
    `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY l0 "lol">${laughs}<!ENTITY x SYSTEM "file:///etc/passwd">]>`,
  );
  const [item] = feedIn(bomb).items;
  assert.ok((item?.title ?? '').length < 10 && (item?.html ?? '').length < 10, JSON.stringify(item));
});

test('what is no feed is said so', () => {
  for (const text of ['<html><body>hello</body></html>', '', '{"a":1}', '<rss', 'not a feed', '<'.repeat(100_000)]) {
    const result = readFeed(text, 'https://w.example/feed');
    assert.ok(!result.ok || result.feed.items.length === 0, text.slice(0, 20));
    if (!result.ok) assert.match(result.error.message, /w\.example\/feed/u);
  }
});
