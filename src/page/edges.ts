import type { Block, Extent } from './block.ts';
import { isRelatedHeading, isTagHeading, relatedTexts } from './debris.ts';
import { MENU_WORDS, TOOL_WORDS } from './debris-words.ts';
import { bare } from './title.ts';

/**
 * Takes out what is debris by its place: the entries under a heading of related articles or keywords, menus with one
 * entry a line before the title, and what trails behind the article among lines that are debris by themselves.
 */
export function removeByPlace(blocks: Block[], extent: Extent, title: number): void {
  blocks.forEach((block, index) => {
    if (block.reason !== 'page/debris/related' && block.reason !== 'page/debris/tags') return;
    block.related = block.reason === 'page/debris/related' ? relatedTexts(block.line) : [];
    if (isRelatedHeading(block.line)) removeList(blocks, index + 1, extent, title);
    else if (isTagHeading(block.line)) removeKeywords(blocks, index + 1);
  });
  removeColumns(blocks, title);
  removeTail(blocks, extent, title);
}

const LONGEST_ENTRY = 50;
const MOST_ENTRIES = 30;
const LIST_MARK = /^[\s·•・●■□▪▸►▶◆◇★☆※*\d.、-]+/u;

/** Headlines of other articles end without a full stop; the list ends where the article (or anything known) goes on. */
function removeList(blocks: Block[], from: number, extent: Extent, title: number): void {
  for (let index = from; index < blocks.length && index < from + MOST_ENTRIES; index += 1) {
    const block = blocks[index];
    if (!block || index === title || block.prose || block.reason !== null) return;
    if (block.credit !== null && (block.credit.labelled || block.credit.published === null)) return;
    const { line } = block;
    if (line.size > LONGEST_ENTRY || /[。.]["”’」』]?$/u.test(line.text)) return;
    // Within the article a line of its own right before a paragraph is a subhead.
    const inside = index > extent.first && index < extent.last;
    if (inside && line.gap && index > from && blocks[index + 1]?.prose) return;
    block.reason = 'page/debris/related';
    block.related = [line.text.replace(LIST_MARK, '')];
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

const SHORT_ENTRY = 6;
const COLUMN = 3;

/** Menus copied with one entry a line: runs of short lines, a third of them words of menus. */
function removeColumns(blocks: Block[], title: number): void {
  let start = 0;
  for (let index = 0; index <= blocks.length; index += 1) {
    const block = blocks[index];
    if (block && index !== title && block.line.size <= SHORT_ENTRY && !block.line.closed && block.credit === null) continue;
    const run = blocks.slice(start, index);
    const known = run.filter(({ line, reason }) => reason !== null || MENU_WORDS.has(line.folded) || TOOL_WORDS.has(line.folded)).length;
    if (run.length >= COLUMN && known >= COLUMN - 1 && known / run.length >= 0.34) {
      for (const entry of run) entry.reason ??= 'page/debris/menu';
    }
    start = index + 1;
  }
}

/** Lines that end an article: they belong to it although they are no sentences. */
const CLOSING = /^[（(【\[]?(?:完|全文完|end|ends|###|-30-|※|\*{3})[）)】\]]?$/iu;
const OWN = /^[“"「『‘（(【\[■●•·▪\-–—\d]/u;
const ADDRESS = /[您你]|(?<!\p{L})you(?:r|'ll|'re)?(?!\p{L})/u;

/**
 * From the end upward: debris, and fragments or appeals to the reader between debris. The walk stops at running text,
 * at credits and at whatever looks like the article's own; fragments above the last known debris stay.
 */
function removeTail(blocks: Block[], extent: Extent, title: number): void {
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
    if (block.credit !== null || CLOSING.test(line.folded)) return;
    const before = blocks[index - 1];
    const repeated = blocks.some((other) => other !== block && Math.abs(other.line.number - line.number) < 12 && bare(other.line.text) === bare(line.text));
    const appeal = line.closed && line.size <= 100 && ADDRESS.test(line.folded) && !/[“”"「」]/u.test(line.text) && before?.prose === false;
    const fragment = !line.closed && line.size <= 40 && !OWN.test(line.text) && !block.prose;
    if (!appeal && !fragment) break;
    fragments.push(block);
    if (repeated) known += 1;
  }
  if (known === 0) return;
  const lastProse = blocks[extent.last];
  for (const block of fragments) if (block !== lastProse || !block.prose) block.reason = 'page/debris/tail';
}
