/** What a common noun stands for where it is the subject of a reporting word. */
export interface NounHolder {
  /** `anon`: unnamed people; `document`: a text, whose author or issuer speaks; `joint`: the two sides; `outlet`: the medium named before; `last`: the speaker before. */
  readonly kind: 'anon' | 'document' | 'joint' | 'outlet' | 'last';
  /** English description of unnamed people. */
  readonly name: string;
}

/** Unnamed people, by English description; Simplified. Own compilation, 2026. */
const ANON: Readonly<Record<string, string>> = {
  analysts:
    '分析人士 分析者 多数分析者 分析师 策略师 交易员 分析家 分析员 有分析 有观点 有意见 政治分析家 时事评论员 评论员 评论人士 评论家 军事分析 有评论',
  experts:
    '专家 学者 专家们 专家学者 有专家 有学者 多名专家 研究人员 智库 智库人士 观察家们 业内人士 政策专家 法律人士 学界人士 法学家 法律专家 军事专家 经济学家 研究者 律师 法学界人士',
  observers: '观察人士 观察家 观察员们 舆论观察人士 国际观察家',
  'outside observers': '外界 舆论 国际舆论 舆论普遍 国际社会 各界 坊间 西方舆论 外间 市场人士 外界普遍',
  sources:
    '消息人士 知情人士 知情者 内部人士 消息灵通人士 消息来源 线人 匿名人士 相关人士 有关人士 熟悉情况的人士 了解情况的人士 接近政府的人士 外交消息 外交人士 外交消息人士 情报人士 情报显示 圈内人士 权威人士 接近谈判的人士 接近谈判人士 接近决策层的人士 参与谈判的人士 谈判人士 外交界人士 情报界人士',
  officials:
    '官员 官员们 高官 高级官员 政府官员 外交官 外交官员 军方官员 情报官员 国防官员 政府人士 军方人士 官方人士 幕僚 助手 顾问 军官 将领 前官员 有关负责人 负责人 有关部门负责人 发言人士 当局人士',
  'media reports':
    '媒体 外媒 有媒体 媒体报道 当地媒体 国际媒体 西方媒体 官媒 官方媒体 多家媒体 传媒 有报道 有消息 消息 报章 另据报道 新闻界',
  critics: '批评者 批评人士 反对者 反对派 反对人士 质疑者 批评家 反对派人士',
  supporters: '支持者 支持人士 拥护者 赞成者',
  lawmakers: '议员 国会议员 参议员们 众议员们 议员们 国会议员们 立法委员',
  'all parties': '各方 有关各方 各国',
  some: '有人 一些人 有些人 不少人 许多人 很多人 部分人',
  others: '另一些人 其他人 另有人',
  witnesses: '目击者 居民 当地居民 市民 村民 幸存者 现场人士 民众',
  negotiators: '谈判代表们 谈判人员 与会者 与会代表 与会人士 参会者 与会官员 谈判官员',
  polls: '民调 民意调查 民调结果',
  businesspeople:
    '商界人士 工商界人士 业界人士 业界 业者 企业界人士 商界 工商界 出口商 进口商 厂商 生产商 制造商 投资者 银行家 交易商 行业人士 行业协会 企业 农民 渔民 渔业界 船东 船长 商人 工会',
  'political figures': '政界人士 政治人士 政治家 政客 军界人士 宗教领袖 部落领袖 社会人士 民间人士',
  mediators: '调解人 调解者 斡旋者 斡旋方 调解方 调停人 调停者 调停方 中间人 调解员 观察员 监督员',
  'aid workers':
    '援助人员 救援人员 人道主义工作者 医生 医务人员 医护人员 志愿者 人权活动人士 活动人士 维权人士 环保人士 环保组织 人权组织 援助机构 救援组织',
  campaigners: '活动家 倡导者 民间组织 非政府组织 公民团体',
  fighters: '武装人员 指挥官 前线指挥官 士兵 将领 一名将领 战地指挥官 反政府武装 叛军 游击队',
  protesters: '抗议者 示威者 示威民众 抗议民众',
  office: '办公室 办公厅',
  members: '成员 一名成员 一位成员',
  'member states': '成员国 各成员国',
  diplomats: '外交使节 大使们 西方外交官 使馆人员',
};

/** Texts that speak for those who issued or wrote them. */
const DOCUMENTS =
  '声明 讲话 演讲 演说 谈话 宣言 公报 协议 协定 文件 决议 报告 书面声明 联合声明 共同声明 联合公报 新闻公报 新闻稿 致辞 发言 信件 书信 亲笔信 信函 推文 帖文 贴文 社交媒体帖子 白皮书 备忘录 条约 草案 通告 公告 通报 论文 ' +
  '评语 新年贺词 新年致辞 施政演说 施政报告 最新声明 另一份声明 言论 表态 说法 说辞 话';

/** Two-sided texts: what they say, both sides say. */
export const JOINT_DOCUMENT = /(?:联合|共同)(?:声明|公报|宣言)|宣言|公报|协议|协定|条约/u;

/** Statements that two sides make together. */
export const JOINT_STATEMENT = /(?:联合|共同)(?:新闻)?(?:声明|公报|宣言)/u;

const OUTLETS =
  '社论 评论 社评 文章 报道 报导 该报 该社 该台 该媒体 该网站 该刊 该杂志 专栏 署名文章 评论文章 本文 网评 时评 这家报纸 该通讯社 社论说 电文';
const JOINT =
  '双方 两国 两国领导人 两国元首 两国首脑 双方领导人 两位领导人 两人 二人 两国外长 两国政府 朝美双方 美朝双方 韩美双方 朝韩双方 双方代表 双方团队 双方代表团 南北双方';
const LAST =
  '他 她 该官员 该发言人 该人士 这位官员 这名官员 这位发言人 这位专家 这位学者 该专家 该名官员 前者 发言人 其 自己 本人 该机构 该部 该机关 当局 这位负责人 该负责人';

/** Common nouns that can be the subject of a reporting word. */
export const NOUN_HOLDERS: ReadonlyMap<string, NounHolder> = build();

function build(): ReadonlyMap<string, NounHolder> {
  const nouns = new Map<string, NounHolder>();
  const add = (words: string, kind: NounHolder['kind'], name = ''): void => {
    for (const word of words.split(' ')) if (!nouns.has(word)) nouns.set(word, { kind, name });
  };
  for (const [name, words] of Object.entries(ANON)) add(words, 'anon', name);
  add(DOCUMENTS, 'document');
  add(OUTLETS, 'outlet');
  add(JOINT, 'joint');
  add(LAST, 'last');
  return nouns;
}
