import { z } from 'zod';
import { systemClock } from '#fetch/clock.ts';
import type { FetchTrouble } from '#fetch/fetch-error.ts';
import type { Feed } from '#store/feeds.ts';
import type { Context } from '../context.ts';
import { operation } from '../operation.ts';
import { Trouble } from '../trouble.ts';
import { storyOfRecord, withStore } from '../with-record.ts';
import { isAddress } from './addresses.ts';
import { feedLine, feedSchema, shownFeed } from './feed-lines.ts';
import { withWeb } from './with-web.ts';

/** Follows a feed, found from its own address or that of its site. */
export const feedAdd = operation({
  name: 'feed add',
  summary: 'Follow a feed: its address, or that of its site. Its pages come with feed check and watch.',
  examples: [
    'feed add https://example.org/rss.xml',
    'feed add https://example.org',
    'feed add https://rss.example.org/api/greader.php --starred',
  ],
  places: ['url'],
  effect: 'write',
  input: z.object({
    url: z.string().min(1).describe('address of the feed, or of a page of its site'),
    starred: z
      .boolean()
      .default(false)
      .describe('the address is that of a Google Reader API: follow its starred items'),
    later: z.boolean().default(false).describe('take the address as it is and ask it with the next check'),
  }),
  output: z.object({
    feed: feedSchema,
    state: z.enum(['added', 'known']),
    items: z.int().min(0).nullable().describe('how many it holds now; null where it was not asked'),
    others: z.array(z.string()).describe('other feeds that the page names'),
  }),
  run: ({ url, starred, later }, context) =>
    withStore(context, 'write', async (store) => {
      const address = isAddress(url) ? url : `https://${url}`;
      if (!URL.canParse(address))
        throw new Trouble('usage', `${url} is no address.`, 'Give one like https://example.org.');
      const { key } = await storyOfRecord(store, context);
      const kind = starred ? 'starred' : 'feed';
      const found = later
        ? { url: address, title: null, home: null, items: null, others: [] }
        : await find(address, kind, context);
      const known = (await store.feeds(key)).find((one) => one.url === found.url);
      const feed = known ?? newFeed(found, kind, (context.clock ?? systemClock).now());
      if (!known) await store.keepFeed(key, feed);
      const state: 'added' | 'known' = known ? 'known' : 'added';
      const data = { feed: shownFeed(feed), state, items: found.items, others: [...found.others] };
      return { data, text: () => shown(data, context.language) };
    }),
});

interface Found {
  readonly url: string;
  readonly title: string | null;
  readonly home: string | null;
  readonly items: number | null;
  readonly others: readonly string[];
}

function find(address: string, kind: Feed['kind'], context: Context): Promise<Found> {
  return withWeb(context, async ({ web, settings }) => {
    if (kind === 'starred') {
      const { starredItems } = await import('#fetch/starred.ts');
      // Nothing of it is wanted yet but that it answers.
      const starred = await starredItems(web, { api: address, key: settings.reader }, () => true);
      if (!starred.ok) throw asTrouble(starred.error);
      return { url: address, title: starred.feed.title, home: null, items: null, others: [] };
    }
    const { discoverFeed } = await import('#fetch/discover.ts');
    const result = await discoverFeed(web, address);
    if (!result.ok) throw asTrouble(result.error);
    const { feed, url, others } = result.found;
    for (const note of result.found.notes) context.tell(note);
    return { url, title: feed.title, home: feed.home, items: feed.items.length, others };
  });
}

const asTrouble = ({ message, cure }: FetchTrouble): Trouble => new Trouble('page', message, cure);

/** A feed that is followed from now on, and asked at once. */
export const newFeed = (
  { url, title, home }: Pick<Feed, 'url' | 'title' | 'home'>,
  kind: Feed['kind'],
  now: number,
): Feed => {
  const time = new Date(now).toISOString();
  const unasked = { etag: null, modified: null, checked: null, fresh: null, failures: 0, trouble: null };
  return { url, kind, title, home, added: time, next: time, every: FIRST_EVERY, ...unasked };
};

/** Seconds between two checks of a feed of which nothing is known yet. */
const FIRST_EVERY = 3600;

function shown(
  {
    feed,
    state,
    items,
    others,
  }: { feed: z.output<typeof feedSchema>; state: string; items: number | null; others: string[] },
  language: Context['language'],
): string {
  const zh = language === 'zh';
  const head =
    state === 'known' ? (zh ? '已在关注。' : 'Followed already.') : zh ? '已关注。' : 'Followed from now on.';
  const count = items === null ? [] : [zh ? `现有 ${items} 篇。` : `It holds ${items} items.`];
  const more = others.map((url) => `    ${zh ? '另有' : 'there is also'} ${url}`);
  return [[head, ...count].join(' '), feedLine(feed, language), ...more].join('\n');
}
