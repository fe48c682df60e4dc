import type { Span } from '#article/span.ts';
import { fold } from '#language/fold.ts';

/** What the markup of an HTML page tells about a line; plain text has none. */
export interface Markup {
  /** Level of the heading the line is in, 0 where it is none. */
  readonly heading: number;
  /** Share of the line's characters that stand in links, 0 to 1. */
  readonly links: number;
  /** Address of the first link in the line. */
  readonly href: string | null;
  /** Index of the innermost block it begins in, among the regions of the page. */
  readonly region: number;
  /** The line stands in a navigation, footer, sidebar, form or the like. */
  readonly furniture: boolean;
  readonly caption: boolean;
  readonly item: boolean;
  /** The line belongs to what the body finder took for the article. */
  readonly core: boolean;
}

/** One line of a page, whether it was copied as text or taken from HTML, with the features the rules look at. */
export interface Line {
  /** The characters of the page, white space at both ends taken off. */
  readonly text: string;
  /** The text as cues are matched in it: Simplified, Chinese marks, lower case; same length as `text`. */
  readonly folded: string;
  /** Line number in the page's text, from 1. */
  readonly number: number;
  /** An empty line (or the edge of a block) stands before it. */
  readonly gap: boolean;
  /** How much is said: a Chinese character counts 1, a Latin word 2. */
  readonly size: number;
  /** The last sentence is closed. */
  readonly closed: boolean;
  readonly markup: Markup | null;
  /** Where the line's characters stand in the text of the page, first to last; null where that is not known. */
  readonly source: Span | null;
}

/** Lines longer than this are prose whatever they hold; cues are sought only in shorter ones. */
export const LONGEST_CUE_LINE = 400;

export function lineOf(
  text: string,
  number: number,
  gap: boolean,
  more: Partial<Pick<Line, 'markup' | 'source'>> = {},
): Line {
  const trimmed = text.trim();
  const short = trimmed.length <= LONGEST_CUE_LINE;
  return {
    text: trimmed,
    folded: short ? foldForCues(trimmed) : foldForCues(trimmed.slice(0, LONGEST_CUE_LINE)),
    number,
    gap,
    size: sizeOf(trimmed),
    closed: CLOSED.test(trimmed.slice(-12)),
    markup: more.markup ?? null,
    source: more.source ?? null,
  };
}

/** The lines of a text without the empty ones; `gap` tells where those stood. */
export function linesOfText(text: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  let at = 0;
  let number = 0;
  for (const match of [...text.matchAll(/\r\n|[\n\r\u2028\u2029\u0085\f]/gu), null]) {
    const end = match?.index ?? text.length;
    const piece = text.slice(at, end);
    number += 1;
    const start = at + piece.length - piece.trimStart().length;
    if (piece.trim() === '') gap = true;
    else {
      lines.push(lineOf(piece, number, gap, { source: { start, end: at + piece.trimEnd().length } }));
      gap = false;
    }
    at = end + (match?.[0].length ?? 0);
  }
  return lines;
}

/** Inner white space made single spaces, all other characters as they stand. */
export const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The text as cues are matched in it; of the same length. */
export function foldForCues(text: string): string {
  // Folding changes nothing in plain ASCII but case.
  if (/^[ -~\t]*$/u.test(text)) return text.toLowerCase();
  const folded = fold(text);
  const lower = folded.toLowerCase();
  return lower.length === folded.length ? lower : folded;
}

/** A Chinese, Japanese or Korean character counts 1, a word of another script 2, a number 1. */
export function sizeOf(text: string): number {
  let size = 0;
  let inWord = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x3041 && code !== 0x30fb && (code <= 0x9fff || (code >= 0xac00 && code <= 0xd7af))) {
      size += 1;
      inWord = false;
    } else if (isLetter(code)) {
      if (!inWord) size += 2;
      inWord = true;
    } else if (code >= 0x30 && code <= 0x39) {
      if (!inWord) size += 1;
      inWord = true;
    } else if (code !== 0x27 && code !== 0x2d && code !== 0x2019) inWord = false;
  }
  return size;
}

const isLetter = (code: number): boolean =>
  ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) || (code >= 0xc0 && code <= 0x1fff);

const CLOSED = /[。．.!?！？…][”’"'」』）)\]】〕》*]{0,4}$/u;
const SEPARATOR = /\s*[|｜丨]\s*|\s*[·•・]\s+|\s+[·•・–—/-]\s+|\s{2,}|\t/u;
const ANY_SPACE = /\s*[|｜丨]\s*|\s*[·•・]\s+|\s+[·•・–—/-]\s+|\s+/u;

/** The pieces of a line of menu entries, fields or names: parted by bars, dots or wide spaces. */
export const piecesOf = (text: string): string[] => text.split(SEPARATOR).filter((piece) => piece !== '');

/** Like `piecesOf`, but single spaces part as well, as they do between Chinese menu entries. */
export const wordsOf = (text: string): string[] => text.split(ANY_SPACE).filter((piece) => piece !== '');
