import type { LanguageTag } from '#article/article.ts';
import { familyOf, type LanguageFamily, languageOf } from '#language/detect.ts';
import { type Block, blocksOf, type Extent } from './block.ts';
import { opensBackground, typeBoxes } from './boxes.ts';
import { cutDebris } from './cut.ts';
import { removeByPlace } from './edges.ts';
import { typeInterview } from './interview.ts';
import type { Line } from './line.ts';
import { nameLine } from './person-names.ts';
import { bare, isMasthead, titleIndex } from './title.ts';

/** All lines of a page, each with its kind or the reason why it is no part of the article. */
export interface Classified {
  readonly blocks: readonly Block[];
  /** Index of the title's block, -1 where none was found. */
  readonly title: number;
  readonly extent: Extent;
  readonly language: LanguageTag;
}

/** Types the lines of a page, copied text and HTML alike; `knownTitle` is what the page's markup calls its title. */
export function classify(lines: readonly Line[], knownTitle: string | null = null): Classified {
  const { blocks, extent } = blocksOf(lines);
  keepBackground(blocks);
  const title = titleIndex(blocks, extent, knownTitle);
  removeByPlace(blocks, extent, title);
  dropStrayCredits(blocks, extent, title);
  const language = mainLanguage(blocks);
  const kept = () => blocks.filter((block) => block.reason === null);

  typeHead(blocks, extent, title);
  removeAppeals(blocks, extent, language);
  const authors = kept().flatMap((block) => block.credit?.authors ?? []);
  typeBoxes(kept(), extent, blocks, authors.slice(0, MOST_AUTHORS));
  typeOtherLanguage(blocks, extent, language);
  typeInterview(blocks, title);
  typeRest(kept());
  for (const block of blocks) if (block.reason === null) cutDebris(block);
  return { blocks, title, extent, language };
}

const MOST_AUTHORS = 20;

/** 相关链接 over a paragraph opens a box of background; over headlines it is a list of links. */
function keepBackground(blocks: readonly Block[]): void {
  blocks.forEach((block, index) => {
    if (block.reason === 'page/debris/related' && opensBackground(block.line.folded) && blocks[index + 1]?.prose) {
      block.reason = null;
    }
  });
}

/** A date without a label is a header line near the title only: in the article it heads a chronicle's entry. */
function dropStrayCredits(blocks: readonly Block[], extent: Extent, title: number): void {
  blocks.forEach((block, index) => {
    if (block.credit === null || block.credit.labelled || block.reason !== null) return;
    if (
      index > extent.first &&
      extent.first >= 0 &&
      (index < extent.last || block.credit.outlet === null) &&
      index > title + 4
    )
      block.credit = null;
  });
  // Outside the body of an HTML page only the lines around the article speak of it.
  for (const [index, block] of blocks.entries()) {
    if (block.line.markup?.core !== false || block.reason !== null || index === title) continue;
    const near =
      block.credit !== null &&
      ((index < extent.first && extent.first - index < 15) || (index > extent.last && index - extent.last < 15));
    const inside = index > extent.first && index < extent.last && (block.prose || isPlain(block.line));
    if (!near && !inside) block.reason = 'page/debris/outside';
  }
}

/** The body finder leaves out lists and tables that stand amid the article. */
const isPlain = ({ markup }: Line): boolean => markup?.item === true && !markup.furniture && markup.links < 0.3;

/** So many characters tell which language of its family a text is in. */
const ENOUGH = 1200;

/** The language that most of the running text is in; of all lines where there is no running text. */
function mainLanguage(blocks: readonly Block[]): LanguageTag {
  const kept = blocks.filter(({ reason }) => reason === null);
  const prose = kept.filter((block) => block.prose);
  const texts = new Map<LanguageFamily, { size: number; text: string }>();
  for (const { line } of prose.length > 0 ? prose : kept) {
    const family = familyOf(line.text);
    const entry = texts.get(family) ?? { size: 0, text: '' };
    entry.size += line.size;
    if (entry.text.length < ENOUGH) entry.text += `${line.text.slice(0, ENOUGH)}\n`;
    texts.set(family, entry);
  }
  const [most] = [...texts.values()].sort((one, other) => other.size - one.size);
  return most ? languageOf(most.text) : 'und';
}

/** Title, its repetitions, the names, dates and papers around it, and the standfirst. */
function typeHead(blocks: readonly Block[], extent: Extent, title: number): void {
  const titleText = bare(blocks[title]?.line.text ?? '');
  const first = extent.first < 0 ? blocks.length : extent.first;
  for (const [index, block] of blocks.entries()) {
    if (block.reason !== null) continue;
    if (index === title || (index < first && titleText !== '' && bare(block.line.text) === titleText))
      block.kind = 'title';
    else if (index < first && index > title && index <= title + 6) {
      const names =
        block.credit === null && !isMasthead(block.line.folded, block.line.text) ? nameLine(block.line.text) : null;
      if (names !== null && namesWriters(blocks, index, title)) {
        block.credit = { origin: null, authors: names, editors: [], outlet: null, published: null, labelled: true };
        block.kind = 'byline';
      }
    }
    if (block.kind === null && (NOTE.test(block.line.folded) || (index < first && LONE_LABEL.test(block.line.folded))))
      block.kind = 'credit';
    if (block.kind === null && block.credit !== null) {
      const { authors, origin, editors, published } = block.credit;
      block.kind =
        authors.length > 0 && origin === null && editors.length === 0 && published === null ? 'byline' : 'credit';
    }
    if (block.kind === null && index < first && (index < title || isMasthead(block.line.folded, block.line.text))) {
      if (!block.line.closed || block.line.size < 12) block.kind = 'credit';
    }
  }
}

/** Notes of the desk: who else worked on the report, what this version changes, that it ends here. */
const NOTE =
  /(?:对本文|对此文|对本报道)?亦有贡献[）)。]*$|^[（(]?原(?:标题|题|文标题)(?:为|[：:]).{2,80}$|\bcontributed (?:to this|reporting|research)\b.{0,60}$|^[\p{L}' -]{3,60} reported from [\p{L}' ,-]{3,60}\b.{0,120}$|^[(（](?:attn|adds|updates|recasts|corrects|refiles|changes|rewrites|note)\b.{0,120}[)）]$|^[（(【[—–\s-]*(?:完|全文完|end|ends)[）)】\]—–\s-]*$/u;
/** "Published" on a line of its own above the date. */
const LONE_LABEL =
  /^(?:published|posted|updated|last updated|by|author|source|date|发布时间|时间|来源|作者|记者|编辑|责任编辑)\s*[：:]?$/u;

/** Names alone are a byline right below the title or beside the line of date and source; elsewhere they are a subhead. */
function namesWriters(blocks: readonly Block[], index: number, title: number): boolean {
  if (index <= title + 2) return true;
  return [index - 1, index + 1].some((at) => (blocks[at]?.credit?.published ?? null) !== null);
}

/** Sentences in another language behind the article that address the reader sell something. */
function removeAppeals(blocks: readonly Block[], extent: Extent, language: LanguageTag): void {
  if (language === 'und') return;
  const own = (block: Block) => block.prose && block.reason === null && sameFamily(familyOf(block.line.text), language);
  const last = blocks.findLastIndex(own);
  for (let index = last + 1; last >= 0 && index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block?.reason !== null || block.credit !== null || index <= extent.first) continue;
    const other = familyOf(block.line.text);
    if (other !== 'und' && !sameFamily(other, language) && /[您你]|(?<!\p{L})your?(?!\p{L})/u.test(block.line.folded)) {
      block.reason = 'page/debris/appeal';
    }
  }
  const fragments = blocks.slice(last + 1);
  if (last >= 0 && fragments.some(({ reason }) => reason === 'page/debris/appeal')) {
    for (const block of fragments) {
      if (block.reason === null && block.credit === null && !block.line.closed && block.line.size < 30)
        block.reason = 'page/debris/tail';
    }
  }
}

/** Paragraphs in another language before the article's own are a digest of it, behind it a translation. */
function typeOtherLanguage(blocks: readonly Block[], extent: Extent, language: LanguageTag): void {
  if (language === 'und') return;
  const own = blocks.findIndex(
    (block) => block.prose && block.reason === null && sameFamily(familyOf(block.line.text), language),
  );
  for (let index = Math.max(0, extent.first); index < own; index += 1) {
    const block = blocks[index];
    if (block?.reason === null && block.kind === null && block.prose) block.kind = 'summary';
  }
}

const sameFamily = (family: LanguageFamily, language: LanguageTag): boolean => language.startsWith(family);

const SUBHEAD = 44;

/** What is left is running text, and short lines without a full stop above it are subheads. */
function typeRest(kept: readonly Block[]): void {
  kept.forEach((block, index) => {
    if (block.kind !== null) return;
    const { line } = block;
    const next = kept[index + 1];
    const heads =
      line.size <= SUBHEAD &&
      !/[。.！!，,；;、]["”’」』）)]?$/u.test(line.text) &&
      next !== undefined &&
      next.kind !== 'title' &&
      (next.prose || next.line.closed || next.line.size > line.size * 2 || /^[•·●▪-]/u.test(next.line.text)) &&
      !/^[“"「•·●▪-]/u.test(line.text);
    block.kind = (line.markup !== null && line.markup.heading > 0 && line.size <= 60) || heads ? 'subhead' : 'body';
  });
}
