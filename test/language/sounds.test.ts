import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { backTransliteration } from '#language/zh/back-transliteration.ts';
import { koreanLikeness } from '#language/zh/korean.ts';
import { transliterationLikeness } from '#language/zh/transliteration.ts';

const SAME = 0.7;

describe('transliterations', () => {
  const pairs: readonly (readonly [han: string, right: string, near: string, far: string])[] = [
    ['威尔逊', 'Wilson', 'Watson', 'Harper'],
    ['冈萨雷斯', 'González', 'Gutierrez', 'Gutierrez'],
    ['施密特', 'Schmidt', 'Schneider', 'Becker'],
    ['科瓦利丘克', 'Kovalchuk', 'Kravchuk', 'Kuznetsov'],
    ['侯赛尼', 'Hosseini', 'Hashemi', 'Hariri'],
    ['亨利八世', 'Henry', 'Harald', 'Edward'],
  ];
  for (const [han, right, near, far] of pairs) {
    it(`${han} is likelier ${right} than ${near}, and not ${far}`, () => {
      const good = transliterationLikeness(han, right);
      assert.ok(good >= SAME, `${right}: ${good}`);
      assert.ok(transliterationLikeness(han, near) < good, near);
      const other = transliterationLikeness(han, far);
      assert.ok(other < SAME, `${far}: ${other}`);
    });
  }

  it('takes time in proportion to the name and gives up on what is none', () => {
    assert.equal(transliterationLikeness('的'.repeat(100_000), 'Smith'), 0);
    assert.equal(transliterationLikeness('史密斯', 'x'.repeat(100_000)), 0);
    assert.equal(transliterationLikeness('', ''), 0);
  });

  const read: readonly (readonly [string, string | null])[] = [
    ['约翰·史密斯', 'john Smith'],
    ['费尔南多·奥特加', 'fernando Ortega'],
    ['克劳斯·冯·穆勒', 'klaus von Muller'],
    ['甲乙·丙丁', null],
  ];
  for (const [han, latin] of read) it(`${han} is read back`, () => assert.equal(backTransliteration(han), latin));
});

describe('Korean names in Chinese characters', () => {
  const pairs: readonly (readonly [han: string, right: string, near: string, far: string])[] = [
    ['金明哲', 'Kim Myong Chol', 'Kim Myong Gil', 'Kim Tae Sung'],
    ['李炳宪', 'Lee Byung-hun', 'Lee Byung-chul', 'Lee Jong-seok'],
    ['车仁表', 'Cha In-pyo', 'Cho In-sung', 'Cho In-sung'],
    ['沈殷敬', 'Eun-kyung Shim', 'Eun-jung Shin', 'Park So-dam'],
  ];
  for (const [han, right, near, far] of pairs) {
    it(`${han} is likelier ${right} than ${near}, and not ${far}`, () => {
      const good = koreanLikeness(han, right);
      assert.ok(good >= SAME, `${right}: ${good}`);
      assert.ok(koreanLikeness(han, near) < good, near);
      const other = koreanLikeness(han, far);
      assert.ok(other < SAME, `${far}: ${other}`);
    });
  }
});
