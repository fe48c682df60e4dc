import { type Field, fieldsOf } from './credit-fields.ts';
import { MENU_WORDS } from './debris-words.ts';
import { datesIn, publishedIn } from './header-date.ts';
import { foldForCues, type Line } from './line.ts';
import { CHINESE_MEDIA, ENGLISH_MEDIA } from './media-words.ts';
import { nameLine, namesIn, SURNAME } from './person-names.ts';

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
  if (fields.length === 0 && signPaper(parts, line)) return { ...parts, labelled: true };
  if (fields.length === 0) signLine(parts, line);
  const spans = dates.map(({ span }) => span);
  const unknown = readRest(parts, line, fields[0]?.start ?? line.text.length, spans);
  if (!dated && !parts.signed) return null;
  if (unknown > (fields.length > 0 ? 8 : MOST_UNKNOWN)) return null;
  parts.labelled ||= parts.signed;
  return parts;
}

/** Without any of these a line without label and date cannot name its writer. */
const SIGNED =
  /记者|作者|通讯员|评论员|撰|编译|[/／╱]|reporter|correspondent|columnist|contributor|journalist|writer|editor|analyst/u;
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

const NOBODY = /\bstaff\b|\bagenc|\breports?\b|\bdesk\b|\bnewsroom\b|\bwire/iu;

/** False where a value cannot be that of a credit: a question behind 记者：, a sentence behind "Source:". */
function take(parts: MutableCredit, { role, value, inWords }: Field): boolean {
  if (value.length > LONGEST_VALUE * 2 || /[。？?！!；;]|[“”"].*[，,]/u.test(value)) return false;
  if (role === 'origin') {
    const [first = ''] = withoutDates(value).split(/\s{2,}|[|｜]/u);
    const name = withoutPlace(first.trim());
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

/** 砚台国际 北京: some portals set the place of the sender behind the source. */
const withoutPlace = (name: string): string => name.replace(/^([\u4e00-\u9fff]{3,12}) [\u4e00-\u9fff]{2,3}$/u, '$1');

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
const BEAT =
  '(?:staff|special|senior|chief|deputy|associate|contributing|political|politics|diplomatic|foreign|foreign affairs|defen[cs]e|security|world|international|global|national|home|business|economics|economic|trade|science|health|culture|opinion|managing|executive|news|bureau|asia|europe|africa|americas|us|uk|china|korea|japan|russia|middle east|beijing|seoul|tokyo|washington|moscow|london|brussels|geneva|vienna|jerusalem|cairo|un|white house)';
const REPORTER_AFTER = new RegExp(
  `^(.+?),?\\s+(?:${BEAT}\\s+){0,3}(?:reporter|correspondent|columnist|contributor|journalist|writer|editor|analyst)s?$`,
  'iu',
);

/** 《远望》作者 陆清越, 陆清越/海桥日报: the writer beside the paper. */
const OF_PAPER = /^《[^《》]{1,12}》\s*(?:特约)?(?:作者|记者|撰稿人?)\s*(?=[\u4e00-\u9fff])/u;
const BESIDE_PAPER = /^([\u4e00-\u9fff]{2,4})\s*[/／]\s*([\u4e00-\u9fff]{2,10})$/u;

function signPaper(parts: MutableCredit, line: Line): boolean {
  const beside = BESIDE_PAPER.exec(line.folded);
  if (beside?.[1] && beside[2] && CHINESE_MEDIA.test(beside[2]) && SURNAME.test(beside[1])) {
    parts.authors.push(line.text.slice(0, beside[1].length));
    parts.origin ??= line.text.slice(-beside[2].length);
    parts.signed = true;
    return true;
  }
  const names = OF_PAPER.exec(line.folded);
  if (!names || line.size > 24) return false;
  parts.authors.push(...writersIn(line.text.slice(names[0].length)));
  parts.signed = parts.authors.length > 0;
  return parts.signed;
}

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
    // "… he told reporters" ends so too: what stands before must be names and nothing else.
    const names = nameLine(after[1]) ?? [];
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
