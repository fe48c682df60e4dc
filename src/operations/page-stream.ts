import { type Stats, statSync } from 'node:fs';
import { type Contained, type FieldMap, trouble } from '#page/containers/contained.ts';
import { LIMITS, type Limits } from '#page/containers/limits.ts';
import { openSource } from '#page/containers/open.ts';
import { fileSource } from '#page/containers/source.ts';
import { fileTrouble } from './gather.ts';

export interface StreamOptions {
  readonly fields?: FieldMap | undefined;
  readonly only?: ReadonlySet<string> | undefined;
  readonly limits?: Limits;
  /** Told how many more bytes of the files are behind. */
  readonly passed?: (bytes: number) => void;
}

/** The pages in the files, one after the other, and all that is to be told of what is no page. Never throws for a file. */
export async function* pagesIn(files: readonly string[], options: StreamOptions = {}): AsyncGenerator<Contained> {
  for (const file of files) {
    try {
      yield* pagesInFile(file, options);
    } catch (error) {
      yield trouble(file, isOfFiles(error) ? fileTrouble(file, error) : fault(file, error));
    }
  }
}

async function* pagesInFile(
  file: string,
  { fields, only, limits = LIMITS, passed = nothing }: StreamOptions,
): AsyncGenerator<Contained> {
  const stats = statSync(file);
  if (!stats.isFile() && !stats.isFIFO()) return yield trouble(file, noFile(file, stats));
  let behind = 0;
  const pass = (bytes: number): void => {
    const more = Math.min(bytes, stats.size - behind);
    behind += more;
    passed(more);
  };
  const source = fileSource(file, pass);
  // What comes through a pipe comes once.
  const given = stats.isFile() ? source : { ...source, path: null };
  yield* openSource(given, {
    size: stats.size,
    limits,
    passed: pass,
    ...(fields ? { fields } : {}),
    ...(only ? { only } : {}),
  });
  passed(stats.size - behind);
}

const nothing = (): void => undefined;
const isOfFiles = (error: unknown): boolean => error instanceof Error && 'code' in error && 'syscall' in error;

/** An archive on which a reader breaks ends as one that cannot be read: the others go on. */
const fault = (file: string, error: unknown) => ({
  code: 'fault',
  message: `Parley broke on ${file} (${error instanceof Error ? error.message : String(error)}).`,
  cure: 'Please report it with the file.',
});

const noFile = (source: string, stats: Stats) => ({
  code: 'unreadable',
  message: stats.isDirectory() ? `${source} is a folder.` : `${source} is a device, not a file.`,
  cure: stats.isDirectory() ? `Add the folder (parley add ${source}) or name a file in it.` : 'Name a file.',
});
