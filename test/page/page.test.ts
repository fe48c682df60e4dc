import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Article } from '#article/article.ts';
import { dateInAddress } from '#page/dates/address.ts';
import { type PageHints, readPage, readText } from '#page/page.ts';

const samples = join(import.meta.dirname, '../../samples');
const pages = join(import.meta.dirname, 'pages');
const read = (path: string, hints: PageHints = {}): Article => {
  const result = readPage(readFileSync(path), hints);
  assert.ok(result.ok);
  return result.article;
};
const paragraphs = (article: Article) =>
  article.paragraphs.map(({ span, kind, speaker }) => ({
    kind,
    speaker,
    text: article.text.slice(span.start, span.end),
  }));
const kindOf = (article: Article, start: string) =>
  paragraphs(article).find(({ text }) => text.startsWith(start))?.kind;

test('an interview: questions, answers with their speaker, boxes that do not break the answer', () => {
  const article = read(join(samples, 'en-09.txt'));
  assert.equal(kindOf(article, 'Was it a breakdown?'), 'question');
  assert.equal(kindOf(article, 'Director of the Halvard Centre'), 'bio');
  const second = paragraphs(article).find(({ text }) => text.startsWith('And the North wants'));
  assert.deepEqual([second?.kind, second?.speaker], ['answer', 'Anselm Dorrity']);
  assert.equal(kindOf(article, 'The first working-level talks'), 'body');
});

test('问 and answers under names; a box between two paragraphs of one answer', () => {
  const article = read(join(samples, 'zh-04.txt'));
  assert.equal(kindOf(article, '问:美国的立场变了吗'), 'question');
  const carried = paragraphs(article).find(({ text }) => text.startsWith('比根还透露'));
  assert.deepEqual([carried?.kind, carried?.speaker], ['answer', '埃琳·瓦斯克斯']);
  assert.equal(kindOf(article, '首尔汉水和平研究院研究员'), 'bio');
});

test('问：答： marks and Q: A: make an interview; a list with colons does not', () => {
  const marked = readText(
    '专访张三\n\n问：会谈何时恢复？\n答：年内不会。双方还在等对方先动。\n\n问：为什么？\n答：因为制裁没有松动，谁也不愿先让步。\n',
  );
  assert.deepEqual(
    paragraphs(marked)
      .slice(1)
      .map(({ kind }) => kind),
    ['question', 'answer', 'question', 'answer'],
  );
  const english = readText(
    'Talks: what now\n\nQ: Will they meet again?\n\nA: Not this year, as neither side has anything to offer.\n\nQ: Why?\n\nA: Because nothing moved.\n',
  );
  assert.deepEqual(
    paragraphs(english)
      .slice(1)
      .map(({ kind }) => kind),
    ['question', 'answer', 'question', 'answer'],
  );
  const list = readText(
    'The road to Hanoi\n\n8 March: Chung announces that Kim has invited Trump and that he will come.\n27 April: Moon and Kim meet at Panmunjom for the first time in their lives.\n',
  );
  assert.ok(paragraphs(list).every(({ kind, speaker }) => kind !== 'answer' && speaker === undefined));
});

test('captions, also doubled by the text of the image', () => {
  const article = read(join(samples, 'zh-08.txt'));
  const captions = paragraphs(article).filter(({ kind }) => kind === 'caption');
  assert.equal(captions.length, 8);
  assert.equal(article.title, '图集:板门店“世纪一握”');
});

test('digests are kept apart: key points and the bullets of a reader app', () => {
  assert.equal(kindOf(read(join(samples, 'en-01.txt')), '• Trump called off'), 'summary');
  assert.equal(kindOf(read(join(samples, 'en-12.txt')), '📌'), 'summary');
});

test('a digest in another language above the article is a summary', () => {
  const body =
    'The two delegations met in Geneva on Tuesday for the first time in a year, and officials on both sides said that some progress had been made. ';
  const article = readText(
    `日内瓦会谈\n\n文章介绍了两国代表团周二在日内瓦举行的会谈，并分析了双方在制裁和核查问题上的分歧与可能的妥协。\n\n${body}\n\n${body.replace('Geneva', 'Vienna')}\n`,
  );
  assert.equal(article.language, 'en');
  assert.equal(kindOf(article, '文章介绍了'), 'summary');
});

test('background boxes run to the credits', () => {
  const article = readText(
    '会谈将恢复\n\n两国外长7日宣布，中断八个月的工作会谈将于下周在日内瓦恢复，双方代表团名单尚未公布。\n\n背景链接\n\n去年6月，两国领导人在新加坡会晤，并就建立新的关系达成一致。\n\n来源：海桥通讯社\n',
  );
  assert.deepEqual(
    paragraphs(article).map(({ kind }) => kind),
    ['title', 'body', 'background', 'background', 'credit'],
  );
});

test('a cue of a disclaimer inside the article is no disclaimer', () => {
  const article = readText(
    '发言人谈会谈\n\n外交部发言人7日在例行记者会上说，双方代表团将于下周在日内瓦举行第二轮会谈。\n\n他强调，个别议员的言论不代表美国政府立场，不应影响双方已经达成的谅解和下一步安排。\n\n分析人士认为，会谈前景仍不明朗，关键在于双方能否在制裁问题上各让一步。\n',
  );
  assert.equal(kindOf(article, '他强调'), 'body');
  assert.equal(article.removed.length, 0);
});

test('debris behind the last words of a paragraph is cut off and kept aside', () => {
  const article = readText(
    '会谈将恢复\n\n两国外长7日在记者会上宣布，中断八个月的工作会谈将于下周在日内瓦恢复。 返回首页>>\n',
  );
  assert.ok(article.text.endsWith('恢复。'));
  assert.deepEqual(article.removed, [{ text: '返回首页>>', reason: 'page/debris/cut', line: 3 }]);
});

test('the date is never guessed: relative times and datelines without a year give none', () => {
  const relative = readText(
    '会谈将恢复\n某某网 9小时前\n\n两国外长7日宣布，中断八个月的工作会谈将于下周在日内瓦恢复，双方代表团名单尚未公布。\n',
  );
  assert.deepEqual([relative.published, relative.publishedBy, relative.outlet], [null, null, '某某网']);
  assert.equal(read(join(samples, 'zh-06.txt')).published, null);
});

test('the ladder of dates: option, markup, header line, dateline, address, copyright year', () => {
  const html = (head: string, line = '') =>
    readText(
      `<html><head>${head}</head><body><h1>Talks resume in Geneva</h1><p>${line}</p><p>The two delegations met in Geneva on Tuesday for the first time in a year, officials on both sides said.</p></body></html>`,
    );
  const ld =
    '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-05-06T23:30:00+02:00"}</script>';
  const meta = '<meta property="article:published_time" content="2021-05-05T01:00:00Z">';
  assert.deepEqual([html(ld + meta).published, html(ld + meta).publishedBy], ['2021-05-06', 'json-ld']);
  assert.deepEqual([html(meta).published, html(meta).publishedBy], ['2021-05-05', 'meta tag']);
  const time = html('', '<time datetime="2021-05-04">yesterday</time>');
  assert.deepEqual([time.published, time.publishedBy], ['2021-05-04', 'time element']);
  const header = html('', 'By Ann Lee | 3 May 2021');
  assert.deepEqual([header.published, header.publishedBy, header.authors], ['2021-05-03', 'header line', ['Ann Lee']]);
  const wire =
    'SEOUL, June 14, 2018 (Wire) - The two delegations met on Tuesday for the first time in a year, officials on both sides said.';
  assert.equal(readText(`Talks resume\n\n${wire}`).publishedBy, 'dateline');
  const noYear = wire.replace(', 2018', '');
  assert.equal(readText(`Talks resume\n\n${noYear}`).published, null);
  assert.deepEqual(
    readText(`Talks resume\n\n${noYear}`, { url: 'https://w.example/2018/06/14/talks' }).publishedBy,
    'address',
  );
  const inferred = readText(`Talks resume\n\n${noYear}\n\n© 2018 Wire`);
  assert.deepEqual([inferred.published, inferred.publishedBy], ['2018-06-14', 'inferred']);
  const option = readText(`Talks resume\n\n${wire}`, { published: '2020-01-01' });
  assert.deepEqual([option.published, option.publishedBy], ['2020-01-01', 'option']);
  assert.equal(readText(`Talks resume\n\n${wire}`, { published: 'tomorrow' }).publishedBy, 'dateline');
});

test('dates in addresses', () => {
  assert.equal(dateInAddress('https://a.example/world/2019/10/07/talks.html'), '2019-10-07');
  assert.equal(dateInAddress('https://a.example/gj/20191007/c1.html'), '2019-10-07');
  assert.equal(dateInAddress('https://a.example/201910/t20191007_88.html'), '2019-10-07');
  assert.equal(dateInAddress('https://a.example/story/20191399/x'), null);
});

test('half an HTML page, and a page without its head, are still read', () => {
  const whole = readFileSync(join(pages, 'news-site.html'), 'utf8');
  const at = whole.indexOf('Monitors in question');
  const first = readText(whole.slice(0, at + 200));
  assert.equal(first.title, 'Envoys extend truce talks in Muscat by two days');
  assert.ok(first.text.includes('MUSCAT — Negotiators') && !first.text.includes('<p'));
  const second = readText(whole.slice(whole.indexOf('<p>MUSCAT')));
  assert.ok(second.text.includes('MUSCAT — Negotiators') && second.text.includes('An African Union official'));
  assert.ok(!second.text.includes('var a'));
});

test('a page that is all furniture is an error with a cure', () => {
  const result = readPage(Buffer.from('首页\n登录\n注册\n下载客户端\n'), { name: 'menu.txt' });
  assert.ok(!result.ok);
  assert.equal(result.error.code, 'no-article');
  assert.match(result.error.message, /^menu\.txt holds no article/u);
});

function checkSpans(article: Article): void {
  let end = -1;
  for (const { span } of article.paragraphs) {
    assert.ok(span.start > end && span.end > span.start && span.end <= article.text.length);
    if (end >= 0) assert.equal(article.text.slice(end, span.start), '\n');
    end = span.end;
  }
  assert.equal(Math.max(end, 0), article.text.length);
}

test('paragraphs cover the text in order, and nothing but white space of the page is changed', () => {
  const words = [
    '会谈破裂了。',
    '问：为什么？',
    '答：不知道。',
    '相关阅读',
    'By Ann Lee',
    '\n',
    '\n\n',
    ' ',
    '\u00a0',
    '(',
    '【',
    '<p>',
    '</div>',
    '<br>',
    '© 2019',
    'Trump said that the talks would go on. ',
    '2019-10-07',
    '：',
    '1/7 ',
    '😀',
    '\ud800',
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'grapheme' })), { maxLength: 60 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (page) => {
      const article = readText(page);
      checkSpans(article);
      if (/[<&]/u.test(page)) return;
      const squeezed = page.replace(/[\s\ufeff]+/gu, '');
      for (const { text: paragraph } of paragraphs(article))
        assert.ok(squeezed.includes(paragraph.replace(/[\s\ufeff]+/gu, '')));
    }),
    { numRuns: 300 },
  );
});

test('no bytes make the reader throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => typeof readPage(bytes).ok === 'boolean'),
    { numRuns: 300 },
  );
});

const hostile: readonly (readonly [string, string])[] = [
  ['one line of 的', '的'.repeat(700_000)],
  ['one line of brackets', '('.repeat(1_000_000)],
  ['one line of spaces', `${' '.repeat(1_000_000)}x`],
  ['dates without end', '2019-10-07 '.repeat(90_000)],
  ['the same short line', 'Fish Reader\n'.repeat(60_000)],
  ['headings of lists', '相关阅读\n'.repeat(60_000)],
  ['an endless interview', '张三：为什么？\n李四：不知道。\n'.repeat(15_000)],
  ['deep tags', `${'<div>'.repeat(100_000)}x`],
  ['open tags', '<p <'.repeat(200_000)],
];
for (const [what, text] of hostile) {
  test(`a page of ${what} is read in linear time`, () => {
    const start = process.cpuUsage();
    checkSpans(readText(text));
    const { user, system } = process.cpuUsage(start);
    assert.ok((user + system) / 1e6 < 8, `${(user + system) / 1e6} s of processor time`);
  });
}
