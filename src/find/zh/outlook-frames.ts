import type { OutlookFrame } from '../shared/outlook-frame.ts';

/** 会 and 将 as words of their own: not in 会谈, 峰会, 将军. */
const NO_WILL = /^(?:[议谈见晤面商场务长员师同后上期址所籍费计堂话外]|军|领|士|官|来|[，。、；：”’》的]|$)/u;
/** 将 before an object (将此视为, 将其定为) is no future. */
const OBJECT =
  /^(?:其|它|他(?!们)|她(?!们)|此|之)|^[^，。]{0,14}(?:定为|视为|称为|列为|列入|作为|当作|归咎|归因|说成|比作|描述为|推向|带给|交给|带回|置于)/u;
/** Acts that are arranged: meetings, journeys, drills, launches. */
const ARRANGED =
  /^[^，。]{0,36}?(?:赴|访|前往|抵达|飞抵|飞往|出席|参加|举行|召开|会面|会晤|会谈|会见|见面|磋商|对话|谈判|接触|恢复|重启|启动|派出|派遣|派|率团|接待|商讨|讨论|发射|试射|演习|军演|开始|举办|寻求|寻找|公布|提交|签署|访问|回访|答复|回应|公开|表决|投票|审议|动工|动土|开工|同游|抵|部署|通话|开会|公投|交付|作证|如期|按期|加征|研拟|制定|拟定|重新考虑|评估|延续|继续(?!与|同|和|紧密))/u;

/** What a side undertakes to do; before the verb only small words of manner, aim or place. */
const UNDERTAKEN =
  /^(?:再|立即|立刻|永久|认真|继续|全面|彻底|完全|严格|坚决|进一步|共同|尽快|逐步|单方面|无限期|(?:对|向|在|与|同|为)[^，。]{1,16}){0,2}(?:停止|暂停|中止|终止|维持|坚持|保持|尽其所能|竭尽|尽(?!快|早|量)|全力|确保|保障|履行|落实|执行|拆除|废弃|销毁|放弃|关闭|遣返|归还|移交|提供|解除|放松|放宽|释放|遵守|支持|推进|致力|改善|建立|努力|报复|反击|还击|采取|承担|找寻|寻找|接受|继续|有效|取消|降低|削减|下调|冻结|撤出|撤军|减少|(?:大幅|逐步)(?:减少|降低|削减)|购买|采购|释放|交换|支付|放宽|减半)/u;
/** What is given or left undone in a deal, however far after the verb (同意把关税税率减半). */
const DEED =
  /^(?:[^，。；]{0,30}?)(?:减半|暂停|推迟|延长|延期|削减|降低|减少|下调|取消|停止打击|停止攻击|停火后撤|撤出|撤军|后撤|释放|交换|归还|交还|移交|支付|购买|采购|放宽|放松|解除|开放|遣返|冻结|不(?:再)?[加提攻打使扩]|不把|重新审视|加强|履行|拆除|废弃|销毁|关闭|提供|让出|承认)/u;

/** What follows 将 or 会 where an effect is foretold, not an act planned. */
const EFFECT =
  /^(?:是|为[^，。]{1,16}(?:发挥|带来|创造|奠定|铺平|打下)|对[^，。]{1,16}(?:产生|造成|构成|发挥)|无助|有助|有利|不利|使|令|让|导致|引发|引起|促使|意味|影响|破坏|削弱|损害|带来|陷入|加剧|恶化|打破|很难|难以|变得|成为|面临|失去|取决|获得|得到|产生|造成|构成|推高|无法|处于)/u;

/** Classes of Chinese words that open an outlook; own compilation. */
export const frames: readonly OutlookFrame[] = [
  {
    name: 'outlook/deadline',
    kind: 'deadline',
    speaks: 'any',
    words: '最后期限 期限 限期 时限 大限 最后通牒 截止日期 截止日',
    timed: true,
    notAfter: /^(?:无限|不明|未定|政治|一事|的?问题)/u,
    notBefore: /(?:无限|没有|未设|不设|取消|任|刑|有效)$/u,
    hits: [{ text: '金正恩说,等待美国作出决断的期限是今年年底。', gives: ['deadline PRK 2019-12-31 –'] }],
    misses: ['双方没有期限地谈下去。'],
  },
  {
    name: 'outlook/deadline-set',
    kind: 'deadline',
    speaks: 'any',
    words: '最后期限 期限 限期 时限 最后通牒',
    before: /(?:设|定|给|下达|发出|宣布|规定|延长|推迟)[^，。]{0,16}$/u,
    notAfter: /^(?:政治|一事|问题|的问题)/u,
    hits: [{ text: '特朗普给朝鲜设定了两个月的最后期限。', gives: ['deadline USA – –'] }],
    misses: ['朝鲜用期限逼各方让步。'],
  },
  {
    name: 'outlook/deadline-by',
    kind: 'deadline',
    speaks: 'any',
    words: '要求 敦促 限 目标是 建议 给 呼吁 必须 须 务必',
    after:
      /(?:前|之前|以前|内|到年底|到[^，。]{1,6}底)[^，。]{0,10}(?:完成|达成|作出|做出|拿出|提出|答复|回应|改变|重新考虑|考虑|想清楚|撤军|撤出|撤离|停火|交出|释放|缴械|解除|放弃|遵守|投降|接受|履行|交还|归还|移交|支付|拆除|提交|签署|批准|搬离|停止)/u,
    timed: true,
    hits: [{ text: '朝方要求美国在年底前拿出新方案。', gives: ['deadline PRK 2019-12-31 –'] }],
    misses: ['朝方要求美国解除制裁。'],
  },
  {
    name: 'outlook/if-within',
    kind: 'deadline',
    speaks: 'any',
    words: '谈不拢 谈不成 达不成 未能达成 未达成 不能达成 无法达成 没有达成 未能谈拢 没有谈拢 不答复 不接受',
    supposed: true,
    before: /(?:如果|若|倘若|一旦|要是|如)[^。]{0,24}(?:内|前|之前|以前)[^。]{0,8}$/u,
    hits: [{ text: '如果90天内谈不拢,关税将上调。', gives: ['deadline narrator 2019-10-09/2020-01-06 –'] }],
    misses: ['如果谈不拢,关税将上调。', '双方90天内未能达成协议。'],
  },
  {
    name: 'outlook/invitation',
    kind: 'invitation',
    speaks: 'any',
    words: '邀请 邀约 邀 盛邀 诚邀',
    after: /^[^，。；、”’]{2,}/u,
    notAfter: /^(?:函|赛|国|信|方|码|人|名单|制|的[^，。]{0,6}$)/u,
    notBefore: /(?:应[^，。]{0,10}|未|拒绝|婉拒|没有|受|不会|不再|无意|接受了?|欢迎|感谢)$/u,
    hits: [{ text: '瑞典外交部已经邀请双方两周内再次会晤。', gives: ['invitation SWE 2019-10-09/2019-10-22 –'] }],
    misses: ['他受邀请人之托发言。'],
  },
  {
    name: 'outlook/invitation-sent',
    kind: 'invitation',
    speaks: 'any',
    words: '邀请 之约 之邀 邀约',
    before: /(?:发出|提出|发|送出|转达|递交)[^，。]{0,16}$/u,
    hits: [{ text: '比根已向崔善姬发出见面的邀请。', gives: ['invitation USA – –'] }],
    misses: ['特朗普接受了邀请。'],
  },
  {
    name: 'outlook/promise',
    kind: 'commitment',
    speaks: 'any',
    words: '承诺 保证 答应 许诺 允诺 誓言 发誓 立誓 担保 约定 应允 矢言',
    after: /^[^，。；、”’]{3,}/u,
    notAfter: /^(?:金|书的|人|书是|方|函|相|的|是|被|落空|失效|约束|几乎|仍|依然|已|也|并|尚|迟迟)/u,
    notBefore:
      /(?:的|全部|所有|做出|作出|任何|一切|一再|没有|未|未曾|不|拒绝|违背|违反|打破|背弃|收回|兑现|履行|要求|安全|寻求|换取|得到|获得|遵守|希望|单方面)$/u,
    hits: [{ text: '特朗普承诺停止韩美联合军演。', gives: ['commitment USA – –'] }],
    misses: ['朝方要求得到安全保证。'],
  },
  {
    name: 'outlook/agreed-deed',
    kind: 'commitment',
    speaks: 'any',
    words: '同意 商定 议定 约定 谈妥',
    after: DEED,
    notAfter: /^[^，。；]{0,12}(?:举行|召开|会谈|会晤|磋商|谈判|恢复|立即停火|派遣|派出|联合国|的是)/u,
    notBefore: /(?:不|未|没有|促成|说服|要求|如果|若|是否|能否|[让使劝][^，。]{0,16})$/u,
    hits: [
      { text: '双方同意把部分关税税率减半。', gives: ['commitment narrator – –'] },
      { text: '双方同意各交换1000名战俘。', gives: ['commitment narrator – –'] },
    ],
    misses: ['双方同意尽快举行磋商。', '双方同意他的看法。'],
  },
  {
    name: 'outlook/undertaking',
    kind: 'commitment',
    speaks: 'side',
    words: '将 会 同意 将会 决心',
    after: UNDERTAKEN,
    notAfter: OBJECT,
    notBefore: /(?:威胁|警告|扬言)[^。]{0,30}$/u,
    actor: true,
    hits: [{ text: '韩国外交部长康京和说,韩国将认真执行安理会制裁。', gives: ['commitment KOR – –'] }],
    misses: ['分析人士认为,朝鲜将继续试射导弹。', '朝鲜将其拆除。'],
  },
  {
    name: 'outlook/never',
    kind: 'commitment',
    speaks: 'side',
    words: '绝不会 绝不 永不 决不 不会再 将不再 不会 永远不会',
    notAfter: /^(?:是|有|影响|认为|成为|因|很|太|发生|出现|结束|容易|像|[，。、”])/u,
    notBefore: /(?:会|也|又|更)$/u,
    actor: true,
    hits: [{ text: '朝鲜外务省发言人说,朝鲜绝不会放弃核武器。', gives: ['commitment PRK – –'] }],
    misses: ['分析人士认为,朝鲜不会放弃核武器。'],
  },
  {
    name: 'outlook/plan-word',
    kind: 'plan',
    speaks: 'any',
    words: '计划 拟 预定 原定 定于 定在 打算 准备 有意 筹备 酝酿 安排 敲定 择期 商定 说好 拟于 同意 决定',
    after: ARRANGED,
    notAfter:
      /^(?:的|书|中|经济|委员会|生育|外|好|金|工作|”|’|提议|[^。]{0,44}(?:推迟|取消|告吹|叫停|流产|落空|泡汤|作罢|搁置|蒙上|中断|未能))/u,
    notBefore:
      /(?:模|比|虚|草|武器|核|没有|未|无|不|五年|导弹|取消|放弃|推迟|暂停|叫停|原子能|发展|下一?步|是否|能否|(?:促成|说服)[^，。]{1,20})$/u,
    hits: [{ text: '文在寅计划下周访问纽约。', gives: ['plan KOR 2019-W42 –'] }],
    misses: ['朝鲜的核计划发展很快。'],
  },
  {
    name: 'outlook/from-day-on',
    kind: 'plan',
    speaks: 'any',
    words: '起',
    before: /(?:日|号|月|年|周[一二三四五六日]|明天|明日|明年|下月|下周)$/u,
    after: /^[^。]{0,16}(?:加征|征收|实施|生效|施行|执行|开始|停止|暂停|恢复|提高|上调|取消|限制|禁止|开放)/u,
    timed: true,
    ahead: true,
    hits: [{ text: '财政部宣布,11月1日起对进口商品加征关税。', gives: ['plan narrator 2019-11-01/.. –'] }],
    misses: ['财政部9月1日起对进口商品加征关税。'],
  },
  {
    name: 'outlook/next-round',
    kind: 'plan',
    speaks: 'any',
    words: '下一轮 下轮 下次 下一次 新一轮',
    after: /^[^。]{0,12}(?:最早|最快|将|拟|定于|定在|预计|料)[^。]{0,24}(?:举行|召开|开始|启动|进行|登场)/u,
    timed: true,
    ahead: true,
    hits: [{ text: '下一轮会谈最早11月在第三国举行。', gives: ['plan narrator 2019-11 –'] }],
    misses: ['下一轮会谈何时举行尚不清楚。'],
  },
  {
    name: 'outlook/hopes-by',
    kind: 'plan',
    speaks: 'any',
    words: '希望 力争 争取 目标 力求 望',
    after: /^[^，。]{1,20}(?:完成|达成|结束|举行|重启|恢复|重新开放|开放|签署|敲定|谈成|启动)/u,
    timed: true,
    ahead: true,
    notBefore: /(?:不|没有|失|盼|绝|无)$/u,
    hits: [{ text: '各方希望三年内完成磋商。', gives: ['plan narrator 2019-10/2022-10 –'] }],
    misses: ['各方希望早日完成磋商。'],
  },
  {
    name: 'outlook/plan-will',
    kind: 'plan',
    speaks: 'side',
    words: '将 将于 将在 将会 或将 会在 即将',
    after: ARRANGED,
    notAfter: new RegExp(
      `${NO_WILL.source}|${OBJECT.source}|${EFFECT.source}|^[^，。]{0,12}(?:选举|大选|到期|卸任)`,
      'u',
    ),
    notBefore: /[终必成]$|是否$|能否$/u,
    hits: [{ text: '特朗普与金正恩将于10月27日在河内会晤。', gives: ['plan USA+PRK 2019-10-27 –'] }],
    misses: ['他将美国视为敌人。', '朝鲜大将出席了仪式。'],
  },
  {
    name: 'outlook/expects',
    kind: 'forecast',
    speaks: 'any',
    words: '预计 预测 预料 预言 预期 料将 估计 推测 断言 猜测 看好 料想 预判 研判 预估',
    likelihood: 'likely',
    holds: true,
    notAfter: /^(?:的|到的|中|之外|外|值|性|有误|错误|落空|模型|较|过|很|[。；、”])/u,
    notBefore: /(?:无法|难以|不作|不做|拒绝|没有|超出|低于|高于|符合|不如|据|的|属|这一|作出|做出|此)$/u,
    hits: [
      {
        text: '文在寅预计,工作级别的接触将在两个月内恢复。',
        gives: ['forecast moon-jae-in 2019-10-09/2019-12-08 likely'],
      },
    ],
    misses: ['结果超出预期的水平。', '这纯属猜测。'],
  },
  {
    name: 'outlook/modal',
    kind: 'forecast',
    speaks: 'outside',
    words:
      '将 会 可能 或许 也许 或将 或会 恐 恐怕 恐将 必将 势必 必然 将会 很可能 极可能 更可能 很有可能 有可能 有望 可望 大概率 多半 不会 不太可能 不大可能 不可能 很难 难以 未必 难有 将很难 将难以 注定 一定会 肯定会 迟早',
    likelihood: 'certain',
    notAfter: new RegExp(
      `${NO_WILL.source}|${OBJECT.source}|^性|^是(?!否)|^[^，。]{0,24}了|^(?:理解|想象|置信|忍受|相信)|^[^，。]{1,16}的(?:措施|行动|做法|举动|方案|条件)`,
      'u',
    ),
    notBefore: /(?:才$|似乎|没有人|确保|防止|避免|以免|希望|要求|是否|我|能不能|会不|将不|让)[^，。]{0,6}$/u,
    hits: [{ text: '专家认为,朝鲜可能再次试射导弹。', gives: ['forecast anon:experts – possible'] }],
    misses: ['专家认为,这次峰会很成功。', '专家说,这很可能是误会。'],
  },
  {
    name: 'outlook/may',
    kind: 'forecast',
    speaks: 'side',
    words: '可能 有可能 很可能 或许 也许 恐怕 很难 难以 将很难 将会很难 不太可能 不大可能 将难以 未必',
    likelihood: 'possible',
    said: true,
    notAfter: /^(?:性|是(?!否)|的|有关|[，。、”]|[^，。]{0,24}了|理解|想象|置信|忍受|相信)/u,
    notBefore: /(?:才|尽|只要|不|任何|一切|是否|确保|防止|避免|以免|希望)[^，。]{0,3}$/u,
    hits: [{ text: '特朗普说,第三次会晤有可能举行。', gives: ['forecast donald-trump – possible'] }],
    misses: ['朝方尽可能拖延。', '特朗普说,这可能是误会。'],
  },
  {
    name: 'outlook/effect',
    kind: 'forecast',
    speaks: 'side',
    words: '将 会 将会 必将 势必',
    likelihood: 'certain',
    said: true,
    after: EFFECT,
    notBefore: /(?:确保|防止|避免|以免|是否)[^，。]{0,6}$/u,
    hits: [{ text: '文在寅表示,金正恩访韩将为朝美对话发挥积极作用。', gives: ['forecast moon-jae-in – certain'] }],
    misses: ['金正恩将为美国代表团举行晚宴。'],
  },
  {
    name: 'outlook/chance',
    kind: 'forecast',
    speaks: 'any',
    words:
      '不排除 有望 可望 难料 拭目以待 尚不清楚 仍不清楚 有待观察 尚难预料 存疑 表示怀疑 大概率 很可能 不太可能 不大可能 未必',
    likelihood: null,
    notAfter: /^(?:是(?!否)|有关)/u,
    hits: [{ text: '文在寅表示,不排除金正恩年内访韩的可能性。', gives: ['forecast moon-jae-in 2019 possible'] }],
    misses: ['双方讨论了半岛局势。', '这很可能是误会。'],
  },
  {
    name: 'outlook/chances',
    kind: 'forecast',
    speaks: 'any',
    words: '可能性 前景 机率 概率 几率 机会 胜算',
    likelihood: null,
    after:
      /^(?:都|并|也|仍|依然|似乎|目前|正|更|会|将|约|大约|只|只有|仅|仅有)?(?:有?一半|一半一半|五五|有?[一二三四五六七八九]成|不足|不到|不(?!明飞)|很|较|极|更|渺茫|堪忧|黯淡|光明|未卜|难料|有限|微乎|大|高|低|小|增|降|接近|超过|上升|下降|存在|看好|乐观|悲观|一半)/u,
    notBefore: /(?:经济|发展|就业)$/u,
    hits: [{ text: '他说,今年举行会晤的可能性不大。', gives: ['forecast narrator 2019 unlikely'] }],
    misses: ['双方讨论了合作前景。', '文在寅希望提高获胜的机率。'],
  },
  {
    name: 'outlook/no-sign',
    kind: 'forecast',
    speaks: 'any',
    words: '迹象 眉目',
    likelihood: 'unlikely',
    before: /(?:没有|毫无|看不到|未见|尚无)[^，。]{0,24}$/u,
    hits: [{ text: '目前没有举行第四次会晤的迹象。', gives: ['forecast narrator – unlikely'] }],
    misses: ['双方关系有升温的迹象。'],
  },
];
