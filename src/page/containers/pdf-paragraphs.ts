import type { PdfLine } from './pdf-lines.ts';

export interface PdfParagraph {
  readonly tag: 'h1' | 'h2' | 'p';
  readonly text: string;
}

/** The lines of a document as paragraphs and headings, without running heads, running feet and page numbers. */
export function pdfParagraphs(all: readonly PdfLine[]): readonly PdfParagraph[] {
  const lines = withoutRunning(all);
  const usual = usualSize(lines);
  const paragraphs: PdfParagraph[] = [];
  const title = titleSize(lines, usual);
  for (const column of columnsOf(lines)) {
    let open: PdfLine[] = [];
    const close = (): void => {
      const [first] = open;
      if (!first) return;
      const text = open.map((line) => line.text).reduce(together);
      const large = first.size > usual * 1.15 && text.length < 300;
      const tag = !large ? 'p' : first.page === 1 && first.size >= title * 0.97 ? 'h1' : 'h2';
      const last = paragraphs.at(-1);
      // A paragraph goes on in the next column, or overleaf, where its sentence is not closed.
      if (last?.tag === 'p' && tag === 'p' && open === column.first && !CLOSED.test(last.text)) {
        paragraphs[paragraphs.length - 1] = { tag, text: together(last.text, text) };
      } else paragraphs.push({ tag, text });
      open = [];
    };
    for (const line of column.lines) {
      const last = open.at(-1);
      if (last && begins(line, last, column, usual)) close();
      if (column.lines[0] === line) column.first = open;
      open.push(line);
    }
    close();
  }
  return paragraphs;
}

interface Column {
  readonly lines: readonly PdfLine[];
  readonly left: number;
  readonly right: number;
  /** Usual distance between the feet of two lines. */
  readonly leading: number;
  first: PdfLine[] | null;
}

/** Lines each below the one before: where one stands higher, or on another page, a column begins. */
function columnsOf(lines: readonly PdfLine[]): Column[] {
  const runs: PdfLine[][] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.page === line.page && line.y < last.y + 0.5 * last.size) run.push(line);
    else runs.push([line]);
  }
  return runs.map((run) => {
    const steps = run.flatMap((line, index) => {
      const last = run[index - 1];
      return last && last.y - line.y > 0.5 * line.size ? [last.y - line.y] : [];
    });
    const rights = run.map(({ right }) => right).sort((a, b) => a - b);
    return {
      lines: run,
      left: commonest(run.map(({ left }) => left)),
      right: rights[Math.floor(rights.length * 0.9)] ?? 1,
      leading: commonest(steps),
      first: null,
    };
  });
}

const CLOSED = /[。．.!?！？…:：;；][”’"'」』）)\]〕》\d]{0,6}$/u;
const ITEM =
  /^(?:[•●▪◦‣·–—-]\s|\(?\d{1,3}[.)、]\s?|[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、)/u;

/** True where the line begins a paragraph after the one before: by space, size, indent, a mark, or a short last line. */
function begins(line: PdfLine, last: PdfLine, { left, right, leading }: Column, usual: number): boolean {
  const step = last.y - line.y;
  if (leading > 0 && step > leading * 1.3 * Math.max(1, line.size / usual) && step > line.size * 1.25) return true;
  if (Math.abs(line.size - last.size) > 0.12 * Math.max(line.size, last.size)) return true;
  if (ITEM.test(line.text)) return true;
  const em = line.size;
  const indented = line.left > left + 0.6 * em && line.left < left + 5 * em;
  const lastIndented = last.left > left + 0.6 * em;
  if (indented && !lastIndented && CLOSED.test(last.text)) return true;
  return CLOSED.test(last.text) && last.right < right - 0.12 * (right - left);
}

const EDGE = 0.12;
const NUMBER_LINE =
  /^(?:[-–—·|\s]*(?:p(?:age|\.)?\s*)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:\/|of|\||共)\s*\d{1,4})?[-–—·|\s]*|第?\s*\d{1,4}\s*页.{0,12})$/iu;

/** What stands at the edge of a page and is a page number, or stands on other pages as well, numbers apart. */
function withoutRunning(lines: readonly PdfLine[]): readonly PdfLine[] {
  const pages = new Map<string, Set<number>>();
  const keyOf = ({ text, y }: PdfLine): string => `${y > 0.5 ? 'head' : 'foot'} ${text.replace(/\d+/gu, '#')}`;
  const atEdge = ({ y }: PdfLine): boolean => y < EDGE || y > 1 - EDGE;
  const last = lines.at(-1)?.page ?? 0;
  for (const line of lines) {
    if (!atEdge(line)) continue;
    const key = keyOf(line);
    pages.set(key, (pages.get(key) ?? new Set()).add(line.page));
  }
  // A head may change by chapter or by side: three times is enough in a long document, both times in one of two pages.
  const enough = Math.min(3, Math.max(2, last));
  return lines.filter(
    (line) => !atEdge(line) || !(NUMBER_LINE.test(line.text) || (pages.get(keyOf(line))?.size ?? 0) >= enough),
  );
}

/** The size in which most characters are set. */
function usualSize(lines: readonly PdfLine[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 1000) / 1000;
    sizes.set(rounded, (sizes.get(rounded) ?? 0) + text.length);
  }
  return [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

const titleSize = (lines: readonly PdfLine[], usual: number): number =>
  lines.reduce((most, { page, size, text }) => (page === 1 && text.length > 3 ? Math.max(most, size) : most), usual);

/** The value most of the numbers are close to; 0 where there are none. */
function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) {
    const rounded = Math.round(number * 400) / 400;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0;
}

const WIDE = /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]/u;

/** Two lines as one: words parted at the line's end joined, no space beside Chinese characters. */
function together(before: string, after: string): string {
  if (/\p{Ll}[-\u2010]$/u.test(before) && /^\p{Ll}/u.test(after)) return before.slice(0, -1) + after;
  if (WIDE.test(before.slice(-1)) || WIDE.test(after.charAt(0))) return before + after;
  return /[-\u2010–—/]$/u.test(before) ? before + after : `${before} ${after}`;
}
