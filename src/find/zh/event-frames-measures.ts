import type { EventFrame } from '../shared/event-frame.ts';

const UNDONE =
  /(?:要求|呼吁|敦促|希望|主张|建议|不|没有|未|是否|应|必须|需|若|如果|讨论|谋求|寻求|反对|考虑|可能|避免|防止|威胁|扬言|警告|担心|换取|否则|除非|谈判|磋商|取消|停止|撤销|阻止)[^，。；]{0,10}$|(?:前提|条件|换取)[^，。；]{0,24}$/u;
const RELIEF =
  /(?:要求|呼吁|敦促|希望|主张|建议|不|没有|未|是否|应|必须|须|需|若|如果|讨论|谋求|寻求|反对|考虑|可能|换取|拒绝|以便|为了|以(?!色列|军|方|总)|推动|愿意|可以|支持|每|包括|威胁)[^，。；]{0,10}$|(?:前提|条件|换取)[^，。；]{0,24}$/u;

/** Measures between states in Chinese: curbs on trade and movement, their easing, withdrawals and swaps. Own compilation, 2025. */
export const measureFrames: readonly EventFrame[] = [
  {
    name: 'event/sanction-tariff',
    kind: 'sanction',
    words: {
      plain:
        '加征 加征了 征收 征收了 开征 提高 提高了 上调 上调了 调高 追加 追加了 施加 施加了 实施 实施了 延长 延长了 扩大 扩大了 收紧 收紧了 恢复 恢复了 出台 推出 启动 启动了 重启 采取',
    },
    roles: 'toward',
    around:
      /关税|税率|制裁|出口管制|进口管制|禁运|反制措施|反倾销|旅行禁令|进口禁令|出口禁令|贸易限制|出口限制|反补贴/u,
    after:
      /^[^，。；]{0,26}(?:关税|税率|制裁|管制|禁运|反制措施|反倾销|反补贴税|禁令|贸易限制|出口限制)|^(?:了)?(?:至|到|[一二三四五六七八九十两半\d])/u,
    unlessBefore: UNDONE,
    unlessAfter:
      /^[^，。；]{0,26}(?:豁免(?!的)|减免|暂停|宽限|谈判|休战|协议(?!而)|的可能|的威胁)|^[^，。；]{0,8}(?:停火|休战|协议|谈判|会谈)/u,
    statuses: ['occurred', 'planned'],
    hits: [
      { text: '10月2日，加拿大对美国钢铁加征25%的关税。', gives: ['sanction occurred CAN → USA 2019-10-02 –'] },
      { text: '欧盟延长了对俄罗斯的制裁。', gives: ['sanction occurred EUE → RUS – –'] },
    ],
    misses: ['美国没有对中国加征关税。', '中国要求美国不要加征关税。', '双方延长了停火。'],
  },
  {
    name: 'event/sanction-list',
    kind: 'sanction',
    words: { plain: '列入 列入了 加入 拉入 纳入' },
    roles: 'toward',
    after: /^[^，。；]{0,10}(?:清单|名单)/u,
    unlessBefore: UNDONE,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '美国把十几家中国企业列入实体清单。', gives: ['sanction occurred USA → CHN – –'] }],
    misses: ['美国没有把中国企业列入实体清单。', '该岛列入世界遗产。'],
  },
  {
    name: 'event/sanction-barred',
    kind: 'sanction',
    words: {
      plain:
        '冻结 冻结了 驱逐 驱逐了 关闭 关闭了 禁止 切断 切断了 暂停 暂停了 中止 中止了 停止 停止了 限制 限制了 封锁 封锁了 中断 中断了 叫停 扣押 扣押了 没收 吊销',
    },
    roles: 'toward',
    after:
      /^[^，。；]{0,16}(?:资产|外交官|武官|大使|外交人员|口岸|领空|空域|边境|边界|过境|通道|进口|出口|入境|采购|供气|供电|供应|天然气|电力|签证|航班|贸易|海峡|航线|水产品|货船|油轮|渔船|商船|军援|军事援助|发放)/u,
    unlessBefore: UNDONE,
    unlessAfter:
      /^[^，。；]{0,16}(?:空袭|炮击|轰炸|敌对行动|进攻|制裁|关税|管制|谈判|会谈|协议|核试|导弹|军演|演习|战争|武器出口管制措施)|^(?:的|对[^，。；]{1,10}的威胁)/u,
    statuses: ['occurred', 'planned'],
    hits: [
      { text: '波兰驱逐三名俄罗斯外交官。', gives: ['sanction occurred POL → RUS – –'] },
      { text: '中国暂停进口美国大豆。', gives: ['sanction occurred CHN → USA – –'] },
    ],
    misses: ['波兰没有驱逐俄罗斯外交官。', '伊朗威胁关闭海峡。'],
  },
  {
    name: 'event/concession-tariff',
    kind: 'concession',
    words: {
      plain:
        '取消 取消了 下调 下调了 降低 降低了 降至 降到 减至 减半 减免 调降 推迟 推迟了 暂缓 放宽 放宽了 免除 豁免 撤销 撤销了 松绑 暂停 暂停了 暂停加征 停止加征',
    },
    roles: 'toward',
    around: /关税|税率|反倾销|反补贴|制裁|管制|禁令|检查|签证|配额|反制措施|限制/u,
    after:
      /^[^，。；]{0,24}(?:关税|税率|反倾销税|反补贴税|制裁|管制|禁令|检查|签证|配额|反制措施|限制)|^(?:了)?(?:至|到|为|零|[一二三四五六七八九十两半\d]|，|。|；)/u,
    unlessBefore: RELIEF,
    unlessAfter: /^的|^[^，。；]{0,24}(?:为条件|来换|的要求|的条件|谈判|会谈|才会|之前)/u,
    statuses: ['occurred', 'planned'],
    hits: [
      { text: '中国10月2日下调了美国猪肉的关税。', gives: ['concession occurred CHN → USA 2019-10-02 –'] },
      { text: '美国同意取消对伊朗的部分制裁。', gives: ['concession planned USA → IRN – –'] },
    ],
    misses: ['中国要求美国取消关税。', '美国没有取消关税。'],
  },
  {
    name: 'event/concession-release',
    kind: 'concession',
    words: { plain: '释放 释放了 交还 交还了 归还 归还了 移交 移交了 送还 放走 遣返 交出 解冻 解冻了' },
    roles: 'toward',
    unlessBefore: RELIEF,
    unlessAfter:
      /^(?:了)?[^，。；]{0,10}(?:信号|善意|压力|能量|潜力|流动性|气体|消息|污水|邀请|国书|信件|亲笔信|文件|备忘录|草案|文本|方案|答复|名单|清单|证据|权力|主席|烟雾|条件|问题)|^(?:的|，|。)/u,
    statuses: ['occurred', 'planned'],
    hits: [
      { text: '10月2日，以色列释放了90名巴勒斯坦囚犯。', gives: ['concession occurred ISR → PSE 2019-10-02 –'] },
      { text: '美国解冻60亿美元伊朗资金。', gives: ['concession occurred USA → IRN – –'] },
    ],
    misses: ['以色列没有释放囚犯。', '美国释放善意信号。', '伊朗要求美国解冻资金。'],
  },
  {
    name: 'event/concession-freed',
    kind: 'concession',
    words: { plain: '获释 获得释放 获得自由 重获自由 恢复自由 获准离境 获准回国 获准离开 被释放 回国团聚 踏上归途' },
    roles: 'held',
    before: /[被遭受][^，。；]{1,24}?(?:扣押|关押|拘押|羁押|囚禁|扣留|劫持|拘留|监禁|绑架|俘虏|抓获|拘捕|软禁)/u,
    unlessBefore: /(?:不|没有|未|若|如果|可能|有望|要求|呼吁|希望|否认)[^，。；]{0,6}$/u,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '被哈马斯扣押的四名以色列人质周六获释。', gives: ['concession occurred HAMAS → ISR 2019-10-05 –'] }],
    misses: ['被哈马斯扣押的四名以色列人质没有获释。', '四名以色列人质周六获释。'],
  },
  {
    name: 'event/concession-withdrawal',
    kind: 'concession',
    words: { plain: '撤军 撤出 撤离 后撤 撤回部队 撤走 撤兵 从前线撤回 回撤 撤退 撤出部队 减少军事活动 停火' },
    roles: 'toward',
    around: /从[^，。；]{2,12}$|军|部队|坦克|士兵|武装|军事活动|单方面|宣布$/u,
    unlessBefore:
      /(?:要求|呼吁|敦促|希望|主张|建议|不|没有|未|是否|应|必须|须|需|若|如果|讨论|谋求|寻求|反对|考虑|可能|换取|拒绝|的|就|实现|全面|达成|临时|同意|双方|关于|协议|生效|谈判|落实|遵守|违反|维持)[^，。；]{0,6}$/u,
    unlessAfter:
      /^[^，。；]{0,4}(?:问题|谈判|协议|的|方案|期|计划|安排|条件|线|提议|倡议|建议|令|侨民|公民|外交|生效|后|前|时|并?不等于|不意味|并非)/u,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '10月2日，以色列军队撤出黎巴嫩南部。', gives: ['concession occurred ISR → LBN 2019-10-02 –'] }],
    misses: ['以色列军队没有撤出黎巴嫩。', '黎巴嫩要求以色列撤军。'],
  },
  {
    name: 'event/concession-truce',
    kind: 'concession',
    words: { plain: '停止 停止了 暂停 暂停了 中止 减少 大幅减少 缩减 缓和' },
    roles: 'toward',
    after: /^(?:对)?[^，。；]{0,14}(?:打击|袭击|空袭|炮击|轰炸|军事行动|军事活动|进攻|攻击|攻势|敌对行动)/u,
    unlessBefore: RELIEF,
    unlessAfter: /^[^，。；]{0,24}(?:为条件|来换|的要求|的条件|之前)/u,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '俄罗斯同意停止打击乌克兰能源设施。', gives: ['concession planned RUS → UKR – –'] }],
    misses: ['乌克兰要求俄罗斯停止打击能源设施。', '俄罗斯没有停止袭击。'],
  },
  {
    name: 'event/concession-swap',
    kind: 'concession',
    words: { plain: '交换 交换了 互换 互换了 换俘 互释' },
    roles: 'both',
    after: /^(?:了)?[^，。；]{0,12}(?:战俘|囚犯|被扣|被俘|在押|遗体|人质|人员|军人|囚徒)|^[，。]/u,
    unlessBefore: /(?:没有|不|未|以此|讨论|可能|若|如果|拒绝)[^，。；]{0,8}$/u,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '俄罗斯和乌克兰10月3日交换了300名战俘。', gives: ['concession occurred RUS+UKR 2019-10-03 –'] }],
    misses: ['俄罗斯和乌克兰没有交换战俘。', '俄罗斯和乌克兰交换了意见。'],
  },
  {
    name: 'event/concession-opened',
    kind: 'concession',
    words: { plain: '开放 开放了 重新开放 重新开放了 重开 重开了' },
    roles: 'toward',
    after: /^[^，。；]{0,12}(?:口岸|边境|边界|通道|领空|航道|过境点|检查站|海峡|港口|渡口)/u,
    unlessBefore: RELIEF,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '埃及10月2日重新开放拉法口岸。', gives: ['concession occurred EGY 2019-10-02 –'] }],
    misses: ['埃及没有重新开放拉法口岸。'],
  },
  {
    name: 'event/break-off-severed',
    kind: 'break-off',
    words: { plain: '断交 断绝外交关系 断绝关系 断绝一切关系 绝交 降低外交关系级别 降级外交关系' },
    roles: 'toward',
    unlessBefore: /(?:没有|未|不|要求|呼吁|若|如果|可能|威胁|扬言)[^，。；]{0,6}$/u,
    unlessAfter: /^(?:的|以来|后)/u,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '墨西哥宣布与厄瓜多尔断绝外交关系。', gives: ['break-off occurred MEX → ECU – –'] }],
    misses: ['墨西哥没有与厄瓜多尔断交。'],
  },
  {
    name: 'event/break-off-recalled',
    kind: 'break-off',
    words: { plain: '召回 召回了 撤回 撤回了 搁置 搁置了 退席 离席 中止 中止了' },
    roles: 'toward',
    around: /代表|团队|大使|代表团|断|谈判|对话|离席|退席|合作|会谈/u,
    after: /^[^，。；]{0,16}(?:代表|团队|大使|代表团|特使|谈判|会谈|对话|合作|关系)|^[，。]/u,
    unlessBefore: /(?:没有|未|不|要求|呼吁|若|如果|可能|威胁|扬言|被)[^，。；]{0,6}$/u,
    unlessAfter: /^[^，。；]{0,16}(?:制裁|军演|演习|提案|决议|部队|军队)/u,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '10月2日，以色列召回谈判代表团。', gives: ['break-off occurred ISR 2019-10-02 –'] }],
    misses: ['以色列没有召回谈判代表团。'],
  },
];
