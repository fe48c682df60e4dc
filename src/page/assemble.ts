import type { LanguageTag, Link, Paragraph, RemovedLine } from '#article/article.ts';
import { familyOf, languageOf } from '#language/detect.ts';
import type { Block } from './block.ts';
import type { Classified } from './classify.ts';
import { sizeOf, tidy } from './line.ts';

/** The article's text with its paragraphs, and what was taken out of the page. */
export interface Assembled {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly removed: readonly RemovedLine[];
  readonly related: readonly Link[];
}

/** Joins the kept lines by single line breaks; each paragraph's span is that of its line. */
export function assemble({ blocks, language }: Classified): Assembled {
  const pieces: string[] = [];
  const paragraphs: Paragraph[] = [];
  const removed: RemovedLine[] = [];
  const related: Link[] = [];
  let start = 0;
  for (const block of blocks) {
    const { line } = block;
    if (block.reason !== null) {
      removed.push({ text: tidy(line.text), reason: block.reason, line: line.number });
      for (const text of block.related)
        if (text !== '') related.push({ text: tidy(text), href: line.markup?.href ?? null });
      continue;
    }
    const piece = tidy(line.text.slice(0, block.end));
    if (piece === '') continue;
    pieces.push(piece);
    paragraphs.push(paragraph(block, piece, start, language));
    start += piece.length + 1;
    if (block.end < line.text.length) {
      removed.push({ text: tidy(line.text.slice(block.end)), reason: 'page/debris/cut', line: line.number });
    }
  }
  return { text: pieces.join('\n'), paragraphs, removed, related };
}

const TELLING = 6;

function paragraph(block: Block, text: string, start: number, main: LanguageTag): Paragraph {
  const span = { start, end: start + text.length };
  const kind = block.kind ?? 'body';
  const language = languageOfParagraph(text, main);
  return {
    span,
    kind,
    language,
    ...(block.speaker === null ? {} : { speaker: block.speaker }),
    ...(block.line.source === null ? {} : { source: block.line.source }),
  };
}

/** Short lines and those without letters are in the article's language; so is Chinese that fits either script. */
function languageOfParagraph(text: string, main: LanguageTag): LanguageTag {
  const family = familyOf(text);
  if (family === 'und' || main.startsWith(family) || sizeOf(text) < TELLING) return main;
  const own = languageOf(text);
  return own === 'und' ? main : own;
}
