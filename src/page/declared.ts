import { dayInScript } from './dates/scripts.ts';
import { type DateSign, dateSigns, isAside, stampedDay } from './dates/signs.ts';
import type { DayOrder } from './dates/written.ts';
import { attribute, type Element, innerText } from './element.ts';
import { type DeclaredBy, linkedData } from './json-ld.ts';
import { type Line, sizeOf, tidy } from './line.ts';
import { CHINESE_MEDIA, ENGLISH_MEDIA } from './media-words.ts';
import { type AuthorSign, authorSigns } from './people/author-signs.ts';
import { declaredNames } from './people/declared-authors.ts';
import { bare } from './title.ts';

/** What the markup of an HTML page states of it. */
export interface Declared {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly origin: string | null;
  readonly authors: readonly string[];
  readonly published: { readonly published: string; readonly publishedBy: DeclaredBy } | null;
  /** The day its meta tags say it was changed. */
  readonly changed: string | null;
  /** Authors that its elements state, in order. */
  readonly signs: readonly AuthorSign[];
  /** Dates that its elements state, in order. */
  readonly dates: readonly DateSign[];
  /** Which number is the month in 4/5/2020. */
  readonly order: DayOrder;
  readonly url: string | null;
}

/** Collects the elements that state metadata while the tree is walked. */
export interface Collected {
  readonly metas: Map<string, string>;
  readonly scripts: string[];
  readonly dates: DateSign[];
  readonly signs: AuthorSign[];
  /** Values of the meta tags that name authors, of which a page has one each. */
  readonly writers: string[];
  /** The first day that a script which is no JSON-LD names as that of publication. */
  scripted: string | null;
  order: DayOrder;
  readonly items: Map<string, string>;
  title: string | null;
  canonical: string | null;
}

export const nothingCollected = (): Collected => ({
  metas: new Map(),
  scripts: [],
  dates: [],
  signs: [],
  writers: [],
  scripted: null,
  order: null,
  items: new Map(),
  title: null,
  canonical: null,
});

/** Notes what one element states. */
export function collect(into: Collected, element: Element, line: number): void {
  const tag = element.tagName;
  if (tag === 'html') into.order = orderOf(attribute(element, 'lang'));
  if (into.dates.length < MOST_DATES) into.dates.push(...dateSigns(element, line, into.order));
  if (into.signs.length < MOST_SIGNS) into.signs.push(...authorSigns(element, line, () => isAside(element)));
  if (tag === 'meta') {
    const name = (
      attribute(element, 'property') ??
      attribute(element, 'name') ??
      attribute(element, 'itemprop') ??
      ''
    ).toLowerCase();
    const content = attribute(element, 'content')?.trim() ?? '';
    if (name !== '' && content !== '' && !into.metas.has(name)) into.metas.set(name, content);
    if (/^(?:citation_author|dc\.creator|author|article:author)$/u.test(name)) into.writers.push(content);
  } else if (tag === 'script' && /ld\+json/iu.test(attribute(element, 'type') ?? ''))
    into.scripts.push(innerText(element));
  else if (tag === 'script') into.scripted ??= dayInScript(innerText(element));
  else if (tag === 'title' && into.title === null && element.parentNode?.nodeName === 'head')
    into.title = tidy(innerText(element));
  else if (tag === 'link' && attribute(element, 'rel')?.toLowerCase() === 'canonical')
    into.canonical ??= attribute(element, 'href');
  const item = attribute(element, 'itemprop')?.toLowerCase();
  if (item !== undefined && !into.items.has(item)) {
    const value = (attribute(element, 'content') ?? attribute(element, 'datetime') ?? innerText(element)).trim();
    if (value !== '' && value.length < 200) into.items.set(item, value);
  }
}

const MOST_DATES = 400;
const MOST_SIGNS = 200;

/** Pages in American English set the month first, all others the day; a page that names no language does not tell. */
function orderOf(language: string | null): DayOrder {
  if (!language) return null;
  return /^en(?:$|[-_]us)/iu.test(language) ? 'month first' : 'day first';
}

/** Sums up what was collected: JSON-LD before meta tags before microdata; the title checked against the headings. */
export function declaredIn(collected: Collected, lines: readonly Line[]): Declared {
  const { metas, items } = collected;
  const linked = linkedData(collected.scripts);
  const outlet = linked?.outlet ?? first(metas, OUTLET) ?? items.get('publisher') ?? null;
  return {
    title: titleOf(collected, lines, linked?.title ?? null, outlet),
    outlet: outlet === null ? null : tidy(outlet),
    origin: sourceOf(first(metas, SOURCE)),
    authors: authorsIn(collected, linked?.authors ?? []),
    signs: collected.signs,
    published: publishedOf(collected, linked?.date ?? null),
    changed: first(metas, CHANGED) === null ? null : stampedDay(first(metas, CHANGED) ?? '', collected.order),
    dates: collected.dates,
    order: collected.order,
    url: collected.canonical ?? metas.get('og:url') ?? null,
  };
}

const OUTLET = ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'publisher', 'dc.publisher', 'cre'];
const AUTHOR = [
  'cxenseparse:author',
  'creator',
  'dc.contributor.author',
  'article:author',
  'author',
  'byl',
  'byline',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'article:author_name',
  'mediaid',
];
const SOURCE = ['source', 'contentsource', 'article:source', 'copyrightsource'];
const CHANGED = [
  'article:modified_time',
  'og:updated_time',
  'last-modified',
  'lastmod',
  'revised',
  'dcterms.modified',
  'dc.date.modified',
  'datemodified',
  'dateupdate',
];
const DATE = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'ptime',
  'publicationdate',
  'publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'date',
  'article.published',
  'displaydate',
  'weibo:article:create_at',
  'bytedance:published_time',
  'citation_date',
  'citation_publication_date',
  'cxenseparse:recs:publishtime',
  'og:release_date',
  'apub:time',
  'article:create_at',
  'sw-pubdate',
  'bepress_citation_date',
  'published',
  'published_date',
  'published-date',
  'publish_time',
  'created',
  'creation_date',
  'datecreated',
  'dc.created',
  'uploaddate',
  'datetime',
  'originalpublicationdate',
];

function first(metas: ReadonlyMap<string, string>, names: readonly string[]): string | null {
  for (const name of names) {
    const value = metas.get(name);
    if (value !== undefined) return value;
  }
  return null;
}

/** JSON-LD before meta tags; a blog's "Written by" card last. */
function authorsIn({ metas, items, writers }: Collected, linked: readonly string[]): readonly string[] {
  const written = /^written by$/iu.test(metas.get('twitter:label1') ?? '') ? metas.get('twitter:data1') : undefined;
  const others = AUTHOR.map((name) => [metas.get(name) ?? '']);
  const ladder = [linked, writers, ...others, [written ?? ''], [items.get('author') ?? '']];
  for (const values of ladder) {
    const names = [...new Set(values.flatMap(declaredNames))];
    if (names.length > 0) return names.slice(0, MOST_AUTHORS);
  }
  return [];
}

const MOST_AUTHORS = 20;

const sourceOf = (value: string | null): string | null =>
  value !== null && value.length <= 30 && !/^https?:/u.test(value)
    ? tidy(value.replace(/^(?:来源|來源)[：:]\s*/u, ''))
    : null;

function publishedOf(
  { metas, items, scripted, order, scripts }: Collected,
  linked: string | null,
): Declared['published'] {
  const byLink = linked === null ? null : stampedDay(linked, order);
  if (byLink) return { published: byLink, publishedBy: 'json-ld' };
  for (const name of DATE) {
    const day = stampedDay(metas.get(name) ?? '', order);
    if (day) return { published: day, publishedBy: 'meta tag' };
  }
  const byItem = stampedDay(items.get('datepublished') ?? '', order);
  if (byItem) return { published: byItem, publishedBy: 'time element' };
  // JSON-LD with a fault in it still names the day.
  const byScript = scripts.map(dayInScript).find((day) => day !== null) ?? scripted;
  return byScript === null ? null : { published: byScript, publishedBy: 'json-ld' };
}

const MARK = /\s*[|｜_]+\s*|\s+[-–—:·«»]+\s+|\s*--+\s*|\s*-(?=[\u4e00-\u9fff]{2,12}$)/u;

/** A heading that the page's title repeats; else the title it declares, without the site's name behind it. */
function titleOf(
  { metas, title }: Collected,
  lines: readonly Line[],
  headline: string | null,
  outlet: string | null,
): string | null {
  const stated = [metas.get('og:title'), headline, title, metas.get('twitter:title')].filter(
    (one): one is string => typeof one === 'string' && one.trim() !== '',
  );
  const keys = stated.map(bare);
  const headings = lines.filter(({ markup }) => markup !== null && markup.heading > 0 && markup.heading <= 3);
  for (const level of [1, 2, 3]) {
    for (const { text, markup } of headings) {
      const key = bare(text);
      if (markup?.heading !== level || key.length < 4 || (outlet !== null && key === bare(outlet))) continue;
      // An unescaped quotation mark cuts og:title short: then it is the heading's beginning.
      if (keys.some((one) => one.includes(key) || (one.length >= 6 && key.startsWith(one)))) return tidy(text);
    }
  }
  const best = stated[0];
  return best === undefined ? null : withoutSite(tidy(best), outlet);
}

function withoutSite(title: string, outlet: string | null): string {
  let rest = title;
  for (;;) {
    const parts = rest.split(MARK);
    const last = parts.at(-1)?.trim() ?? '';
    const site =
      (outlet !== null && bare(last) === bare(outlet)) ||
      CHINESE_MEDIA.test(last) ||
      (ENGLISH_MEDIA.test(last) && last.split(/\s+/u).length <= 5) ||
      /^[\w.-]+\.(?:com|net|org|cn)$/u.test(last) ||
      sizeOf(last) <= 3;
    const shorter = rest.slice(0, rest.lastIndexOf(last)).replace(/[\s|｜_–—«»:·-]+$/u, '');
    if (parts.length < 2 || !site || sizeOf(shorter) < 6) return rest;
    rest = shorter;
  }
}
