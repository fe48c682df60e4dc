import assert from 'node:assert/strict';
import { it } from 'node:test';
import { inferAnchor } from '#find/shared/anchor.ts';

const cases: readonly (readonly [string, string | null])[] = [
  ['社论发表于2019年9月12日。10月5日,会谈破裂。', '2019-10-05'],
  ['2月28日会晤破裂。2019年9月12日又发表社论。', '2019-09-12'],
  ['会谈将于2026年3月1日举行,2025年10月2日宣布。', '2025-10-02'],
  ['The talks of 5 October 2019 failed; in June 2019 they had met.', '2019-10-05'],
  ['On September 12, 2019 it warned. A deal is due by 31 December 2019.', '2019-09-12'],
  ['10月5日,会谈破裂。', null],
  ['The talks failed on Saturday.', null],
];
for (const [text, day] of cases) it(text, () => assert.equal(inferAnchor(text, text.toLowerCase()), day));
