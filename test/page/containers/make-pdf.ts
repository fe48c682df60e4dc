import { deflateSync } from 'node:zlib';

/** A line of text on a page of a PDF; `y` in points from below. */
export interface PdfText {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
}

/**
 * A PDF of A4 pages whose lines are set in Helvetica, or, `chinese`, in a font that is not in the file and whose codes are
 * UTF-16 (the table UniGB-UCS2-H): the usual form of Chinese documents.
 */
export function makePdf(pages: readonly (readonly PdfText[])[], { chinese = false, packed = true } = {}): Buffer {
  const font = chinese
    ? [
        '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
        '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 >>',
        '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
      ]
    : ['<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>', 'null', 'null'];
  const shown = ({ text, x = 72, y, size = 11 }: PdfText): string => {
    const codes = chinese ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'latin1');
    return `BT /F1 ${size} Tf ${x} ${y} Td <${codes.toString('hex')}> Tj ET`;
  };
  const objects: (string | Buffer)[] = ['<< /Type /Catalog /Pages 2 0 R >>', '', ...font];
  const kids: string[] = [];
  for (const lines of pages) {
    const number = objects.length + 1;
    kids.push(`${number} 0 R`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${number + 1} 0 R >>`,
      stream(lines.map(shown).join('\n'), packed),
    );
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  return assemble(objects);
}

/** A stream object, packed or not. */
export function stream(content: string | Buffer, packed = true, filter = '/FlateDecode'): Buffer {
  const bytes = packed ? deflateSync(content) : Buffer.from(content);
  const head = `<< /Length ${bytes.length}${packed ? ` /Filter ${filter}` : ''} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), bytes, Buffer.from('\nendstream')]);
}

/** The objects, numbered from 1, as a file with its table and trailer. */
export function assemble(objects: readonly (string | Buffer)[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n')];
  const offsets: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    offsets.push(at);
    at += part.length;
    parts.push(part);
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
