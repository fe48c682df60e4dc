import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedPlaces, textChanges } from '#operations/text-changes.ts';

const shown = (before: string, after: string): readonly string[] => changedPlaces(textChanges(before, after));

test('changes are told word by word in both scripts, with a few words around', () => {
  assert.deepEqual(shown('The envoy left on Saturday.', 'The envoy left on Sunday.'), [
    'The envoy left on [-Saturday-]{+Sunday+}.',
  ]);
  assert.deepEqual(shown('双方周六会谈，没有结果。', '双方周日会谈，没有结果。'), [
    '双方[-周六-]{+周日+}会谈，没有结果。',
  ]);
});

test('changes far apart are two places, changes close together one', () => {
  const middle = 'a word that stands here in between '.repeat(5);
  assert.equal(shown(`one ${middle}two`, `three ${middle}four`).length, 2);
  assert.equal(shown('one and two', 'three and four').length, 1);
});

test('what is the same has no places, what is wholly other is told whole', () => {
  assert.deepEqual(shown('Nothing changed.', 'Nothing changed.'), []);
  const [before, after] = ['a b '.repeat(20_000), 'c d '.repeat(20_000)];
  const parts = textChanges(before, after);
  assert.deepEqual(
    parts
      .filter(({ kind }) => kind !== 'new')
      .map(({ text }) => text)
      .join(''),
    before,
  );
  assert.deepEqual(
    parts
      .filter(({ kind }) => kind !== 'gone')
      .map(({ text }) => text)
      .join(''),
    after,
  );
});
