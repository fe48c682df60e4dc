import { type AnyFeed, parseFeed } from 'feedsmith';
import { stampedDay } from '../dates/signs.ts';
import { decode } from '../decode.ts';
import { sizeOf, tidy } from '../line.ts';
import type { ReadFault } from './contained.ts';
import { visibleText, wellFormed } from './markup.ts';

/** One entry of a feed; all of it as the feed states it. */
export interface FeedItem {
  /** What the feed knows the item by: its id, else its address, else its title. */
  readonly id: string;
  /** Absolute where the address of the feed or of its home is known. */
  readonly url: string | null;
  readonly title: string | null;
  /** EDTF day, in the time zone the feed writes it in. */
  readonly published: string | null;
  /** The last time named (changed, else published) as an ISO time in UTC, to tell newer from older. */
  readonly changed: string | null;
  readonly authors: readonly string[];
  /** The best text given, as HTML; empty where there is none. */
  readonly html: string;
  /** False where that is a teaser: the text stands behind the address alone. */
  readonly whole: boolean;
}

export interface Feed {
  readonly format: 'rss' | 'atom' | 'rdf' | 'json';
  readonly title: string | null;
  /** Address of the site. */
  readonly home: string | null;
  readonly items: readonly FeedItem[];
}

export type FeedResult = { readonly ok: true; readonly feed: Feed } | { readonly ok: false; readonly error: ReadFault };

/**
 * Reads RSS (all versions), RDF, Atom and JSON Feed, in any encoding; cut, badly nested and half-escaped ones as far as
 * they go. `url` is the address the feed came from. Entities that the document defines itself are never expanded.
 */
export function readFeed(source: Uint8Array | string, url: string | null = null, contentType?: string): FeedResult {
  const name = url ?? 'The feed';
  const text = typeof source === 'string' ? source : textOf(source, name, contentType);
  if (typeof text !== 'string') return { ok: false, error: text };
  const parsed = parse(text) ?? parse(wellFormed(text));
  if (parsed === null) return { ok: false, error: noFeed(name) };
  return { ok: true, feed: feedOf(parsed, url) };
}

function textOf(bytes: Uint8Array, name: string, contentType: string | undefined): string | ReadFault {
  const decoded = decode(bytes, { name, ...(contentType === undefined ? {} : { contentType }) });
  return decoded.ok ? decoded.text : decoded.error;
}

/** Null where the library finds no feed in it: it throws for that and for broken XML alike. */
function parse(text: string): AnyFeed | null {
  try {
    return parseFeed(text);
  } catch {
    return null;
  }
}

const noFeed = (name: string): ReadFault => ({
  code: 'no-feed',
  message: `${name} is no feed that can be read (RSS, Atom, RDF or JSON Feed).`,
  cure: 'Open it in a browser: it may be a page, or an error of the site. Save the feed again.',
});

function feedOf(parsed: AnyFeed, url: string | null): Feed {
  if (parsed.format === 'atom') {
    const { feed } = parsed;
    const home = absolute(linkOf(feed.links), url);
    const entries = (feed.entries ?? []).map((entry) =>
      item(url ?? home, {
        id: entry.id,
        link: linkOf(entry.links),
        title: entry.title?.value,
        titleIsHtml: entry.title?.type === 'html',
        published: entry.published ?? entry.updated ?? entry.dc?.dates?.[0],
        updated: entry.updated,
        authors: entry.authors?.map(({ name }) => name),
        content: inHtml(entry.content),
        teaser: inHtml(entry.summary),
      }),
    );
    return { format: 'atom', title: plain(feed.title?.value, true), home, items: entries };
  }
  if (parsed.format === 'json') {
    const { feed } = parsed;
    const home = absolute(feed.home_page_url, url);
    const items = (feed.items ?? []).map((one) =>
      item(url ?? home, {
        id: one.id,
        link: one.url ?? one.external_url,
        title: one.title,
        published: one.date_published ?? one.date_modified,
        updated: one.date_modified,
        authors: one.authors?.map(({ name }) => name),
        content: one.content_html ?? escaped(one.content_text),
        teaser: escaped(one.summary),
      }),
    );
    return { format: 'json', title: plain(feed.title), home, items };
  }
  const { feed, format } = parsed;
  const home = absolute(feed.link, url);
  const items = (feed.items ?? []).map((one) => {
    const rss = 'guid' in one || 'pubDate' in one || 'authors' in one ? one : null;
    const guid = rss?.guid;
    return item(url ?? home, {
      id: guid?.value,
      link: one.link ?? linkOf(one.atom?.links) ?? (guid?.isPermaLink === false ? undefined : addressIn(guid?.value)),
      title: one.title,
      titleIsHtml: true,
      published: rss?.pubDate ?? one.dc?.dates?.[0] ?? one.atom?.published ?? one.dcterms?.issued?.[0],
      updated: one.atom?.updated,
      authors: one.dc?.creators ?? rss?.authors?.map(({ name }) => name),
      content: one.content?.encoded ?? inHtml(one.atom?.content),
      teaser: one.description ?? inHtml(one.atom?.summary),
    });
  });
  return { format, title: plain(feed.title, true), home, items };
}

type Given = string | undefined;
interface Parts {
  readonly id: Given;
  readonly link: Given;
  readonly title: Given;
  readonly titleIsHtml?: boolean;
  readonly published: Given;
  readonly updated: Given;
  readonly authors: readonly Given[] | undefined;
  readonly content: Given;
  readonly teaser: Given;
}

function item(base: string | null, parts: Parts): FeedItem {
  const { content, teaser = '', published, updated } = parts;
  const url = absolute(parts.link, base);
  const title = plain(parts.title, parts.titleIsHtml ?? false);
  const html = content !== undefined && content.length >= teaser.length ? content : teaser;
  return {
    id: parts.id ?? url ?? title ?? '',
    url,
    title,
    published: published === undefined ? null : stampedDay(published, null),
    changed: instant(updated) ?? instant(published),
    authors: (parts.authors ?? []).flatMap((name) => plain(name) ?? []),
    html,
    whole: isWhole(html, content !== undefined),
  };
}

/** A description is a teaser unless it is as long as a short report; any text that breaks off is one. */
const SHORT_REPORT = 300;
const BREAKS_OFF =
  /(?:…|\.{3}|\[…\]|\[\.\.\.\]|\(more\)|read more|continue reading|阅读全文|閱讀全文|查看全文|更多)\W{0,4}$/iu;

function isWhole(html: string, asContent: boolean): boolean {
  const text = visibleText(html);
  const size = sizeOf(text);
  if (size === 0) return false;
  return BREAKS_OFF.test(text.slice(-60)) ? size > 3 * SHORT_REPORT : asContent || size >= SHORT_REPORT;
}

/** Atom gives text with its type; plain text is escaped so that it can stand in a page. */
const inHtml = (text: { readonly value?: string; readonly type?: string } | undefined): Given =>
  text?.type === undefined || text.type === 'text' || text.type === 'text/plain' ? escaped(text?.value) : text.value;

const escaped = (text: Given): Given =>
  text
    ?.replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/\r?\n\s*\r?\n/gu, '<p>');

function plain(text: Given, isHtml = false): string | null {
  const shown = tidy(isHtml && text !== undefined && /[<&]/u.test(text) ? visibleText(text) : (text ?? ''));
  return shown === '' ? null : shown;
}

type Links = readonly { readonly href?: string; readonly rel?: string; readonly type?: string }[] | undefined;

const linkOf = (links: Links): Given =>
  (
    links?.find(({ rel, type }) => (rel ?? 'alternate') === 'alternate' && (type ?? 'text/html').includes('html')) ??
    links?.find(({ rel }) => (rel ?? 'alternate') === 'alternate')
  )?.href;

const addressIn = (text: Given): Given => (text !== undefined && /^https?:\/\//iu.test(text) ? text : undefined);

/** The address against its base; null where it is none of the web. */
function absolute(address: Given, base: string | null): string | null {
  const given = address?.trim() ?? '';
  if (given === '' || !URL.canParse(given, base ?? undefined)) return null;
  const { protocol, href } = new URL(given, base ?? undefined);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

function instant(text: Given): string | null {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
