import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { fileTrouble, type PageTrouble } from './gather.ts';

/** No news page is larger; what is larger is an archive or no page at all. */
const MOST_BYTES = 20_000_000;

export type LoadedPage =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly error: PageTrouble };

/** The bytes of a file, within the limit of size; trouble is a value. */
export function loadPage(path: string): LoadedPage {
  try {
    const file = openSync(path, 'r');
    try {
      const stats = fstatSync(file);
      if (!stats.isFile() && !stats.isFIFO()) return { ok: false, error: noFile(path, stats.isDirectory()) };
      if (stats.size > MOST_BYTES) return { ok: false, error: tooLarge(path, stats.size) };
      return { ok: true, bytes: readFileSync(file) };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return { ok: false, error: fileTrouble(path, error) };
  }
}

const noFile = (source: string, folder: boolean): PageTrouble => ({
  source,
  code: 'unreadable',
  message: folder ? 'It is a folder.' : 'It is a device, not a file.',
  cure: folder ? `Add the folder (parley add ${source}) or name a file in it.` : 'Name a file.',
});

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;

const tooLarge = (source: string, size: number): PageTrouble => ({
  source,
  code: 'too-large',
  message: `It has ${megabytes(size)}; a page may have ${megabytes(MOST_BYTES)}.`,
  cure: 'Save the article by itself, or split the file into its pages.',
});
