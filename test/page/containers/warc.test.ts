import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { answer, makeRecord, makeWarc } from './make-warc.ts';
import { makeZip } from './make-zip.ts';
import { articleOf, names, pagesOf, textOf } from './pages-of.ts';

const page = (text: string, number = 1) => ({ url: `https://a.example/${number}`, block: answer(`<p>${text}`) });

test('answers with success that are pages, with address, type and the day they were saved; the rest is counted', async () => {
  const parts = [
    { type: 'warcinfo', contentType: 'application/warc-fields', block: 'software: x' },
    page('one'),
    { type: 'request', url: 'https://a.example/1', block: 'GET / HTTP/1.1' },
    { url: 'https://a.example/logo.png', block: answer('x', { 'Content-Type': 'image/png' }) },
    { url: 'https://a.example/gone', block: answer('<p>gone', {}, '404 Not Found') },
    { type: 'revisit', url: 'https://a.example/1', block: '' },
    { type: 'resource', url: 'https://a.example/r.txt', contentType: 'text/plain', block: 'resource' },
    { type: 'conversion', url: 'https://a.example/c', contentType: 'text/plain', block: 'conversion' },
  ];
  for (const packed of [true, false]) {
    const taken = await pagesOf('c.warc', makeWarc(parts, packed));
    assert.deepEqual(names(taken), [
      'c.warc!https://a.example/1',
      'c.warc!https://a.example/r.txt',
      'c.warc!https://a.example/c',
    ]);
    assert.equal(textOf(taken.pages[0]), '<p>one');
    assert.deepEqual(taken.pages[0]?.told, {
      url: 'https://a.example/1',
      captured: '2020-01-02T03:04:05Z',
      contentType: 'text/html; charset=utf-8',
    });
    assert.deepEqual(taken.leftOut, ['image/png', 'HTTP status 404', 'revisit records']);
    assert.deepEqual(taken.troubles, []);
  }
});

test('bodies are unpacked and put together as the server sent them, and taken as they are where headers lie', async () => {
  const body = '<p>会谈将恢复';
  const chunked = `5\r\n${'<p>he'}\r\n4;x=y\r\nllo!\r\n0\r\n\r\n`;
  const warc = makeWarc([
    { url: 'https://a.example/1', block: answer(gzipSync(body), { 'Content-Encoding': 'gzip' }) },
    { url: 'https://a.example/2', block: answer(brotliCompressSync(body), { 'Content-Encoding': 'br' }) },
    { url: 'https://a.example/3', block: answer(chunked, { 'Transfer-Encoding': 'chunked' }) },
    { url: 'https://a.example/4', block: answer(body, { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' }) },
  ]);
  const { pages, troubles } = await pagesOf('c.warc.gz', warc);
  assert.deepEqual(pages.map(textOf), [body, body, '<p>hello!', body]);
  assert.deepEqual(troubles, []);
});

test('a body that is a bomb, or does not unpack, costs itself alone', async () => {
  const warc = makeWarc([
    { url: 'https://a.example/1', block: answer(gzipSync(Buffer.alloc(2_000_000)), { 'Content-Encoding': 'gzip' }) },
    {
      url: 'https://a.example/2',
      block: answer(gzipSync('x'.repeat(500)).subarray(0, 20), { 'Content-Encoding': 'gzip' }),
    },
    page('good', 3),
  ]);
  const { pages, troubles } = await pagesOf('c.warc.gz', warc, { limits: { page: 1_000_000 } });
  assert.deepEqual(pages.map(textOf), ['<p>good']);
  assert.deepEqual(troubles, ['c.warc.gz!https://a.example/1 too-large', 'c.warc.gz!https://a.example/2 damaged']);
});

test('a damaged member or a lying length is told, and reading goes on at the next record that can be made out', async () => {
  const [first, second, third] = [1, 2, 3].map((number) =>
    gzipSync(makeRecord(page(`page ${number} ${'text '.repeat(50)}`, number))),
  );
  assert.ok(first && second && third);
  const broken = Buffer.from(second);
  broken.fill(0xff, 30, 60);
  const damaged = await pagesOf('c.warc.gz', Buffer.concat([first, broken, third]));
  assert.deepEqual(names(damaged), ['c.warc.gz!https://a.example/1', 'c.warc.gz!https://a.example/3']);
  assert.ok(damaged.troubles.includes('c.warc.gz damaged'), damaged.troubles.join());

  const lying = Buffer.concat([
    makeRecord({ ...page('one', 1), length: 60 }),
    makeRecord(page('two', 2)),
    makeRecord(page('three', 3)),
  ]);
  const told = await pagesOf('c.warc', lying);
  assert.deepEqual(names(told).slice(-2), ['c.warc!https://a.example/2', 'c.warc!https://a.example/3']);
  assert.ok(told.troubles.includes('c.warc damaged'));
});

test('a file that is cut off gives what is whole in it', async () => {
  for (const packed of [true, false]) {
    const warc = makeWarc([page('one', 1), page('two', 2)], packed);
    const taken = await pagesOf('c.warc', warc.subarray(0, warc.length - 30));
    assert.deepEqual(names(taken), ['c.warc!https://a.example/1']);
    assert.ok(taken.troubles.some((one) => one.endsWith('damaged')));
  }
});

test('what only begins like a web archive gives trouble, not silence; too many damaged places end it', async () => {
  assert.deepEqual((await pagesOf('c.warc', 'WARC/nonsense\nmore\n')).troubles, ['c.warc damaged']);
  const junk = Buffer.concat(
    Array.from({ length: 20 }, () => Buffer.from('WARC/1.0\r\nContent-Length: x\r\n\r\nrubbish\r\n')),
  );
  const { troubles } = await pagesOf('c.warc', junk, { limits: { gaps: 5 } });
  assert.ok(troubles.length <= 8, `${troubles.length}`);
});

test('a page after whose saving it cannot have been published: the later date is not believed', async () => {
  const html =
    '<html><head><meta property="article:published_time" content="2021-05-05"></head><body><h1>Talks resume in Geneva</h1><p>The two delegations met in Geneva on Tuesday for the first time in a year, officials on both sides said.</p></body></html>';
  const dated = (date: string) =>
    pagesOf('c.warc', makeWarc([{ url: 'https://a.example/x', date, block: answer(html) }]));
  const before = await articleOf((await dated('2020-01-02T03:04:05Z')).pages[0]);
  assert.deepEqual([before.published, before.publishedBy, before.url], [null, null, 'https://a.example/x']);
  const after = await articleOf((await dated('2021-06-02T03:04:05Z')).pages[0]);
  assert.equal(after.published, '2021-05-05');
  assert.equal(after.told?.captured, '2021-06-02T03:04:05Z');
});

test('a collection (WACZ) gives the pages of its archives and not the lists beside them', async () => {
  const wacz = makeZip([
    { name: 'datapackage.json', data: '{"profile":"data-package"}' },
    { name: 'archive/data.warc.gz', data: makeWarc([page('one')]), stored: true },
    { name: 'pages/pages.jsonl', data: '{"url":"https://a.example/1","text":"one"}\n{"url":"x","text":"two"}\n' },
  ]);
  assert.deepEqual(names(await pagesOf('c.wacz', wacz)), ['c.wacz!archive/data.warc.gz!https://a.example/1']);
});
