import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rules as en } from '#find/en/rules.ts';
import { findAll } from '#find/find.ts';
import type { FindingKind } from '#find/finding.ts';
import { lineOf } from '#find/line.ts';
import { rules as zh } from '#find/zh/rules.ts';
import { loadStory } from '#story/load.ts';
import { articleOf } from './articles.ts';

const parsed = await loadStory('us-dprk');
assert.ok(parsed.ok, 'the story us-dprk must load');
const { story } = parsed;
let examples = 0;

/** The lines that the named rule gives on a text. */
function linesOf(kind: FindingKind, rule: string, text: string): readonly string[] {
  const reading = findAll(articleOf(text), { story });
  return reading[kind].filter((finding) => finding.rule === rule).map((finding) => lineOf(kind, finding as never));
}

for (const [language, rules] of Object.entries({ zh, en })) {
  for (const [kind, list] of Object.entries(rules)) {
    for (const rule of list) {
      describe(rule.name, () => {
        it('has examples of both sorts', () => {
          assert.ok(rule.name.startsWith(`${language}/`), 'a rule is named language/kind/what');
          assert.ok(rule.hits.length > 0, 'a rule needs an example that fires');
          assert.ok(rule.misses.length > 0, 'a rule needs a near miss');
        });
        for (const hit of rule.hits) {
          it(`reads ${hit.text}`, () => {
            examples += 1;
            assert.deepEqual(linesOf(kind as FindingKind, rule.name, hit.text), hit.gives);
          });
        }
        for (const text of rule.misses) {
          it(`leaves ${text}`, () => {
            examples += 1;
            assert.deepEqual(linesOf(kind as FindingKind, rule.name, text), []);
          });
        }
      });
    }
  }
}

it('has run examples', () => assert.ok(examples > 0, 'no rule example was run'));
