import { z } from 'zod';
import { operation } from '../operation.ts';
import { storyOfRecord, withStore } from '../with-record.ts';
import { feedNamed } from './feed-named.ts';

/** Follows a feed no longer; what it brought stays in the record. */
export const feedRemove = operation({
  name: 'feed remove',
  summary: 'Follow a feed no longer; the pages it brought stay.',
  examples: ['feed remove https://example.org/rss.xml'],
  places: ['feed'],
  effect: 'write',
  input: z.object({ feed: z.string().min(1).describe('address or title of the feed') }),
  output: z.object({ removed: z.string() }),
  run: ({ feed }, context) =>
    withStore(context, 'write', async (store) => {
      const { key } = await storyOfRecord(store, context);
      const { url } = feedNamed(feed, await store.feeds(key));
      await store.removeFeed(key, url);
      const says = context.language === 'zh' ? `不再关注 ${url}。` : `${url} is followed no longer.`;
      return { data: { removed: url }, text: () => says };
    }),
});
