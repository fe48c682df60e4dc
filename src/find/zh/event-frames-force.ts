import type { EventFrame } from '../shared/event-frame.ts';

const UNDONE =
  /(?:可能|若|如果|不|没有|避免|防止|准备|能力|网络|威胁|扬言|警告|谴责|停止|否认|呼吁|要求|计划|担心)[^，。；]{0,8}$/u;

const FIGHTS = '冲突 战争 内战 战火 交火 战斗 激战 战乱 敌对 武装冲突 血战 炮火';
/** 五天的冲突, 两年内战, 持续16个月的战火 */
const LASTING = ['天', '周', '月', '年', '日', '小时']
  .flatMap((span) => FIGHTS.split(' ').flatMap((fight) => [`${span}的${fight}`, `${span}${fight}`]))
  .join(' ');

/** Use of force and moves of arms in Chinese. Own compilation, 2025. */
export const forceFrames: readonly EventFrame[] = [
  {
    name: 'event/force-launched',
    kind: 'force',
    words: {
      plain: '发动 发动了 展开 发起 发起了 实施 实施了 发射 发射了 使用 使用了 动用 施放 喷射 进行 出动 派出',
    },
    roles: 'object',
    after:
      /^[^，。；]{0,20}(?:军事行动|进攻|攻势|袭击|攻击|空袭|打击|突袭|炮击|轰炸|水炮|火箭弹|无人机袭|自杀式|地面行动|无人机还击|闪电战)/u,
    unlessBefore: UNDONE,
    unlessAfter: /^[^，。；]{0,20}(?:演习|演练|演训|试验|能力|的可能|网络攻击|外交攻势|舆论)/u,
    needsReceiver: true,
    receiverOr: /地区|境内|平民|船|机场|设施|目标|还击|反击/u,
    statuses: ['occurred'],
    hits: [
      { text: '10月2日，以色列对黎巴嫩发动空袭。', gives: ['force occurred ISR → LBN 2019-10-02 –'] },
      { text: '中国海警对菲律宾船只使用水炮。', gives: ['force occurred CHN → PHL – –'] },
    ],
    misses: ['以色列没有对黎巴嫩发动空袭。', '朝鲜发射卫星。'],
  },
  {
    name: 'event/force-background',
    assertive: true,
    undated: true,
    kind: 'force',
    words: { plain: LASTING },
    roles: 'both',
    unlessBefore:
      /(?:避免|防止|担心|威胁|可能|如果|若|再|下一|新的|贸易|关税|[0-9一二三四五六七八九〇零]{4})[^，。；]{0,6}$/u,
    unlessAfter: /^(?:的)?(?:风险|可能|威胁|罪|片|史)/u,
    statuses: ['occurred'],
    hits: [
      { text: '柬埔寨与泰国五天的冲突造成38人死亡。', gives: ['force occurred KHM+THA – –'] },
      { text: '苏丹与乍得同意停火，结束两年战争。', gives: ['force occurred SDN+TCD – –'] },
    ],
    misses: ['柬埔寨与泰国希望避免数年的冲突。', '苏丹经历了两年战争。'],
  },
  {
    name: 'event/force-fired',
    kind: 'force',
    words: { plain: '发射 发射了 投掷 投掷了 投下 投下了' },
    roles: 'toward',
    after: /^[^，。；]{0,10}[架枚发颗多余][^，。；]{0,10}(?:无人机|导弹|火箭弹?|炮弹|炸弹)/u,
    around: /[向对](?!外|空)[^，。；]{2,10}$/u,
    unlessBefore: /(?:可能|若|如果|不|没有|能力|威胁|警告|停止|否认|海|海域|洋|方向|上空)[^，。；]{0,8}$/u,
    needsReceiver: true,
    statuses: ['occurred'],
    hits: [{ text: '10月2日，俄罗斯向乌克兰发射300多架无人机。', gives: ['force occurred RUS → UKR 2019-10-02 –'] }],
    misses: ['朝鲜10月2日向日本海发射两枚导弹。', '俄罗斯没有向乌克兰发射一枚导弹。'],
  },
  {
    name: 'event/force-clash',
    kind: 'force',
    words: { plain: '交火 交战 驳火 爆发冲突 发生冲突 发生交火 爆发交火 互射 对射 激战 开战' },
    roles: 'both',
    unlessBefore: UNDONE,
    unlessAfter: /^(?:的可能|方|各方|双方|规则|状态|国)/u,
    statuses: ['occurred'],
    hits: [{ text: '泰国和柬埔寨军队10月2日在边境交火。', gives: ['force occurred THA+KHM 2019-10-02 –'] }],
    misses: ['泰国和柬埔寨军队没有交火。'],
  },
  {
    name: 'event/force-rammed',
    kind: 'force',
    words: {
      plain:
        '冲撞 冲撞了 撞击 撞沉 撞落 拦截 拦截了 扣押 扣押了 拘押 拘押了 拘捕 拘捕了 逮捕 逮捕了 俘虏 绑架 绑架了 劫持 劫持了 击毙 击伤 接管 接管了 控制了 包围 围困 驱赶 登检 驱离 强行登船 扣留 射杀 炸毁 炸死 打死 暗杀 刺杀 占领 占领了 重新占领 攻占 攻占了 夺取 攻入 闯入 侵入 越境 还击 反击 轰击',
    },
    roles: 'object',
    unlessBefore: new RegExp(`${UNDONE.source}|的[^，。；]{0,3}$`, 'u'),
    unlessAfter:
      /^[^，。；]{0,14}的(?:设想|计划|方案|提议|建议|可能)|^(?:的|事件|能力|行为|犯罪|毒品|走私|嫌疑|资产|了?[^，。；]{0,8}(?:试验场|坑道|隧道|哨所|市场))/u,
    needsReceiver: true,
    receiverOr:
      /^(?:了)?[^，。；的]{2,6}(?:[，。；]|$)|^(?:了)?[^，。；的]{0,12}(?:省|市|镇|村|州|县|岛|城|港|走廊|地区|哨所|基地|机场|大楼|府|道路|公路|桥|营地|难民营|设施|车队|医院|学校|平民|阵地|据点|[\d一二三四五六七八九十两数多余]+(?:名|人|艘|架|枚|辆)|目标|油轮|货轮|商船|军舰|炼油厂|电站)/u,
    statuses: ['occurred'],
    hits: [{ text: '中国海警船10月2日冲撞菲律宾补给船。', gives: ['force occurred CHN → PHL 2019-10-02 –'] }],
    misses: ['中国海警船没有冲撞菲律宾补给船。'],
  },
  {
    name: 'event/exercise-deployed',
    kind: 'exercise',
    words: { plain: '部署 部署了 增派 增派了 调派 集结 集结了 增兵 派驻 派出 出动 出动了 举行 进行 进行了 展开' },
    roles: 'toward',
    after:
      /^[^，。；]{0,20}(?:演习|演练|军演|演训|维和|部队|军队|导弹|核武器|战机|军舰|航母|轰炸机|坦克|士兵|兵力|巡航)/u,
    unlessBefore:
      /(?:停止|暂停|叫停|取消|推迟|反对|要求|不|没有|中止|冻结|终止|抗议|指责|若|如果|原定|可能|谴责|呼吁)[^，。；]{0,10}$/u,
    unlessAfter: /^[^，。；]{0,20}(?:试射|试验|袭击|空袭|攻击|援助|救援|撤出|会谈|谈判|会议|推迟|取消|暂停|代表)/u,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '俄罗斯10月2日在白俄罗斯部署战术核武器。', gives: ['exercise occurred RUS 2019-10-02 Belarus'] }],
    misses: ['俄罗斯没有部署核武器。', '美国要求俄罗斯不部署导弹。'],
  },
  {
    name: 'event/nuclear-equipment',
    kind: 'nuclear-build-up',
    words: { plain: '安装 安装了 启用 启用了 提高 提高了 提升 增产 生产 加装 运行' },
    roles: 'toward',
    around: /离心机|丰度|浓缩铀|铀浓缩|反应堆/u,
    after: /^[^，。；]{0,16}(?:离心机|丰度|浓缩铀|铀浓缩|反应堆)|^(?:至|到)[^，。；]{0,6}\d/u,
    unlessBefore: /(?:停止|要求|不|没有|可能|若|如果|防止|避免|冻结|暂停|允许|禁止|关税|税率)[^，。；]{0,10}$/u,
    statuses: ['occurred', 'planned'],
    hits: [{ text: '伊朗在福尔多安装新型离心机。', gives: ['nuclear-build-up occurred IRN – –'] }],
    misses: ['伊朗没有安装离心机。'],
  },
];
