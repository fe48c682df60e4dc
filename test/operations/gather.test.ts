import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, test } from 'node:test';
import { gatherFiles } from '#operations/gather.ts';
import { pagesIn } from '#operations/page-stream.ts';

let folder = '';
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-gather-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const names = (files: readonly string[]): readonly string[] => files.map((file) => basename(file));

test('folders are walked in order of names, and what is no page is counted', () => {
  const place = join(folder, 'walk');
  mkdirSync(join(place, 'b'), { recursive: true });
  for (const file of ['c.txt', 'a.html', 'b/d.HTM', 'photo.png', 'old.sqlite', 'noext', '.hidden.txt']) {
    writeFileSync(join(place, file), 'text');
  }
  const { files, leftOut, troubles } = gatherFiles([place]);
  assert.deepEqual(names(files), ['a.html', 'd.HTM', 'c.txt', 'noext']);
  assert.deepEqual(leftOut, { '.png': 1, '.sqlite': 1 });
  assert.deepEqual(troubles, []);
});

test('a link back to its own folder is entered once, a dead link and one to itself are told', () => {
  const place = join(folder, 'links');
  mkdirSync(place);
  writeFileSync(join(place, 'a.txt'), 'text');
  symlinkSync('.', join(place, 'self'));
  symlinkSync('nowhere.txt', join(place, 'dead.txt'));
  symlinkSync('ring.txt', join(place, 'ring.txt'));
  const { files, troubles } = gatherFiles([place]);
  assert.deepEqual(names(files), ['a.txt']);
  assert.deepEqual(
    troubles.map(({ source, code }) => `${basename(source)} ${code}`),
    ['dead.txt not-found', 'ring.txt unreadable'],
  );
  assert.ok(troubles.every(({ message, cure }) => message !== '' && cure !== ''));
});

test('a file named by itself is taken whatever it is called, once, and patterns match', () => {
  const place = join(folder, 'named');
  mkdirSync(place);
  for (const file of ['a.dat', 'b1.txt', 'b2.txt', '[x].txt']) writeFileSync(join(place, file), 'text');
  assert.deepEqual(names(gatherFiles([join(place, 'a.dat'), join(place, 'a.dat')]).files), ['a.dat']);
  assert.deepEqual(names(gatherFiles([join(place, 'b*.txt')]).files), ['b1.txt', 'b2.txt']);
  assert.deepEqual(names(gatherFiles([join(place, '[x].txt')]).files), ['[x].txt']);
  assert.equal(gatherFiles([join(place, '*.none')]).troubles[0]?.code, 'not-found');
});

test('a page has a limit of size, and folders and devices are no pages', async () => {
  const large = join(folder, 'large.txt');
  writeFileSync(large, '');
  truncateSync(large, 50_000_000);
  const codeOf = async (path: string): Promise<string> => {
    for await (const contained of pagesIn([path])) return contained.kind === 'trouble' ? contained.trouble.code : 'ok';
    return 'nothing';
  };
  assert.equal(await codeOf(large), 'too-large');
  assert.equal(await codeOf(folder), 'unreadable');
  assert.equal(await codeOf('/dev/zero'), 'unreadable');
  assert.equal(await codeOf(join(folder, 'missing.txt')), 'not-found');
  truncateSync(large, 15_000_000);
  assert.equal(await codeOf(large), 'ok');
});
