import type { EventFrame } from '../shared/event-frame.ts';

const RELIEF =
  /(?:要求|呼吁|敦促|希望|主张|建议|不|没有|未|是否|应|必须|若|如果|讨论|谋求|寻求|反对|考虑|可能|换取|拒绝|以便|为了|愿意|可以|支持|禁止|停止|暂停|威胁|扬言|否认|才)[^，。；]{0,10}$|(?:前提|条件|换取)[^，。；]{0,24}$/u;
const OPEN = ['occurred', 'planned', 'proposed', 'cancelled', 'denied'] as const;
const AS_NOUN = /^[的”」]|^[^，。；]{0,24}(?:为条件|来换|的要求|的条件|的可能|的提议|的建议)/u;

/** What sides give, grant and drop by the terms of a deal, in Chinese. Own compilation, 2026. */
export const termFrames: readonly EventFrame[] = [
  {
    name: 'event/concession-frozen',
    kind: 'concession',
    words: {
      plain: '冻结 冻结了 停止 停止了 暂停 暂停了 中止 中止了 停建 停产 封存 限制 削减 削减了 稀释 不再扩建 不再生产',
    },
    roles: 'toward',
    after:
      /^[^，。；]{0,18}(?:反应堆|浓缩铀|铀浓缩|浓缩活动|离心机|重水|后处理|钚|核材料|裂变材料|核武器?计划|弹道导弹计划|火箭计划|定居点|填海|造岛|宣传广播|敌对宣传|越境|跨境|袭击|空袭|敌对行动|进攻行动|招募|绑架)/u,
    unlessBefore: RELIEF,
    unlessAfter: AS_NOUN,
    statuses: ['occurred', 'planned'],
    hits: [
      { text: '朝鲜同意冻结宁边的反应堆。', gives: ['concession planned PRK – –'] },
      { text: '伊朗承诺停止生产浓缩铀。', gives: ['concession planned IRN – –'] },
    ],
    misses: ['美国要求朝鲜冻结宁边的反应堆。', '伊朗没有停止生产浓缩铀。', '以色列以冻结定居点为条件。'],
  },
  {
    name: 'event/concession-dropped',
    kind: 'concession',
    words: {
      plain:
        '撤回 撤回了 撤销 撤销了 放弃 放弃了 中止 中止了 停止 取消 取消了 搁置 收回 收回了 终止 终止了 暂停 暂停了 推迟 推迟了 暂缓 修改 修改了',
    },
    roles: 'toward',
    after:
      /^[^，。；]{0,18}(?:诉讼|申诉|起诉|指控|索赔|仲裁|法案|法令|通缉令|逮捕令|主权主张|领土主张|领土要求|入境禁令|进口禁令|出口禁令|否决权|反对|新规|规定|措施|检查措施|配额|补贴|悬赏|恐怖组织(?:的)?(?:名单|认定|称号))/u,
    unlessBefore: RELIEF,
    unlessAfter: AS_NOUN,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '欧盟10月2日撤回了对英国的诉讼。', gives: ['concession occurred EUE → GBR 2019-10-02 –'] }],
    misses: ['欧盟没有撤回对英国的诉讼。', '英国要求欧盟放弃诉讼。'],
  },
  {
    name: 'event/concession-pardon',
    kind: 'concession',
    words: { plain: '特赦 特赦了 赦免 赦免了 放还 放还了 送回 送回了 移送 获准离开 大赦 减刑' },
    roles: 'toward',
    after: /^[^，。；]{0,16}(?:人|名|囚犯|战俘|人质|遗体|遗骸|船员|渔民|公民|儿童|记者|飞行员|士兵|俘虏|分子)/u,
    unlessBefore: RELIEF,
    unlessAfter: AS_NOUN,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '美国10月2日特赦了五名伊朗人。', gives: ['concession occurred USA → IRN 2019-10-02 –'] }],
    misses: ['美国没有特赦五名伊朗人。', '伊朗要求美国特赦五名囚犯。'],
  },
  {
    name: 'event/concession-passage',
    kind: 'concession',
    words: { plain: '放行 放行了 允许 允许了 准许 准许了 批准 恢复 恢复了 解封 取消封锁 解除封锁 松绑 重启' },
    roles: 'toward',
    after:
      /^[^，。；]{0,26}(?:通行|过境|通航|油轮|货轮|货船|粮船|船只|卡车|车队|救援物资|援助物资|人道物资|援助进入|航班|直航|签证|供气|供电|供水|进口|出口|通商|边贸|履约|履行|核查人员|视察员|观察员|离境|返乡|入境)/u,
    unlessBefore: RELIEF,
    unlessAfter: AS_NOUN,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '埃及10月2日放行了18艘油轮。', gives: ['concession occurred EGY 2019-10-02 –'] }],
    misses: ['埃及没有放行油轮。', '美国要求埃及允许卡车通行。'],
  },
  {
    name: 'event/concession-debt',
    kind: 'concession',
    words: { plain: '推迟 推迟了 延后 延长 展期 减免 减免了 免除 免除了 重组 重组了 勾销 降低 缓收' },
    roles: 'toward',
    after: /^[^，。；]{0,14}(?:债务|偿还|还款|还债|本金|利息|利率|欠款|贷款|赔款)/u,
    around: /债|偿还|还款|本金|利息|欠款|贷款|赔款/u,
    unlessBefore: RELIEF,
    unlessAfter: AS_NOUN,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '中国10月2日免除了赞比亚的部分债务。', gives: ['concession occurred CHN → ZMB 2019-10-02 –'] }],
    misses: ['中国没有免除赞比亚的债务。'],
  },
  {
    name: 'event/aid-goods',
    kind: 'aid',
    words: {
      plain:
        '提供 提供了 捐赠 捐赠了 赠送 供应 供应了 拨款 拨出 拨付 追加 追加了 援建 援建了 建造 援助了 捐出 捐款 认捐 移交 移交了 交付 交付了 空投 空投了 运抵 运送 运送了 资助 资助了 发放',
    },
    roles: 'toward',
    around: /向|给|为|对|援|捐/u,
    after:
      /^[^，。；]{0,18}(?:援助|人道|化肥|食品|粮食|小麦|大米|药品|药物|疫苗|帐篷|毛毯|物资|救济|救灾|重油|燃油|燃料|柴油|天然气|电力|轻水(?:反应)?堆|贷款|赠款|赠送|拨款|补贴|资金|重建|吨|弹药|武器|军备|军援|坦克|战机|火炮|防空|拦截弹|巡逻[船艇]|舰艇|装备|无人机|[亿万](?:美元|欧元|日元|英镑|元))/u,
    unlessBefore:
      /(?:拒绝|不|没有|未|停止|暂停|中止|要求|请求|若|如果|换取|可能|接受|呼吁|考虑|否认|指责|指控|批评|禁止|讨论|不得)[^，。；]{0,14}$/u,
    unlessAfter: /^[^，。；]{0,18}(?:的国家|的指控|的要求|的提议|关税|保护|制裁)|^的/u,
    needsReceiver: true,
    statuses: ['occurred', 'planned'],
    hits: [
      { text: '中国10月2日向越南提供了450吨食品。', gives: ['aid occurred CHN → VNM 2019-10-02 –'] },
      { text: '韩国政府决定向朝鲜提供5万吨大米。', gives: ['aid planned KOR → PRK – –'] },
      { text: '日本决定向菲律宾提供五艘巡逻船。', gives: ['aid planned JPN → PHL – –'] },
    ],
    misses: [
      '朝鲜拒绝接受韩国提供的粮食援助。',
      '中国没有向越南提供食品。',
      '伊朗否认向俄罗斯提供无人机。',
      '美国要求日本提供资金。',
    ],
  },
  {
    name: 'event/visit-told',
    kind: 'visit',
    words: { plain: '访问 国事访问 正式访问 工作访问 友好访问 短暂访问 闪电式访问 突访 之行 出访' },
    roles: 'toward',
    before: /对[^，。；]{2,16}的[^，。；]{0,10}$/u,
    unlessBefore: /(?:邀请|希望|没有|拒绝|若|如果|可能|取消|推迟|叫停|因)[^，。；]{0,22}$/u,
    unlessAfter: /^(?:学者|团|者|量)/u,
    needsReceiver: true,
    statuses: OPEN,
    hits: [
      { text: '普京10月2日结束了对越南的国事访问。', gives: ['visit occurred RUS → VNM 2019-10-02 Vietnam'] },
      { text: '德国总理默茨对中国的首次访问持续三天。', gives: ['visit occurred DEU → CHN – China'] },
    ],
    misses: ['普京取消了对越南的访问。', '普京没有结束对越南的访问。'],
  },
  {
    name: 'event/concession-pulled-out',
    kind: 'concession',
    words: { plain: '撤军 撤兵 撤离 撤出 裁军 换防撤离 撤军行动' },
    roles: 'toward',
    before: /(?:完成|开始|启动|结束|着手|展开)(?:了)?[^，。；]{0,16}$/u,
    unlessBefore: RELIEF,
    unlessAfter: AS_NOUN,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '法国10月2日完成从乍得基地的撤军。', gives: ['concession occurred FRA 2019-10-02 Chad'] }],
    misses: ['法国没有完成从乍得的撤军。', '乍得要求法国开始撤军。'],
  },
];
