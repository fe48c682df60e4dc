import { existsSync } from 'node:fs';

/** Where a page stands: in a file, and which of the pages in it is meant. */
export interface Place {
  readonly file: string;
  /** The page's whole name; absent where the file itself is meant. */
  readonly only: ReadonlySet<string> | undefined;
}

/** Parts `archive.zip!inner/page.html`. A file may have the mark in its own name: the longest that exists counts. */
export function splitPlace(place: string): Place {
  for (let end = place.length; end > 0; end = place.lastIndexOf('!', end - 1)) {
    const file = place.slice(0, end);
    if (existsSync(file)) return { file, only: end === place.length ? undefined : new Set([place]) };
  }
  const [file = place] = place.split('!', 1);
  return { file, only: undefined };
}
