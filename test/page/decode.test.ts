import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { decode } from '#page/decode.ts';

const pages = join(import.meta.dirname, 'pages');
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

/** 朝鲜 in GBK, as often as asked. */
const gbk = (times: number): number[] => Array.from({ length: times }, () => [0xb3, 0xaf, 0xcf, 0xca]).flat();

function decoded(input: Uint8Array, contentType?: string) {
  const result = decode(input, contentType === undefined ? {} : { contentType });
  assert.ok(result.ok, JSON.stringify(result));
  return result;
}

test('plain UTF-8 is told by strict reading', () => {
  const { text, encoding, by } = decoded(bytes('会谈破裂'));
  assert.deepEqual([text, encoding, by], ['会谈破裂', 'utf-8', 'strict']);
});

test('valid UTF-8 beats a label that says otherwise', () => {
  assert.equal(decoded(bytes('<meta charset="gb2312"><p>会谈破裂</p>')).encoding, 'utf-8');
});

test('a GB2312 label means GB18030', () => {
  const page = readFileSync(join(pages, 'old-portal-gb18030.html'));
  const { text, encoding, by } = decoded(page);
  assert.deepEqual([encoding, by], ['gb18030', 'label']);
  assert.ok(text.includes('日内瓦谈判结束'));
});

test('the content type is a label too, and goes before the page', () => {
  const page = bytes('<meta charset="big5"><p>', gbk(20), '</p>');
  assert.equal(decoded(page, 'text/html; charset=GBK').encoding, 'gb18030');
});

test('Big5 and GBK without a label are told by statistics', () => {
  const page = readFileSync(join(pages, 'paper-big5.html'));
  const { text, encoding, by } = decoded(page);
  assert.deepEqual([encoding.toLowerCase(), by], ['big5', 'statistics']);
  assert.ok(text.includes('文金會登場'));
  const words = new TextDecoder('gb18030').decode(Buffer.from(gbk(1)));
  assert.equal(words, '朝鲜');
});

test('UTF-8 with a few bad bytes stays UTF-8', () => {
  const page = bytes('会谈在斯德哥尔摩举行，双方各执一词。'.repeat(20), [0xff], '破裂');
  const { encoding, by, text } = decoded(page);
  assert.deepEqual([encoding, by], ['utf-8', 'lenient']);
  assert.ok(text.endsWith('破裂'));
});

test('byte order marks decide: UTF-8 and both kinds of UTF-16', () => {
  const little = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('会谈', 'utf16le')]);
  const big = Buffer.from(little).swap16();
  assert.deepEqual([decoded(little).text, decoded(little).encoding], ['会谈', 'utf-16le']);
  assert.deepEqual([decoded(big).text, decoded(big).encoding], ['会谈', 'utf-16be']);
  assert.equal(decoded(bytes([0xef, 0xbb, 0xbf], '会谈')).by, 'byte order mark');
});

const refused: readonly (readonly [string, Uint8Array, string, RegExp])[] = [
  ['nothing', bytes(''), 'empty', /holds no text/u],
  ['white space', bytes(' \n\t'), 'empty', /holds no text/u],
  ['a PDF', bytes('%PDF-1.7 x'), 'binary', /PDF document/u],
  ['a PNG', bytes([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'binary', /PNG image/u],
  ['a Word file', bytes([0x50, 0x4b, 0x03, 0x04, 0x14]), 'binary', /ZIP archive/u],
  ['zero bytes', bytes('abc', [0, 0, 0, 0], 'def'), 'binary', /binary file/u],
];
for (const [what, input, code, message] of refused) {
  test(`${what} is refused with its name and a cure`, () => {
    const result = decode(input, { name: 'talks.txt' });
    assert.ok(!result.ok);
    assert.equal(result.error.code, code);
    assert.match(result.error.message, message);
    assert.ok(result.error.message.startsWith('talks.txt'));
    assert.ok(result.error.cure.length > 10);
  });
}

test('pages beyond the limit are refused, and the limit can be set', () => {
  const result = decode(Buffer.alloc(2000, 'a'), { limit: 1000 });
  assert.ok(!result.ok && result.error.code === 'too-large');
  const fits = decode(Buffer.alloc(1000, 'a'), { limit: 1000 });
  assert.ok(fits.ok);
});
