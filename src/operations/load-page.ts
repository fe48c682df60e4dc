import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { PAGE_LIMIT } from '#page/decode.ts';
import { fileTrouble, type PageTrouble } from './gather.ts';

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
      if (stats.size > PAGE_LIMIT) return { ok: false, error: tooLarge(path, stats.size) };
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
  message: folder ? `${source} is a folder.` : `${source} is a device, not a file.`,
  cure: folder ? `Add the folder (parley add ${source}) or name a file in it.` : 'Name a file.',
});

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000)} MB`;

const tooLarge = (source: string, size: number): PageTrouble => ({
  source,
  code: 'too-large',
  message: `${source} has ${megabytes(size)}; a page may have ${megabytes(PAGE_LIMIT)}.`,
  cure: 'Save the article by itself, or split the file into its pages.',
});
