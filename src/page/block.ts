import type { ParagraphKind } from '#article/article.ts';
import { introducesAuthor } from './boxes.ts';
import { type Credit, creditOf } from './credit.ts';
import { type Dateline, datelineOf } from './dateline.ts';
import { type Debris, debrisOf } from './debris.ts';
import { type Line, sizeOf } from './line.ts';

/** A line on its way to being typed: either it gets a kind or a reason to be taken out. The passes fill it in. */
export interface Block {
  readonly line: Line;
  credit: Credit | null;
  readonly dateline: Dateline | null;
  /** The running text of an article: a closed sentence of some length that no rule takes for something else. */
  prose: boolean;
  kind: ParagraphKind | null;
  reason: string | null;
  speaker: string | null;
  /** Texts of links to other articles, where the line is one. */
  related: readonly string[];
  /** Offset in the line's text where debris behind the article's own words begins; the text's length where none does. */
  end: number;
}

/** Where the article's running text begins and ends among the blocks; both -1 where there is none. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

const PROSE = 30;
/** A closed line of this size within the article is a sentence of it, whatever cue of a notice it holds. */
const SENTENCE = 12;
/** An unclosed line of this size with a full sentence in it is prose that lost its last mark. */
const LONG_PROSE = 70;
const SENTENCE_INSIDE = /[。！？]|[.!?]["”’)]?\s+\p{Lu}/u;

/** What each line is by itself, before its place among the others is looked at. */
export function blocksOf(lines: readonly Line[]): { readonly blocks: Block[]; readonly extent: Extent } {
  const unsure: (Debris | null)[] = [];
  const blocks = lines.map((line, index): Block => {
    const debris = debrisOf(line);
    const credit = creditOf(line) ?? creditInBrackets(line);
    // A line of source and editor may also hold a count of comments; it is kept for what it names.
    const names = credit !== null && (says(credit) || !debris);
    const outside = outsideReason(line);
    const own = (names && credit.labelled && says(credit)) || introducesAuthor(line);
    const reason = own && !line.markup?.furniture ? null : (debris?.reason ?? outside);
    unsure[index] = debris && !debris.sure && outside === null ? debris : null;
    const prose = reason === null && !(names && credit.labelled) && isProse(line);
    return {
      line,
      credit: names ? credit : null,
      dateline: prose ? datelineOf(line.text) : null,
      prose,
      kind: null,
      reason,
      speaker: null,
      related: [],
      end: line.text.length,
    };
  });
  const extent = extentOf(blocks);
  blocks.forEach((block, index) => {
    if (index <= extent.first || index >= extent.last || !unsure[index]) return;
    if (
      isProse(block.line) ||
      (block.line.closed && block.line.size >= SENTENCE && !block.line.markup?.furniture) ||
      (unsure[index].reason === 'page/debris/menu' && !block.line.markup?.furniture && block.line.size < 10)
    ) {
      block.reason = null;
      block.prose = isProse(block.line);
    }
  });
  return { blocks, extent };
}

/** （本报伊斯坦布尔5月16日电 记者沈观澜）: a dateline on a line of its own, as papers set it below the text. */
function creditInBrackets(line: Line): Credit | null {
  if (line.size > 40 || !/^[（(【［[〔].*[）)】］\]〕]$/u.test(line.text)) return null;
  const dateline = datelineOf(line.text) ?? datelineOf(line.text.slice(1, -1));
  if (!dateline) return null;
  const { agency, authors } = dateline;
  return { origin: agency, authors, editors: [], outlet: null, published: null, labelled: true };
}

/** True where a credit names somebody, a source or a date. */
export const says = (credit: Credit): boolean =>
  credit.authors.length > 0 || credit.editors.length > 0 || credit.origin !== null || credit.published !== null;

/** True for a closed sentence (or several) of the size of running text. */
export function isProse(line: Line): boolean {
  if (line.size >= LONG_PROSE && SENTENCE_INSIDE.test(line.text.slice(0, 2000))) return true;
  // 会谈将于下周恢复。 返回首页>>: the sentence before its last full stop is long enough by itself.
  if (!line.closed && line.size > PROSE && sizeOf(line.text.slice(0, line.text.lastIndexOf('。') + 1)) >= PROSE)
    return true;
  return line.closed && line.size >= PROSE && !(line.size < 60 && /[?？]["”’」』]?$/u.test(line.text));
}

/** Lines that the body finder left out of the article of an HTML page. */
function outsideReason(line: Line): string | null {
  const { markup } = line;
  if (!markup) return null;
  // A headline of another article, linked, within what was taken for the body.
  if (markup.core)
    return markup.links > 0.8 && markup.heading === 0 && !line.closed && line.size >= 12 ? 'page/debris/links' : null;
  return markup.furniture || markup.links > 0.6 ? 'page/debris/outside' : null;
}

function extentOf(blocks: readonly Block[]): Extent {
  const counts = (block: Block) => block.prose && block.line.markup?.core !== false;
  const first = blocks.findIndex(counts);
  if (first >= 0) return { first, last: blocks.findLastIndex(counts) };
  // A page of short items has no long sentence: any closed line counts.
  const short = (block: Block) =>
    block.reason === null && block.credit === null && block.line.closed && block.line.size >= 10;
  return { first: blocks.findIndex(short), last: blocks.findLastIndex(short) };
}
