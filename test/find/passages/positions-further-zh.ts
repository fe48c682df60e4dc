import type { Passage } from './passage.ts';

/** Chinese passages of our own from negotiations that the others do not touch. */
export const furtherChinese: readonly Passage[] = [
  {
    text: '埃及外交部重申，埃塞俄比亚在达成协议前不得蓄水，这是埃方不可逾越的红线。埃塞方面则表示，大坝蓄水属于本国主权，不容谈判。',
    positions: ['EGY filling demand', 'ETH filling refuse'],
  },
  {
    text: '阿比说，只要埃及停止煽动地区国家，埃塞俄比亚就愿意重返谈判桌。',
    positions: ['ETH talks offer'],
    exchanges: ['EGY ETH'],
  },
  {
    text: '亚美尼亚同意归还四座边境村庄，阿塞拜疆则释放三十二名战俘。',
    positions: ['ARM border accept', 'AZE prisoners offer'],
    exchanges: ['ARM AZE'],
  },
  {
    text: '阿利耶夫称，亚美尼亚必须先开放走廊，阿塞拜疆才会签署条约。埃里温拒绝了这一要求。',
    positions: ['AZE corridor demand', 'ARM corridor refuse'],
    exchanges: ['ARM AZE'],
  },
  {
    text: '武契奇强调，塞尔维亚绝不承认科索沃独立，这一立场没有商量余地。',
    positions: ['SRB recognition refuse'],
  },
  {
    text: '科索沃宣布退出与贝尔格莱德的对话，并指责塞尔维亚违反车牌协议。',
    positions: ['XKX talks refuse', 'XKX plates concern'],
  },
  {
    text: '欧盟与英国就捕鱼配额达成一致。',
    positions: ['EUE fishing accept', 'GBR fishing accept'],
  },
  {
    text: '布鲁塞尔要求伦敦延长渔船准入，作为回报，欧盟将取消对英国农产品的边境检查。',
    positions: ['EUE fishing demand', 'EUE market-access offer'],
    exchanges: ['EUE GBR'],
  },
  {
    text: '印方坚持，在中国军队全部后撤之前，两国关系不可能恢复正常。中方对印度的指责表示不满。',
    positions: ['IND troops demand'],
    exchanges: ['CHN IND'],
  },
  {
    text: '中印双方同意在实际控制线脱离接触，并继续就划界举行谈判。',
    positions: [
      'CHN border accept',
      'IND border accept',
      'CHN troops accept',
      'IND troops accept',
      'CHN talks support',
      'IND talks support',
    ],
  },
  {
    text: '佩特罗宣布中止与民族解放军的谈判，称绑架与停火不可兼容。',
    positions: ['COL talks refuse', 'COL ceasefire concern'],
  },
  {
    text: '民族解放军表示，以政府放弃军事围剿为前提，愿意延长停火。',
    positions: ['ELN ceasefire offer'],
    exchanges: ['COL ELN'],
  },
  {
    text: '雅典认为土耳其派出勘探船的做法不可接受。埃尔多安回应说，土耳其不会因威胁而停止勘探。',
    positions: ['GRC drilling concern', 'TUR drilling refuse'],
  },
  {
    text: '波兰表示，除非白俄罗斯释放在押人员，否则不会重开口岸。',
    positions: ['POL prisoners demand', 'POL crossings refuse'],
    exchanges: ['POL BLR'],
  },
  {
    text: '明斯克提出用释放囚犯换取华沙解除制裁，遭波兰拒绝。',
    positions: ['BLR prisoners offer', 'BLR sanctions demand', 'POL sanctions refuse'],
    exchanges: ['BLR POL'],
  },
  {
    text: '分析人士认为，双方年内重启对话的可能性不大。会谈在日内瓦一家酒店举行。',
    positions: [],
  },
];
