import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { excerptsOf } from '#store/excerpts.ts';
import { placesOf, termsOf } from '#store/query.ts';
import { tokensOf } from '#store/tokens.ts';

const CASES: readonly (readonly [text: string, tokens: string])[] = [
  ['2019年制裁', '2019 年制 制裁 裁'],
  ['談判', '谈判 判'],
  ['核', '核'],
  ['U.S.-led ＴＨＡＡＤ系统', 'u s led thaad 系统 统'],
  ['Élysée Wörter', 'elysee worter'],
  ['sanctions parties launches crises news gas talks bus buses', 'sanction party launch crise news gas talk bus buse'],
  ['제재 해제', '제재 해제'],
  ['санкции', 'санкции'],
  ['\u{20000}\u{20001}字', '\u{20000}\u{20001} \u{20001}字 字'],
  ['\ud840 a\udc00b', 'a b'],
  ['', ''],
  ['，。！ \n', ''],
];

test('tokens of texts', () => {
  for (const [text, tokens] of CASES)
    assert.equal(
      tokensOf(text)
        .map((token) => token.text)
        .join(' '),
      tokens,
      text,
    );
});

const QUERIES: readonly (readonly [query: string, all: string, none: string])[] = [
  ['制裁', '制裁', ''],
  ['核', '核*', ''],
  ['解除制裁', '解除-除制-制裁', ''],
  ['2019年', '2019-年*', ''],
  ['年2019', '年-2019', ''],
  ['制裁2019', '制裁-裁-2019', ''],
  ['制裁 谈判', '制裁 谈判', ''],
  ['“制裁 谈判”', '制裁-裁-谈判', ''],
  ['制裁 -谈判 -"no deal"', '制裁', '谈判 no-deal'],
  ['"unclosed phrase', 'unclosed-phrase', ''],
  ['U.S.-led', 'u-s-led', ''],
  ['- -- ""', '', ''],
];

test('terms of queries', () => {
  const show = (phrases: readonly { tokens: readonly string[]; open: boolean }[]) =>
    phrases.map(({ tokens, open }) => `${tokens.join('-')}${open ? '*' : ''}`).join(' ');
  for (const [query, all, none] of QUERIES) {
    const terms = termsOf(query);
    assert.deepEqual([show(terms.all), show(terms.none)], [all, none], query);
  }
});

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...'朝鲜朝鮮制裁谈判談判解除了的，。 2019aAbs-"“”'),
    fc.constantFrom('\n', '\u{20000}', '\ud840', '😀', 'sanctions ', 'parties ', 'party ', 'y '),
  ),
  maxLength: 60,
});

test('every stretch of a text, searched as a phrase, is found where it stands', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, a, b) => {
      const tokens = tokensOf(whole);
      const ends = tokens.map((token) => token.end);
      const start = tokens[a % Math.max(1, tokens.length)]?.start ?? 0;
      const end = ends[b % Math.max(1, tokens.length)] ?? 0;
      fc.pre(end > start);
      const stretch = whole.slice(start, end).replaceAll(/["“”]/gu, ' ');
      const [phrase] = termsOf(`"${stretch}"`).all;
      assert.ok(phrase);
      assert.ok(placesOf(phrase, tokens, 100).some((place) => place.start === start && place.end === end));
    }),
  );
});

test('tokens lie in order within the text, and excerpts are what stands there', () => {
  fc.assert(
    fc.property(
      text,
      fc.constantFrom('制裁', '核', 'a', '2019', '谈判 朝鲜', '了', 'y', 'Parties', 'sanction'),
      (whole, query) => {
        const tokens = tokensOf(whole);
        for (const [index, token] of tokens.entries()) {
          assert.ok(token.end > token.start && token.end <= whole.length);
          assert.ok(token.start >= (tokens[index - 1]?.start ?? 0));
        }
        for (const { span, text: shown, matches } of excerptsOf(whole, termsOf(query).all)) {
          assert.equal(whole.slice(span.start, span.end), shown);
          assert.ok(matches.length > 0);
          assert.ok(matches.every(({ start, end }) => start >= span.start && end <= span.end && end > start));
        }
      },
    ),
  );
});

test('excerpts show each form of a word', () => {
  const text = 'Both parties met.\nOne party left.\nA part of it.\nSanctions stay.\ny';
  const shown = (query: string) => excerptsOf(text, termsOf(query).all).map((excerpt) => excerpt.text);
  assert.deepEqual(shown('party'), ['Both parties met.', 'One party left.']);
  assert.deepEqual(shown('sanction y'), ['Sanctions stay.', 'y']);
  assert.deepEqual(shown('absent'), []);
});

test('a megabyte of one character is read in linear time', () => {
  for (const character of ['的', '[', 's', '"', '-', '\ud840']) {
    const started = performance.now();
    const long = character.repeat(1_000_000);
    tokensOf(long);
    termsOf(long);
    excerptsOf(long, termsOf('制裁').all);
    assert.ok(performance.now() - started < 3000, `${character}: ${performance.now() - started} ms`);
  }
});
