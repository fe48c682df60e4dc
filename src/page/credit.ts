import { MENU_WORDS } from './debris-words.ts';
import { datesIn, publishedIn } from './header-date.ts';
import { foldForCues, type Line } from './line.ts';
import { CHINESE_MEDIA, ENGLISH_MEDIA } from './media-words.ts';
import { namesIn, SURNAME } from './person-names.ts';

/** What one line of the page says of source, people and date; empty lists and nulls where it says nothing. */
export interface Credit {
  readonly origin: string | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly outlet: string | null;
  readonly published: string | null;
  /** The line names a role or a source (来源：, By …); without, it only holds a date, and is one only near the title. */
  readonly labelled: boolean;
}

/** Reads a line of credits, or null where the line is something else (a sentence that holds a date, a caption). */
export function creditOf(line: Line): Credit | null {
  if (line.size > MOST || line.text.length > 240) return null;
  const fields = fieldsOf(line);
  if (fields.length === 0 && line.closed && !/[)）\]】〕.]$/u.test(line.text)) return null;
  const parts: MutableCredit = {
    origin: null,
    authors: [],
    editors: [],
    outlet: null,
    published: null,
    labelled: fields.length > 0,
    signed: false,
  };
  for (const field of fields) if (!take(parts, field)) return null;
  const dates = datesIn(line.text);
  parts.published = publishedIn(dates);
  // 原创 长河观察: the head of articles on WeChat.
  if (/^原创\s/u.test(line.folded) && line.size <= 24) parts.signed = true;
  const dated = fields.length > 0 || dates.length > 0 || isRelative(line.folded);
  if (!dated && !parts.signed && !SIGNED.test(line.folded)) return null;
  if (fields.length === 0) signLine(parts, line);
  const spans = dates.map(({ span }) => span);
  const unknown = readRest(parts, line, fields[0]?.start ?? line.text.length, spans);
  if (!dated && !parts.signed) return null;
  if (unknown > (fields.length > 0 ? 8 : MOST_UNKNOWN)) return null;
  return parts;
}

/** Without any of these a line without label and date cannot name its writer. */
const SIGNED = /记者|通讯员|评论员|撰|编译|[/／╱]|reporter|correspondent|columnist|contributor|journalist|writer/u;
const MOST = 90;
const MOST_UNKNOWN = 6;
const LONGEST_VALUE = 40;

interface MutableCredit {
  origin: string | null;
  authors: string[];
  editors: string[];
  outlet: string | null;
  published: string | null;
  labelled: boolean;
  /** A word such as 记者 or "reporter" makes somebody the author. */
  signed: boolean;
}

type FieldRole = 'origin' | 'author' | 'editor' | 'other';

interface Field {
  readonly role: FieldRole;
  readonly start: number;
  readonly value: string;
  /** Introduced by "by", which other sentences have as well. */
  readonly inWords: boolean;
}

const NOBODY = /\bstaff\b|\bagenc|\breports?\b|\bdesk\b|\bnewsroom\b|\bwire/iu;
const BEFORE = '(?:^|(?<=[\\s（(【［\\[〔〖<《|｜，,、；;/·•:：\\d]))';
const AFTER = '\\s*[：:／/|｜丨︱┃]\\s*';
const ROLES: readonly (readonly [FieldRole, RegExp])[] = [
  [
    'origin',
    new RegExp(
      `${BEFORE}(?:(?:文章|本文|信息|新闻|消息|稿件|内容|资料|原文|素材)?(?:来源|來源|稿源|出处)(?:于)?|转载?自|摘自|原载|转载|original source|sources?|credit|via)${AFTER}`,
      'gu',
    ),
  ],
  [
    'editor',
    new RegExp(
      `${BEFORE}(?:(?:本文|本期|网络|网页|值班|执行|新媒体|微信|见习|实习|版面|文字|图文|视觉|web|online|responsible|chief|copy|news|managing|duty|executive)?\\s?(?:责任编辑|责编|编辑|主编|editors?[- ]in[- ]charge|editing|编审|审核|复审|终审|校对|监制|统筹|签发|责任人|editors?|proofread(?:er|ing)?|reviewer))(?:${AFTER}|\\s+(?=[\\u4e00-\\u9fff]{2,3}(?:[\\s）)】\\]]|$)))`,
      'gu',
    ),
  ],
  [
    'author',
    new RegExp(
      `${BEFORE}(?:(?:本报|本网|本刊|本社|特约|特派|驻外|见习|实习|首席|文字|采访|撰文|主笔)*(?:记者|作者|作家|文字?|撰文|撰稿人?|执笔|采写|采访|访问|专访|报道|编译|翻译|译者|通讯员|整理|口述|供稿|author|writer|reporters?|correspondents?|words|text|translator|interviewer))(?:\\s?[/／|｜&]\\s?(?:编辑|图|文|摄影|摄))?${AFTER}`,
      'gu',
    ),
  ],
  [
    'other',
    new RegExp(
      `${BEFORE}(?:图片?|摄影|摄像|供图|图文|图源|图片来源|视频|剪辑|设计|制图|美编|美术|排版|视觉|发布(?:时间|日期|于)?|发表(?:时间|日期|于)?|更新(?:时间|日期|于)?|时间|日期|上传时间|阅读(?:量|数|次数)?|浏览(?:量|数|次数)?|点击(?:量|数|率)?|评论(?:数)?|字号|栏目|分类|原标题|字数|photos?|pictures?|images?|video|graphics?|published(?: on| at)?|posted(?: on| at)?|date|updated?|input|correction|modified|views?|reads?|original title|section)${AFTER}`,
      'gu',
    ),
  ],
];

/** Bylines in words: "Reporting by A; Editing by B". */
const BY =
  /(?:^|(?<=[;(（[|•·\d]\s{0,3}))(?:(story|words|written|reported|reporting|additional reporting|interviews?|interviewed|compiled|analysis|opinion|commentary|report|text|translated|translation|edited|editing|additional editing|writing|photographs?|photos?|pictures?|graphics?|produced)(?:\s+and\s+(?:writing|photographs?|photos?))?\s+)?by[:：]?\s+/gu;

function fieldsOf(line: Line): Field[] {
  const marks: { role: FieldRole; start: number; end: number; inWords: boolean }[] = [];
  const claim = (role: FieldRole, match: RegExpExecArray, inWords: boolean) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!marks.some((mark) => start < mark.end && mark.start < end)) marks.push({ role, start, end, inWords });
  };
  if (/[：:／/|｜丨︱┃]|编|责/u.test(line.folded)) {
    for (const [role, pattern] of ROLES) for (const match of line.folded.matchAll(pattern)) claim(role, match, false);
  }
  for (const match of line.folded.includes('by') ? line.folded.matchAll(BY) : []) {
    const work = match[1] ?? '';
    claim(/edit/u.test(work) ? 'editor' : /photo|pict|graph/u.test(work) ? 'other' : 'author', match, true);
  }
  marks.sort((a, b) => a.start - b.start);
  return marks.map((mark, index) => ({
    role: mark.role,
    start: mark.start,
    inWords: mark.inWords,
    value: fieldText(line.text.slice(mark.end, marks[index + 1]?.start ?? line.text.length)),
  }));
}

const fieldText = (text: string): string =>
  text
    .split(/\s{3,}/u, 1)
    .join('')
    .replace(/^[\s（(【［[〔〖|｜，,、；;·•]+|[\s）)】］\]〕〗|｜，,、；;·•(（【［[〔]+$/gu, '');

/** False where a value cannot be that of a credit: a question behind 记者：, a sentence behind "Source:". */
function take(parts: MutableCredit, { role, value, inWords }: Field): boolean {
  if (value.length > LONGEST_VALUE * 2 || /[。？?！!；;]|[“”"].*[，,]/u.test(value)) return false;
  if (role === 'origin') {
    const name =
      withoutDates(value)
        .split(/\s{2,}|[|｜]/u)[0]
        ?.trim() ?? '';
    if (name.length > LONGEST_VALUE) return false;
    parts.origin ??= name === '' ? null : name;
  } else if (role === 'author' || role === 'editor') {
    const names = namesIn(withoutDates(value));
    // "By Sunday they had left" has the word but no name; "By our staff" names nobody and is a byline all the same.
    if (names.length === 0 && (inWords || value.length > 24) && !NOBODY.test(value)) return false;
    (role === 'author' ? parts.authors : parts.editors).push(...names);
  }
  return true;
}

function withoutDates(text: string): string {
  let out = text;
  for (const { span } of datesIn(text).reverse()) out = `${out.slice(0, span.start)}  ${out.slice(span.end)}`;
  return out.replace(/\d{1,2}:\d{2}(?::\d{2})?/gu, ' ').trim();
}

/** Words of a header line that name nobody: clocks, zones, reading time. */
const FILLING =
  /\d{1,2}[:：]\d{2}(?:[:：]\d{2})?|\d+\s*[- ]?min(?:ute)?s?(?: read)?|(?:预计)?阅读(?:时间|约|需|本文需?)?\s*\d*\s*分钟?|(?:last |first )?(?:updated?|published|posted|modified|input|correction|corrected|edited|revised|created)(?:\s+(?:on|at))?[:：]?|\b[a-z]+ time\b|\b(?:gmt|utc|est|edt|kst|jst|hkt|bst|cet|am|pm)\b|当地时间|北京时间|(?:星期|周)[一二三四五六日天]|发布|发表|更新|原创|于$|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/giu;
const isRelative = (folded: string): boolean => folded.search(RELATIVE_TIME) >= 0;
const RELATIVE_TIME =
  /(?:\d+|几|半)\s*(?:秒|分钟?|个?小时|天|日|周|个?月|年)(?:之?前)|(?<!\d)\d{1,2}[-/月]\d{1,2}日?\s+\d{1,2}[:：]\d{2}(?!\d)|刚刚|\b(?:\d+|an?|one|two|three)\s*(?:seconds?|minutes?|mins?|hours?|hrs?|h|days?|weeks?|months?|years?) ago\b|\bjust now\b/giu;
/** 簡立衡/綜合報導, 记者张三/台北报道, 张三 (北京) */
const SLASH_BYLINE =
  /^(?:(?:[\u4e00-\u9fff]{0,8})记者\s*)?([\u4e00-\u9fff·]{2,6})\s*[/／╱]\s*[\u4e00-\u9fff]{0,6}(?:报导|报道|专访|编译|特稿|电|综合|整理|专栏|外电)$/u;
const REPORTER =
  /^(?:[\u4e00-\u9fff]{2,10}?)?\s*(?:驻[\u4e00-\u9fff]{1,8})?(?:特约|特派|见习|实习|首席)?(?:记者|通讯员|评论员|撰稿人?|撰文|编译)\s*(?=[\u4e00-\u9fff])/u;
const REPORTER_AFTER =
  /^(.+?),?\s+(?:(?:staff|special|senior|chief|political|diplomatic|foreign|beijing|seoul|washington|tokyo)\s+){0,3}(?:reporter|correspondent|columnist|contributor|journalist|staff writer|writer)s?$/iu;

/** 南风观察记者 陆清越: a line that names its writers and nothing else. */
function signLine(parts: MutableCredit, line: Line): void {
  const reporter = REPORTER.exec(line.folded);
  if (!reporter || line.size > 30) return;
  const names = writersIn(line.text.slice(reporter[0].length));
  if (names.join('').length < line.text.slice(reporter[0].length).replace(/[\s、，,]/gu, '').length) return;
  parts.authors.push(...names);
  parts.signed = true;
}

const writersIn = (text: string): string[] =>
  namesIn(text).filter((name) => SURNAME.test(foldForCues(name)) || name.includes('·'));

/** Reads what stands outside the labelled fields; gives how much of it means nothing to a credit line. */
function readRest(
  parts: MutableCredit,
  line: Line,
  end: number,
  dates: readonly { start: number; end: number }[],
): number {
  let rest = line.text.slice(0, end);
  let folded = line.folded.slice(0, end);
  const blank = (from: number, to: number) => {
    rest = `${rest.slice(0, from)}${'\t'.repeat(to - from)}${rest.slice(to)}`;
    folded = `${folded.slice(0, from)}${'\t'.repeat(to - from)}${folded.slice(to)}`;
  };
  for (const span of dates) if (span.start < end) blank(span.start, Math.min(span.end, end));
  for (const pattern of [RELATIVE_TIME, FILLING]) {
    for (const match of folded.matchAll(pattern)) blank(match.index, match.index + match[0].length);
  }
  let unknown = 0;
  let at = 0;
  for (const piece of rest.split(
    /([\t|｜·•〔〕【】［］[\]（）()]+|\s{2,}|\s(?=[\u4e00-\u9fff《])|(?<=[\u4e00-\u9fff》])\s|[,，]\s*(?=$|\t))/u,
  )) {
    unknown += readPiece(parts, piece, folded.slice(at, at + piece.length));
    at += piece.length;
  }
  return unknown;
}

function readPiece(parts: MutableCredit, raw: string, rawFolded: string): number {
  const lead = raw.length - raw.replace(/^[\s,，.、:：–—\-/]+/u, '').length;
  const piece = raw.slice(lead).replace(/[\s,，.、:：–—\-/]+$/u, '');
  const folded = rawFolded.slice(lead, lead + piece.length);
  if (!/[\p{L}]/u.test(piece)) return 0;
  const slash = SLASH_BYLINE.exec(folded);
  if (slash?.[1] !== undefined) {
    const from = folded.indexOf(slash[1], Math.max(0, folded.indexOf('记者') + 1));
    parts.authors.push(...namesIn(piece.slice(from, from + slash[1].length)));
    parts.signed = true;
    return 0;
  }
  const reporter = REPORTER.exec(folded);
  if (reporter) {
    const names = writersIn(piece.slice(reporter[0].length));
    parts.authors.push(...names);
    parts.signed ||= names.length > 0;
    return names.length > 0 ? 0 : piece.length;
  }
  const after = REPORTER_AFTER.exec(piece);
  if (after?.[1] !== undefined) {
    const names = namesIn(after[1]);
    parts.authors.push(...names);
    parts.signed ||= names.length > 0;
    return names.length > 0 ? 0 : piece.length;
  }
  if (MENU_WORDS.has(folded)) return 0;
  const media = (piece.split(/,\s/u)[0] ?? piece).replace(
    /\s*(?:编译|編譯|综合|綜合|报道|報道|報導|整理|供稿|讯|訊|官方账号|官方帳號|官方)$/u,
    '',
  );
  if (
    CHINESE_MEDIA.test(folded.slice(0, media.length)) ||
    (ENGLISH_MEDIA.test(media) && media.split(/\s+/u).length <= 6)
  ) {
    // "Fortune | FORTUNE": the first form stands.
    parts.outlet ??= media;
    return 0;
  }
  if (/^[\u4e00-\u9fff]{2,3}$/u.test(piece) && SURNAME.test(folded)) {
    if (!parts.signed) parts.authors.push(piece);
    return 0;
  }
  return /[\u4e00-\u9fff]/u.test(piece) ? piece.length : piece.split(/\s+/u).length * 2;
}
