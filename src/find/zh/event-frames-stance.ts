import type { EventFrame } from '../shared/event-frame.ts';

const CONDITION = /如果|假如|倘若|要是|[若]|一旦|除非|否则|不然|只要/u;

/** Where sides stand, told as acts of words, in Chinese: refusals, hopes put to another, conditional threats, votes. Own compilation, 2026. */
export const stanceFrames: readonly EventFrame[] = [
  {
    name: 'event/agreement-ratified',
    kind: 'agreement',
    words: {
      plain:
        '批准 批准了 核准 核准了 表决通过 投票通过 审议通过 表决批准 投票批准 通过 通过了 认可 认可了 核可 交存 加入 加入了',
    },
    roles: 'toward',
    after: /^[^，。；]{0,26}(?:协议|协定|条约|公约|议定书|联合声明|路线图|备忘录|宣言|和约|停火方案|停火计划)/u,
    unlessBefore:
      /(?:要求|呼吁|希望|可能|若|如果|不|没有|未|反对|敦促|讨论|考虑|避免|拒绝|等待|有待|须经|需经|待)[^，。；]{0,8}$/u,
    unlessAfter: /^的|^[^，。；]{0,26}(?:的谈判|草案|的决议|以来|之前|前景|制裁)/u,
    statuses: ['occurred', 'planned'],
    hits: [
      { text: '乌克兰议会10月2日批准了与英国的协议。', gives: ['agreement occurred UKR → GBR 2019-10-02 –'] },
      { text: '以色列内阁批准停火协议。', gives: ['agreement occurred ISR – –'] },
    ],
    misses: ['乌克兰议会没有批准协议。', '英国敦促乌克兰议会批准协议。'],
  },
  {
    name: 'event/agreement-accepted',
    speech: true,
    kind: 'agreement',
    words: { plain: '接受 接受了 同意 同意了 赞同 答应 答应了 认可' },
    roles: 'toward',
    after: /^[^，。；]{0,26}(?:停火|停战|休战|方案|提议|计划|协议|安排|建议|框架|路线图|草案)(?:，|。|；|$|提出)/u,
    unlessBefore:
      /(?:不|未|没有|拒绝|难以|愿意|愿|可以|能够|可能|会|无法|若|如果|除非|呼吁|敦促|要求|希望|应|须|考虑|是否|不愿|一致|双方|拟|准备)[^，。；]{0,8}$/u,
    unlessAfter: /^[^，。；]{0,14}(?:采访|专访|核查|治疗|看法|意见)/u,
    single: true,
    statuses: ['occurred'],
    hits: [{ text: '哈马斯宣布接受埃及提出的停火方案。', gives: ['agreement occurred HAMAS → EGY – –'] }],
    misses: ['哈马斯没有接受停火方案。', '哈马斯不会接受这一方案。', '如果哈马斯接受方案，谈判将继续。'],
  },
  {
    name: 'event/expulsion-ordered',
    kind: 'sanction',
    words: { plain: '限令 限令了 勒令 责令 宣布 列为 列入 吊销 取消 撤销' },
    roles: 'object',
    after: /^[^，。；]{0,26}(?:离境|出境|离开|不受欢迎|驻[^，。；]{1,8}资格|(?:外交官|大使|记者)(?:的)?(?:资格|签证))/u,
    unlessBefore: /(?:没有|未|不|要求|若|如果|可能|威胁|扬言)[^，。；]{0,6}$/u,
    needsReceiver: true,
    receiverOr: /外交官|大使|武官|使馆|领事/u,
    statuses: ['occurred', 'planned'],
    hits: [
      { text: '秘鲁10月2日限令墨西哥大使离境。', gives: ['sanction occurred PER → MEX 2019-10-02 –'] },
      { text: '厄瓜多尔宣布墨西哥大使为不受欢迎的人。', gives: ['sanction occurred ECU → MEX – –'] },
    ],
    misses: ['秘鲁没有限令墨西哥大使离境。', '秘鲁宣布举行选举。'],
  },
  {
    name: 'event/request-hope',
    speech: true,
    kind: 'request',
    words: { plain: '希望 期望 期待 盼 寄望 奉劝 正告 提醒 告诫 喊话 规劝 劝告' },
    roles: 'object',
    after:
      /^[^，。；]{1,12}?(?:相向而行|继续|尽快|早日|立即|停止|放弃|采取|作出|做出|遵守|履行|回到|重返|恢复|尊重|切实|认真|拿出|展现|给予|释放|撤|不要|不再|发挥|纠正|取消|摒弃|克制|兑现|承担|正视|解除|支持|提供|考虑|避免)/u,
    unlessBefore: /(?:不|没有|未|的|令人|曾|让|使|不再)[^，。；]{0,3}$/u,
    unlessAfter: /^[^，。；]{0,4}(?:双方|两国|谈判|会谈|协议|局势|停火|各方|国际社会)/u,
    needsReceiver: true,
    statuses: ['occurred'],
    hits: [{ text: '中国商务部发言人说，希望美方立即取消关税。', gives: ['request occurred CHN → USA – –'] }],
    misses: ['双方希望尽快恢复谈判。', '专家希望美国取消关税。', '中国没有希望美方取消关税。'],
  },
  {
    name: 'event/rejection-stance',
    speech: true,
    kind: 'rejection',
    words: {
      plain:
        '坚决反对 强烈反对 明确反对 表示反对 一致反对 断然否定 全盘否定 不予承认 拒不承认 不予接受 不同意 拒绝签署 拒绝签字 不会签署 不会签字 拒绝出席 拒绝参加 拒绝参与 不会参加 不会出席 拒绝谈判 不会谈判 拒绝会面 予以拒绝 加以拒绝 投下反对票 投反对票 投了反对票 回绝 碰不得 提出异议 表达异议 不予考虑 不与 不会与 不容谈判 不可谈判 不容讨论 没有商量余地 不接受任何 排除了 不会让步 拒绝让步 不肯让步 拒绝妥协 不会妥协 不会退让 拒不退让',
    },
    roles: 'toward',
    unlessBefore: /(?:如果|若|假如|是否|认为|担心|可能|一旦|号召|呼吁|要求|敦促)[^，。；]{0,6}$|[的被遭]$/u,
    unlessAfter:
      /^(?!.*(?:谈判|对话|接触|会谈|会面|会晤|来往|打交道))(?:[^，。；]{0,8})为敌|^[^，。；]{1,12}(?:无关|相符|相容|同)/u,
    statuses: ['occurred'],
    hits: [
      { text: '印度代表表示坚决反对欧盟的提案。', gives: ['rejection occurred IND → EUE – –'] },
      { text: '伊朗拒绝参加下一轮会谈。', gives: ['rejection occurred IRN – –'] },
    ],
    misses: ['如果伊朗拒绝参加会谈，欧盟将恢复制裁。', '专家坚决反对这种做法。'],
  },
  {
    name: 'event/threat-conditional',
    speech: true,
    assertive: true,
    kind: 'threat',
    words: {
      plain:
        '禁止 退出 收回 采取 恢复 实施 停止 终止 视 视为 加征 提高 征收 动用 关闭 切断 撤出 中止 付出 面临 封锁 打击 攻击 摧毁 驱逐 断绝 冻结 反击 作出 受到 遭到 承担 重启 上调 取消 提升 退回',
    },
    roles: 'toward',
    before: /(?:将|就会|必将|必会|仍会|还会|不惜)[^，。；]{0,10}$/u,
    inSentence: CONDITION,
    after:
      /^(?!措施(?:保障|确保|促进|推动))[^。；]{0,30}(?:制裁|关税|措施|行动|协议|条约|谈判|供应|供电|供气|反制|代价|后果|武力|打击|进口|出口|渔船|空域|海峡|宣战|战争|无效|失效|失败|履约|履行|义务|豁免|回应|反应|报复|军|浓缩|援助|合作|上调|反击|外交|资产|采取行动)/u,
    unlessBefore: /(?:担心|担忧|可能|是否|会否|恐|认为|预计|估计|分析|专家|双方|各方|两国|我们都)[^，。；]{0,12}$/u,
    statuses: ['occurred'],
    hits: [
      {
        text: '法国海洋部长说，如果英国不发许可证，法国将禁止英国渔船卸货。',
        gives: ['threat occurred FRA → GBR – –'],
      },
    ],
    misses: ['法国将禁止英国渔船卸货。', '专家认为如果英国拖延，法国可能会采取行动。'],
  },
  {
    name: 'event/accusation-said',
    speech: true,
    kind: 'accusation',
    words: {
      plain:
        '直指 痛陈 揭批 讥讽 嘲讽 影射 质疑 不满 挞伐 归罪于 归罪 怪罪于 投诉 告状 申诉 控诉 控告 提起诉讼 提起申诉',
    },
    roles: 'object',
    unlessBefore: /(?:受到|遭到|遭|被|的|引发|招致|互相|相互|没有|未|不|表示)[^，。；]{0,3}$/u,
    unlessAfter: /^(?:的|声|者|情绪|意)/u,
    needsReceiver: true,
    statuses: ['occurred'],
    hits: [{ text: '阿富汗临时政府直指巴基斯坦推卸责任。', gives: ['accusation occurred AFG → PAK – –'] }],
    misses: ['阿富汗没有直指巴基斯坦推卸责任。', '专家直指美国推卸责任。'],
  },
  {
    name: 'event/accusation-told',
    speech: true,
    assertive: true,
    kind: 'accusation',
    words: {
      plain:
        '违反 违反了 违背 违背了 背弃 破坏 破坏了 拖延 阻挠 阻碍 节外生枝 出尔反尔 推卸 缺乏诚意 没有诚意 毫无诚意 言而无信 背信弃义 食言 侵犯 侵犯了 侵略 无视 蓄意 煽动 挑起 挑起了 先开火 率先开火 先开的枪 偷袭 歪曲 捏造 撒谎 说谎 勒索 讹诈 抹黑 干涉 插手 践踏 欺骗 庇护 纵容 包庇 资助 支持恐怖 窃取 盗窃 开枪 开火 越境 炮击 临阵退缩 反悔 变卦 拒不履行 未履行 没有履行 未能履行 不履行 不守 加剧 加剧了 威胁和平 制造借口 寻找借口 玩弄 双重标准',
    },
    roles: 'told',
    unlessBefore: /(?:不会|不得|不应|避免|防止|如果|若|否认|没有|停止|不要|任何)[^，。；]{0,8}$/u,
    unlessAfter: /^的(?:可能|风险)/u,
    needsReceiver: true,
    statuses: ['occurred'],
    hits: [
      { text: '印度外交部说，巴基斯坦屡次违反停火协议。', gives: ['accusation occurred IND → PAK – –'] },
      { text: '以色列总理办公室表示，哈马斯节外生枝。', gives: ['accusation occurred ISR → HAMAS – –'] },
    ],
    misses: ['巴基斯坦违反了停火协议。', '印度说，印度不会违反停火协议。', '专家认为，巴基斯坦违反了停火协议。'],
  },
];
