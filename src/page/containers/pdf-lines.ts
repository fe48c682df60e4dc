import { plainCharacters } from './radicals.ts';

/** A stretch of text where a PDF paints it; measures in points, `y` counted from below. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of its font. */
  readonly size: number;
  /** The text's own mark of a line's end. */
  readonly ends: boolean;
}

/** A line of a PDF's page. */
export interface PdfLine {
  readonly text: string;
  readonly page: number;
  /** Left and right edge, and the height of its feet, as shares of the page: 0 to 1, the height counted from below. */
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Size of most of its characters as a share of the page's height. */
  readonly size: number;
}

interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** The pieces of a page as lines, in the order they are painted in, which is that of reading in nearly all documents. */
export function pdfLines(pieces: readonly PdfPiece[], page: number, format: PageSize): PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfPiece[] = [];
  const close = (): void => {
    const made = lineOf(line, page, format);
    if (made !== null) lines.push(made);
    line = [];
  };
  for (const piece of pieces) {
    const last = line.at(-1);
    if (last && piece.text.trim() !== '' && !continues(last, piece)) close();
    line.push(piece);
    if (piece.ends) close();
  }
  close();
  return lines;
}

/** On the same feet (a small note mark may stand higher), and to the right of what stands there. */
function continues(last: PdfPiece, next: PdfPiece): boolean {
  const size = Math.max(last.size, next.size, 1);
  return (
    Math.abs(last.y - next.y) < 0.6 * size &&
    next.x > last.x + last.width - size &&
    next.x < last.x + last.width + 8 * size
  );
}

function lineOf(pieces: readonly PdfPiece[], page: number, { width, height }: PageSize): PdfLine | null {
  let text = '';
  let right: number | null = null;
  const sizes = new Map<number, number>();
  for (const piece of pieces) {
    const gap = right === null ? 0 : piece.x - right;
    if (gap > 0.2 * piece.size && !/\s$/u.test(text) && !/^\s/u.test(piece.text)) text += ' ';
    text += piece.text;
    const size = Math.round(piece.size * 10) / 10;
    if (piece.text.trim() !== '') {
      sizes.set(size, (sizes.get(size) ?? 0) + piece.text.length);
      right = piece.x + piece.width;
    }
  }
  const solid = pieces.filter((piece) => piece.text.trim() !== '');
  const [first] = solid;
  const shown = plainCharacters(text)
    .replace(/[\s\u00ad]+/gu, (space) => (space.includes('\u00ad') ? '' : ' '))
    .trim();
  if (!first || shown === '') return null;
  const [[size = 0] = []] = [...sizes].sort((a, b) => b[1] - a[1]);
  const share = (x: number): number => x / Math.max(1, width);
  return {
    text: shown,
    page,
    left: share(Math.min(...solid.map(({ x }) => x))),
    right: share(right ?? first.x),
    y: first.y / Math.max(1, height),
    size: size / Math.max(1, height),
  };
}
