import { generateOpml, parseOpml } from 'feedsmith';
import { wellFormed } from '#page/containers/markup.ts';

/** A feed as lists of feeds tell of it. */
export interface ListedFeed {
  readonly url: string;
  readonly title: string | null;
  readonly home: string | null;
}

interface Outline {
  readonly xmlUrl?: string;
  readonly htmlUrl?: string;
  readonly title?: string;
  readonly text?: string;
  readonly outlines?: readonly Outline[];
}

/** The feeds in an OPML file, folders and all, each once; null where it is no OPML. */
export function feedsInOpml(text: string): readonly ListedFeed[] | null {
  const parsed = parsedOpml(text) ?? parsedOpml(wellFormed(text));
  if (!parsed) return null;
  const found = new Map<string, ListedFeed>();
  const open: Outline[] = [...parsed].reverse();
  for (let outline = open.pop(); outline; outline = open.pop()) {
    const { xmlUrl = '', htmlUrl, title, text: name, outlines = [] } = outline;
    const url = URL.parse(xmlUrl.trim());
    if (url && /^https?:$/u.test(url.protocol) && !found.has(url.href)) {
      found.set(url.href, { url: url.href, title: title || name || null, home: htmlUrl || null });
    }
    open.push(...[...outlines].reverse());
  }
  return [...found.values()];
}

/** Null where the library finds no OPML in it: it throws for that. */
function parsedOpml(text: string): readonly Outline[] | null {
  try {
    return parseOpml(text).body?.outlines ?? [];
  } catch {
    return null;
  }
}

/** The feeds as an OPML file that every reader of feeds takes in. */
export const opmlOf = (feeds: readonly ListedFeed[], title: string): string =>
  generateOpml({
    head: { title },
    body: {
      outlines: feeds.map(({ url, title: name, home }) => ({
        type: 'rss',
        text: name ?? url,
        title: name ?? url,
        xmlUrl: url,
        ...(home === null ? {} : { htmlUrl: home }),
      })),
    },
  });
