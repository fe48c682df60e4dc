import { z } from 'zod';
import type { FeedCheck } from '#fetch/feed-check.ts';
import { operation } from '../operation.ts';
import { feedLine, feedSchema, shownFeed } from './feed-lines.ts';
import { feedNamed } from './feed-named.ts';
import { withFollowing } from './following.ts';
import { itemLine } from './watch-lines.ts';

const count = z.int().min(0);
const checked = z.object({
  feed: feedSchema,
  added: count,
  changed: count.describe('new versions of pages that were there'),
  failed: z.array(z.object({ source: z.string(), code: z.string(), message: z.string(), cure: z.string() })),
});

/** Asks feeds for what is new, now, whenever their time is. */
export const feedCheck = operation({
  name: 'feed check',
  summary: 'Ask the feeds for what is new and read it into the record.',
  examples: ['feed check', 'feed check https://example.org/rss.xml --each'],
  places: ['feeds'],
  effect: 'write',
  input: z.object({
    feeds: z.array(z.string().min(1)).default([]).describe('address or title of feeds; all where none is given'),
    each: z.boolean().default(false).describe('tell of every page as it is kept'),
  }),
  output: z.object({ checked: z.array(checked), interrupted: z.boolean() }),
  run: async ({ feeds: asked, each }, context) => {
    const { checkFeed } = await import('#fetch/feed-check.ts');
    const results: FeedCheck[] = [];
    const interrupted = await withFollowing(
      context,
      (address, taken) => {
        const line = itemLine(address, taken, context.language);
        if (each && line !== null) context.tell(line);
      },
      async ({ store, key, following }) => {
        const all = await store.feeds(key);
        const meant = asked.length === 0 ? all : asked.map((word) => feedNamed(word, all));
        for (const feed of meant) {
          if (context.stop.aborted) break;
          context.progress({ done: results.length, total: meant.length, now: feed.title ?? feed.url });
          results.push(await checkFeed(feed, following));
        }
        return results.length < meant.length;
      },
    );
    const data = { checked: results.map(plain), interrupted };
    const zh = context.language === 'zh';
    const lines = data.checked.flatMap(({ feed, added, changed, failed }) => [
      feedLine(feed, context.language),
      `    ${zh ? `新增 ${added}，更新 ${changed}，失败 ${failed.length}` : `${added} new, ${changed} changed, ${failed.length} failed`}`,
      ...failed.map(({ message, cure }) => `      ${message} ${cure}`),
    ]);
    const none = zh ? '尚未关注任何订阅源。' : 'No feed is followed yet (parley feed add).';
    return { data, text: () => (lines.length === 0 ? none : lines.join('\n')) };
  },
  flawed: ({ checked: all }) => all.some(({ feed, failed }) => feed.failures > 0 || failed.length > 0),
});

const plain = ({ feed, added, changed, failed }: FeedCheck): z.output<typeof checked> => ({
  feed: shownFeed(feed),
  added,
  changed,
  failed: failed.map(({ source, code, message, cure }) => ({ source, code, message, cure })),
});
