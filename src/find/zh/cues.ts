import { type Act, type Cue, type CueRow, cueTable } from '../shared/cue.ts';

/**
 * Where the content of a Chinese cue stands. `clause`: after it, whatever follows (表示，…). `object`: after it, as
 * what is asked, blamed or praised (要求对方…). `loose`: after it, but the word is as often no cue, so a speaker must
 * stand before it and a clause behind it (指，同意，证实). `quote`: only words in quotation marks or behind a colon are
 * content (喊话：“…”). `told`: the addressee stands between cue and content (告诉记者，…). `silent`: an attitude or act
 * whose word reports nothing by itself; only its act is known.
 */
export type ZhFrame = 'clause' | 'object' | 'loose' | 'quote' | 'told' | 'silent';

/** Reporting words of Chinese news, Simplified, by act and frame. Own compilation, 2026. */
const ROWS: readonly CueRow<ZhFrame>[] = [
  [
    'say',
    'clause',
    '表示 说 称 注意到 留意到 说道 说过 表态 表态称 表态说 指出 强调 声称 宣称 宣读说 宣布称 透露 披露 介绍 介绍说 介绍称 解释 解释说 解释称 解释道 阐述说 ' +
      '补充 补充说 补充称 补充道 补充指出 回答 回答说 回答称 回答道 答道 答复 答复说 答复称 回应说 回应称 回应道 回应指 回复说 回复称 ' +
      '回顾说 回顾道 回顾称 回忆说 回忆称 回忆道 指称 表明 申明 声明称 声明说 声明指 重申 坚称 坚持说 坚持称 直言 断言 明言 言明 ' +
      '写道 写明 载明 列明 评论道 点评说 点评道 分析 分析说 分析称 分析道 报道说 报道称 报道指 ' +
      '报道指出 报导说 报导称 报导指 讲道 说成 总结说 总结道 概括说 感叹 感叹道 感叹说 感慨道 感慨说 调侃说 调侃道 讽刺说 嘲讽说 自称 妄称 ' +
      '谎称 诡称 诬称 佯称 讲话说 ' +
      '讲话称 演讲说 演说中说 致辞说 发言说 发言称 谈话说 谈话称 发文说 发文称 发文表示 发文指出 发推说 发推称 发推文说 发推文称 推文说 推文称 ' +
      '发帖说 发帖称 贴文说 贴文称 贴文写道 致函说 致函称 来信说 信中说 信中称 信中写道 喊话说 喊话称 放话说 放话称 直指 形容说 转述说 转述称 明确说 ' +
      '申辩 申辩说 辩称 辩解 辩解说 辩解称 自辩 宣示 论证说 阐释说 笑称 笑言 戏称 表示说 指明 点明 点出 道出 交代说 通报说 通报称 通报指 ' +
      '评价说 评价称 评价道 打趣说 打趣道 开玩笑说 念道 喊道 叹道 笑道 怒斥道 斥责道 撰文说 撰文称 撰文指出 预告说 预告称 理由是 评估 评估说 评估称 评估认为 ' +
      '如此形容 这样形容 如此评价 这样评价 如此描述 这样描述 如此总结 这样总结 如此解释 这样解释 如此回应 这样回应 这样说 如此说 如此表示 这样表示 如此感叹 这样感叹 反称 反指 反讽说 回击说 回击称 回敬说 呛声说 呛声道 泼冷水说',
  ],
  [
    'say',
    'loose',
    '注意到 留意到 提到 提及 谈到 谈及 讲到 写到 指 宣布 宣告 证实 确认 阐明 阐述 说明 显示 重提 报道 报导 评论',
  ],
  [
    'say',
    'quote',
    '形容 形容为 描述 描述为 描绘为 比喻为 喻为 称之为 斥之为 斥为 贬为 视之为 称其为 称作 称为 誉为 定性为 定位为 评价 写到 喊话 放话 ' +
      '发表 发文 发推 发推文 致辞 致函 讽刺 嘲讽 调侃 打趣 自嘲 宣读 高呼 呼喊 惊呼 撰文 引用 套用',
  ],
  ['say', 'told', '告诉 告知 通知 转告 转达 通报 知会 '],
  [
    'deny',
    'clause',
    '否认 矢口否认 断然否认 坚决否认 予以否认 驳斥说 驳斥称 驳斥道 反驳 反驳说 反驳称 反驳道 反驳指 澄清 澄清说 澄清称 澄清指 辟谣 辟谣说 辟谣称 ' +
      '并不承认 不承认 拒不承认 不认同 不认可 不同意 不赞同 不以为然',
  ],
  ['deny', 'object', '驳斥 反对说 否定 痛批'],
  [
    'warn',
    'clause',
    '警告 警告说 警告称 警告道 警告指 告诫 告诫说 告诫称 威胁 威胁说 威胁称 威胁要 扬言 扬言要 恫吓说 恐吓说 提醒 提醒说 提醒称 提醒道 警示 警示说 ' +
      '正告 发出警告说 发出警告称 发出警告 威吓说 示警 奉劝 奉劝说 誓言报复 放狠话说 放狠话称',
  ],
  [
    'demand',
    'object',
    '要求 呼吁 敦促 促请 催促 主张 责令 责成 勒令 命令 下令 指示 号召 力促 力主 恳请 吁请 请求 倡议 呼吁说 呼吁称 要求说 敦促说 敦促称 主张说 坚决要求 ' +
      '强烈要求 强调要 坚持要求 索要 要挟 喝令 吁请各方 促使说',
  ],
  ['demand', 'loose', '坚持'],
  [
    'promise',
    'loose',
    '承诺 保证 答应 许诺 允诺 誓言 发誓 宣誓 立誓 应允 担保 矢言 誓称 承诺说 承诺称 保证说 保证称 作出承诺说 许下诺言 表决心说 承诺将 保证将',
  ],
  ['offer', 'loose', '建议 提议 提出建议说 建议说 建议称 提议说 提议称 倡议说 推荐说 劝说说 邀请说 献策说 提案'],
  ['admit', 'loose', '承认 暗示 影射'],
  [
    'admit',
    'clause',
    '坦言 坦承 坦白说 坦白 坦率地说 承认说 承认称 供认 供称 招认 默认 自认 认账 不否认 不讳言 直认 坦陈 不得不承认 松口说 松口称',
  ],
  [
    'hope',
    'clause',
    '希望 期望 期待 盼望 希冀 企盼 期盼 冀望 寄望 指望 但愿 愿望是 寄希望于 翘首以盼 祝愿 乐见 乐于看到 期许 希望说 期待说 期望说',
  ],
  [
    'fear',
    'clause',
    '担心 担忧 忧虑 害怕 唯恐 深恐 生怕 忧心 忧心忡忡地说 担心说 担忧说 担忧称 深感忧虑 深感担忧 表示担忧说',
  ],
  [
    'doubt',
    'clause',
    '怀疑 质疑 质疑说 质疑称 质疑道 存疑 疑虑 不相信 不信 不认为 不觉得 难以相信 看淡 打问号 怀疑说 不看好 并不认为 并不相信 持怀疑态度',
  ],
  [
    'believe',
    'clause',
    '认为 以为 觉得 相信 坚信 深信 确信 笃信 认定 坚持认为 普遍认为 一致认为 都认为 均认为 则认为 也认为 还认为 倾向于认为 ' +
      '仍认为 曾认为 意识到 体会到 ',
  ],
  [
    'predict',
    'clause',
    '预计 预测 预料 预估 预言 预判 判断 研判 推测 揣测 猜测 推断 料想 估计 估算 推估 断定 预见 预测说 预测称 预计说 预言说 估计说 推测说 推测称 ' +
      '猜想 押注 展望说 前瞻说 设想 推论 推算',
  ],
  ['ask', 'clause', '问道 追问 追问道 质问 质问道 反问 反问道 反问说 诘问 设问 '],
  [
    'accuse',
    'object',
    '指责 指控 谴责 批评 抨击 斥责 痛斥 怒斥 训斥 控诉 声讨 抱怨 埋怨 怪罪 归咎于 归罪于 嘲笑 讥讽 讥讽说 数落 非难 责备 责怪 责难 挞伐 炮轰 炮轰说 ' +
      '呛声 呛声说 狠批 严批 抗议 抗议说 痛斥说 指责说 指责称 指控说 指控称 谴责说 谴责称 批评说 批评称 批评道 批评指 抨击说 抨击称 怒批 怒轰 诬蔑 抹黑 ' +
      '炮轰称 斥责说 斥责称 抱怨说 抱怨称 抱怨道 不满地说 叫嚣 叫嚣说 ',
  ],
  [
    'praise',
    'object',
    '赞扬 称赞 赞赏 赞许 表扬 夸奖 夸赞 盛赞 高度评价 嘉许 力挺 点赞 推崇 大赞 激赏 褒扬 称道 感谢说 称赞说 赞扬说 赞赏说 炫耀 吹嘘 夸口 夸耀 标榜',
  ],
  ['reject', 'object', '拒绝说 回绝 驳回 回绝说'],
  [
    'agree',
    'loose',
    '同意 一致同意 一致决定 商定 约定 议定 达成一致 达成共识 赞成 认同 认可 赞同 附和说 附议 达成谅解 说好 说定 谈妥 达成共识认为 一致主张 接受说',
  ],
];

/** Words of stance and attitude that tell an act, but do not report words. */
const SILENT: readonly CueRow<ZhFrame>[] = [
  ['offer', 'silent', '愿意 倡导 提出 乐意'],
  ['hope', 'silent', '渴望 愿 盼'],
  ['fear', 'silent', '关切 顾虑 焦虑 怕'],
  ['say', 'silent', '声明 反映 规定 公布 回应 感到 感觉 发现'],
  ['demand', 'silent', '请 促 吁'],
  ['reject', 'silent', '不接受 不会接受 绝不接受 决不接受 不能接受 排除 反对 拒绝 拒绝接受 拒绝承认 坚决反对 强烈反对'],
  ['admit', 'silent', '不排除'],
  ['praise', 'silent', '肯定 感谢 祝贺 欢迎 赞 支持'],
  ['accuse', 'silent', '批 呛 斥'],
  ['predict', 'silent', '预期 看好 料 估'],
  ['ask', 'silent', '问 询问 发问 提问 问及 查询 打听'],
];

const CUES = cueTable([...ROWS, ...SILENT]);

/** Every cue word with its act and frame; Simplified characters. */
export const zhCues: ReadonlyMap<string, Cue<ZhFrame>> = CUES;

/** Adverbs and verbs of manner that stand before a cue and belong to it (明确表示, 再次强调). */
export const CUE_ADVERBS: readonly string[] = (
  '明确 公开 再次 再度 多次 反复 一再 屡次 屡屡 屡 同时 同日 随后 当天 此前 早前 稍后 之后 其后 其间 亦 也 还 又 并 则 便 就 曾 已 已经 仍 仍然 都 均 均已 一致 普遍 共同 ' +
  '率先 首次 首度 坦率 直接 间接 私下 郑重 严正 强烈 坚决 断然 正式 进一步 特别 着重 尤其 专门 主动 紧急 高调 低调 乐观 悲观 谨慎 笑着 愤怒地 平静地 ' +
  '明确地 公开地 坦率地 严肃地 不断 持续 一直 始终 继续 只 仅 更 甚至 却 倒 另 另外 其实 先 先后 分别 各自 近日 日前 昨日 今日 昨天 今天 周一 周二 周三 周四 周五 周六 周日'
).split(' ');

/**
 * Longer words that hold a cue but are none (说法, 名称, 演说): their characters wake no rule. Own compilation, 2026.
 */
export const NO_CUES: readonly string[] = (
  '保证方 保证金 保证人 保证书 保证国 担保人 担保方 承诺书 承诺函 承诺额 要求书 建议书 建议稿 倡议书 分析人士 分析师 分析家 分析员 评论员 评论人士 评论家 通报会 报告会 说明会 说明书 说法 说服 说辞 说客 说理 说教 小说 学说 演说 游说 劝说 据说 听说 传说 假说 解说 细说 诉说 论说 胡说 来说 而言 说来 说起 说话 说实话 说真的 说白了 说穿了 说到底 说不定 可以说 ' +
  '应该说 或者说 比如说 例如说 也就是说 就是说 换句话说 换言之 一般来说 不用说 不消说 难说 很难说 好说 虽说 且不说 别说 话说回来 再说 按说 照说 名称 简称 俗称 号称 堪称 ' +
  '职称 对称 人称 昵称 统称 通称 全称 别称 尊称 代称 匀称 称号 称谓 称呼 称职 称霸 称雄 称王 称帝 称得上 著称 戏称为 指标 指导 指挥 指数 指定 指南 指针 手指 指望 是指 所指 ' +
  '意指 特指 泛指 指派 指向 指示 指令 指引 指认 剑指 首屈一指 屈指 指日可待 报道者 被要求 请示 请柬 请愿 邀请 申请 聘请 宴请 敬请 请教 请客 促成 促进 促使 促销 督促 仓促 ' +
  '局促 愿景 自愿 志愿 意愿 心愿 宿愿 愿望 如愿 请愿 甘愿 宁愿 情愿 许愿 恐怕 可怕 哪怕 怕是 批准 批量 批次 批示 审批 一批 大批 首批 分批 这批 该批 批发 批文 批复 批判 问题 ' +
  '问世 问责 问候 问卷 问答 问询 访问 顾问 学问 疑问 慰问 请问 询问 料到 材料 资料 燃料 原料 塑料 饮料 意料 不料 照料 史料 爆料 肥料 核燃料 颜料 料理 ' +
  '低估 高估 估值 估量 估价 赞助 赞比亚 排斥 充斥 驱斥 斥资 公告 报告 广告 被告 原告 告别 告终 告吹 告急 控告 忠告 劝告 预告 祷告 告示 告状 布告 通告 呛水 ' +
  '看来 未来看来 表示欢迎 表示遗憾 表示关切 表示关注 表示感谢 表示赞赏 表示支持 表示理解 表示同情 表示哀悼 表示祝贺 表示敬意 表示失望 表示愤怒 表示谴责 表示不满 表示抗议 ' +
  '表示肯定 表示慰问 表示反对 表示同意 表示满意 表示惊讶 表示震惊 表示钦佩 表示热烈 表示强烈 表示诚挚 表示衷心 表示高度 表示深切 表示严重 表示担忧 表示怀疑 表示忧虑 表示疑虑 表示乐观'
).split(' ');

const SAYING = /(?:表示|说|称|道|指|指出|认为|写道)$/u;

/** The act of a cue as it stands (明确表示, 回应称, 再次强調 after folding): of its longest known ending, else null. */
export function cueAct(cue: string): Act | null {
  for (let from = 0; from < cue.length; from += 1) {
    const known = CUES.get(cue.slice(from));
    if (!known) continue;
    const before = cue.slice(0, from).replace(SAYING, '');
    const act = known.act === 'say' && before ? cueAct(before) : null;
    return act ?? known.act;
  }
  return SAYING.test(cue) ? 'say' : null;
}
