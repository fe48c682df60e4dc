import type { Feed } from '#store/feeds.ts';
import type { Context } from '../context.ts';
import { Trouble } from '../trouble.ts';
import { minute } from './feed-lines.ts';
import { withFollowing } from './following.ts';
import { checkLines, itemLine, watchLines } from './watch-lines.ts';

/** What a watch did. */
export interface Watched {
  readonly checks: number;
  readonly added: number;
  readonly changed: number;
}

export interface WatchOptions {
  /** Ends when every feed whose time has come was asked. */
  readonly once: boolean;
}

/** Feeds that were added or changed by another program are seen after so many milliseconds at the latest. */
const LONGEST_NAP = 15 * 60_000;

/**
 * Follows the feeds of the story, each at its time, until asked to stop; the page in hand is finished. What happens is
 * told in lines that begin with the time. A feed that cannot be had stops nothing.
 */
export async function watchFeeds({ once }: WatchOptions, context: Context): Promise<Watched> {
  const { checkFeed } = await import('#fetch/feed-check.ts');
  const { language, stop } = context;
  let tell = context.tell;
  return withFollowing(
    context,
    (address, taken) => {
      const line = itemLine(address, taken, language);
      if (line !== null) tell(line);
    },
    async ({ store, key, following }) => {
      const { clock } = following;
      tell = (line) => context.tell(`${minute(clock.now())}  ${line}`);
      const count = (await store.feeds(key)).length;
      if (count === 0) throw noFeeds(key);
      tell(watchLines.begins(count, key, language));
      let [checks, added, changed] = [0, 0, 0];
      while (!stop.aborted) {
        const first = soonest(await store.feeds(key));
        const wait = first === null ? LONGEST_NAP : Date.parse(first.next) - clock.now();
        if (wait > 0) {
          if (once) break;
          await clock.sleep(Math.min(wait, LONGEST_NAP), stop);
        } else if (first !== null) {
          const check = await checkFeed(first, following);
          checks += 1;
          added += check.added;
          changed += check.changed;
          for (const line of checkLines(first, check, language)) tell(line);
        }
      }
      tell(watchLines.ends(checks, added, changed, language));
      return { checks, added, changed };
    },
  );
}

/** The feed to be asked next; of several at one time the first by address. */
const soonest = (feeds: readonly Feed[]): Feed | null =>
  feeds.reduce<Feed | null>((first, feed) => (first === null || feed.next < first.next ? feed : first), null);

const noFeeds = (story: string): Trouble =>
  new Trouble('usage', `No feed is followed for ${story}.`, 'Add one first: parley feed add https://example.org');
