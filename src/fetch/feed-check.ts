import { type FeedResult, readFeed } from '#page/containers/feed.ts';
import type { Feed, MetItem } from '#store/feeds.ts';
import type { Store } from '#store/store.ts';
import { itemKey, itemMark, type Taken, takeItem } from './feed-item.ts';
import type { FetchTrouble } from './fetch-error.ts';
import type { Fetching, PageFault } from './kept-page.ts';
import { type CheckOutcome, nextCheck } from './schedule.ts';
import type { WebSettings } from './settings.ts';
import { shortId, starredItems } from './starred.ts';

/** What feeds are checked with. */
export interface Following extends Fetching {
  readonly store: Pick<
    Store,
    'visit' | 'noteVisit' | 'keepFeed' | 'moveFeed' | 'metItems' | 'noteItem' | 'recordFailure'
  >;
  /** The story for which the feeds are followed. */
  readonly story: string;
  readonly settings: Pick<WebSettings, 'seed' | 'reader'>;
  /** Asked to stop, the item in hand is the last. */
  readonly stop: AbortSignal;
  /** Told of each item as it is taken. */
  readonly told: (address: string, taken: Taken) => void;
}

/** What came of asking a feed. */
export interface FeedCheck {
  /** The feed as it stands now. */
  readonly feed: Feed;
  readonly added: number;
  readonly changed: number;
  readonly failed: readonly (PageFault & { readonly source: string })[];
  /** Why the feed itself could not be had; null where it could. */
  readonly trouble: PageFault | null;
  /** The address it had before, where it has moved for good. */
  readonly movedFrom: string | null;
}

/** So many items are taken in one check; a feed with more is asked again soon. */
const MOST_ITEMS = 200;
/** So often a page that may yet come is asked for before the item's own text is taken, or it is given up. */
const MOST_TRIES = 4;

/** Asks a feed for what is new, takes it, and sets when to ask again. Throws for trouble with the record alone. */
export async function checkFeed(before: Feed, following: Following): Promise<FeedCheck> {
  const { store, story, clock } = following;
  const asked = await ask(before, following);
  if (asked.state === 'failed') return failing(before, asked.error, following);
  const moved =
    asked.movedTo !== null && (await store.moveFeed(story, before.url, asked.movedTo)) ? asked.movedTo : null;
  const feed: Feed = { ...before, url: moved ?? before.url };
  const now = new Date(clock.now()).toISOString();
  if (asked.state === 'unchanged') {
    const result = { added: 0, changed: 0, failed: [], left: false };
    return finished({ ...feed, checked: now }, before, result, following);
  }
  const result = await takeAll(asked.result, feed, following);
  const told: Feed = {
    ...feed,
    title: asked.result.title ?? feed.title,
    home: asked.result.home ?? feed.home,
    // A feed of which something is left is sent again.
    etag: result.left ? null : asked.etag,
    modified: result.left ? null : asked.modified,
    checked: now,
    fresh: result.added + result.changed > 0 ? now : feed.fresh,
  };
  return finished(told, before, result, following);
}

type AskedFeed =
  | { readonly state: 'failed'; readonly error: FetchTrouble | PageFault }
  | { readonly state: 'unchanged'; readonly movedTo: null }
  | {
      readonly state: 'read';
      readonly result: Extract<FeedResult, { readonly ok: true }>['feed'];
      readonly etag: string | null;
      readonly modified: string | null;
      readonly movedTo: string | null;
    };

async function ask(feed: Feed, { web, store, story, settings }: Following): Promise<AskedFeed> {
  if (feed.kind === 'starred') {
    const met = new Set((await store.metItems(story, feed.url)).map(({ item }) => item));
    const isMet = (id: string): boolean => met.has(itemKey({ id: shortId(id) }));
    const starred = await starredItems(web, { api: feed.url, key: settings.reader }, isMet);
    if (!starred.ok) return { state: 'failed', error: starred.error };
    return { state: 'read', result: starred.feed, etag: null, modified: null, movedTo: null };
  }
  const { url, etag, modified } = feed;
  const answer = await web.get({ address: url, wanted: 'feed', etag, modified, attempts: 1 });
  if (answer.state === 'failed') return answer;
  if (answer.state === 'unchanged') return { state: 'unchanged', movedTo: null };
  const read = readFeed(answer.bytes, answer.url, answer.contentType ?? undefined);
  if (!read.ok) return { state: 'failed', error: read.error };
  const movedTo = answer.moved && answer.url !== url ? answer.url : null;
  return { state: 'read', result: read.feed, etag: answer.etag, modified: answer.modified, movedTo };
}

interface TakenAll {
  readonly added: number;
  readonly changed: number;
  readonly failed: readonly (PageFault & { readonly source: string })[];
  /** True where something is to be taken yet. */
  readonly left: boolean;
}

/** Takes what is new, the oldest first. */
async function takeAll(
  read: Extract<FeedResult, { readonly ok: true }>['feed'],
  { url }: Feed,
  following: Following,
): Promise<TakenAll> {
  const { store, story, clock, stop, told } = following;
  const met = new Map((await store.metItems(story, url)).map((one) => [one.item, one]));
  const all = read.items.map((item) => ({ item, key: itemKey(item), mark: itemMark(item) }));
  const fresh = all.filter(({ key, mark }) => met.get(key)?.mark !== mark).reverse();
  const failed: (PageFault & { readonly source: string })[] = [];
  let [added, changed, waiting, done] = [0, 0, 0, 0];
  for (const { item, key, mark } of fresh.slice(0, MOST_ITEMS)) {
    if (stop.aborted) break;
    done += 1;
    const tries = met.get(key)?.tries ?? 0;
    const taken = await takeItem(following, read, item, url, tries + 1 >= MOST_TRIES);
    const source = item.url ?? `${url}!${item.id}`;
    told(source, taken);
    const note = (mets: Omit<MetItem, 'item'>): Promise<void> =>
      store.noteItem(story, url, { item: key, ...mets }, new Date(clock.now()).toISOString());
    if (taken.state === 'added') added += 1;
    else if (taken.state === 'changed') changed += 1;
    if (taken.state !== 'failed') await note({ mark, tries: 0 });
    else if (taken.passing) {
      waiting += 1;
      await note({ mark: '', tries: tries + 1 });
    } else {
      failed.push({ ...taken.error, source });
      await store.recordFailure(source, taken.error);
      await note({ mark, tries: 0 });
    }
  }
  return { added, changed, failed, left: waiting > 0 || done < fresh.length };
}

async function finished(feed: Feed, before: Feed, result: TakenAll, following: Following): Promise<FeedCheck> {
  const { store, story, clock, settings } = following;
  const { added, changed, failed, left } = result;
  const kind: CheckOutcome['kind'] = added + changed > 0 || left ? 'news' : 'no news';
  const kept: Feed = { ...feed, ...nextCheck(before, { kind }, clock.now(), settings.seed), trouble: null };
  await store.keepFeed(story, kept);
  const movedFrom = feed.url === before.url ? null : before.url;
  return { feed: kept, added, changed, failed, trouble: null, movedFrom };
}

async function failing(before: Feed, error: FetchTrouble | PageFault, following: Following): Promise<FeedCheck> {
  const { store, story, clock, settings } = following;
  const retryAt = 'retryAt' in error && error.retryAt !== undefined ? { retryAt: error.retryAt } : {};
  const kept: Feed = {
    ...before,
    ...nextCheck(before, { kind: 'failed', ...retryAt }, clock.now(), settings.seed),
    checked: new Date(clock.now()).toISOString(),
    trouble: `${error.message} ${error.cure}`,
  };
  await store.keepFeed(story, kept);
  return { feed: kept, added: 0, changed: 0, failed: [], trouble: error, movedFrom: null };
}
