import { type Dirent, globSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A page that could not be read, and what to do about it. */
export interface PageTrouble {
  readonly source: string;
  readonly code: string;
  readonly message: string;
  readonly cure: string;
}

/** What stands at the places asked for: files to read, and all that is not read with its reason. */
export interface Gathered {
  readonly files: readonly string[];
  readonly troubles: readonly PageTrouble[];
  /** Files in folders that are no pages by their name, counted by extension. */
  readonly leftOut: Readonly<Record<string, number>>;
}

/** Extensions of files in a folder that are taken for pages; a file named by itself is always read. */
const PAGE_EXTENSIONS = new Set(
  ['', '.txt', '.text', '.md', '.html', '.htm', '.xhtml', '.shtml', '.php', '.asp', '.aspx', '.jsp'].values(),
);

/**
 * The files at the places (files, folders with all they hold, glob patterns), each once, folders in order of their
 * names. Links are followed; a folder that leads back into itself is entered once.
 */
export function gatherFiles(places: readonly string[]): Gathered {
  const files = new Set<string>();
  const troubles: PageTrouble[] = [];
  const leftOut: Record<string, number> = {};
  const entered = new Set<string>();

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
      const extension = extname(path).toLowerCase();
      if (stats.isDirectory()) folder(path);
      else if (inFolder && !(stats.isFile() && PAGE_EXTENSIONS.has(extension))) {
        leftOut[extension || path] = (leftOut[extension || path] ?? 0) + 1;
      } else files.add(path);
    } catch (error) {
      troubles.push(fileTrouble(path, error));
    }
  };

  for (const place of places) {
    const matches = /[*?[{]/u.test(place) && !exists(place) ? globSync(place).sort() : [place];
    if (matches.length === 0) {
      troubles.push({ source: place, code: 'not-found', message: 'No file matches.', cure: 'Check the pattern.' });
    }
    for (const match of matches) visit(match, false);
  }
  return { files: [...files], troubles, leftOut };
}

const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

const FILE_TROUBLES: Readonly<Record<string, { readonly message: string; readonly cure: string }>> = {
  ENOENT: { message: 'There is no such file.', cure: 'Check the path; a link may lead nowhere.' },
  EACCES: { message: 'It may not be read.', cure: 'Give yourself the right to read it (chmod +r).' },
  EPERM: { message: 'It may not be read.', cure: 'Give yourself the right to read it.' },
  ELOOP: { message: 'The link leads back to itself.', cure: 'Mend or remove the link.' },
  EISDIR: { message: 'It is a folder.', cure: 'Name a file, or add the folder with: parley add' },
  ENAMETOOLONG: { message: 'Its name is too long.', cure: 'Give it a shorter name.' },
  EMFILE: { message: 'Too many files are open.', cure: 'Raise the limit (ulimit -n) and run it again.' },
  EIO: { message: 'The disk cannot read it.', cure: 'Check the disk; restore the file from a copy.' },
};

/** Why a file could not be read, in words. */
export function fileTrouble(source: string, error: unknown): PageTrouble {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const known = FILE_TROUBLES[code];
  if (!known && code === 'unknown') throw error;
  const { message, cure } = known ?? { message: `It cannot be read (${code}).`, cure: 'Check the file and the disk.' };
  return { source, code: code === 'ENOENT' ? 'not-found' : 'unreadable', message, cure };
}
