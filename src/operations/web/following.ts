import type { Following } from '#fetch/feed-check.ts';
import type { Store } from '#store/store.ts';
import type { Context } from '../context.ts';
import { openPool } from '../reading-pool.ts';
import { rulesVersion } from '../rules-version.ts';
import { storyOfRecord, withStore } from '../with-record.ts';
import { keeping } from './keeping.ts';
import { withWeb } from './with-web.ts';

/** Feeds of one story, and all that is needed to check them. */
export interface OpenedFeeds {
  readonly store: Store;
  readonly key: string;
  readonly following: Following;
}

/** Opens record, story, readers and web, hands them on, and closes them whatever happens. */
export function withFollowing<T>(
  context: Context,
  told: Following['told'],
  use: (opened: OpenedFeeds) => Promise<T>,
): Promise<T> {
  return withStore(context, 'write', (store) =>
    withWeb(context, async ({ web, clock, settings }) => {
      const { key, story: load } = await storyOfRecord(store, context);
      const story = await load();
      const pool = openPool(story);
      const keep = keeping(store, { story, rules: rulesVersion(story) }, pool.read);
      const following: Following = { web, clock, settings, store, story: key, keep, stop: context.stop, told };
      try {
        return await use({ store, key, following });
      } finally {
        await pool.close();
      }
    }),
  );
}
