import { z } from 'zod';
import { operation } from '../operation.ts';
import { storyOfRecord, withStore } from '../with-record.ts';
import { feedLine, feedSchema, shownFeed } from './feed-lines.ts';

/** The feeds that are followed, with their health. */
export const feedList = operation({
  name: 'feed list',
  summary: 'List the feeds that are followed, with their health.',
  examples: ['feed list', 'feed list --json'],
  places: [],
  input: z.object({}),
  output: z.object({ feeds: z.array(feedSchema) }),
  run: (_input, context) =>
    withStore(context, 'read', async (store) => {
      const { key } = await storyOfRecord(store, context);
      const feeds = (await store.feeds(key)).map(shownFeed);
      const none = context.language === 'zh' ? '尚未关注任何订阅源。' : 'No feed is followed yet.';
      return {
        data: { feeds },
        text: () => (feeds.length === 0 ? none : feeds.map((feed) => feedLine(feed, context.language)).join('\n')),
      };
    }),
});
