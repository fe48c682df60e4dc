import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { findAll } from '#find/find.ts';
import type { Story } from '#story/story.ts';
import { articleOf } from './articles.ts';
import { sampleStory } from './read-samples.ts';

/** Text, and the people (`id=form|form`) that must be found in it, no more and no less. */
type Case = readonly [text: string, people: readonly string[], published?: string];

const WITH_STORY: readonly Case[] = [
  // titles before unknown names, in both scripts
  ['汉江大学教授沈若舟说,谈判还会继续。', ['shen-ruozhou=沈若舟']],
  ['首尔和平研究院研究员奇善宇认为,制裁不会松动。', ['ki-sun-woo=奇善宇']],
  [
    '專欄作者馬庫斯·霍爾德(Marcus Holder)回顧說,去年沒有談成。霍爾德斷言,今年也談不成。',
    ['marcus-holder=馬庫斯·霍爾德|Marcus Holder|霍爾德'],
  ],
  [
    'The talks will fail, said Ingrid Falkenmark of the Halvard Centre. Falkenmark added that both sides knew it.',
    ['ingrid-falkenmark=Ingrid Falkenmark|Falkenmark'],
  ],
  [
    'Bae Dal-soo, a professor at Hanbit University, expects a letter. Bae did not say when.',
    ['bae-dal-soo=Bae Dal-soo|Bae'],
  ],
  // garbled and turned forms of known people
  ['韩国外交部长姜京浩在议会表示,沟通渠道很多。', ['kang-kyung-wha=姜京浩'], '2019-10-08'],
  ['金正银会见了普金。', ['kim-jong-un=金正银', 'vladimir-putin=普金'], '2023-09-14'],
  ['国务卿庞皮欧(Pompeo Mike)补充说,清单没有谈成。', ['mike-pompeo=庞皮欧|Pompeo Mike'], '2019-03-02'],
  ['White House spokesman Sandes said that pressure would continue.', ['sarah-sanders=Sandes'], '2019-01-23'],
  ['朝鲜谈判代表金明吉(Myong gil Kim)宣读了声明。', ['kim-myong-gil=金明吉|Myong gil Kim'], '2019-10-06'],
  // surnames and titles
  [
    'Kim Jong Un spoke first. Kim Tae-hyung, a professor, was not surprised that Kim spoke.',
    ['kim-jong-un=Kim Jong Un|Kim', 'kim-tae-hyung=Kim Tae-hyung'],
    '2025-10-24',
  ],
  ['特朗普说,金委员长是聪明人。', ['donald-trump=特朗普', 'kim-jong-un=金委员长'], '2018-12-03'],
  // what is no name
  ['和平谈判应该继续,任何一方都不得退出。文章说,方向已经明确。', []],
  ['The Max Thunder drill began on Monday. Spring Festival was quiet. New Year came.', []],
  ['外长会谈于5日举行,高级官员出席。', []],
];

/** Without a story the same shapes must be read. */
const WITHOUT_STORY: readonly Case[] = [
  ['伊朗外交部发言人巴加埃表示,谈判没有中断。巴加埃还说,伊方不会让步。', ['esmaeil-baghaei=巴加埃']],
  [
    'French President Emmanuel Macron told reporters that the ceasefire held. Macron flew to Cairo.',
    ['emmanuel-macron=Emmanuel Macron|Macron'],
  ],
  ['商务部新闻发言人何咏前表示,双方将继续磋商。', ['he-yongqian=何咏前']],
  // foreign names by sound, read back to their usual spelling
  ['伊朗议员阿里·卡里米表示,协议不公平。卡里米还说,制裁必须解除。', ['ali-karimi=阿里·卡里米|卡里米']],
  ['乌克兰谈判代表彼得罗·科瓦连科说,停火没有实现。', ['petro-kovalenko=彼得罗·科瓦连科']],
  ['以色列军方发言人阿维·列维称,行动已经结束。', ['avi-levi=阿维·列维']],
  ['专家穆罕默德·本·萨利赫可能出席。', ['mohammed-bin-saleh=穆罕默德·本·萨利赫']],
  ['古巴官员胡安·奥特加说,封锁应当结束。', ['juan-ortega=胡安·奥特加']],
  ['德国议员穆勒宣布,德方将继续援助。', ['muller=穆勒']],
  ['研究员菲利普·布朗表示,可以谈。', ['philip-brown=菲利普·布朗']],
  // Chinese names whose end runs into the next word; compound surnames; signed lines
  ['学者聂云帆评估,复谈的概率约有一半。', ['nie-yunfan=聂云帆']],
  ['研究员卓奕说,谈判未必成功。', ['zhuo-yi=卓奕']],
  ['秘书长何山周一主持会议。', ['he-shan=何山']],
  ['观察人士司徒敏认为,双方都累了。', ['situ-min=司徒敏']],
  ['林语桐/综合报道', ['lin-yutong=林语桐']],
  // one part of a known name beside its bearer's office; a relative is somebody else
  ['阿曼外交大臣巴德尔会后说,会谈取得进展。', ['badr-albusaidi=巴德尔'], '2025-05-24'],
  ['美国总统特朗普的弟弟罗伯特·特朗普去世。', ['donald-trump=特朗普', 'robert-trump=罗伯特·特朗普'], '2020-08-16'],
  // common words that begin like surnames
  ['国务院关税税则委员会宣布,方案马上公布,费用由周边国家分担。', []],
  ['商务部部长会议研究决定,安排全面实施。', []],
  // particles, Arabic articles, apostrophes, leaders by surname, relatives
  [
    'Spokesman Majed bin Rashid al-Kuwari said that talks go on. Al-Kuwari then left.',
    ['majed-bin-rashid-al-kuwari=Majed bin Rashid al-Kuwari|Al-Kuwari'],
  ],
  [
    'Pieter van der Linden, a diplomat, agreed. Van der Linden added that time was short.',
    ['pieter-van-der-linden=Pieter van der Linden|Van der Linden'],
  ],
  ["Liam O'Hara, an analyst, said yes. O'Hara smiled.", ["liam-ohara=Liam O'Hara|O'Hara"]],
  ['China said that Xi would not travel.', ['xi-jinping=Xi'], '2018-12-03'],
  ['Robert Trump, a businessman, said that he would not testify.', ['robert-trump=Robert Trump'], '2018-12-03'],
  // what is no person
  ['Boats met at Second Thomas Shoal and near Victoria Harbour Bridge.', []],
  ['The talks in May and in Grace Bay were quiet, Britain said.', [], '2018-05-03'],
  ['The Breton union leader Yann Kerleo swore to go on.', ['yann-kerleo=Yann Kerleo'], '2020-12-24'],
];

describe('people', () => {
  let story: Story;
  before(async () => {
    story = await sampleStory();
  });
  const check = ([text, people, published]: Case, known: Story | null): void => {
    const found = findAll(articleOf(text, published ?? '2019-10-08'), { story: known }).people;
    assert.deepEqual(found.map(({ id, names }) => `${id}=${names.join('|')}`).sort(), [...people].sort());
  };
  for (const one of WITH_STORY) it(one[0], () => check(one, story));
  for (const one of WITHOUT_STORY) it(`without a story: ${one[0]}`, () => check(one, null));
});

describe('organisations', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['瑞典外交部邀请双方再谈。', ['swedish-foreign-ministry=瑞典外交部']],
    ["South Korea's defence ministry said that it had no word.", ['south-korean-defence-ministry=defence ministry']],
    ['The foreign ministry in Pyongyang called it regular training.', ['dprk-foreign-ministry=foreign ministry']],
    ['复旦大学朝鲜韩国研究中心主任郑继永说,预期较高。', ['fudan-center-for-korean-studies=复旦大学朝鲜韩国研究中心']],
    ['会谈在一个会议中心举行。', []],
  ];
  for (const [text, bodies] of cases) {
    it(text, async () => {
      const found = findAll(articleOf(text), { story: await sampleStory() }).organisations;
      assert.deepEqual(
        found.map(({ id, names }) => `${id}=${names.join('|')}`),
        bodies,
      );
    });
  }
});

describe('references', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Moon Jae-in spoke in Seoul. He said that the talks would go on.', 'moon-jae-in'],
    ['文在寅在首尔讲话。他说,会谈会继续。', 'moon-jae-in'],
    ['The South Korean president said that the talks would go on.', 'moon-jae-in'],
  ];
  for (const [text, speaker] of cases) {
    it(text, async () => {
      const { statements } = findAll(articleOf(text), { story: await sampleStory() });
      assert.deepEqual(
        statements.map((statement) => statement.speaker),
        [speaker],
      );
    });
  }
});
