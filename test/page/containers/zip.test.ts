import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { makeZip } from './make-zip.ts';
import { names, pagesOf, textOf } from './pages-of.ts';

test('a zip gives its pages by their inner paths, and counts what is none', async () => {
  const zip = makeZip([
    { name: 'a/one.html', data: '<p>one' },
    { name: 'photo.jpg', data: 'x' },
    { name: 'two.txt', data: 'two', stored: true },
    { name: 'dir/', data: '' },
    { name: '__MACOSX/._two.txt', data: 'x' },
  ]);
  const taken = await pagesOf('z.zip', zip);
  assert.deepEqual(names(taken), ['z.zip!a/one.html', 'z.zip!two.txt']);
  assert.equal(textOf(taken.pages[1]), 'two');
  assert.deepEqual([taken.leftOut, taken.troubles], [['.jpg'], []]);
});

test('names in the code page of a Chinese machine, and in UTF-8 that is not marked so', async () => {
  const gbk = Uint8Array.from([0xbb, 0xe1, 0xcc, 0xb8, 0x2e, 0x74, 0x78, 0x74]);
  const zip = makeZip([
    { name: gbk, data: 'a' },
    { name: Buffer.from('制裁.txt'), data: 'b' },
  ]);
  assert.deepEqual(names(await pagesOf('z.zip', zip)), ['z.zip!会谈.txt', 'z.zip!制裁.txt']);
});

test('paths that lead out of an archive are names like any other, links are not followed', async () => {
  const zip = makeZip([
    { name: '../../etc/passwd.txt', data: 'a' },
    { name: '/root/b.txt', data: 'b' },
    { name: 'C:\\windows\\c.txt', data: 'c' },
    { name: 'link.txt', data: '/etc/passwd', mode: 0o120777 },
  ]);
  const taken = await pagesOf('z.zip', zip);
  assert.deepEqual(names(taken), ['z.zip!../../etc/passwd.txt', 'z.zip!/root/b.txt', 'z.zip!C:/windows/c.txt']);
  assert.deepEqual(taken.leftOut, ['links']);
});

test('a member with a lying length, a wrong checksum, a lock or an unknown packing costs itself alone', async () => {
  const zip = makeZip([
    { name: 'size.txt', data: 'abcdef', size: 3 },
    { name: 'sum.txt', data: 'abcdef', crc: 1 },
    { name: 'lock.txt', data: 'abcdef', flags: 1 },
    { name: 'method.txt', data: 'abcdef', method: 14 },
    { name: 'broken.txt', data: 'abcdef', packed: Buffer.from('\u0007\u0007\u0007') },
    { name: 'good.txt', data: 'good' },
  ]);
  const taken = await pagesOf('z.zip', zip);
  assert.deepEqual(names(taken), ['z.zip!good.txt']);
  assert.deepEqual(taken.troubles, [
    'z.zip!size.txt damaged',
    'z.zip!sum.txt damaged',
    'z.zip!lock.txt encrypted',
    'z.zip!method.txt packed-otherwise',
    'z.zip!broken.txt damaged',
  ]);
});

test('archives within archives are opened to a depth', async () => {
  let zip = makeZip([{ name: 'page.txt', data: 'deep' }]);
  for (let depth = 0; depth < 3; depth += 1)
    zip = makeZip([
      { name: 'in.zip', data: zip },
      { name: 'beside.txt', data: 'b' },
    ]);
  const whole = await pagesOf('z.zip', zip, { limits: { depth: 3 } });
  assert.deepEqual(names(whole)[0], 'z.zip!in.zip!in.zip!in.zip!page.txt');
  const cut = await pagesOf('z.zip', zip, { limits: { depth: 2 } });
  assert.deepEqual(cut.troubles, ['z.zip!in.zip!in.zip!in.zip too-deep']);
  assert.equal(cut.pages.length, 3);
});

test('a bomb ends at the limits and what stands before and after it is read', async () => {
  const bomb = Buffer.alloc(3_000_000);
  const zip = makeZip([
    { name: 'a.txt', data: 'a' },
    { name: 'bomb.txt', data: bomb },
    { name: 'z.txt', data: 'z' },
  ]);
  const page = await pagesOf('z.zip', zip, { limits: { page: 1_000_000 } });
  assert.deepEqual(names(page), ['z.zip!a.txt', 'z.zip!z.txt']);
  assert.deepEqual(page.troubles, ['z.zip!bomb.txt too-large']);
  const all = await pagesOf('z.zip', zip, { limits: { expansion: { least: 2_000_000, ratio: 10 } } });
  assert.deepEqual(names(all), ['z.zip!a.txt']);
  assert.deepEqual(all.troubles, ['z.zip expands-too-far']);
});

test('members beyond the limit are not read, entries that share their bytes count each', async () => {
  const many = Array.from({ length: 50 }, (_, index) => ({ name: `${index}.txt`, data: 'x'.repeat(100_000) }));
  const cut = await pagesOf('z.zip', makeZip(many), { limits: { members: 10 } });
  assert.deepEqual([cut.pages.length, cut.troubles], [10, ['z.zip too-many']]);
  const shared = await pagesOf('z.zip', makeZip(many, { overlap: true }), {
    limits: { expansion: { least: 1_000_000, ratio: 1 } },
  });
  assert.deepEqual([shared.pages.length, shared.troubles], [10, ['z.zip expands-too-far']]);
});

test('an archive that is cut off, or is none, is said so', async () => {
  const zip = makeZip([{ name: 'a.txt', data: 'a'.repeat(1000) }]);
  for (const bytes of [zip.subarray(0, zip.length - 30), zip.subarray(0, 10), Buffer.from('PK\u0003\u0004nonsense')]) {
    assert.deepEqual((await pagesOf('z.zip', bytes)).troubles, ['z.zip damaged']);
  }
});

test('a table or slides are no page', async () => {
  const zip = makeZip([{ name: 'xl/workbook.xml', data: '<x/>' }]);
  assert.deepEqual((await pagesOf('t.xlsx', zip)).troubles, ['t.xlsx no-page']);
});

test('only what is asked for is unpacked', async () => {
  const inner = makeZip([
    { name: 'a.txt', data: 'a' },
    { name: 'b.txt', data: 'b' },
  ]);
  const zip = makeZip([
    { name: 'in.zip', data: inner },
    { name: 'c.txt', data: 'c' },
  ]);
  assert.deepEqual(names(await pagesOf('z.zip', zip, { only: ['z.zip!in.zip!b.txt'] })), ['z.zip!in.zip!b.txt']);
  assert.deepEqual(names(await pagesOf('z.zip', zip, { only: ['z.zip!in.zip'] })), [
    'z.zip!in.zip!a.txt',
    'z.zip!in.zip!b.txt',
  ]);
});

test('a single file in gzip is read under its own name, and not where it is damaged', async () => {
  const packed = gzipSync('hello');
  assert.deepEqual(names(await pagesOf('page.html.gz', packed)), ['page.html.gz']);
  assert.deepEqual((await pagesOf('page.html.gz', packed.subarray(0, 15))).troubles, ['page.html.gz damaged']);
  const twice = gzipSync(gzipSync('hello'));
  assert.equal(textOf((await pagesOf('p.gz.gz', twice)).pages[0]), 'hello');
});
