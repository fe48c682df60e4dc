import { numberOf } from './articles.ts';
import { dropRecord, type StoryKey } from './record-tables.ts';
import { type ArticleRow, type Connection, YIELDS } from './schema.ts';

/** Where a page stands among those of its address. */
export interface Versioned {
  /** The normal address of its article. */
  readonly address: string;
  /** When it was fetched, as an ISO time; null where that is not known. */
  readonly seen: string | null;
  /** Articles that count no longer, since this one does. */
  readonly replaces: readonly string[];
  /** The article that counts in place of this one. */
  readonly yieldsTo: string | null;
}

/** One version of a page. */
export interface VersionLine extends Pick<ArticleRow, 'source' | 'url' | 'title' | 'published' | 'added' | 'rules'> {
  readonly articleId: string;
  readonly seen: string | null;
  readonly yieldsTo: string | null;
}

/** The articles of an address, the earliest first; those of which no time is known stand before the others. */
export async function versions(read: Connection, desk: number, story: string, address: string): Promise<VersionLine[]> {
  const rows = await read
    .selectFrom('version')
    .innerJoin('article', (join) =>
      join.onRef('article.id', '=', 'version.article_id').onRef('article.desk_id', '=', 'version.desk_id'),
    )
    .select(['version.article_id as articleId', 'version.seen', 'version.yields_to as yieldsTo'])
    .select(['article.source', 'article.url', 'article.title', 'article.published', 'article.added', 'article.rules'])
    .where('version.desk_id', '=', desk)
    .where('version.story_number', '=', numberOf(read, desk, story))
    .where('version.address', '=', address)
    .execute();
  const order = ({ seen, added, articleId }: VersionLine): string => `${seen ?? ''}\n${added}\n${articleId}`;
  return rows.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

/** Where an article stands among those of its address; null where its address is not known. */
export async function versionOf(
  read: Connection,
  desk: number,
  articleId: string,
): Promise<Pick<Versioned, 'address' | 'seen' | 'yieldsTo'> | null> {
  const row = await read
    .selectFrom('version')
    .select(['address', 'seen', 'yields_to as yieldsTo'])
    .where('desk_id', '=', desk)
    .where('article_id', '=', articleId)
    .executeTakeFirst();
  return row ?? null;
}

/** Which articles of a story yield, each with the one that counts in its place. */
export async function yielding(read: Connection, desk: number, story: string): Promise<ReadonlyMap<string, string>> {
  const rows = await read
    .selectFrom('version')
    .select(['article_id', 'yields_to'])
    .where('desk_id', '=', desk)
    .where('story_number', '=', numberOf(read, desk, story))
    .where('yields_to', 'is not', null)
    .execute();
  return new Map(rows.flatMap(({ article_id, yields_to }) => (yields_to === null ? [] : [[article_id, yields_to]])));
}

/** Puts an article, new or there already, in its place among the versions; called within a transaction. */
export async function placeVersion(
  transaction: Connection,
  key: StoryKey,
  articleId: string,
  { address, seen, replaces, yieldsTo }: Versioned,
): Promise<void> {
  const row = { ...key, article_id: articleId, address, seen, yields_to: yieldsTo };
  await transaction
    .insertInto('version')
    .values(row)
    .onConflict((conflict) =>
      conflict.columns(['desk_id', 'article_id']).doUpdateSet({ address, seen, yields_to: yieldsTo }),
    )
    .execute();
  await setCounting(transaction, key, articleId, yieldsTo === null);
  for (const id of replaces) {
    if (id === articleId) continue;
    await transaction
      .updateTable('version')
      .set({ yields_to: articleId })
      .where('desk_id', '=', key.desk_id)
      .where('article_id', '=', id)
      .execute();
    await setCounting(transaction, key, id, false);
  }
}

/** Lets the record count an article or not; what it was merged with is dropped where that changes it. */
async function setCounting(transaction: Connection, key: StoryKey, articleId: string, counts: boolean): Promise<void> {
  const article = await transaction
    .selectFrom('article')
    .select(['number', 'merged'])
    .where('desk_id', '=', key.desk_id)
    .where('id', '=', articleId)
    .executeTakeFirst();
  if (!article || counts === (article.merged !== YIELDS)) return;
  await transaction
    .updateTable('article')
    .set({ merged: counts ? 0 : YIELDS })
    .where('number', '=', article.number)
    .execute();
  if (article.merged === 1) await dropRecord(transaction, key);
}
