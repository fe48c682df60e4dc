import type { Told } from '#article/article.ts';
import { relationOf } from '#page/version.ts';
import type { Store } from './store.ts';
import type { Versioned, VersionLine } from './versions.ts';

/** A text on its way into the store. */
export interface Incoming {
  readonly text: string;
  /** Normal address of its article. */
  readonly address: string;
  /** When it was fetched, as an ISO time; null where that is not known. */
  readonly seen: string | null;
}

/** Where an incoming text belongs: in the place it would have, or `sameAs` an article that counts already. */
export interface Placing {
  readonly version: Versioned;
  readonly sameAs: string | null;
}

/**
 * Where a text stands among those of its address. Of texts of one article the one fetched last counts, unless it is but
 * a remnant of the one before; one of which no time is known stands before all others. Texts that share nothing are of
 * different articles, and all count. `textOf` gives the text of a version as it is read now.
 */
export async function placeAmongVersions(
  store: Pick<Store, 'versions'>,
  story: string,
  { text, address, seen }: Incoming,
  textOf: (line: VersionLine) => Promise<string>,
): Promise<Placing> {
  const replaces: string[] = [];
  let yieldsTo: string | null = null;
  let sameAs: string | null = null;
  for (const line of await store.versions(story, address)) {
    const bothUnknown = seen === null && line.seen === null;
    if (line.yieldsTo !== null || bothUnknown) continue;
    const later = seen !== null && (line.seen === null || seen >= line.seen);
    const other = await textOf(line);
    const relation = later ? relationOf(text, other) : relationOf(other, text);
    if (relation === 'another') continue;
    if (relation === 'same' && later && line.seen !== null) sameAs = line.articleId;
    const counts = later === (relation !== 'remnant');
    if (counts) replaces.push(line.articleId);
    else yieldsTo = line.articleId;
  }
  return { version: { address, seen, replaces: yieldsTo === null ? replaces : [], yieldsTo }, sameAs };
}

/** When a page was fetched, as an ISO time, as its container tells; null where it does not. */
export function seenAt(told: Told | undefined): string | null {
  const time = Date.parse(told?.captured ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/**
 * A page that is there already was met again: where it had yielded to a later version and is what stands there now, it
 * counts again. True where it does.
 */
export async function seenAgain(
  store: Pick<Store, 'versions' | 'versionOf' | 'placeVersion' | 'reading'>,
  story: string,
  articleId: string,
  seen: string | null,
  textOf: (line: VersionLine) => Promise<string>,
): Promise<boolean> {
  if (seen === null) return false;
  const place = await store.versionOf(articleId);
  if (!place || place.yieldsTo === null || (place.seen ?? '') >= seen) return false;
  const text = (await store.reading(articleId))?.article.text ?? '';
  const { version } = await placeAmongVersions(store, story, { text, address: place.address, seen }, textOf);
  await store.placeVersion(story, articleId, version);
  return version.yieldsTo === null;
}
