import { createHash } from 'node:crypto';
import type { FeedItem, Feed as ReadFeed } from '#page/containers/feed.ts';
import { itemPage } from '#page/containers/item-page.ts';
import { visibleText } from '#page/containers/markup.ts';
import { type Fetching, fetchPage, type PageFault } from './kept-page.ts';

/** What came of an item: `by` says whether the page behind it was read, or the text that the feed itself gives. */
export type Taken =
  | {
      readonly state: 'added' | 'changed' | 'known';
      readonly by: 'page' | 'item';
      readonly title: string | null;
      /** Why the feed's own text was taken. */
      readonly because: PageFault | null;
    }
  | { readonly state: 'failed'; readonly error: PageFault; readonly passing: boolean; readonly retryAt: number | null };

/** Less text than this says nothing that a record could hold. */
const LEAST_TEXT = 40;

/**
 * Takes an item: the page its address leads to, or where that cannot be had, or holds less than the feed itself, the
 * text of the item. After a trouble that may pass the item's own text waits too, while there is hope for the page.
 */
export async function takeItem(
  fetching: Fetching,
  feed: ReadFeed,
  item: FeedItem,
  foundOn: string,
  last: boolean,
): Promise<Taken> {
  const text = visibleText(item.html);
  const told = {
    ...(item.title === null ? {} : { title: item.title }),
    ...(item.published === null ? {} : { published: item.published }),
    ...(item.authors.length === 0 ? {} : { authors: item.authors }),
  };
  let because: PageFault = NO_ADDRESS;
  if (item.url !== null) {
    const least = item.whole ? text.length / 2 : 0;
    const page = await fetchPage(fetching, item.url, { foundOn, told, least, attempts: 1 });
    if (page.state !== 'failed')
      return { state: page.state, by: 'page', title: page.title ?? item.title, because: null };
    because = page.error;
    if (page.trouble?.passing && !last) {
      return { state: 'failed', error: because, passing: true, retryAt: page.trouble.retryAt ?? null };
    }
  }
  if (text.trim().length < LEAST_TEXT) return { state: 'failed', error: because, passing: false, retryAt: null };
  const address = item.url ?? foundOn;
  const kept = await fetching.keep({
    bytes: itemPage({ ...item, outlet: feed.title }),
    source: item.url ?? `${foundOn}!${item.id}`,
    url: address,
    contentType: 'text/html; charset=utf-8',
    told: {
      ...told,
      ...(item.url === null ? {} : { url: item.url }),
      captured: new Date(fetching.clock.now()).toISOString(),
    },
    least: 0,
  });
  if (kept.state === 'failed') return { ...kept, passing: false, retryAt: null };
  return { state: kept.state, by: 'item', title: kept.title ?? item.title, because };
}

const NO_ADDRESS: PageFault = {
  code: 'no-address',
  message: 'The feed gives no address for the item.',
  cure: 'Its own text was taken.',
};

const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 20);

/** The key under which an item is remembered. */
export const itemKey = ({ id }: Pick<FeedItem, 'id'>): string => shortHash(id);

/** Changes when the feed tells the item otherwise: by its time where it has one, else by what a reader sees of it. */
export const itemMark = ({ title, changed, html, url }: FeedItem): string =>
  shortHash([url, title, changed ?? visibleText(html)].join('\n'));
