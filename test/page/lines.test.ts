import assert from 'node:assert/strict';
import { test } from 'node:test';
import { creditOf } from '#page/credit.ts';
import { datelineOf, dateOf } from '#page/dateline.ts';
import { debrisOf } from '#page/debris.ts';
import { datesIn, publishedIn } from '#page/header-date.ts';
import { lineOf } from '#page/line.ts';
import { nameLine, namesIn } from '#page/person-names.ts';

const line = (text: string) => lineOf(text, 1, true);

const debris: readonly (readonly [string, string])[] = [
  ['首页 国际 军事 财经 视频', 'menu'],
  ['News Opinion Sport Culture', 'menu'],
  ['您现在的位置：某某网 > 国际 > 正文', 'breadcrumb'],
  ['Politics > North Korea', 'breadcrumb'],
  ['字號：小 中 大 分享到：微博', 'share-bar'],
  ['A- A+ Print Save', 'share-bar'],
  ['12 comments – Log in to comment', 'comment-form'],
  ['我要評論', 'comment-form'],
  ['Your email address will not be published.', 'comment-form'],
  ['Good 12  Sad 3  Angry 41', 'reactions'],
  ['延伸閱讀：', 'related'],
  ['Read next: Who pays for summits?', 'related'],
  ['下一篇：数读美国中期选举', 'related'],
  ['#停火 #加薩 #卡達', 'tags'],
  ['Filed under: Iran | Oman', 'tags'],
  ['扫描二维码，关注“某某”公众号', 'follow-promotion'],
  ['打开某某客户端，阅读体验更佳', 'app-promotion'],
  ['Download the Courier app', 'app-promotion'],
  ['Sign up for The Perch, our weekly newsletter', 'subscription'],
  ['Enjoyed this? Support independent comment', 'subscription'],
  ['© 2018 Quayside Courier Media Ltd.', 'legal'],
  ['版权声明：本网转载稿件仅为传播信息，不代表本网立场。', 'legal'],
  ['京ICP备10000000号', 'legal'],
  ['We use cookies to improve your visit. Accept all', 'cookies'],
  ['【广告】秋冬养生茶限时五折>>', 'advertisement'],
  ['Read more >', 'more-link'],
  ['../../tpl_static/wap/tpl_guoji1.html', 'path'],
  ['[This English is by automatic translation.]', 'machine-note'],
  ['This live page is closed.', 'live-status'],
  ['Something wrong? Write to corrections@forum.example', 'contact'],
];
for (const [text, rule] of debris) {
  test(`debris: ${text}`, () => assert.equal(debrisOf(line(text))?.reason, `page/debris/${rule}`));
}

const kept = [
  '特朗普托文在寅带话',
  '门还开着吗？',
  '美国国务院发言人说，美方愿意继续谈判。',
  'Kim’s greater leverage',
  'The North wanted more than talks.',
  'How we got here',
  '■ 《海桥时报》评论:该反思的不只是平壤',
  '河内会晤前瞻|三位学者谈“小交易”还是“大交易”',
  'Who objects?',
  '【7月6日至7日】',
  'Support for sanctions among our allies is waning.',
  'By Sunday the envoys had left.',
];
for (const text of kept) {
  test(`no sure debris: ${text}`, () => assert.notEqual(debrisOf(line(text))?.sure, true));
}

test('credits of portals: date, source, author', () => {
  const credit = creditOf(line('2018-06-13 10:42  来源:海桥通讯社  作者:顾怀远'));
  assert.deepEqual(
    [credit?.published, credit?.origin, credit?.authors, credit?.editors],
    ['2018-06-13', '海桥通讯社', ['顾怀远'], []],
  );
});

const credits: readonly (readonly [string, Partial<NonNullable<ReturnType<typeof creditOf>>> | null])[] = [
  ['責任編輯：王金妍', { editors: ['王金妍'], labelled: true }],
  ['責編：王五、趙六 | 審核：孫七', { editors: ['王五', '趙六', '孫七'] }],
  ['文丨丁慕遥  编辑丨宋知微', { authors: ['丁慕遥'], editors: ['宋知微'] }],
  ['〔記者簡立衡/綜合報導〕望洋新聞 2018-09-20 08:15', { authors: ['簡立衡'], outlet: '望洋新聞' }],
  ['2023年11月24日 海桥通讯社编译', { outlet: '海桥通讯社', published: '2023-11-24' }],
  ['By Leonie Castellan-Park and Idris Fairweather', { authors: ['Leonie Castellan-Park', 'Idris Fairweather'] }],
  [
    'Reporting by A. Kim and Josh Smith; Editing by Robert Birsel',
    { authors: ['A. Kim', 'Josh Smith'], editors: ['Robert Birsel'] },
  ],
  ['(Responsible editor: Fang Lumin)', { editors: ['Fang Lumin'] }],
  ['Seo Ga-on reporter', { authors: ['Seo Ga-on'] }],
  ['Posted on March 4, 2022 by Odette Marlowe', { authors: ['Odette Marlowe'], published: '2022-03-04' }],
  ['Compiled by staff from agency reports', { authors: [], labelled: true }],
  ['Updated May 13, 2025 | Published May 12, 2025', { published: '2025-05-12' }],
  ['记者：您怎么看这次会谈？', null],
  ['By Sunday, they had left.', null],
  ['2022年9月8日，朝鲜最高人民会议通过了核武力政策法。', null],
  ['Source close to the White House: talks are off.', null],
];
for (const [text, expected] of credits) {
  test(`credit: ${text}`, () => {
    const credit = creditOf(line(text));
    if (expected === null) assert.equal(credit, null);
    else assert.deepEqual({ ...credit, ...expected }, credit);
  });
}

test('datelines: agency, place, reporter, day', () => {
  const chinese = datelineOf('海桥通讯社新加坡6月13日电(记者顾怀远)美国总统');
  assert.deepEqual(
    [chinese?.agency, chinese?.authors, chinese?.month, chinese?.day],
    ['海桥通讯社', ['顾怀远'], 6, 13],
  );
  assert.equal(datelineOf('北纬新闻网4月14日讯 据报道')?.outlet, '北纬新闻网');
  assert.deepEqual(datelineOf('（聯島記者丁芷筠巴黎11日專電）烏克蘭')?.authors, ['丁芷筠']);
  const english = datelineOf('SEOUL, June 14, 2018 (Harbour Wire) - Two days after');
  assert.equal(english?.agency, 'Harbour Wire');
  assert.equal(english && dateOf(english), '2018-06-14');
  assert.equal(datelineOf('HANOI — A quarter of an hour')?.agency, null);
});

for (const text of [
  '朝中社13日报道称，两位领导人一致认为',
  'Kim (Jong Un) said he would come',
  '本月初，双方恢复了对话。',
]) {
  test(`no dateline: ${text}`, () => assert.equal(datelineOf(text), null));
}

const dates: readonly (readonly [string, string | null])[] = [
  ['2019年10月7日（星期一）06:30', '2019-10-07'],
  ['二〇一九年十月二十七日', '2019-10-27'],
  ['民國108年10月7日', '2019-10-07'],
  ['Input 2020.01.02. 06:00  Correction 2020.01.03. 07:42', '2020-01-02'],
  ['Updated: 3 March 2020 Posted: 1 March 2020', '2020-03-01'],
  ['Sat 10 May 2025 06.00 BST', '2025-05-10'],
  ['25/12/2019', '2019-12-25'],
  ['04/05/2019', null],
  ['2019-02-30', null],
  ['9小时前', null],
  ['May 5', null],
];
for (const [text, day] of dates) {
  test(`published: ${text}`, () => assert.equal(publishedIn(datesIn(text)), day));
}

test('names in credits', () => {
  assert.deepEqual(namesIn('罗知夏 尹子衿'), ['罗知夏', '尹子衿']);
  assert.deepEqual(namesIn('张 三'), ['张三']);
  assert.deepEqual(namesIn('埃琳·瓦斯克斯'), ['埃琳·瓦斯克斯']);
  assert.deepEqual(namesIn('our staff'), []);
  assert.deepEqual(nameLine('Maeve Tolliver in Seoul and Dashiell Orme in Washington'), [
    'Maeve Tolliver',
    'Dashiell Orme',
  ]);
  assert.deepEqual(nameLine('Callum Oyelaran-Reid, Osan Air Base'), ['Callum Oyelaran-Reid']);
  assert.equal(nameLine('Trump shifts, Seoul waits'), null);
});
