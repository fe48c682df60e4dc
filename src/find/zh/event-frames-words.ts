import type { EventFrame } from '../shared/event-frame.ts';

/** Acts of words in Chinese: protests, refusals of terms, threats of steps, letters. Own compilation, 2025. */
export const wordFrames: readonly EventFrame[] = [
  {
    name: 'event/protest-lodged',
    speech: true,
    kind: 'accusation',
    words: {
      plain:
        '抗议 提出抗议 提出严正交涉 提出强烈抗议 提出严正抗议 反称 反指 辩称 驳称 反驳称 斥为 批为 称之为 痛斥 指称 控告 指控称 谴责称 谴责这是 斥责这是 批评这是',
    },
    roles: 'object',
    unlessBefore: /(?:没有|未|不|被|遭)[^，。；]{0,3}$/u,
    unlessAfter: /^(?:者|活动|示威|集会|游行|声|信|书)/u,
    needsReceiver: true,
    receiverOr: /^(?:“|暴行|违|侵|挑衅|强盗|非法)/u,
    statuses: ['occurred'],
    hits: [
      { text: '菲律宾就此向中国提出抗议。', gives: ['accusation occurred PHL → CHN – –'] },
      { text: '伊斯兰堡则反称是印度先开火。', gives: ['accusation occurred PAK → IND – –'] },
    ],
    misses: ['菲律宾没有提出抗议。', '菲律宾抗议者走上街头。'],
  },
  {
    name: 'event/protest-summoned',
    speech: true,
    kind: 'accusation',
    words: { plain: '召见 召见了 紧急召见' },
    roles: 'object',
    after: /^[^，。；]{0,14}(?:大使|公使|代办|外交官|外交官员|参赞)/u,
    unlessBefore: /(?:没有|未|不|被)[^，。；]{0,3}$/u,
    needsReceiver: true,
    statuses: ['occurred'],
    hits: [{ text: '马尼拉召见中国大使。', gives: ['accusation occurred PHL → CHN – –'] }],
    misses: ['马尼拉没有召见中国大使。', '总统召见部长。'],
  },
  {
    name: 'event/rejection-will-not',
    speech: true,
    kind: 'rejection',
    words: {
      plain:
        '不会接受 不接受 绝不接受 决不接受 无法接受 不予接受 不能接受 拒不接受 绝不会 决不会 绝不 决不 永远不会 不再感兴趣 不感兴趣 没有兴趣 不愿让步 不肯让步 不会让步 绝不让步 拒绝让步 不愿片面让步 无意妥协 不打算 无意 不再与 不承认 不会承认 排除了 驳斥 驳斥了 驳回 拒绝接受 拒绝承认 不予理会 不会屈服 不会放弃',
    },
    roles: 'toward',
    unlessBefore: /(?:如果|若|被|遭|表明|并|是否|认为|假如|担心|这|此举|核武器|战争)[^，。；]{0,4}$/u,
    unlessAfter:
      /^(?:采访|治疗|的|是|忘记|仅|排除|影响|改变|威胁|寻求|谋求|首先|与[^，。；]{1,8}为敌|[^，。；]{0,6}(?:谣言|传言|报道|说法|指责|指控))/u,
    statuses: ['occurred'],
    hits: [
      { text: '伊朗表示，不会接受这一方案。', gives: ['rejection occurred IRN – –'] },
      { text: '克里姆林宫驳斥欧盟的和平计划。', gives: ['rejection occurred RUS → EUE – –'] },
    ],
    misses: ['如果伊朗不接受方案，谈判将中断。', '专家认为战争绝不会爆发。'],
  },
  {
    name: 'event/threat-steps',
    speech: true,
    assertive: true,
    kind: 'threat',
    words: { plain: '威胁 威胁要 威胁将 威胁对 誓言 誓言要 声言 放话要 预告' },
    roles: 'toward',
    after:
      /^(?:，|要|将|会|说|称|对|向|在|以|再)?[^，。；]{0,18}(?:加征|征收|制裁|退出|关闭|切断|封锁|中断|停止|报复|动武|打击|攻击|袭击|发动|摧毁|消灭|反制|采取|实施|取消|暂停|召回|驱逐|开战|战争行为|收复|断供|提高|撤出|没收|禁止|推翻|还击|撕毁|使用|轰炸|炸毁)/u,
    unlessBefore:
      /(?:受到|遭到|遭|被|的|无视|不顾|回应|多次被|引发|核|军事|安全|构成|面临|面对|消除|应对|没有|未|不)[^，。；]{0,2}$/u,
    statuses: ['occurred'],
    hits: [
      { text: '特朗普威胁对欧盟商品加征关税。', gives: ['threat occurred USA → EUE – –'] },
      { text: '伊朗誓言报复以色列。', gives: ['threat occurred IRN → ISR – –'] },
    ],
    misses: ['朝鲜的导弹威胁地区安全。', '伊朗没有威胁关闭海峡。'],
  },
  {
    name: 'event/threat-answer',
    speech: true,
    assertive: true,
    kind: 'threat',
    words: {
      plain:
        '强力应对 坚决应对 严厉应对 强硬应对 作出强有力回应 作出强硬回应 视为战争行为 视为“战争行为” 视为宣战 被视为战争行为 采取一切必要措施 坚决反制 奉陪到底 承担一切后果 承担全部后果 后果自负',
    },
    roles: 'toward',
    unlessBefore: /(?:担心|担忧|可能|是否|会否|恐|不会|不|呼吁|要求)[^，。；]{0,10}$/u,
    statuses: ['occurred'],
    hits: [{ text: '韩国国防部表示，如果朝鲜挑衅，韩方将强力应对。', gives: ['threat occurred KOR – –'] }],
    misses: ['韩国不会强力应对。'],
  },
  {
    name: 'event/request-must',
    speech: true,
    assertive: true,
    kind: 'request',
    words: { plain: '必须 须 须先 必须先 应当 应立即 应停止 应尽快' },
    roles: 'told',
    unlessAfter: /^(?:指出|承认|看到|说|知|强调)/u,
    unlessBefore: /(?:不|无|我们|双方|各方|都)[^，。；]{0,2}$/u,
    needsReceiver: true,
    statuses: ['occurred'],
    hits: [{ text: '俄罗斯外交部说，伊朗必须归还直升机。', gives: ['request occurred RUS → IRN – –'] }],
    misses: ['伊朗必须归还直升机。', '俄罗斯说，俄罗斯必须自卫。'],
  },
  {
    name: 'event/letter-handed',
    kind: 'letter',
    words: { plain: '递交 递交了 交给 转交 转交了 提交 提交了 送交 发出 发去' },
    roles: 'toward',
    after: /^[^，。；]{0,14}(?:备忘录|信函|亲笔信|书面|信件|照会|口信|答复|回复|信)/u,
    unlessBefore: /(?:没有|未|不|若|如果|要求)[^，。；]{0,6}$/u,
    needsReceiver: true,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '俄方向乌克兰递交了一份备忘录。', gives: ['letter occurred RUS → UKR – –'] }],
    misses: ['俄方没有向乌克兰递交备忘录。'],
  },
  {
    name: 'event/letter-received',
    kind: 'letter',
    words: { plain: '收到 收到了 接到 接到了' },
    roles: 'reverse',
    after: /^[^，。；]{1,24}(?:信|信函|亲笔信|书面|回复|答复|口信|照会|备忘录)/u,
    unlessBefore: /(?:没有|未|不|若|如果)[^，。；]{0,4}$/u,
    needsReceiver: true,
    statuses: ['occurred'],
    hits: [{ text: '欧盟证实，已收到伊朗的书面回复。', gives: ['letter occurred IRN → EUE – –'] }],
    misses: ['欧盟没有收到伊朗的回复。'],
  },
];
