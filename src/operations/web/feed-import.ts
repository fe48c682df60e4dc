import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { systemClock } from '#fetch/clock.ts';
import { fileTrouble } from '../gather.ts';
import { operation } from '../operation.ts';
import { Trouble } from '../trouble.ts';
import { storyOfRecord, withStore } from '../with-record.ts';
import { newFeed } from './feed-add.ts';

/** Follows the feeds of a list that another reader of feeds has written. */
export const feedImport = operation({
  name: 'feed import',
  summary: 'Follow the feeds of an OPML file, as other readers of feeds export it.',
  examples: ['feed import subscriptions.opml'],
  places: ['file'],
  effect: 'write',
  files: ['file'],
  input: z.object({ file: z.string().min(1).describe('the OPML file') }),
  output: z.object({ added: z.array(z.string()), known: z.array(z.string()) }),
  run: ({ file }, context) =>
    withStore(context, 'write', async (store) => {
      const { readOpml } = await import('#page/containers/opml.ts');
      const listed = readOpml(contentOf(file));
      if (!listed) throw new Trouble('usage', `${file} is no OPML.`, 'Export the list of feeds again as OPML.');
      const { key } = await storyOfRecord(store, context);
      const followed = new Set((await store.feeds(key)).map(({ url }) => url));
      const fresh = listed.filter(({ url }) => !followed.has(url));
      const now = (context.clock ?? systemClock).now();
      for (const feed of fresh) await store.keepFeed(key, newFeed(feed, 'feed', now));
      const known = listed.filter(({ url }) => followed.has(url)).map(({ url }) => url);
      const data = { added: fresh.map(({ url }) => url), known };
      const says =
        context.language === 'zh'
          ? `新关注 ${data.added.length} 个订阅源，已关注 ${known.length} 个。`
          : `${data.added.length} feeds followed from now on, ${known.length} were already.`;
      return { data, text: () => says };
    }),
});

function contentOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { message, cure } = fileTrouble(file, error);
    throw new Trouble('usage', message, cure, error);
  }
}
