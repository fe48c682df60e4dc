import { z } from 'zod';
import { operation } from '../operation.ts';
import { storyOfRecord, withStore } from '../with-record.ts';

/** The feeds as a list that other readers of feeds take in. */
export const feedExport = operation({
  name: 'feed export',
  summary: 'Print the feeds as OPML, for other readers of feeds.',
  examples: ['feed export > subscriptions.opml'],
  places: [],
  input: z.object({}),
  output: z.object({ opml: z.string(), feeds: z.int().min(0) }),
  run: (_input, context) =>
    withStore(context, 'read', async (store) => {
      const { writeOpml } = await import('#page/containers/opml.ts');
      const { key } = await storyOfRecord(store, context);
      const feeds = (await store.feeds(key)).filter(({ kind }) => kind === 'feed');
      const opml = writeOpml(
        feeds.map(({ url, title, home }) => ({ url, title, home, groups: [] })),
        `Parley: ${key}`,
      );
      return { data: { opml, feeds: feeds.length }, text: () => opml };
    }),
});
