import assert from 'node:assert/strict';
import { test } from 'node:test';
import { characterTable, Endings } from '#language/characters.ts';

test('a table holds its characters and no others', () => {
  const table = characterTable('朝a');
  assert.deepEqual(
    [...'朝a美b'].map((character) => table[character.charCodeAt(0)]),
    [1, 1, 0, 0],
  );
});

test('the longest ending counts, and none that begins too early', () => {
  const endings = new Endings(['部长', '外交部长', '研究院']);
  const text = '中国外交部长王毅';
  assert.equal(endings.at(text, 6, 0), '外交部长');
  assert.equal(endings.at(text, 6, 3), '部长');
  assert.equal(endings.at(text, 6, 5), undefined);
  assert.equal(endings.at(text, 5, 0), undefined);
  assert.equal(endings.at(text, 1, 0), undefined);
});
