import type { Names, Story } from '#story/story.ts';

const none: Names = { zh: [], en: [] };

/** A party with its names, adjective, capital and short forms. */
const party = (id: string, zh: string, en: string, demonym: string, capital: string, short: string) => {
  const split = (forms: string): Names => {
    const all = forms.split('|').filter(Boolean);
    return {
      zh: all.filter((form) => /\p{Script=Han}/u.test(form)),
      en: all.filter((form) => /^[A-Za-z]/u.test(form)),
    };
  };
  return {
    id,
    names: split(`${zh}|${en}`),
    demonyms: split(demonym),
    capitals: split(capital),
    governments: none,
    short: split(short),
    central: true,
  };
};
const person = (id: string, of: string, zh: string, en: string) => ({
  id,
  names: { zh: zh.split('|'), en: en.split('|') },
  party: of,
  roles: [],
});
const issue = (id: string, zh: string, en: string) => ({
  id,
  title: { zh: id, en: id },
  words: { zh: zh.split('|'), en: en.split('|') },
});

/** The world of the passages: several negotiations in one story, so that each is read by names it shares with none. */
export const otherStory: Story = {
  id: 'others',
  title: { zh: '其他谈判', en: 'Other negotiations' },
  from: null,
  to: null,
  parties: [
    party('USA', '美国|美方', 'United States|US|U.S.', 'American|Americans', '华盛顿|Washington', '美'),
    party('IRN', '伊朗|伊方', 'Iran', 'Iranian|Iranians', '德黑兰|Tehran', ''),
    party('CHN', '中国|中方', 'China', 'Chinese', '北京|Beijing', '中'),
    party('EUE', '欧盟|欧方', 'European Union|EU', '', '布鲁塞尔|Brussels', ''),
    party('ISR', '以色列|以方', 'Israel', 'Israeli|Israelis', '耶路撒冷|Jerusalem', ''),
    party('HAMAS', '哈马斯', 'Hamas', '', '', ''),
    party('RUS', '俄罗斯|俄方', 'Russia', 'Russian|Russians', '莫斯科|Moscow', ''),
    party('UKR', '乌克兰|乌方', 'Ukraine', 'Ukrainian|Ukrainians', '基辅|Kyiv', ''),
    party('IND', '印度', 'India', 'Indian|Indians', '新德里|New Delhi', ''),
    party('BRA', '巴西', 'Brazil', 'Brazilian|Brazilians', '巴西利亚|Brasilia', ''),
  ],
  people: [
    person('abbas-araghchi', 'IRN', '阿拉格齐', 'Abbas Araghchi|Araghchi'),
    person('benjamin-netanyahu', 'ISR', '内塔尼亚胡', 'Benjamin Netanyahu|Netanyahu'),
    person('he-lifeng', 'CHN', '何立峰', 'He Lifeng'),
    person('scott-bessent', 'USA', '贝森特', 'Scott Bessent|Bessent'),
    person('volodymyr-zelensky', 'UKR', '泽连斯基', 'Volodymyr Zelensky|Zelensky'),
    person('dmitry-peskov', 'RUS', '佩斯科夫', 'Dmitry Peskov|Peskov'),
    person('marina-silva', 'BRA', '席尔瓦', 'Marina Silva|Silva'),
  ],
  organisations: [],
  places: [],
  weapons: [],
  issues: [
    issue(
      'sanctions',
      '制裁|石油禁运|冻结资产|解除制裁|取消制裁|制裁解除|制裁豁免',
      'sanctions|oil embargo|frozen assets|sanctions relief',
    ),
    issue('enrichment', '浓缩铀|铀浓缩|浓缩活动|离心机', 'enrichment|enriched uranium|centrifuges|uranium stockpile'),
    issue('inspections', '核查|核查人员|检查员|视察', 'inspections|inspectors|verification'),
    issue('talks', '谈判|会谈|对话|磋商|谈判桌', 'talks|negotiations|dialogue|negotiate|negotiating table'),
    issue('tariffs', '关税|加征关税|关税措施', 'tariff|tariffs|duties'),
    issue('market-access', '市场准入|农产品|大豆|采购', 'market access|soybeans|farm goods|purchases'),
    issue('export-controls', '出口管制|芯片|稀土', 'export controls|chips|rare earths'),
    issue('ceasefire', '停火|停火协议|结束战争|停战', 'ceasefire|truce|end the war|end to the war'),
    issue('hostages', '人质|被扣押人员', 'hostages|captives'),
    issue('troops', '撤军|撤出|驻军|部队', 'troops|withdrawal|withdraw'),
    issue('aid', '人道援助|人道主义援助|援助物资', 'humanitarian aid|aid'),
    issue('gas-transit', '过境|天然气过境|输气|管道', 'gas transit|transit|pipeline'),
    issue('gas-price', '天然气价格|气价|欠款', 'gas price|price of gas|gas debt'),
    issue('climate-finance', '气候资金|资金支持|损失与损害', 'climate finance|climate funding|loss and damage'),
    issue('emissions', '减排|碳排放|化石燃料|煤电', 'emissions|fossil fuels|coal power'),
  ],
  meetings: [],
  landmarks: [],
};

/** The world of the later passages: borders, rivers, fish, gas and guns elsewhere. */
export const furtherStory: Story = {
  id: 'further',
  title: { zh: '更多谈判', en: 'Further negotiations' },
  from: null,
  to: null,
  parties: [
    party('EGY', '埃及|埃方', 'Egypt', 'Egyptian|Egyptians', '开罗|Cairo', ''),
    party('ETH', '埃塞俄比亚|埃塞方面', 'Ethiopia', 'Ethiopian|Ethiopians', '亚的斯亚贝巴|Addis Ababa', ''),
    party('ARM', '亚美尼亚', 'Armenia', 'Armenian|Armenians', '埃里温|Yerevan', ''),
    party('AZE', '阿塞拜疆', 'Azerbaijan', 'Azerbaijani|Azerbaijanis', '巴库|Baku', ''),
    party('SRB', '塞尔维亚', 'Serbia', 'Serbian|Serbs', '贝尔格莱德|Belgrade', ''),
    party('XKX', '科索沃', 'Kosovo', 'Kosovar|Kosovars', '普里什蒂纳|Pristina', ''),
    party('GBR', '英国|英方', 'Britain|United Kingdom|UK', 'British', '伦敦|London', ''),
    party('EUE', '欧盟|欧方', 'European Union|EU', '', '布鲁塞尔|Brussels', ''),
    party('IND', '印度|印方', 'India', 'Indian|Indians', '新德里|New Delhi', ''),
    party('CHN', '中国|中方', 'China', 'Chinese', '北京|Beijing', ''),
    party('COL', '哥伦比亚', 'Colombia', 'Colombian|Colombians', '波哥大|Bogota', ''),
    party('ELN', '民族解放军', 'ELN', '', '', ''),
    party('TUR', '土耳其', 'Turkey', 'Turkish|Turks', '安卡拉|Ankara', ''),
    party('GRC', '希腊', 'Greece', 'Greek|Greeks', '雅典|Athens', ''),
    party('BLR', '白俄罗斯', 'Belarus', 'Belarusian|Belarusians', '明斯克|Minsk', ''),
    party('POL', '波兰', 'Poland', 'Polish|Poles', '华沙|Warsaw', ''),
  ],
  people: [
    person('abiy-ahmed', 'ETH', '阿比', 'Abiy Ahmed|Abiy'),
    person('nikol-pashinyan', 'ARM', '帕希尼扬', 'Nikol Pashinyan|Pashinyan'),
    person('ilham-aliyev', 'AZE', '阿利耶夫', 'Ilham Aliyev|Aliyev'),
    person('aleksandar-vucic', 'SRB', '武契奇', 'Aleksandar Vucic|Vucic'),
    person('albin-kurti', 'XKX', '库尔蒂', 'Albin Kurti|Kurti'),
    person('gustavo-petro', 'COL', '佩特罗', 'Gustavo Petro|Petro'),
    person('recep-tayyip-erdogan', 'TUR', '埃尔多安', 'Recep Tayyip Erdogan|Erdogan'),
  ],
  organisations: [],
  places: [],
  weapons: [],
  issues: [
    issue('filling', '蓄水|大坝蓄水|放水|复兴大坝', 'filling|fill the reservoir|fill the dam|dam|releases of water'),
    issue('border', '边界|划界|边境线|实际控制线', 'border|borders|demarcation|frontier'),
    issue('corridor', '走廊|过境通道', 'corridor|transit route'),
    issue('prisoners', '战俘|在押人员|换俘|囚犯', 'prisoners|prisoners of war|captives'),
    issue('troops', '撤军|脱离接触|部队|驻军|军队', 'troops|withdrawal|pull back|disengagement|soldiers'),
    issue('recognition', '独立|主权|承认', 'independence|sovereignty|recognition'),
    issue('plates', '车牌|牌照', 'licence plates|number plates'),
    issue('fishing', '捕鱼|渔权|配额|渔船', 'fishing|fishing rights|quotas|fishing boats'),
    issue('market-access', '市场准入|农产品|边境检查', 'market access|farm goods|border checks'),
    issue('ceasefire', '停火|停战|绑架', 'ceasefire|truce|kidnapping|kidnappings'),
    issue('drilling', '勘探|钻探|勘探船', 'drilling|exploration|survey ship'),
    issue('crossings', '口岸|过境点|货车', 'crossings|border crossing|lorries'),
    issue('talks', '谈判|会谈|对话|磋商|谈判桌', 'talks|negotiations|dialogue|negotiate|negotiating table'),
    issue('sanctions', '制裁|禁令', 'sanctions|embargo'),
    issue('treaty', '条约|协议|协定|公约', 'treaty|accord|agreement|convention|deal'),
  ],
  meetings: [],
  landmarks: [],
};
