import { lowerCase } from '#language/fold.ts';
import { Prefilter } from '#language/prefilter.ts';
import type { Block, Extent } from './block.ts';
import type { Line } from './line.ts';
import { bare } from './title.ts';

/** Types captions, boxes about people, digests and background boxes among the blocks that are kept. */
export function typeBoxes(
  kept: readonly Block[],
  extent: Extent,
  blocks: readonly Block[],
  authors: readonly string[],
): void {
  typeCaptions(kept);
  typeBios(kept, authors);
  typeSummaries(kept, extent, blocks);
  typeBackground(kept);
}

/** True where a heading says that background follows, so that 相关链接 over paragraphs is no list of links. */
export const opensBackground = (folded: string): boolean => BACKGROUND_HEADING.test(folded);

/** True for a line that tells what a picture shows or who took it. */
export function isCaption(line: Line): boolean {
  if (line.markup?.caption || NUMBERED.test(line.text)) return true;
  return (
    line.size <= LONGEST_CAPTION &&
    (CAPTION.test(line.folded) || isEnglishCaption(line.text) || PICTURE_SOURCE.test(line.text)) &&
    !/^[“"「]/u.test(line.text)
  );
}

const CAPTION =
  /(?:新华社|中新社|[\u4e00-\u9fff]{2,6}[社网报台])(?:\/[\u4e00-\u9fff]{2,6}|[\u4e00-\u9fff]{0,4})?(?:发|供图|图|资料(?:图|照片)?)\s*[）)]?$|(?:摄|供图|图源|截图|资料图片?|资料照片|视觉中国|图虫创意|网络图片?|新华社照片|（图）|\(图\)|摄影)\s*[）)。]?$|^(?:【?(?:资料图片?|图为|图[一二三四五六七八九十\d]*[：:／/]|题图|配图|上图|下图|左图|右图|▲|△|图片(?:来源|说明)|图源|翻摄|示意图|图说[：:]|照片[：:])|[（(]?(?:图|图片|图源|照片)[／/：:])/u;
/** （路透社）, (Reuters): the source of a picture on a line of its own. */
const PICTURE_SOURCE = /^[（(](?:[\u4e00-\u9fff]{1,8}(?:社|报|网|台|新闻|图片|摄)|[\p{Lu}][\p{L} /.-]{1,30})[）)]$/u;
const ENGLISH_CAPTION =
  /(?:^|[\s(（[.])(?:photo(?:graph)?s?|pictures?|images?|file (?:photo|picture|image)|credit|courtesy|handout|via|pool|screengrab|screenshot|video|illustration|graphic)\s*(?:[:：/]|by |of |courtesy |credit)\s*.{2,60}$|\((?:file (?:photo|picture)?|photo by .{2,50}|[\p{Lu}][^()]{1,30}(?:\/|via |photo)[^()]{0,30}|reuters|ap|afp|ap photo|xinhua|yonhap|kcna|getty(?: images)?)\)\.?$|^(?:file (?:photo|picture)|in this (?:undated |file )?(?:photo|image|picture|handout)|(?:photo|image|picture)(?: caption)?\s*[:：]|.{10,}\b(?:file photo|(?:in|from) this (?:file |undated |handout )?(?:photo|image|picture|video)\b)|.{10,200}\b(?:is|are) (?:seen|pictured|shown) (?!as\b).{2,120}\([\p{Lu}][^()]{1,30}\)$|(?:image|media|photo|video) (?:caption|source),|image (?:source|caption|credit))/iu;
const englishCaption = new Prefilter([ENGLISH_CAPTION], (pattern) => pattern);

function isEnglishCaption(text: string): boolean {
  const lower = lowerCase(text);
  return englishCaption.candidates(lower, 0, lower.length).length > 0 && ENGLISH_CAPTION.test(text);
}

const NUMBERED = /^[（(]?\d{1,2}\s*[/／]\s*\d{1,2}[）)]?\s*/u;
const LONGEST_CAPTION = 110;

function typeCaptions(kept: readonly Block[]): void {
  kept.forEach((block, index) => {
    if (block.kind !== null) return;
    const { line } = block;
    if (isCaption(line) && (block.credit === null || block.credit.published === null)) block.kind = 'caption';
    // The text of an image and its visible caption are the same words, a space or a number apart.
    const next = kept[index + 1];
    if (!next || next.kind !== null || line.size > LONGEST_CAPTION) return;
    if (Math.abs(line.text.length - next.line.text.length) > 12 || line.text.at(-1) !== next.line.text.at(-1)) return;
    const own = bare(line.text.replace(NUMBERED, ''));
    if (own.length >= 8 && own === bare(next.line.text.replace(NUMBERED, ''))) {
      block.kind = 'caption';
      next.kind = 'caption';
    }
  });
}

/** True for the line that says who the author or guest is; its 本文仅代表个人观点 makes it no disclaimer. */
export const introducesAuthor = (line: Line): boolean => line.size > 8 && AUTHOR_BOX.test(line.folded);

const BOX_HEADING =
  /^(?:作者|受访者|嘉宾|专家|主讲人|译者|人物)(?:简介|介绍|档案)[：:]?$|^about (?:the )?(?:author|writer|expert|guest|interviewee)s?:?$/u;
const AUTHOR_BOX =
  /^[（(【[]?(?:作者|本文作者|译者|受访者|嘉宾|专家)(?:简介[：:]|介绍[：:]|系|为|是|现为|现任)|^(?:about the (?:author|writer|expert)s?|the (?:writer|author) is\b)/u;
const IS =
  /^\s*(?:[（(][^（()）]{1,40}[）)])?\s*[,，]?\s*(?:is|was|are|served|serves|writes|covers|has been|works|joined|teaches|reports|系|是|为|现任|现为|曾任|曾供职|任|的研究)/u;

function typeBios(kept: readonly Block[], authors: readonly string[]): void {
  kept.forEach((block, index) => {
    if (block.kind !== null) return;
    const { text, folded, size } = block.line;
    if (AUTHOR_BOX.test(folded) && index > kept.length / 2) block.kind = 'bio';
    if (BOX_HEADING.test(folded)) {
      block.kind = 'bio';
      const person = kept[index + 1];
      if (person?.kind === null && person.credit === null) person.kind = 'bio';
    }
    const author = authors.find((name) => text.startsWith(name));
    if (author !== undefined && size > 12 && index > kept.length / 2 && IS.test(text.slice(author.length)))
      block.kind = 'bio';
    // A name alone, and below it a paragraph that begins with that name.
    const next = kept[index + 1];
    const named = next && !next.line.gap && next.kind === null && size <= 12 && !block.line.closed && next.line.closed;
    if (named && next.line.text.startsWith(text) && IS.test(next.line.text.slice(text.length))) {
      block.kind = 'bio';
      next.kind = 'bio';
    }
  });
}

const SUMMARY_HEADING =
  /^[【［[]?(?:key (?:points?|takeaways?|facts|findings)|takeaways|at a glance|in brief|highlights|summary|the gist|tl;?dr|what (?:to know|we know)|quick read|核心提示|核心内容|内容提要|内容摘要|文章摘要|摘要|要点|要点速览|本文要点|重点|重点一次看|重点摘要|提要|速览|速读|一分钟速读|划重点|新闻摘要|ai(?:总结|摘要|导读|速览|解读)|智能摘要|懒人包)[】］\]]?\s*[：:]?$/u;
const SUMMARY_LABEL =
  /^[【［[]?(?:核心提示|内容提要|内容摘要|摘要|提要|要点|ai(?:总结|摘要|导读)|summary|key points?|tl;?dr)[】］\]]?\s*[：:】］\]]/u;
const BULLET = /^(?:[·•●▪◆■*-]\s*|\d{1,2}[.、)]\s*)/u;
const EMOJI = /^(?!\d|[#*©®™‼⁉])\p{Extended_Pictographic}\ufe0f?\s*/u;
const ABOUT_ITSELF = /^(?:文章|本文|该文|全文|this article|the article|this (?:piece|story))/u;

function typeSummaries(kept: readonly Block[], extent: Extent, blocks: readonly Block[]): void {
  const emoji = kept.filter((block) => block.kind === null && EMOJI.test(block.line.text));
  if (emoji.length >= 2) for (const block of emoji) block.kind = 'summary';
  kept.forEach((block, index) => {
    if (block.kind !== null) return;
    const { folded, text } = block.line;
    if (SUMMARY_LABEL.test(folded) && block.line.size > 12) block.kind = 'summary';
    else if (SUMMARY_HEADING.test(folded)) {
      block.kind = 'summary';
      for (let next = index + 1; next < kept.length; next += 1) {
        const entry = kept[next];
        if (!entry || entry.kind !== null || !(BULLET.test(entry.line.text) || (next === index + 1 && !entry.line.gap)))
          break;
        entry.kind = 'summary';
      }
    } else if (ABOUT_ITSELF.test(folded) && index < kept.length / 3 && nearSummary(kept, index)) block.kind = 'summary';
    else if (
      text !== '' &&
      block === blocks[extent.first] &&
      ABOUT_ITSELF.test(folded) &&
      kept[index + 1]?.kind === 'summary'
    )
      block.kind = 'summary';
  });
}

const nearSummary = (kept: readonly Block[], index: number): boolean =>
  kept[index + 1]?.kind === 'summary' || kept[index - 1]?.kind === 'summary';

const BACKGROUND_HEADING =
  /^[【［[■●◆▲]?\s*(?:(?:新闻|相关|事件|资料|延伸|历史|知识|背景)?(?:背景|背景资料|背景链接|背景知识|链接|资料链接|回顾|回放|小知识|名词解释|大事记|前情提要|来龙去脉)|background(?:er)?|the background|context)\s*[】］\]]?\s*[：:]?$/u;
const BACKGROUND_LABEL =
  /^[【［[](?:新闻|相关|事件|资料|延伸|历史)?(?:背景|链接|回顾|资料|背景资料|新闻背景)[】］\]]|^(?:新闻|事件|相关)?(?:背景|回顾)(?:链接|资料)?[：:]/u;

function typeBackground(kept: readonly Block[]): void {
  let within = false;
  for (const [index, block] of kept.entries()) {
    if (BACKGROUND_HEADING.test(block.line.folded) && block.kind === null) {
      block.kind = 'background';
      within = true;
    } else if (block.kind === null && BACKGROUND_LABEL.test(block.line.folded)) block.kind = 'background';
    else if (within) {
      const next = kept[index + 1];
      const subhead = block.line.gap && !block.line.closed && block.line.size <= 30 && next?.line.closed === true;
      if (block.credit?.labelled || subhead || block.kind === 'question') within = false;
      else if (block.kind === null) block.kind = 'background';
    }
  }
}
