import { columnText } from './packed.ts';
import type { Connection, FeedRow } from './schema.ts';

/** A feed that is followed for a story, with how it fares. Times are ISO times. */
export interface Feed {
  readonly url: string;
  /** `feed`, or `starred`: the starred items of an account that speaks the Google Reader API. */
  readonly kind: 'feed' | 'starred';
  readonly title: string | null;
  readonly home: string | null;
  readonly added: string;
  readonly etag: string | null;
  readonly modified: string | null;
  /** When it was last asked for, and when it last had something new. */
  readonly checked: string | null;
  readonly fresh: string | null;
  /** When it is to be asked for next, and how many seconds usually lie between. */
  readonly next: string;
  readonly every: number;
  /** How often in a row it could not be had, and why. */
  readonly failures: number;
  readonly trouble: string | null;
}

/** An item that was met: `mark` changes when the feed tells it otherwise; `tries` counts passing failures. */
export interface MetItem {
  readonly item: string;
  readonly mark: string;
  readonly tries: number;
}

/** The feeds of a story, by address. */
export async function feeds(read: Connection, desk: number, story: string): Promise<Feed[]> {
  const rows = await read
    .selectFrom('feed')
    .selectAll()
    .where('desk_id', '=', desk)
    .where('story', '=', story)
    .orderBy('url')
    .execute();
  return rows.map(({ desk_id: _desk, story: _story, kind, ...feed }) => ({
    ...feed,
    kind: kind === 'starred' ? 'starred' : 'feed',
  }));
}

/** Puts a feed in, or what has changed of it in the place of what was kept. */
export async function keepFeed(write: Connection, desk: number, story: string, feed: Feed): Promise<void> {
  const text = (value: string | null) => (value === null ? null : columnText(value));
  const { title, home, trouble, etag, modified, ...plain } = feed;
  const row: Omit<FeedRow, 'desk_id' | 'story'> = {
    ...plain,
    title: text(title),
    home: text(home),
    trouble: text(trouble),
    etag: text(etag),
    modified: text(modified),
  };
  await write
    .insertInto('feed')
    .values({ desk_id: desk, story, ...row })
    .onConflict((conflict) => conflict.columns(['desk_id', 'story', 'url']).doUpdateSet(row))
    .execute();
}

/** Takes a feed out with the memory of its items; the articles it brought stay. False where it is not followed. */
export async function removeFeed(write: Connection, desk: number, story: string, url: string): Promise<boolean> {
  return write.transaction().execute(async (transaction) => {
    await transaction
      .deleteFrom('feed_item')
      .where('desk_id', '=', desk)
      .where('story', '=', story)
      .where('feed', '=', url)
      .execute();
    const { numDeletedRows } = await transaction
      .deleteFrom('feed')
      .where('desk_id', '=', desk)
      .where('story', '=', story)
      .where('url', '=', url)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  });
}

/** Lets a feed that has moved go by its new address; false where one is followed under that already. */
export async function moveFeed(
  write: Connection,
  desk: number,
  story: string,
  from: string,
  to: string,
): Promise<boolean> {
  if ((await feeds(write, desk, story)).some(({ url }) => url === to)) return false;
  await write.transaction().execute(async (transaction) => {
    const own = { desk_id: desk, story };
    await transaction
      .updateTable('feed_item')
      .set({ feed: to })
      .where('desk_id', '=', own.desk_id)
      .where('story', '=', own.story)
      .where('feed', '=', from)
      .execute();
    await transaction
      .updateTable('feed')
      .set({ url: to })
      .where('desk_id', '=', own.desk_id)
      .where('story', '=', own.story)
      .where('url', '=', from)
      .execute();
  });
  return true;
}

/** The items of a feed that were met before. */
export async function metItems(read: Connection, desk: number, story: string, feed: string): Promise<MetItem[]> {
  const rows = await read
    .selectFrom('feed_item')
    .select(['item', 'mark', 'tries'])
    .where('desk_id', '=', desk)
    .where('story', '=', story)
    .where('feed', '=', feed)
    .execute();
  return rows.map((row) => ({ ...row }));
}

/** Notes that an item was met. `at` is an ISO time. */
export async function noteItem(
  write: Connection,
  desk: number,
  story: string,
  feed: string,
  { item, mark, tries }: MetItem,
  at: string,
): Promise<void> {
  await write
    .insertInto('feed_item')
    .values({ desk_id: desk, story, feed, item, mark, tries, at })
    .onConflict((conflict) => conflict.columns(['desk_id', 'story', 'feed', 'item']).doUpdateSet({ mark, tries, at }))
    .execute();
}
