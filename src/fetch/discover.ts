import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { siteOf } from '#page/address.ts';
import { type Feed, readFeed } from '#page/containers/feed.ts';
import { decode } from '#page/decode.ts';
import type { FetchTrouble } from './fetch-error.ts';
import type { Fetched, Web } from './web.ts';

/** A feed that was found, with its answer. */
export interface FoundFeed {
  readonly url: string;
  readonly feed: Feed;
  /** Other feeds that the page names. */
  readonly others: readonly string[];
  readonly notes: readonly string[];
}

export type Discovery =
  | { readonly ok: true; readonly found: FoundFeed }
  | { readonly ok: false; readonly error: FetchTrouble };

/** Where sites keep their feeds that do not name them: WordPress, Ghost, Hugo, Jekyll, Drupal and the many after them. */
const COMMON_PATHS = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/feed.json', '/?feed=rss2'];
/** So many addresses are tried before it is given up. */
const MOST_TRIED = 12;

/** The feed at an address: the address itself, one that its page names, or one where feeds usually are. */
export async function discoverFeed(web: Web, address: string): Promise<Discovery> {
  const first = await web.get({ address, wanted: 'feed' });
  if (first.state === 'failed') return { ok: false, error: first.error };
  if (first.state === 'unchanged')
    throw new Error(`${address}: an answer without a body to a question without conditions`);
  const feed = feedIn(first);
  if (feed)
    return { ok: true, found: { url: first.moved ? first.url : address, feed, others: [], notes: first.notes } };
  const named = feedsNamedIn(first);
  const usual = COMMON_PATHS.map((path) => new URL(path, first.url).href);
  const candidates = [...new Set([...named, ...usual])].slice(0, MOST_TRIED);
  for (const candidate of candidates) {
    const answer = await web.get({ address: candidate, wanted: 'feed', foundOn: first.url, attempts: 1 });
    const found = answer.state === 'fetched' ? feedIn(answer) : null;
    if (!found || answer.state !== 'fetched') continue;
    const others = named.filter((one) => one !== candidate);
    return { ok: true, found: { url: candidate, feed: found, others, notes: answer.notes } };
  }
  return { ok: false, error: noFeed(address, candidates.length) };
}

type Answered = Extract<Fetched, { readonly state: 'fetched' }>;

function feedIn({ bytes, url, contentType }: Answered): Feed | null {
  const result = readFeed(bytes, url, contentType ?? undefined);
  return result.ok ? result.feed : null;
}

const FEED_TYPE = /^\s*(?:application|text)\/(?:rss|atom|rdf|feed)?\+?(?:xml|json)/iu;
const FEED_LIKE =
  /(?:\/(?:feed|rss|atom)s?\/?$|\.(?:rss|atom|rdf)$|(?:rss|feed|atom)[^/]{0,40}\.(?:xml|json)$|[?&]feed=)/iu;
const OF_COMMENTS = /comment|评论|評論/iu;

/** Feeds that a page names, those it declares before those it links to, those of comments last. */
export function feedsNamedIn({
  bytes,
  url,
  contentType,
}: Pick<Answered, 'bytes' | 'url' | 'contentType'>): readonly string[] {
  const decoded = decode(bytes, contentType === null ? {} : { contentType });
  if (!decoded.ok) return [];
  const declared: string[] = [];
  const linked: string[] = [];
  const comments: string[] = [];
  for (const element of elementsOf(parse(decoded.text, { scriptingEnabled: false }))) {
    const value = (name: string): string => element.attrs.find((one) => one.name === name)?.value ?? '';
    const href = URL.parse(value('href').trim(), url);
    if (value('href') === '' || !href || !/^https?:$/u.test(href.protocol)) continue;
    const isDeclared =
      element.tagName === 'link' &&
      /(?:^|\s)(?:alternate|feed)(?:\s|$)/iu.test(value('rel')) &&
      (FEED_TYPE.test(value('type')) || FEED_LIKE.test(href.pathname + href.search));
    const isLinked =
      element.tagName === 'a' && FEED_LIKE.test(href.pathname + href.search) && siteOf(href.href) === siteOf(url);
    if (!isDeclared && !isLinked) continue;
    const list = OF_COMMENTS.test(`${value('title')} ${href.pathname}`) ? comments : isDeclared ? declared : linked;
    list.push(href.href);
  }
  return [...new Set([...declared, ...linked, ...comments])];
}

function* elementsOf(root: DefaultTreeAdapterTypes.Document): Generator<DefaultTreeAdapterTypes.Element> {
  const open: DefaultTreeAdapterTypes.ChildNode[] = [...root.childNodes].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (!('tagName' in node)) continue;
    yield node;
    open.push(...[...node.childNodes].reverse());
  }
}

const noFeed = (address: string, tried: number): FetchTrouble => ({
  code: 'not-a-page',
  address,
  message: `${address} is no feed, names none, and has none at the ${tried} addresses where feeds are found.`,
  cure: 'Look for a link named RSS, Atom or Feed on the site and give its address.',
  passing: false,
});
