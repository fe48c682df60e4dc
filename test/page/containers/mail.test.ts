import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makePdf } from './make-pdf.ts';
import { articleOf, names, pagesOf } from './pages-of.ts';

const TEXT =
  'The two delegations met in Geneva on Monday for the first time in a year, and officials on both sides said that some progress had been made.';
const HTML = `<html><body><h1>Talks resume</h1><p>${TEXT}</p><p>They will meet again.</p></body></html>`;
const head = (more: readonly string[]): string =>
  [
    'Message-ID: <1@a.example>',
    'From: "Korea Desk" <desk@a.example>',
    'To: reader@b.example',
    'Date: Mon, 07 Oct 2019 23:30:00 -0400',
    'MIME-Version: 1.0',
    ...more,
  ].join('\r\n');

test("a newsletter: its HTML part, subject, sender and the day by the sender's clock; attached documents are pages", async () => {
  const pdf = makePdf([[{ text: 'Annex to the report', y: 700 }]])
    .toString('base64')
    .replace(/.{76}/gu, '$&\r\n');
  const mail = `${head(['Subject: =?utf-8?B?5Lya6LCI5oGi5aSN?=', 'Content-Type: multipart/mixed; boundary="m"'])}\r\n\r\n--m\r\nContent-Type: multipart/alternative; boundary="a"\r\n\r\n--a\r\nContent-Type: text/plain\r\n\r\nplain text\r\n--a\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${HTML}\r\n--a--\r\n--m\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="annex.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\n${pdf}\r\n--m\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename="x.png"\r\n\r\nx\r\n--m--\r\n`;
  const taken = await pagesOf('news.eml', mail);
  assert.deepEqual(names(taken), ['news.eml', 'news.eml!annex.pdf']);
  const article = await articleOf(taken.pages[0]);
  assert.deepEqual([article.outlet, article.published, article.publishedBy], ['Korea Desk', '2019-10-07', 'json-ld']);
  assert.equal(article.title, '会谈恢复');
  assert.ok(article.text.includes(TEXT) && !article.text.includes('plain text'));
});

test('a mail of plain text in GB18030', async () => {
  const body = Buffer.concat([
    Buffer.from(
      `${head(['Subject: x', 'Content-Type: text/plain; charset=gb2312', 'Content-Transfer-Encoding: 8bit'])}\r\n\r\n`,
    ),
    Buffer.from([0xbb, 0xe1, 0xcc, 0xb8, 0xbb, 0xd6, 0xb8, 0xb4, 0xc1, 0xcb, 0xa1, 0xa3]),
  ]);
  assert.ok((await articleOf((await pagesOf('a.eml', body)).pages[0])).text.includes('会谈恢复了。'));
});

test('a mailbox gives each message, also with From lines quoted in the text', async () => {
  const message = (subject: string, text: string) =>
    `From desk@a.example Mon Oct  7 10:00:00 2019\r\n${head([`Subject: ${subject}`])}\r\n\r\n${text}\r\n\r\n`;
  const box = message('One', `${TEXT}\r\n\r\n>From the start it went badly.`) + message('Two', TEXT);
  const taken = await pagesOf('in.mbox', box);
  assert.deepEqual(names(taken), ['in.mbox!1.eml', 'in.mbox!2.eml']);
  const article = await articleOf(taken.pages[0]);
  assert.equal(article.title, 'One');
  assert.ok(article.text.includes('\nFrom the start'));
  const cut = await pagesOf('in.mbox', box, { limits: { document: 200 } });
  assert.deepEqual(cut.troubles, ['in.mbox!1.eml too-large', 'in.mbox!2.eml too-large']);
});

test('MHTML: the page and its address, without frames; its date is when it was saved', async () => {
  const part = (type: string, location: string, body: string) =>
    `\r\n------M\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: ${location}\r\n\r\n${body}\r\n`;
  const mhtml = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://a.example/talks\r\nSubject: Talks\r\nDate: Tue, 8 Oct 2019 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----M"\r\n\r\n${part('text/css', 'cid:1', 'p{}')}${part('text/html', 'https://a.example/talks', HTML.replaceAll('=', '=3D').replace('Geneva', 'Gen=C3=A8ve').replace('<body>', '<head><meta charset=3D"utf-8"></head><body>'))}${part('text/html', 'https://ads.example/frame', '<p>Buy now, the frame says, and save a lot of money today.</p>')}------M--\r\n`;
  const taken = await pagesOf('p.mhtml', mhtml);
  assert.deepEqual(names(taken), ['p.mhtml']);
  const article = await articleOf(taken.pages[0]);
  assert.deepEqual([article.url, article.published, article.title], ['https://a.example/talks', null, 'Talks resume']);
  assert.ok(article.text.includes('Genève') && !article.text.includes('Buy now'));
});

test('a text that begins with lines like those of a mail is a text', async () => {
  const taken = await pagesOf('a.txt', `Subject: Talks resume\nDate: 7 October 2019\nFrom: Geneva\n\n${TEXT}\n`);
  assert.ok((await articleOf(taken.pages[0])).text.includes('Date: 7 October 2019'));
});
