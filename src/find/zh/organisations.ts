import type { Span } from '#article/span.ts';
import { hanAt } from '#language/fold.ts';
import type { OrganisationKind } from '#story/story.ts';
import type { Mention } from '../mention.ts';
import type { BodyCandidate } from '../shared/bodies.ts';

/** Last words of bodies' names with what they are; longest first wins. */
const BODY_ENDINGS: readonly (readonly [OrganisationKind, string])[] = [
  [
    'think-tank',
    '研究院 研究所 研究中心 研究会 学会 智库 论坛 基金会 协会 政策中心 战略中心 中心 研究室 研究部 委员会 研究小组 项目 和平研究院',
  ],
  ['other', '大学 学院 公司 集团 银行 党 工会 联盟 组织'],
  [
    'media',
    '日报 晚报 时报 新闻网 新闻社 通讯社 通信社 电视台 广播公司 广播电台 电台 周刊 周报 杂志 新闻 观察网 导报 论坛报 邮报 先驱报 报',
  ],
  [
    'government',
    '外交部 外务省 国防部 国防省 防卫省 统一部 国务院 财政部 商务部 司法部 能源部 内政部 国家情报院 情报院 情报局 国会 议会 参议院 众议院 最高法院 央行 中央银行 总统府 首相府 国家安全委员会 安全委员会 代表团 大使馆 使馆 部队 联合参谋本部 参谋本部 司令部 原子能组织 革命卫队 人民武力省 国务委员会',
  ],
];
const kinds = new Map<string, OrganisationKind>();
for (const [kind, words] of BODY_ENDINGS) for (const word of words.split(' ')) kinds.set(word, kind);
const longest = Math.max(...[...kinds.keys()].map((word) => word.length));

/** Characters that end a name to the left: it does not reach over particles, prepositions and verbs. */
const STOPS = new Set(
  '的在与对由向从是说称为以及到据被等将了于同跟或而且但并也还又就则把给让使令他她它们这那该本此每各某任曾现前原自至也受经入加出有无没不过去来后时着要请邀请访抵赴会见谈',
);
const KEEPS = /^(?:和平|对外|国会|会议|现代|现状|各国|本部|原子|经济|同济|同盟|任务|过程|有限|无线|来源)/u;
const LONGEST_NAME = 18;

/**
 * Names of bodies by their last word (…研究院, …大学), reaching left to the clause's start, a particle or a verb; and
 * quoted titles of media (《…报》).
 */
export function* newBodies(plain: string, span: Span, mentions: readonly Mention[]): Generator<BodyCandidate> {
  for (let end = span.start + 2; end <= span.end; end += 1) {
    const ending = endingAt(plain, end, span.start);
    if (!ending) continue;
    if (endingReaches(plain, end, span.end)) continue;
    const start = leftEdge(plain, end - ending.length, span.start, mentions);
    if (end - start < ending.length + 2) continue;
    yield { span: { start, end }, kind: kinds.get(ending) ?? 'other' };
  }
}

function endingAt(plain: string, end: number, from: number): string | undefined {
  for (let length = Math.min(longest, end - from); length >= 1; length -= 1) {
    const word = plain.slice(end - length, end);
    if (kinds.has(word) && (length > 1 || word === '党')) return word;
  }
  return undefined;
}

/** True where a longer ending goes on from here (研究中心 → 研究中心主任 does not, 大学 → 大学研究院 does). */
function endingReaches(plain: string, end: number, limit: number): boolean {
  for (let length = 1; length <= 12 && end + length <= limit; length += 1) {
    const character = plain.charAt(end + length - 1);
    if (!hanAt(plain, end + length - 1) || STOPS.has(character)) return false;
    const ending = endingAt(plain, end + length, end);
    if (ending && ending.length >= 2 && kinds.get(ending) === 'think-tank') return true;
  }
  return false;
}

function leftEdge(plain: string, from: number, limit: number, mentions: readonly Mention[]): number {
  let start = from;
  while (start > limit && from - start < LONGEST_NAME) {
    const at = start - 1;
    const character = plain.charAt(at);
    if (!hanAt(plain, at) && !(character === '—' && hanAt(plain, at - 1)) && character !== '·') break;
    if (STOPS.has(character) && !KEEPS.test(plain.slice(at, at + 2)) && !KEEPS.test(plain.slice(at - 1, at + 1))) break;
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
