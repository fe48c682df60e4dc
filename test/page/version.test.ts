import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relationOf } from '#page/version.ts';

const en =
  'The two sides met in Stockholm on Saturday and parted without a date for another round of talks, officials said.';
const zh = '朝美双方周六在斯德哥尔摩举行工作级磋商，会后朝方代表表示谈判破裂，美方则称双方进行了良好的讨论。';
const other = 'Rain is expected over the northern provinces on Monday, with strong winds along the whole of the coast.';

test('a text is the same whatever its blanks and marks', () => {
  assert.equal(relationOf(`${en}\n`, en.replaceAll(' ', '  ')), 'same');
  assert.equal(relationOf(zh.replaceAll('，', ', '), zh), 'same');
});

test('a text with changed, added or lost sentences is another version', () => {
  assert.equal(relationOf(`${en} A spokesman declined to comment.`, en), 'version');
  assert.equal(relationOf(en.replace('Saturday', 'Sunday'), en), 'version');
  assert.equal(relationOf(zh.replace('破裂', '没有结果'), zh), 'version');
  assert.equal(relationOf(en.slice(0, 70), en), 'version');
});

test('what is left before a barrier is a remnant', () => {
  assert.equal(relationOf(en.slice(0, 30), en), 'remnant');
  assert.equal(relationOf(zh.slice(0, 12), zh), 'remnant');
});

test('texts that share nothing are of different articles', () => {
  assert.equal(relationOf(other, en), 'another');
  assert.equal(relationOf(en, zh), 'another');
  assert.equal(relationOf('', en), 'another');
});

test('long texts are told apart by their beginnings', () => {
  assert.equal(relationOf('的'.repeat(1_000_000), `${'的'.repeat(1_000_000)}。`), 'same');
});
