import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findAll } from '#find/find.ts';
import { bodyIdOf } from '#language/zh/body-names.ts';
import { articleOf } from './articles.ts';

/** Text, and who speaks in it, in order; read without a story. */
const SPEAKERS: readonly (readonly [text: string, speakers: readonly string[]])[] = [
  // first characters of states that the article names in full
  ['塞尔维亚与科索沃18日谈判。科方称,草案可以接受。', ['XKX']],
  // 也方便 is no side
  ['也门代表说,这样也方便记者采访。', ['anon:delegate, YEM']],
  // ministries without their state
  ['商务部发言人4日表示,中方将采取措施。', ['chinese-commerce-ministry']],
  ['瑞典外交部昨天说,会谈照常。外交部还说,地点不变。', ['swedish-foreign-ministry', 'swedish-foreign-ministry']],
  // bodies in quotation marks, descriptions before officials, names written by sound
  ['智库“青山论坛”研究员李文渊认为,协议难以维持。', ['li-wenyuan']],
  ['泰国海军发言人帕拉差指责对方越境开火。', ['palacha']],
  ['以色列总理内塔尼亚胡的办公室说,谈判将继续。', ['anon:office, benjamin-netanyahu']],
  // descriptions, passives and sources in English
  ['A diplomat who asked not to be named said the talks had stalled.', ['anon:diplomat']],
  ['State television quoted Sergei Lavrov as saying that the border would stay shut.', ['sergei-lavrov']],
  ['A truce of thirty days was announced by Rwanda on Friday.', ['RWA']],
  ['Talks resume in May, according to the bloc’s coordinator, Enrique Mora.', ['enrique-mora']],
  ['Farmers in Cork, for their part, say that they will be ruined.', ['anon:farmers']],
];

describe('speakers without a story', () => {
  for (const [text, speakers] of SPEAKERS) {
    it(text, () => {
      const { statements } = findAll(articleOf(text, '2025-03-20'), { story: null });
      assert.deepEqual(
        statements.map(({ speaker }) => speaker),
        speakers,
      );
    });
  }
});

describe('ids of Chinese bodies', () => {
  for (const [name, id] of [
    ['汉滨日报', 'hanbin-daily'],
    ['海桥国际问题研究所', 'haiqiao-institute-of-international-studies'],
    ['东屿大学', 'dongyu-university'],
    ['《半岛观察》', 'bandao-guancha'],
    ['青屿', 'qingyu'],
  ] as const)
    it(name, () => assert.equal(bodyIdOf(name), id));
});
