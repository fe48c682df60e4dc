import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeGrammar as en } from '#find/en/times.ts';
import { timeGrammar as zh } from '#find/zh/times.ts';
import { fold, lowerCase } from '#language/fold.ts';
import { Prefilter } from '#language/prefilter.ts';
import { requiredBy } from '#language/required.ts';

const needs = (pattern: RegExp): string[][] => requiredBy(pattern).map((choice) => [...choice].sort());

test('what a match must hold is read off the pattern', () => {
  const cases: readonly [RegExp, string[][]][] = [
    [/week/u, [['week']]],
    [/Weeks?/iu, [['week']]],
    [/(?:day|week) ago/u, [['day', 'week'], [' ago']]],
    [/[一-三]月(?:[12]|)/u, [['一', '丁', '丂', '七', '丄', '丅', '丆', '万', '丈', '三'].sort(), ['月']]],
    [/a(?!bc)d/u, [['a'], ['d']]],
    [/a(?=bc)b/u, [['a'], ['bc'], ['b']]],
    [/(?<=on )the/u, [['on '], ['the']]],
    [/ab{2}c+d*e/u, [['a'], ['b'], ['c'], ['e']]],
    [/jan|january/u, [['jan']]],
    [/\p{L}+ of [^a]/u, [[' of ']]],
    [/(\d)-\1x/u, [[...'0123456789'], ['-'], ['x']]],
    [/a|\p{L}/u, []],
  ];
  for (const [pattern, expected] of cases) assert.deepEqual(needs(pattern), expected, String(pattern));
});

test('a pattern that matches is never sorted out', () => {
  const patterns = [
    /(?<!\d)(\d{1,2})月(?:(\d{1,2})日)?/u,
    /\b(?:in|within) (?:two|\d+) (?:day|week)s?\b/iu,
    /上|下/u,
    /.+/u,
  ];
  const filter = new Prefilter(patterns, (pattern) => pattern);
  const texts = ['会谈将于9月12日举行', 'Within two weeks', 'in 3 days', '上周', 'nothing', '', 'within', '月'];
  for (const text of texts) {
    const kept = filter.candidates(text.toLowerCase(), 0, text.length);
    for (const pattern of patterns) assert.ok(kept.includes(pattern) || !pattern.test(text), `${pattern} on ${text}`);
  }
  assert.deepEqual(filter.candidates('nothing of the kind', 0, 19), [patterns[3]]);
  assert.deepEqual(filter.candidates('9月 here', 3, 7), [patterns[3]]);
});

test('no rule of times is sorted out of an example it reads', () => {
  for (const { rules } of [en, zh]) {
    const filter = new Prefilter(rules, ({ pattern }) => pattern);
    for (const { hits, misses } of rules) {
      for (const text of [...hits.map((hit) => hit.text), ...misses].map(fold)) {
        const kept = filter.candidates(lowerCase(text), 0, text.length);
        for (const rule of rules) {
          rule.pattern.lastIndex = 0;
          assert.ok(!rule.pattern.test(text) || kept.includes(rule), `${rule.name} on ${text}`);
        }
      }
    }
  }
});
