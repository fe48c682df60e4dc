import { generateOpml, parseOpml } from 'feedsmith';
import { decode } from '../decode.ts';
import { type ContainerReader, note } from './contained.ts';
import { damaged } from './limits.ts';
import { wellFormed } from './markup.ts';
import { whole } from './source.ts';

/** A feed as a list of feeds names it. */
export interface ListedFeed {
  readonly url: string;
  readonly title: string | null;
  readonly home: string | null;
  /** The groups it stands in, outermost first. */
  readonly groups: readonly string[];
}

interface Outline {
  readonly text?: string;
  readonly title?: string;
  readonly xmlUrl?: string;
  readonly htmlUrl?: string;
  readonly outlines?: readonly Outline[];
}
const DEEPEST = 20;

/** The feeds of an OPML file, each address once; null where it is none. */
export function readOpml(source: Uint8Array | string): readonly ListedFeed[] | null {
  const text = typeof source === 'string' ? source : textOf(source);
  const document = text === null ? null : (parsed(text) ?? parsed(wellFormed(text)));
  if (document === null) return null;
  const feeds = new Map<string, ListedFeed>();
  const visit = (outlines: readonly Outline[], groups: readonly string[]): void => {
    for (const { text, title, xmlUrl, htmlUrl, outlines: inner } of outlines) {
      const name = title ?? text ?? null;
      const url = xmlUrl?.trim() ?? '';
      if (/^https?:\/\//iu.test(url) && !feeds.has(url))
        feeds.set(url, { url, title: name, home: htmlUrl ?? null, groups });
      if (inner && groups.length < DEEPEST) visit(inner, name === null ? groups : [...groups, name]);
    }
  };
  visit(document.body?.outlines ?? [], []);
  return [...feeds.values()];
}

/** The feeds as an OPML file, by their groups. */
export function writeOpml(feeds: readonly ListedFeed[], title: string): string {
  const outlines: WritableOutline[] = [];
  for (const { url, title: name, home, groups } of feeds) {
    let place = outlines;
    for (const group of groups) {
      let found = place.find(({ text, xmlUrl }) => text === group && xmlUrl === undefined);
      if (!found) {
        found = { text: group, outlines: [] };
        place.push(found);
      }
      found.outlines ??= [];
      place = found.outlines;
    }
    place.push({ type: 'rss', text: name ?? url, xmlUrl: url, ...(home === null ? {} : { htmlUrl: home }) });
  }
  // The standard wants one outline at least: an empty list says that it is one.
  return generateOpml({ head: { title }, body: { outlines: outlines.length > 0 ? outlines : [{ text: title }] } });
}

interface WritableOutline {
  text: string;
  type?: string;
  xmlUrl?: string;
  htmlUrl?: string;
  outlines?: WritableOutline[];
}

function textOf(bytes: Uint8Array): string | null {
  const decoded = decode(bytes);
  return decoded.ok ? decoded.text : null;
}

/** The library throws for whatever is no list of feeds. */
function parsed(text: string) {
  try {
    return parseOpml(text);
  } catch {
    return null;
  }
}

/** A list of feeds among the files holds no pages: it says what can be done with it. */
export const readOpmlFile: ContainerReader = async function* (source, { limits }) {
  const feeds = readOpml(await whole(source, limits.list));
  if (feeds === null) throw damaged(source.name, 'it is no list of feeds that can be read');
  yield note(
    source.name,
    'feeds',
    `${source.name} is a list of ${feeds.length} feeds, not of pages.`,
    'Follow its feeds, or save their pages and add those.',
  );
};
