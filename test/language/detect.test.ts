import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { familyOf, languageOf } from '#language/detect.ts';

const cases: readonly (readonly [string, string])[] = [
  ['朝鲜外务省发表谈话', 'zh-Hans'],
  ['美國國務院發言人', 'zh-Hant'],
  ['外務相崔善姬', 'zh-Hant'],
  ['与Biegun会谈', 'zh-Hans'],
  ['G20峰会后', 'zh-Hans'],
  ['The talks broke down on Saturday.', 'en'],
  ['Biegun (比根) arrived in Stockholm for the talks.', 'en'],
  ['北朝鮮の核問題', 'ja'],
  ['한국 외교부 대변인', 'ko'],
  ['Переговоры в Стокгольме', 'und'],
  ['محادثات فيينا', 'und'],
  ['2019-10-05 10:20', 'und'],
  ['', 'und'],
];

for (const [text, language] of cases) {
  test(`${JSON.stringify(text)} is ${language}`, () => assert.equal(languageOf(text), language));
}

test('a Latin text without English words is not taken for English', () => {
  const french =
    'Les négociateurs des deux pays se sont retrouvés mardi à Genève pour une nouvelle série de pourparlers sur le programme nucléaire, selon des diplomates européens cités par la presse.';
  assert.equal(languageOf(french), 'und');
  assert.equal(familyOf(french), 'en');
});

test('characters that both Chinese scripts have do not decide', () => {
  assert.equal(languageOf('台北公里皇后'), 'zh-Hans');
  assert.equal(languageOf('台灣皇后'), 'zh-Hant');
});

test('every bundled page and each of its lines is read in its language', () => {
  const folder = join(import.meta.dirname, '../../samples');
  const files = readdirSync(folder).filter((name) => /^(?:en|zh)-\d+\.txt$/u.test(name));
  assert.ok(files.length >= 24);
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8');
    const language = languageOf(text);
    assert.equal(language.slice(0, 2), file.slice(0, 2), file);
    for (const line of text.split('\n')) {
      const own = languageOf(line);
      if (own !== 'und') assert.equal(own, language, `${file}: ${line}`);
    }
  }
});
