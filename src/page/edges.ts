import { type Block, type Extent, says } from './block.ts';
import { isRelatedHeading, isTagHeading, relatedTexts } from './debris.ts';
import { MENU_WORDS, TOOL_WORDS } from './debris-words.ts';
import { CHINESE_MEDIA, ENGLISH_MEDIA } from './media-words.ts';
import { bare } from './title.ts';

/**
 * Takes out what is debris by its place: the entries under a heading of related articles or keywords, menus with one
 * entry a line before the title, and what trails behind the article among lines that are debris by themselves.
 */
export function removeByPlace(blocks: Block[], extent: Extent, title: number): void {
  const writers = blocks
    .flatMap((block) => (block.reason === null ? (block.credit?.authors ?? []) : []))
    .slice(0, MOST_WRITERS);
  blocks.forEach((block, index) => {
    if (block.reason !== 'page/debris/related' && block.reason !== 'page/debris/tags') return;
    if (block.related.length === 0 && block.reason === 'page/debris/related') block.related = relatedTexts(block.line);
    if (isRelatedHeading(block.line)) removeList(blocks, index + 1, extent, title, writers);
    else if (isTagHeading(block.line)) removeKeywords(blocks, index + 1);
  });
  removeColumns(blocks, title);
  removeDatedList(blocks, extent);
  // A bare number above the text counts comments or shares.
  for (const block of blocks.slice(0, Math.max(0, extent.first))) {
    if (/^\d{1,5}$/u.test(block.line.text)) block.reason ??= 'page/debris/counter';
  }
  removeComments(blocks, extent, title);
  removeTail(blocks, extent, title, writers);
}

const MOST_WRITERS = 20;
const LONGEST_ENTRY = 50;
const MOST_ENTRIES = 30;
const LIST_MARK = /^(?:[\s·•・●■□▪▸►▶◆◇★☆※*-]|\d{1,2}(?:[.、]|\s(?=[\u4e00-\u9fff])))+/u;

/** Headlines of other articles end without a full stop; the list ends where the article (or anything known) goes on. */
function removeList(blocks: Block[], from: number, extent: Extent, title: number, writers: readonly string[]): void {
  for (let index = from; index < blocks.length && index < from + MOST_ENTRIES; index += 1) {
    const block = blocks[index];
    if (!block || index === title || block.prose) return;
    if (block.reason !== null && block.reason !== 'page/debris/outside') return;
    if (block.credit?.labelled && says(block.credit)) return;
    if (writers.some((name) => block.line.text.startsWith(name)) && block.line.size > 12) return;
    const { line } = block;
    const rank = /^\d{1,2}[.、]?$/u.test(line.text);
    if (line.size > LONGEST_ENTRY || (!rank && /[。.]["”’」』]?$/u.test(line.text))) return;
    // Within the article a line of its own right before a paragraph is a subhead.
    const inside = index > extent.first && index < extent.last;
    if (inside && line.gap && index > from && blocks[index + 1]?.prose) return;
    block.reason = 'page/debris/related';
    if (block.credit === null && /\p{L}{2}/u.test(line.text)) block.related = [line.text.replace(LIST_MARK, '')];
  }
}

function removeKeywords(blocks: Block[], from: number): void {
  for (let index = from; index < from + 12; index += 1) {
    const block = blocks[index];
    if (!block || block.reason !== null || block.prose || block.line.closed) return;
    const single = block.line.size <= 8;
    block.reason = 'page/debris/tags';
    // One line of several keywords, or one keyword a line.
    if (!single) return;
  }
}

const COMMENT_HEADING =
  /^(?:(?:网友|热门|最新|最热|全部|精彩|精选|读者|用户|新闻|文章)?(?:评论|跟帖|跟贴|留言)(?:区|列表)?\s*[（(]?\s*\d*\s*[）)]?|(?:写|发表|我要)(?:评论|留言|回复)|\d+\s*条?评论|(?:reader |all |\d+ )?comments?(?:\s*[(（]?\d+[)）]?)?|leave a (?:reply|comment)|(?:join the )?(?:conversation|discussion))[：:]?$/u;

/** What readers wrote stands below the heading of their comments; it never makes up much of the page. */
function removeComments(blocks: Block[], extent: Extent, title: number): void {
  const heading = blocks.findLastIndex(
    ({ reason, line }, index) =>
      index > Math.max(extent.first, title) &&
      reason === 'page/debris/comment-form' &&
      COMMENT_HEADING.test(line.folded),
  );
  if (heading < 0) return;
  const size = (part: readonly Block[]) => part.reduce((sum, { prose, line }) => (prose ? sum + line.size : sum), 0);
  if (size(blocks.slice(heading)) > size(blocks.slice(0, heading)) * 0.3) return;
  for (const block of blocks.slice(heading + 1)) {
    if (block.reason === null && !(block.credit?.labelled && says(block.credit))) block.reason = 'page/debris/comments';
  }
}

const SHORT_ENTRY = 6;
const COLUMN = 3;

/** Menus copied with one entry a line: runs of short lines, a third of them words of menus. */
function removeColumns(blocks: Block[], title: number): void {
  let start = 0;
  for (let index = 0; index <= blocks.length; index += 1) {
    const block = blocks[index];
    if (block && index !== title && block.line.size <= SHORT_ENTRY && !block.line.closed && block.credit === null)
      continue;
    const run = blocks.slice(start, index);
    const known = run.filter(
      ({ line, reason }) => reason !== null || MENU_WORDS.has(line.folded) || TOOL_WORDS.has(line.folded),
    ).length;
    if (run.length >= COLUMN && known >= COLUMN - 1 && known / run.length >= 0.34) {
      for (const entry of run) if (!isOwn(entry)) entry.reason ??= 'page/debris/menu';
    }
    start = index + 1;
  }
}

/** The name of the paper among its menu, and the mark of the end, stay. */
const isOwn = ({ line }: Block): boolean =>
  CLOSING.test(line.folded) ||
  (!MENU_WORDS.has(line.folded) &&
    (CHINESE_MEDIA.test(line.folded) || (ENGLISH_MEDIA.test(line.text) && /\s/u.test(line.text))));

const MOST_BETWEEN = 3;

/** Headlines of other articles, each with its day on a line of its own; a day above a paragraph heads a chronicle's entry. */
function removeDatedList(blocks: Block[], extent: Extent): void {
  const days = blocks.flatMap((block, index) => {
    const { credit, reason, line } = block;
    const alone = reason === null && credit?.published && !credit.labelled && credit.outlet === null && line.size <= 12;
    return alone && index > extent.first && !blocks[index + 1]?.prose && !blocks[index - 1]?.prose ? [index] : [];
  });
  const near = days.filter((day, at) =>
    [days[at - 1], days[at + 1]].some((other) => other !== undefined && Math.abs(other - day) <= MOST_BETWEEN),
  );
  for (const day of near) {
    for (const index of [day - 1, day]) {
      const block = blocks[index];
      if (block?.reason === null && !block.credit?.labelled) block.reason = 'page/debris/related';
    }
  }
}

/** Two lines of the same words within so many are the name of an app, twice. */
const NEAR = 6;
/** Lines that end an article: they belong to it although they are no sentences. */
const CLOSING = /^[（(【[—–\s-]*(?:完|全文完|end|ends|###|-30-|※|\*{3})[）)】\]—–\s-]*$/iu;
const OWN = /^[“"「『‘（(【[■●•·▪\-–—\d]/u;
const ADDRESS = /[您你]|(?<!\p{L})you(?:r|'ll|'re)?(?!\p{L})/u;

/**
 * From the end upward: debris, and fragments or appeals to the reader between debris. The walk stops at running text,
 * at credits and at whatever looks like the article's own; fragments above the last known debris stay.
 */
function removeTail(blocks: Block[], extent: Extent, title: number, writers: readonly string[]): void {
  const fragments: Block[] = [];
  let known = 0;
  for (let index = blocks.length - 1; index > extent.last - 3 && index > title; index -= 1) {
    const block = blocks[index];
    if (!block) return;
    if (block.reason !== null) {
      known += 1;
      continue;
    }
    const { line } = block;
    if (line.size > 12 && writers.some((name) => line.text.startsWith(name))) continue;
    if (block.credit !== null || CLOSING.test(line.folded)) return;
    const before = blocks[index - 1];
    const key = bare(line.text);
    const repeated = blocks
      .slice(Math.max(0, index - NEAR), index + NEAR)
      .some((other) => other !== block && bare(other.line.text) === key);
    const appeal =
      line.closed &&
      line.size <= 100 &&
      ADDRESS.test(line.folded) &&
      !/[“”"「」]/u.test(line.text) &&
      before?.prose === false;
    const fragment =
      !line.closed && line.size <= 40 && (!OWN.test(line.text) || /^\d{1,3}$/u.test(line.text)) && !block.prose;
    if (!appeal && !fragment) break;
    fragments.push(block);
    if (repeated) known += 1;
  }
  if (known === 0) return;
  const lastProse = blocks[extent.last];
  for (const block of fragments) if (block !== lastProse || !block.prose) block.reason = 'page/debris/tail';
}
