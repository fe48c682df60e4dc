import type { OutlookFrame } from '../shared/outlook-frame.ts';

/** 会 and 将 as words of their own: not in 会谈, 峰会, 将军. */
const NO_WILL = /^(?:[议谈见晤面商场务长员师同后上期址所籍费计堂话外]|军|领|士|官|来|[，。、；：”’》的]|$)/u;
const IN_NOUN = /[金习普峰国大议协社员晚宴机集聚工商学理省市委常全开都董年再都特文朝美韩]$/u;
/** 将 before an object (将此视为, 将其定为) is no future. */
const OBJECT =
  /^[^，。]{0,14}(?:定为|视为|称为|列为|列入|作为|当作|归咎|归因|说成|比作|描述为|推向|带给|交给|带回|置于)/u;
/** Acts that are arranged: meetings, journeys, drills, launches. */
const ARRANGED =
  /(?:于|在|与|同|和|赴|访|前往|抵|飞|出席|参加|举行|召开|会面|会晤|会谈|会见|见面|磋商|对话|谈判|接触|恢复|重启|启动|派|率|接待|商讨|讨论|发射|试射|演习|军演|进行|开始|举办|首次|再次|继续|寻求|寻找|公布|提交|签署|访问|回访)/u;
/** What a side undertakes to do or to leave undone. */
const UNDERTAKEN =
  /^(?:[^，。]{0,12})(?:停止|暂停|中止|终止|维持|坚持|保持|尽其所能|竭尽|全力|确保|保障|履行|落实|执行|拆除|废弃|销毁|放弃|关闭|遣返|归还|移交|提供|解除|放松|释放|遵守|支持|推进|致力|改善|建立|努力|报复|反击|还击|采取|承担)/u;

/** Classes of Chinese words that open an outlook; own compilation. */
export const frames: readonly OutlookFrame[] = [
  {
    name: 'outlook/deadline',
    kind: 'deadline',
    speaks: 'any',
    words: '最后期限 期限 限期 时限 大限 最后通牒 截止日期 截止日',
    notAfter: /^(?:无限|不明|未定)/u,
    notBefore: /(?:无限|没有|未设|不设|取消|任|刑|有效)$/u,
    hits: [{ text: '金正恩说,等待美国作出决断的期限是今年年底。', gives: ['deadline PRK 2019-12-31 –'] }],
    misses: ['双方没有期限地谈下去。'],
  },
  {
    name: 'outlook/deadline-by',
    kind: 'deadline',
    speaks: 'any',
    words: '要求 敦促 限 目标是 建议 给 呼吁 必须',
    after:
      /(?:前|之前|以前|内|到年底|到[^，。]{1,6}底)[^，。]{0,10}(?:完成|达成|作出|做出|拿出|提出|答复|回应|改变|重新考虑|考虑|想清楚|撤军|撤出|撤离|停火|交出|释放|缴械|解除|放弃|遵守|投降|接受|履行)/u,
    timed: true,
    hits: [{ text: '朝方要求美国在年底前拿出新方案。', gives: ['deadline PRK 2019-12-31 –'] }],
    misses: ['朝方要求美国解除制裁。'],
  },
  {
    name: 'outlook/invitation',
    kind: 'invitation',
    speaks: 'any',
    words: '邀请 邀约 邀 之邀 之约 盛邀 诚邀',
    notAfter: /^(?:函|赛|国|信|方|码|人|名单|制)/u,
    notBefore: /(?:应|未|拒绝|婉拒|没有|受|不会|不再|无意)$/u,
    hits: [{ text: '瑞典外交部已经邀请双方两周内再次会晤。', gives: ['invitation SWE 2019-10-09/2019-10-22 –'] }],
    misses: ['他受邀请人之托发言。'],
  },
  {
    name: 'outlook/promise',
    kind: 'commitment',
    speaks: 'any',
    words: '承诺 保证 答应 许诺 允诺 誓言 发誓 立誓 担保 约定 应允 矢言',
    notAfter: /^(?:金|书的|人|书是|方|函|的?(?:是|被|落空|失效))/u,
    notBefore:
      /(?:没有|未|未曾|不|拒绝|违背|违反|打破|背弃|收回|兑现|履行|要求|安全|寻求|换取|得到|获得|遵守|希望|单方面)$/u,
    hits: [{ text: '特朗普承诺停止韩美联合军演。', gives: ['commitment USA – –'] }],
    misses: ['朝方要求得到安全保证。'],
  },
  {
    name: 'outlook/undertaking',
    kind: 'commitment',
    speaks: 'side',
    words: '将 会 同意 致力于 绝不会 绝不 不会 永不 决不 将继续 将立即 将认真 将永久 将不再 不再 愿意',
    after: UNDERTAKEN,
    notBefore: IN_NOUN,
    notAfter: /^(?:[议谈见晤面商场务长员师]|军|领|士|官|来)/u,
    actor: true,
    hits: [
      { text: '朝鲜外务省发言人说,朝鲜绝不会放弃核武器。', gives: ['commitment PRK – –'] },
      { text: '韩国外长说,韩国将认真执行安理会制裁。', gives: ['commitment KOR – –'] },
    ],
    misses: ['分析人士认为,朝鲜不会放弃核武器。'],
  },
  {
    name: 'outlook/plan-word',
    kind: 'plan',
    speaks: 'any',
    words: '计划 拟 预定 原定 定于 定在 打算 准备 有意 筹备 酝酿 安排 敲定 择期 商定 说好 拟于 即将',
    after: ARRANGED,
    notAfter: /^(?:的|书|中|经济|委员会|生育|外|好|金|工作)/u,
    notBefore: /(?:模|比|虚|草|武器|核|没有|未|无|不|五年|导弹|取消|放弃|推迟|原子能|发展)$/u,
    hits: [{ text: '文在寅计划下周访问纽约。', gives: ['plan KOR 2019-W42 –'] }],
    misses: ['朝鲜的核计划发展很快。'],
  },
  {
    name: 'outlook/plan-will',
    kind: 'plan',
    speaks: 'side',
    words: '将 将于 将在 将会 或将 会在 即将',
    after: ARRANGED,
    notAfter: new RegExp(`${NO_WILL.source}|${OBJECT.source}`, 'u'),
    notBefore: /[终必]$/u,
    hits: [{ text: '特朗普与金正恩将于10月27日在河内会晤。', gives: ['plan USA+PRK 2019-10-27 –'] }],
    misses: ['他将美国视为敌人。', '朝鲜大将出席了仪式。'],
  },
  {
    name: 'outlook/expects',
    kind: 'forecast',
    speaks: 'any',
    words: '预计 预测 预料 预言 预期 料将 估计 推测 断言 猜测 看好 料想 预判 研判 预估 看来',
    likelihood: 'likely',
    holds: true,
    notAfter: /^(?:的|到的|中|之外|外|值|性|有误|错误|落空|模型)/u,
    notBefore: /(?:无法|难以|不作|不做|拒绝|没有|超出|低于|高于|符合|不如|据)$/u,
    hits: [{ text: '纪善宇预计,工作级别的接触将在两个月内恢复。', gives: ['forecast anon:纪善宇 – likely'] }],
    misses: ['结果超出预期的水平。'],
  },
  {
    name: 'outlook/modal',
    kind: 'forecast',
    speaks: 'outside',
    words:
      '将 会 可能 或许 也许 或将 或会 恐 恐怕 恐将 必将 势必 必然 将会 很可能 极可能 更可能 很有可能 有可能 有望 可望 大概率 多半 不会 不太可能 不大可能 不可能 很难 难以 未必 难有 将很难 将难以 注定 一定会 肯定会 迟早',
    likelihood: 'certain',
    notAfter: new RegExp(`${NO_WILL.source}|${OBJECT.source}|^性`, 'u'),
    notBefore: IN_NOUN,
    hits: [{ text: '专家认为,朝鲜可能再次试射导弹。', gives: ['forecast anon:experts – possible'] }],
    misses: ['专家认为,这次峰会很成功。'],
  },
  {
    name: 'outlook/chance',
    kind: 'forecast',
    speaks: 'any',
    words:
      '不排除 可能性 前景 机率 概率 几率 有望 可望 难料 拭目以待 尚不清楚 仍不明朗 有待观察 尚难预料 悬念 存疑 表示怀疑 大概率 很可能 不太可能 不大可能 迹象 未必',
    likelihood: null,
    notAfter: /^(?:广阔的|展望)/u,
    notBefore: /(?:讨论|商讨|谈及|谈到|探讨|描绘|经济|发展)$/u,
    hits: [{ text: '文在寅表示,不排除金正恩年内访韩的可能性。', gives: ['forecast moon-jae-in 2019 possible'] }],
    misses: ['双方讨论了半岛局势。'],
  },
];
