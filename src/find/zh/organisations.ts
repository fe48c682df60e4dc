import type { Span } from '#article/span.ts';
import { characterTable, Endings } from '#language/characters.ts';
import { hanAt } from '#language/fold.ts';
import type { OrganisationKind } from '#story/story.ts';
import type { Mention } from '../mention.ts';
import type { BodyCandidate } from '../shared/bodies.ts';

/** Last words of bodies' names with what they are; longest first wins. */
const BODY_ENDINGS: readonly (readonly [OrganisationKind, string])[] = [
  [
    'think-tank',
    '研究院 研究所 研究中心 研究会 学会 智库 论坛 基金会 协会 政策中心 战略中心 中心 研究室 研究部 委员会 研究小组 理事会',
  ],
  ['other', '大学 学院 公司 集团 银行 工会 联合会 商会 同盟会 联盟 阵线 解放军 党 总工会 总商会'],
  [
    'media',
    '日报 晚报 早报 时报 新报 新闻网 新闻社 通讯社 通信社 电视台 广播公司 广播电台 电台 周刊 周报 月刊 杂志 观察网 导报 论坛报 邮报 先驱报 商报 快报 公报社',
  ],
  [
    'government',
    '国家情报院 情报院 情报局 参议院 众议院 最高法院 央行 中央银行 总统府 首相府 国家安全委员会 安全委员会 联合参谋本部 参谋本部 司令部 原子能组织 革命卫队 国务委员会 办公厅 检察院 移民局 海关总署 省政府 州政府 市政府 管理局 总署',
  ],
];
const kinds = new Map<string, OrganisationKind>();
for (const [kind, words] of BODY_ENDINGS) for (const word of words.split(' ')) kinds.set(word, kind);
const endings = new Endings(kinds.keys());
const longest = Math.max(...[...kinds.keys()].map((word) => word.length));

/** Characters that end a name to the left: it does not reach over particles, prepositions and verbs. */
const STOPS = characterTable(
  '的在与对由向从是说称为以及到据被等将了于同跟或而且但并也还又就则把给让使令他她它们这那该本此每各某任曾现前原自至也受经入加出有无籍没不过去来后时着要请邀请访抵赴会见谈',
);
/** Words of two characters over which no name reaches: verbs, adverbs, numerals and pointing words before a body. */
const STOP_WORDS = new Set(
  '夺回 提高 召开 紧急 建立 成立 加入 退出 举行 举办 召集 出席 参加 前往 抵达 离开 返回 进入 通过 利用 根据 按照 通报 告诉 告知 致函 致电 要求 敦促 呼吁 请求 邀请 批评 指责 支持 反对 担任 出任 供职 任职 就职 毕业 来自 隶属 属于 设立 组建 主持 领导 率领 控制 管理 监督 资助 委托 授权 代表 成为 作为 包括 以及 其中 其他 其它 有关 相关 任何 所有 全部 多个 多家 一家 一个 一些 两个 三个 各个 某个 某些 这个 那个 该国 我国 两国 各国 下次 上次 首次 再次 此次 本次 今年 去年 明年 当地 当天 日前 近日 昨天 今天 随后 同时 已经 曾经 正在 将在 可能 应该 必须 需要 希望 计划 准备 决定 宣布 表示 认为 指出 强调 透露 报道 援引 转引 引述 综合 编译 酒店 附近 位于 设在 总部 前身 原名 改名'.split(
    ' ',
  ),
);
/** Bodies by shape that are places or general things. */
const NO_BODY =
  /^(?:会议|购物|体育|会展|活动|市|城市|商业|数据|控制|指挥|接待|新闻|媒体|服务|展览|国际会议|一?个?会议)中心$|^(?:跨国|大型|本|该|子|母|分|总|私人|国有|国营|军工|石油|科技|贸易|咨询|能源|航运|保险|矿业|媒体|军火|两家?|三家|多家|外国|欧洲|美国|中国|日本|韩国)公司$|(?:^|[^\p{Script=Han}]|反对派|国际|军事|执政|政治|防务|统一|地区|战略|关税|贸易|经济|在野|竞选|选举|新|旧|小|大|跨国|部落|城市|民间)联盟$|^(?:政|在野|执政|反对|该|本|两|一|各|多|同|我|他|朋|其他|主要|左翼|右翼|极右翼?|新|大|小)党$|^[\p{Script=Han}]{1,3}智库$|^(?:民族|人民|中国人民|国民)解放军$|^(?:人民|统一|民族)阵线$|^(?:各|该|本|联合国)?总署$|^(?:该|各|当地|地方)[省州市]政府$/u;

const KEEPS = /^(?:和平|对外|国会|会议|现代|现状|各国|本部|原子|经济|同济|同盟|任务|过程|有限|无线|来源|进出口)/u;
const LONGEST_NAME = 18;

/**
 * Names of bodies by their last word (…研究院, …大学), reaching left to the clause's start, a particle or a verb; and
 * quoted titles of media (《…报》).
 */
export function* newBodies(plain: string, span: Span, mentions: readonly Mention[]): Generator<BodyCandidate> {
  for (let end = span.start + 2; end <= span.end; end += 1) {
    const ending = endings.at(plain, end, span.start);
    if (!ending) continue;
    if (endingReaches(plain, end, span.end) || overlapped(plain, end, span.end)) continue;
    const start = leftEdge(plain, end - ending.length, span.start, mentions);
    if (end - start < ending.length + 2 || NO_BODY.test(plain.slice(start, end))) continue;
    yield { span: { start, end }, kind: kinds.get(ending) ?? 'other' };
  }
}

/** True where a longer ending goes on from here (研究中心 → 研究中心主任 does not, 大学 → 大学研究院 does). */
function endingReaches(plain: string, end: number, limit: number): boolean {
  for (let length = 1; length <= 12 && end + length <= limit; length += 1) {
    const character = plain.charAt(end + length - 1);
    if (!hanAt(plain, end + length - 1) || STOPS[character.charCodeAt(0)] === 1) return false;
    const ending = endings.at(plain, end + length, end);
    if (ending && ending.length >= 2 && kinds.get(ending) === 'think-tank') return true;
  }
  return false;
}

/** True where a longer ending begins inside this one and goes on behind it (论坛 in 论坛报). */
function overlapped(plain: string, end: number, limit: number): boolean {
  for (let more = 1; more <= 2 && end + more <= limit; more += 1) {
    const ending = endings.at(plain, end + more, end - longest);
    if (ending && ending.length > more) return true;
  }
  return false;
}

function leftEdge(plain: string, from: number, limit: number, mentions: readonly Mention[]): number {
  let start = from;
  while (start > limit && from - start < LONGEST_NAME) {
    const at = start - 1;
    const character = plain.charAt(at);
    if (!hanAt(plain, at) && !(character === '—' && hanAt(plain, at - 1)) && character !== '·') break;
    if (
      STOPS[character.charCodeAt(0)] === 1 &&
      !KEEPS.test(plain.slice(at, at + 2)) &&
      !KEEPS.test(plain.slice(at - 1, at + 1))
    )
      break;
    if (start - limit >= 2 && STOP_WORDS.has(plain.slice(start - 2, start))) break;
    if (character === '和' && plain.charAt(at + 1) !== '平') break;
    const inside = mentions.find((one) => one.span.end === start);
    if (inside?.kind === 'person' || inside?.kind === 'office') break;
    if (inside && inside.span.start >= limit) {
      start = inside.span.start;
      if (inside.kind === 'party') return start;
    } else start = at;
  }
  return start;
}

const TITLED_MEDIA = /(?:报|刊|网|社|电视|新闻|时代|周末|邮政|卫报|泰晤士|导刊|杂志|评论|观察|视角|世界)$/u;
const MEDIA_AFTER =
  /^(?:周刊|日报|杂志|网站|网|记者|社论|评论|专栏|报道|援引|称|说|指出|认为|披露|透露|刊文|撰文|发表|刊登|文章|当天|当日|\d|[（(])/u;

/** What a text in title marks is that speaks without being a paper. */
const TEXTS =
  /(?:宣言|协议|协定|条约|声明|公报|法|法案|条例|备忘录|决议|报告|公约|议定书|白皮书|路线图|计划|方案|书|论|纲要|宪章|指南|规划|倡议|框架|准则|清单|文件|公告|决定|意见|问答)$/u;
/** What shows that a title is a paper's, whatever its last word. */
const PAPER_AFTER = /^(?:报道|援引|引述|社论|记者|网站|专栏|周刊|刊文|披露|[^，。]{0,6}报道)/u;

/** Longest title of a paper, with its marks. */
const LONGEST_TITLE = 17;

/** Papers in title marks that nothing known names: 《汉滨日报》, 《半岛观察》周刊. */
export function* titledMedia(plain: string, span: Span): Generator<BodyCandidate> {
  for (let start = span.start; start < span.end; start += 1) {
    if (plain.charAt(start) !== '《') continue;
    const length = plain.slice(start, Math.min(span.end, start + LONGEST_TITLE)).indexOf('》');
    if (length < 0) continue;
    const end = start + length;
    const name = plain.slice(start + 1, end);
    const after = plain.slice(end + 1, end + 5);
    if (name.length > 1 && !TEXTS.test(name) && PAPER_AFTER.test(after)) {
      yield { span: { start: start + 1, end }, kind: 'media' };
      continue;
    }
    if (TITLED_MEDIA.test(name) && (MEDIA_AFTER.test(after) || /[报刊网社]$/u.test(name)))
      yield { span: { start: start + 1, end }, kind: 'media' };
  }
}

const KIND_BEFORE =
  /(?:智库|公司|集团|机构|研究机构|组织|媒体|网站|平台|企业|银行|事务所|基金会?|联盟|政党|团体|工会|协会|武装|电台|杂志|通讯社|报纸)$/u;
const OFFICE_AFTER =
  /^(?:高级|资深|首席|执行|创始|特约|副|联合)*(?:分析[员师]|研究员|学者|专家|主任|所长|院长|会长|理事长|创始人|负责人|经济学家|顾问|编辑|主编|记者|撰稿人|评论员|首席执行官|总裁|主席|秘书长|发言人|政策主管|项目主管|战略师|策略师)/u;

/** Bodies whose name stands in quotation marks, behind what they are or before somebody's office there: 智库“青屿”, “红海观察”分析员. */
export function* quotedBodies(plain: string, span: Span): Generator<BodyCandidate> {
  for (let start = span.start; start < span.end; start += 1) {
    if (plain.charAt(start) !== '“') continue;
    const length = plain.slice(start, Math.min(span.end, start + LONGEST_TITLE)).indexOf('”');
    if (length < 3) continue;
    const end = start + length;
    const name = plain.slice(start + 1, end);
    const before = plain.slice(Math.max(span.start, start - 4), start);
    if (
      /[，。；：、！？…]/u.test(name) ||
      !(KIND_BEFORE.test(before) || OFFICE_AFTER.test(plain.slice(end + 1, end + 9)))
    )
      continue;
    const kind = /公司|集团|企业|银行/u.test(before)
      ? 'company'
      : /媒体|网站|电台|杂志|通讯社|报纸/u.test(before)
        ? 'media'
        : /武装|政党|组织|联盟|团体|工会|协会/u.test(before)
          ? 'other'
          : 'think-tank';
    yield { span: { start: start + 1, end }, kind };
  }
}
