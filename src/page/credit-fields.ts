import { lowerCase } from '#language/fold.ts';
import { matchesOf } from '#language/matches.ts';
import { Prefilter } from '#language/prefilter.ts';
import type { Line } from './line.ts';

/** What a label says of the name behind it; `other` labels are pictures, counts and the like. */
export type FieldRole = 'origin' | 'author' | 'editor' | 'other';

/** One labelled field of a line of credits: 来源：新华社, "Editing by A. Smith". */
export interface Field {
  readonly role: FieldRole;
  readonly start: number;
  readonly value: string;
  /** Introduced by "by", which other sentences have as well. */
  readonly inWords: boolean;
}

/** The labelled fields of a line in their order, each with its value as it stands there. */
export function fieldsOf(line: Line): Field[] {
  const marks: { role: FieldRole; start: number; end: number; inWords: boolean }[] = [];
  const claim = (role: FieldRole, match: RegExpExecArray, inWords: boolean) => {
    const [start, end] = [match.index, match.index + match[0].length];
    if (!marks.some((mark) => start < mark.end && mark.start < end)) marks.push({ role, start, end, inWords });
  };
  if (/[：:／/|｜丨︱┃]|编|责/u.test(line.folded)) {
    const lower = lowerCase(line.folded);
    for (const [role, pattern] of LABELS.candidates(lower, 0, lower.length)) {
      for (const match of matchesOf(pattern, line.folded)) claim(role, match, false);
    }
  }
  for (const match of line.folded.includes('by') ? matchesOf(BY, line.folded) : []) {
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

const LABELS = new Prefilter(ROLES, ([, pattern]) => pattern);

/** Bylines in words: "Reporting by A; Editing by B". */
const BY =
  /(?:^|(?<=[;(（[|•·\d]\s{0,3}))(?:(story|words|written|reported|reporting|additional reporting|interviews?|interviewed|compiled|analysis|opinion|commentary|report|text|translated|translation|edited|editing|additional editing|writing|photographs?|photos?|pictures?|graphics?|produced)(?:\s+and\s+(?:writing|photographs?|photos?))?\s+)?by[:：]?\s+/gu;
