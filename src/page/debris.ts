import { lowerCase } from '#language/fold.ts';
import { Prefilter } from '#language/prefilter.ts';
import {
  FEELING_WORDS,
  FORM_WORDS,
  MENU_WORDS,
  RELATED_CHINESE,
  RELATED_ENGLISH,
  TAG_LABEL,
  TOOL_WORDS,
} from './debris-words.ts';
import { type Line, piecesOf, wordsOf } from './line.ts';
import { NOTICES } from './notices.ts';

/**
 * Which rule says, by the line alone, that it is no part of an article; null where none does. A line may still turn
 * out to be debris by its place. Names are stable: they are kept with each removed line.
 */
export function debrisOf(line: Line): Debris | null {
  if (line.text.length > LONGEST) return null;
  return ruled(FIRST_RULES, line) ?? noticeOf(line) ?? ruled(LAST_RULES, line);
}

function ruled(rules: readonly DebrisRule[], line: Line): Debris | null {
  for (const { name, sure, most, holds } of rules) {
    if (line.size <= most && holds(line)) return { reason: `page/debris/${name}`, sure };
  }
  return null;
}

export interface Debris {
  /** Name of the rule, e.g. `page/debris/comment-form`. */
  readonly reason: string;
  /** False where the cue may stand in an article too, so that it only counts before and after it. */
  readonly sure: boolean;
}

interface DebrisRule {
  readonly name: string;
  readonly sure: boolean;
  /** The largest size of line it looks at. */
  readonly most: number;
  readonly holds: (line: Line) => boolean;
}

const LONGEST = 300;

/** The heading over a list of other articles, alone on its line. */
export const isRelatedHeading = (line: Line): boolean => line.size <= 16 && relatedRest(line) === '';

/** What follows the words "Related:" in the same line: the texts of the links. */
export const relatedTexts = (line: Line): string[] => {
  const rest = relatedRest(line);
  return rest ? piecesOf(rest).map((piece) => piece.replace(LIST_MARK, '')) : [];
};

/** The heading over a list of keywords, alone on its line. */
export const isTagHeading = (line: Line): boolean =>
  line.size <= 10 && TAG_LABEL.test(line.folded.replace(/[：:]$/u, ''));

const LIST_MARK = /^[\s·•・●■□▪▸►▶◆◇★☆※*–—>»›-]+/u;
const LABEL_END = /\s*[：:▶►▸>»|｜]\s*/u;

/** What stands after a heading of related articles: '' where nothing does, null where the line has no such heading. */
function relatedRest(line: Line): string | null {
  if (line.size > 90) return null;
  const bare = line.folded.replace(LIST_MARK, '');
  const offset = line.folded.length - bare.length;
  const label = LABEL_END.exec(bare);
  if (label && label.index > 0) {
    const head = bare.slice(0, label.index);
    const rest = line.text.slice(offset + label.index + label[0].length).trim();
    if (RELATED_ENGLISH.test(head) || wholly(RELATED_CHINESE, head)) return rest;
  }
  if (RELATED_ENGLISH.test(bare)) return '';
  const chinese = RELATED_CHINESE.exec(bare);
  if (!chinese) return null;
  const rest = bare.slice(chinese[0].length);
  if (rest === '' || rest === '：' || rest === '>>') return '';
  // 新闻排行 24小时热门: two headings side by side.
  if (/^\s/u.test(rest) && wholly(RELATED_CHINESE, rest.trim())) return '';
  // 猜你喜欢  看图爆料请联系图片频道: a wide space sets the heading off as a colon does.
  return /^\s{2,}/u.test(rest) ? rest.trim() : null;
}

const wholly = (pattern: RegExp, text: string): boolean => pattern.exec(text)?.[0].length === text.length;

/** Menu entries of a line; single spaces part Chinese ones. */
function entriesOf(line: Line): string[] {
  const pieces = piecesOf(line.folded);
  const words = pieces.length > 2 || !/[\u4e00-\u9fff]/u.test(line.folded) ? pieces : wordsOf(line.folded);
  return words.map((word) => word.replace(/[：:+»>▼▾*]+$/u, '').trim()).filter((word) => word !== '');
}

/** News Opinion Sport Culture: entries of one word each, a single space apart. */
function isPlainMenu(folded: string): boolean {
  const words = folded.split(/\s+/u);
  return words.length >= 4 && words.every((word) => MENU_WORDS.has(word));
}

const NUMBER = /^[\d.,万千k+()（）%]+$/u;
const DATE = /\d{4}\s*[-./年]\s*\d{1,2}|\d{1,2}:\d{2}|\d{4}$/u;

function isMenu(line: Line): boolean {
  if (line.closed || line.size > 120 || DATE.test(line.folded)) return false;
  if (isPlainMenu(line.folded)) return true;
  const entries = entriesOf(line);
  if (entries.length < 2) return line.size <= 8 && ALONE.has(line.folded);
  if (entries.some((entry) => entry.length > 28)) return false;
  const known = entries.filter((entry) => MENU_WORDS.has(entry) || wholly(RELATED_CHINESE, entry)).length;
  return known >= 2 && known / entries.length >= (entries.length > 3 ? 0.4 : 0.6);
}

/** Entries that mean nothing in an article even when they stand alone. */
const ALONE: ReadonlySet<string> = new Set(
  [...MENU_WORDS].filter((word) =>
    /^(?:首页|主页|返回|设为|加入|登录|登入|注册|会员中心|网站地图|站点地图|关于我们|联系我们|广告服务|诚聘|帮助中心|意见反馈|无障碍|导航|菜单|打开菜单|关闭|手机版|客户端|sign|log|login|logout|register|subscribe|menu|search|skip|navigation|site|my account|contact us|about us|advertise|careers|cookie)/u.test(
      word,
    ),
  ),
);

function isCrumb(line: Line): boolean {
  if (line.text.length > 80) return false;
  if (
    /^(?:您|你)?(?:当前|现在|目前)?的?(?:所在)?位置(?:是)?[：:]|^you are (?:here|at)\b|^current (?:position|location)\s*:/u.test(
      line.folded,
    )
  )
    return true;
  if (line.closed) return false;
  if (/^[>»›＞]\s*\S{1,10}$/u.test(line.folded)) return true;
  const steps = line.folded.split(/\s*(?:>|»|›|＞|::)\s*/u);
  if (steps.length < 2 || /《/u.test(line.folded)) return false;
  return (
    steps.every((step) => step.length <= 24 && !/[。，；,;“”"？?！!]/u.test(step)) &&
    steps.filter((step) => step !== '').length >= 2
  );
}

function isToolbar(line: Line): boolean {
  if (line.closed || line.size > 60 || DATE.test(line.folded)) return false;
  const words = wordsOf(line.folded.replace(/[：:+（）()]/gu, ' ')).filter(
    (word) => !NUMBER.test(word) && word !== '–' && word !== '-',
  );
  const pieces = piecesOf(line.folded.replace(/[：:]/gu, '  ')).filter((piece) => !NUMBER.test(piece));
  if (pieces.length === 0) return false;
  const known = (entries: readonly string[]) =>
    entries.filter((entry) => TOOL_WORDS.has(entry.replace(/^[\d.,]+\s*|\s*[\d.,]+$/gu, ''))).length / entries.length;
  if (pieces.length === 1 && words.length === 1)
    return line.size > 1 && known(pieces) === 1 && line.folded !== '大' && line.folded !== '中';
  return known(pieces) >= 0.6 || (words.length > 0 && known(words) >= 0.6);
}

function isReactions(line: Line): boolean {
  if (!/\d.*\s.*\d/u.test(line.folded)) return false;
  const counted = [...line.folded.matchAll(/([\p{L}][\p{L}' -]{0,30}?)\s*[（(]?(\d+)[）)]?(?=\s|$)/gu)];
  return (
    counted.length >= 2 &&
    counted.filter((match) => FEELING_WORDS.has((match[1] ?? '').trim())).length / counted.length >= 0.5
  );
}

function isForm(line: Line): boolean {
  if (line.closed || line.size > 60) return false;
  const fields = wordsOf(line.folded.replace(/[*＊：:（）()]/gu, ' '));
  const known = fields.filter((field) => FORM_WORDS.has(field)).length;
  const starred = /[*＊]/u.test(line.folded);
  const alone = FORM_WORDS.has(line.folded.replace(/\s*[*＊：:]\s*/gu, ''));
  return (
    (known >= 2 && known / fields.length >= 0.6) ||
    (starred && known >= 1) ||
    (alone && /[*＊]|^(?:提交|取消|发表|submit|post|cancel|captcha|验证码)/u.test(line.folded))
  );
}

function isTags(line: Line): boolean {
  if (line.closed && line.size > 60) return false;
  const label = /^(.{1,24}?)\s*[：:]\s*\S/u.exec(line.folded);
  if (label?.[1] !== undefined && TAG_LABEL.test(label[1])) return line.size <= 120;
  const words = line.text.split(/\s+/u);
  return words.length > 0 && words.every((word) => /^[#＃]\S+$/u.test(word));
}

function isPath(line: Line): boolean {
  if (/\s/u.test(line.text)) return false;
  return (
    /^(?:https?:\/\/|www\.|\.{1,2}\/|\/)\S+$/iu.test(line.text) ||
    /^[\w./-]{1,200}\.(?:html?|php|aspx?|jsp|js|css|json|xml|shtml)(?:[?#]\S*)?$/iu.test(line.text)
  );
}

/** The notice a line is, its sure cues before the others. Chinese cues are not sought where no Chinese stands. */
function noticeOf(line: Line): Debris | null {
  if (line.size > LARGEST_NOTICE) return null;
  const bare = line.folded.replace(LIST_MARK, '');
  const chinese = HAN.test(bare);
  const latin = /[a-z]/u.test(bare) || line.size <= 12;
  const lower = lowerCase(bare);
  for (const cues of [SURE_CUES, EDGE_CUES]) {
    for (const { name, most, pattern, han, roman } of cues.candidates(lower, 0, lower.length)) {
      if (line.size <= most && ((chinese && han) || (latin && roman)) && pattern.test(bare)) {
        return { reason: `page/debris/${name}`, sure: cues === SURE_CUES };
      }
    }
  }
  return null;
}

interface Cue {
  readonly name: string;
  readonly most: number;
  readonly pattern: RegExp;
  /** Lines with Chinese characters can match. */
  readonly han: boolean;
  /** Lines in Latin letters can match. */
  readonly roman: boolean;
}

const HAN = /[\u4e00-\u9fff]/u;

const cuesOf = (part: 'anywhere' | 'edge'): readonly Cue[] =>
  NOTICES.flatMap(({ name, most, ...notice }) =>
    notice[part].map((pattern) => ({
      name,
      most,
      pattern,
      han: HAN.test(pattern.source) || !/[a-z]{3}/u.test(pattern.source),
      roman: /[a-z]{3}|@/u.test(pattern.source),
    })),
  );

const SURE_CUES = new Prefilter(cuesOf('anywhere'), ({ pattern }) => pattern);
const EDGE_CUES = new Prefilter(cuesOf('edge'), ({ pattern }) => pattern);
const LARGEST_NOTICE = Math.max(...NOTICES.map(({ most }) => most));

const FIRST_RULES: readonly DebrisRule[] = [
  { name: 'path', sure: true, most: 300, holds: isPath },
  { name: 'breadcrumb', sure: false, most: 60, holds: isCrumb },
  { name: 'tags', sure: true, most: 120, holds: isTags },
];
const LAST_RULES: readonly DebrisRule[] = [
  { name: 'comment-form', sure: true, most: 60, holds: isForm },
  { name: 'share-bar', sure: true, most: 60, holds: isToolbar },
  { name: 'reactions', sure: true, most: 40, holds: isReactions },
  { name: 'related', sure: true, most: 90, holds: (line) => relatedRest(line) !== null },
  { name: 'tags', sure: true, most: 10, holds: isTagHeading },
  { name: 'menu', sure: false, most: 120, holds: isMenu },
];
