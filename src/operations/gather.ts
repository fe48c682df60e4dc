import { type Dirent, globSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PageTrouble } from '#page/containers/contained.ts';
import { extensionOf, isReadable } from '#page/containers/formats.ts';

/** What stands at the places asked for: files to read, and all that is not read with its reason. */
export interface Gathered {
  readonly files: readonly string[];
  /** Bytes of all files together. */
  readonly size: number;
  readonly troubles: readonly PageTrouble[];
  /** Files in folders that are no pages by their name, counted by extension. */
  readonly leftOut: Readonly<Record<string, number>>;
}

/**
 * The files at the places (files, folders with all they hold, glob patterns), each once, folders in order of their
 * names. Links are followed; a folder that leads back into itself is entered once.
 */
export function gatherFiles(places: readonly string[]): Gathered {
  const files = new Set<string>();
  const troubles: PageTrouble[] = [];
  const leftOut: Record<string, number> = {};
  const entered = new Set<string>();
  let size = 0;

  const folder = (path: string): void => {
    const real = realpathSync(path);
    if (entered.has(real)) return;
    entered.add(real);
    for (const { name } of entries(path)) visit(join(path, name), true);
  };
  const entries = (path: string): readonly Dirent[] =>
    readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  const visit = (path: string, inFolder: boolean): void => {
    try {
      const stats: Stats = statSync(path);
      if (stats.isDirectory()) folder(path);
      else if (inFolder && !(stats.isFile() && isReadable(path))) {
        const kind = extensionOf(path) || path;
        leftOut[kind] = (leftOut[kind] ?? 0) + 1;
      } else if (!files.has(path)) {
        files.add(path);
        size += stats.size;
      }
    } catch (error) {
      troubles.push(fileTrouble(path, error));
    }
  };

  for (const place of places) {
    const matches = /[*?[{]/u.test(place) && !exists(place) ? globSync(place).sort() : [place];
    if (matches.length === 0) {
      troubles.push({
        source: place,
        code: 'not-found',
        message: `No file matches ${place}.`,
        cure: 'Check the pattern.',
      });
    }
    for (const match of matches) visit(match, false);
  }
  return { files: [...files], size, troubles, leftOut };
}

const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

type FileTrouble = readonly [says: (source: string) => string, cure: string];
const FILE_TROUBLES: Readonly<Record<string, FileTrouble>> = {
  ENOENT: [(source) => `There is no file ${source}.`, 'Check the path; a link may lead nowhere.'],
  EACCES: [(source) => `${source} may not be read.`, 'Give yourself the right to read it (chmod +r).'],
  EPERM: [(source) => `${source} may not be read.`, 'Give yourself the right to read it.'],
  ELOOP: [(source) => `${source} is a link that leads back to itself.`, 'Mend or remove the link.'],
  ENOTDIR: [(source) => `There is no file ${source}.`, 'Check the path; a part of it is a file, not a folder.'],
  ENAMETOOLONG: [(source) => `${source} has too long a name.`, 'Give it a shorter one.'],
  EMFILE: [(source) => `${source} cannot be opened: too many files are.`, 'Raise the limit (ulimit -n).'],
  EIO: [(source) => `The disk cannot read ${source}.`, 'Check the disk; restore the file from a copy.'],
};

/** Why a file could not be read, in words; an error that is not the file system's is thrown again. */
export function fileTrouble(source: string, error: unknown): PageTrouble {
  if (!(error instanceof Error && 'code' in error)) throw error;
  const code = String(error.code);
  const [says, cure] = FILE_TROUBLES[code] ?? [
    () => `${source} cannot be read (${code}).`,
    'Check the file and the disk.',
  ];
  return {
    source,
    code: code === 'ENOENT' || code === 'ENOTDIR' ? 'not-found' : 'unreadable',
    message: says(source),
    cure,
  };
}
