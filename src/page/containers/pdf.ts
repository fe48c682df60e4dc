import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { escapeHtml } from './item-page.ts';
import { ContainerFault, damaged, type Limits, tooLarge } from './limits.ts';
import { type PdfLine, type PdfPiece, pdfLines } from './pdf-lines.ts';
import { pdfParagraphs } from './pdf-paragraphs.ts';
import { streamsExpandTo } from './pdf-streams.ts';

/** Pages of a longer document are not read: no article has so many. */
const MOST_PAGES = 1000;

/**
 * The text layer of a PDF as a page of HTML: lines joined into paragraphs, headings by their size, running heads and page
 * numbers left out. Throws a ContainerFault where it has no text layer, is locked, damaged, or unpacks to too much.
 */
export async function pageOfPdf(bytes: Uint8Array, name: string, limits: Limits): Promise<string> {
  const most = limits.expansion.least;
  if (streamsExpandTo(bytes, most) > most) throw tooLarge(name, most);
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    // The library takes the bytes for its own.
    data: new Uint8Array(bytes),
    cMapUrl: cMaps(),
    cMapPacked: true,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const lines: PdfLine[] = [];
    let size = 0;
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
      const pieces: PdfPiece[] = [];
      for (const item of items) {
        if (!('str' in item)) continue;
        size += item.str.length;
        const [, , c = 0, d = 0, x = 0, y = 0] = item.transform;
        pieces.push({
          text: item.str,
          x: x - left,
          y: y - bottom,
          width: item.width,
          size: Math.hypot(c, d),
          ends: item.hasEOL,
        });
      }
      if (size > limits.page) throw tooLarge(name, limits.page);
      lines.push(...pdfLines(pieces, number, { width: right - left, height: top - bottom }));
      page.cleanup();
    }
    const body = pdfParagraphs(lines).map(({ tag, text }) => `<${tag}>${escapeHtml(text)}</${tag}>`);
    if (body.length === 0) throw noTextLayer(name, document.numPages);
    return `<!doctype html><html><head><meta charset="utf-8"></head><body><article>\n${body.join('\n')}\n</article></body></html>`;
  } catch (error) {
    throw asFault(name, error);
  } finally {
    await task.destroy();
  }
}

/** Tables from the codes of Chinese, Japanese and Korean fonts that are not in the file to characters. */
const cMaps = (): string => join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'cmaps/');

const noTextLayer = (name: string, pages: number): ContainerFault =>
  new ContainerFault(
    'no-text-layer',
    `${name} has ${pages} pages and no text in them: they are pictures of pages.`,
    'Run it through text recognition (ocrmypdf, or the scanner program) and add the result.',
  );

function asFault(name: string, error: unknown): unknown {
  if (error instanceof ContainerFault || !(error instanceof Error)) return error;
  if (error.name === 'PasswordException') {
    return new ContainerFault(
      'encrypted',
      `${name} is locked with a password.`,
      'Save it without a password and add that.',
      error,
    );
  }
  return damaged(name, `no PDF that can be read (${error.message})`, error);
}
