import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { BriefDocument } from '#brief/document.ts';
import { Trouble } from './trouble.ts';

/** The formats a brief can be written in. */
export const FORMATS = ['markdown', 'html', 'docx'] as const;
export type Format = (typeof FORMATS)[number];

const ENDINGS: Readonly<Record<string, Format>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
};

/** The format asked for, else the one that the file's ending tells, else Markdown. */
export function formatOf(format: Format | undefined, out: string | undefined): Format {
  const told = out === undefined ? undefined : ENDINGS[extname(out).toLowerCase()];
  if (format) return format;
  if (out !== undefined && told === undefined) {
    throw new Trouble(
      'usage',
      `The ending of ${out} tells no format.`,
      'Name the file .md, .html or .docx, or add --format.',
    );
  }
  return told ?? 'markdown';
}

/** The brief in the format: text, or the bytes of a file. */
export async function rendered(document: BriefDocument, format: Format): Promise<string | Uint8Array> {
  if (format === 'markdown') return (await import('#brief/render/markdown.ts')).toMarkdown(document);
  if (format === 'html') return (await import('#brief/render/html.ts')).toHtml(document);
  return (await import('#brief/render/docx.ts')).toDocx(document);
}

/** Writes the file; trouble of the code `usage` where it cannot be written. */
export function keepFile(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new Trouble(
      'usage',
      `${path} cannot be written (${String(error.code)}).`,
      'Check the folder and your right to write there.',
      error,
    );
  }
}
