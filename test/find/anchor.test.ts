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

const landmarks = [
  { places: ['河内', 'Hanoi'], bodies: [], from: '2019-02-27', to: '2019-02-28' },
  { places: ['布宜诺斯艾利斯'], bodies: ['G20'], from: '2018-11-30', to: '2018-12-01' },
  { places: ['South Korea'], bodies: ['APEC'], from: '2025-10-31', to: '2025-11-01' },
];
const recalled: readonly (readonly [string, string | null])[] = [
  ['首尔4月13日电 谈到2月的河内会晤,他批评美国。', '2019-04-13'],
  ['1月9日,他谈到去年2月的河内会晤。', '2020-01-09'],
  ['据2日消息,G20峰会11月30日在布宜诺斯艾利斯举行,1日闭幕。', '2018-12-02'],
  ['11月30日在布宜诺斯艾利斯举行会谈。', null],
  ['Speculation is rife ahead of the Oct. 31-Nov. 1 APEC meeting in South Korea.', '2025-10-30'],
  ['They may meet in Hanoi in May.', null],
];
for (const [text, day] of recalled) {
  it(text, () => assert.equal(inferAnchor(text, text.toLowerCase(), landmarks), day));
}
