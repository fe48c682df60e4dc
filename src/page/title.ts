import type { Block, Extent } from './block.ts';
import { isCaption } from './boxes.ts';
import { isRelatedHeading } from './debris.ts';
import { CHINESE_MEDIA, ENGLISH_MEDIA } from './media-words.ts';
import { nameLine } from './person-names.ts';

/**
 * Which block is the title: the line before the running text whose words come back in it, of a title's length, near
 * the line of date and source. -1 where none is. `known` is what the page's own markup calls the title.
 */
export function titleIndex(blocks: readonly Block[], extent: Extent, known: string | null): number {
  if (known !== null) {
    const wanted = bare(known);
    const stated = blocks.findIndex((block) => bare(block.line.text) === wanted);
    if (stated >= 0) return stated;
  }
  const end = extent.first < 0 ? Math.min(blocks.length, 12) : extent.first;
  const text = echoText(blocks, end);
  let best = -1;
  let bestScore = LEAST;
  for (let index = 0; index <= Math.min(end, blocks.length - 1); index += 1) {
    const score = scoreOf(blocks, index, end, text);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return best >= 0 ? best : firstShort(blocks, end);
}

/** Where no line echoes the text: the first short line above it that is nothing else. */
function firstShort(blocks: readonly Block[], end: number): number {
  const index = blocks.findIndex(
    ({ line, reason, credit }) =>
      reason === null &&
      credit === null &&
      !line.closed &&
      line.size >= 3 &&
      !ENTRY.test(line.text) &&
      !isMasthead(line.folded, line.text) &&
      line.size <= LONGEST_TITLE,
  );
  return index < end ? index : -1;
}

/** The text without white space, marks and case: two spellings of one title agree in it. */
export const bare = (text: string): string => text.replace(/[\s\p{P}\p{S}]+/gu, '').toLowerCase();

const LEAST = 0.8;
const ECHO_LENGTH = 4000;
const LONGEST_TITLE = 70;

/** A turn of an interview, a bullet, or the number of a picture in a gallery. */
const ENTRY = /^(?:(?:问|答|[QA])\s*[：:]|[·•●▪◆*-]\s|[（(]?\d{1,2}\s*[/／]\s*\d{1,2}(?!\d))/u;

function scoreOf(blocks: readonly Block[], index: number, end: number, text: string): number {
  const block = blocks[index];
  if (!block || block.line.text.length > 200) return 0;
  const { line } = block;
  const heading = line.markup?.heading ?? 0;
  if (block.reason !== null || block.credit !== null || block.dateline) return 0;
  if (index === end && (block.prose || line.size > LONGEST_TITLE)) return 0;
  if (line.size > LONGEST_TITLE || line.size < 4 || ENTRY.test(line.text) || isCaption(line)) return 0;
  let score = 3 * echo(line.folded, text);
  if (line.size >= 9) score += 1;
  if (heading === 1) score += 2;
  else if (heading === 2) score += 0.5;
  if (/[。.]["”’」』）)]?$/u.test(line.text) && !/\.{3}$/u.test(line.text))
    score -= /[。.!！?？]\s*\S{4,}/u.test(line.text) ? 2.5 : 1.5;
  if (/[：:]$/u.test(line.text)) score -= 1.5;
  const above = blocks[index - 1];
  if (above?.reason === 'page/debris/related' && isRelatedHeading(above.line)) score -= 1;
  if (isMasthead(line.folded, line.text)) score -= 1.5;
  if (
    nameLine(line.text) !== null &&
    (blocks.slice(Math.max(0, index - 2), index).some((before) => before.line.size >= 9) || line.size <= 8)
  )
    score -= 1.5;
  const near = [index - 1, index + 1, index + 2].some((at) => {
    const credit = blocks[at]?.credit;
    return (
      credit !== null &&
      credit !== undefined &&
      (credit.published !== null || credit.labelled || credit.outlet !== null)
    );
  });
  if (near) score += 0.4;
  if (namesPage(blocks[index + 1]) || (blocks[index + 1]?.reason !== null && namesPage(blocks[index + 2])))
    score += 0.4;
  return score - 0.02 * index;
}

/** The line of date and source stands right below the title. */
const namesPage = (block: Block | undefined): boolean =>
  block?.credit?.published !== undefined && block.credit.published !== null;

/** A line that is only the name of a paper, agency or site. */
export function isMasthead(folded: string, text: string): boolean {
  if (/[\u4e00-\u9fff]/u.test(folded))
    return folded.length <= 14 && !/[，。：“”？！]/u.test(folded) && CHINESE_MEDIA.test(folded.split(/\s/u)[0] ?? '');
  const words = text.split(/\s+/u);
  return (
    words.length <= 5 &&
    ENGLISH_MEDIA.test(text) &&
    words.every((word) => /^[\p{Lu}\d&]|^(?:of|the|and|on|in|for)$/u.test(word))
  );
}

function echoText(blocks: readonly Block[], end: number): string {
  let text = '';
  for (let index = end; index < blocks.length && text.length < ECHO_LENGTH; index += 1) {
    const block = blocks[index];
    if (block && block.reason === null) text += `${block.line.folded} `;
  }
  return text.slice(0, ECHO_LENGTH).toLowerCase();
}

const STOP_WORDS = new Set(
  'the a an of in on to and or is are was with for at by from as it its that this what how why who when will be not but after before over into'.split(
    ' ',
  ),
);

/** The share of the line's words (pairs of Chinese characters) that stand in the text. */
function echo(line: string, text: string): number {
  const units: string[] = [];
  for (const word of line.toLowerCase().match(/[a-z\u00c0-\u024f][a-z\u00c0-\u024f'’-]*|\d+/gu) ?? []) {
    if (!STOP_WORDS.has(word)) units.push(word);
  }
  for (const run of line.match(/[\u4e00-\u9fff]{2,}/gu) ?? []) {
    for (let index = 0; index + 2 <= run.length; index += 1) units.push(run.slice(index, index + 2));
  }
  if (units.length === 0) return 0;
  return units.filter((unit) => text.includes(unit)).length / units.length;
}
