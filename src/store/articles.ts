import type { Article } from '#article/article.ts';
import type { FiledReading } from '#merge/record.ts';
import { expand, sha256 } from './packed.ts';
import { unpackArticle, unpackFindings, unpackText } from './packed-reading.ts';
import { type ArticleRow, type Connection, YIELDS } from './schema.ts';
import { StoreError } from './store-error.ts';

/** What a list shows of an article. */
export interface ArticleLine {
  readonly articleId: string;
  readonly source: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly origin: string | null;
  readonly published: string | null;
  readonly language: string;
  /** Version of the rules that made its findings. */
  readonly rules: string;
  /** When it was put in, as an ISO time. */
  readonly added: string;
}

/** A reading with what tells it from other readings of the same article, earlier or later ones. */
export interface StoredReading extends FiledReading {
  readonly mark: ReadingMark;
}

export type ReadingMark = Pick<ArticleRow, 'id' | 'number' | 'rules'>;

const BATCH = 50;

/** Which versions of a page are meant: the one that counts, or all that are kept. */
export type Which = 'counting' | 'every version';

const below = (which: Which): number => (which === 'counting' ? YIELDS : YIELDS + 1);

/** The readings of the story, by article id: an order that does not depend on how the pages came. */
export async function* readings(
  read: Connection,
  desk: number,
  story: string,
  which: Which,
): AsyncIterable<StoredReading> {
  let after = '';
  while (true) {
    const rows = await selectReadings(read)
      .where('article.desk_id', '=', desk)
      .where('article.story_number', '=', numberOf(read, desk, story))
      .where('article.merged', '<', below(which))
      .where('article.id', '>', after)
      .orderBy('article.id')
      .limit(BATCH)
      .execute();
    for (const row of rows) yield readingFrom(row);
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = last.id;
  }
}

export async function reading(read: Connection, desk: number, articleId: string): Promise<StoredReading | null> {
  const row = await selectReadings(read)
    .where('article.desk_id', '=', desk)
    .where('article.id', '=', articleId)
    .executeTakeFirst();
  return row ? readingFrom(row) : null;
}

/** The bytes of the page as they came; throws a StoreError where they are no longer what they were. */
export async function pageBytes(read: Connection, desk: number, articleId: string): Promise<Uint8Array | null> {
  const row = await articlesWithPages(read)
    .select(['page.bytes as page', 'page.hash', 'article.source'])
    .where('article.desk_id', '=', desk)
    .where('article.id', '=', articleId)
    .executeTakeFirst();
  if (!row) return null;
  const bytes = unpacked(row.source, () => expand(row.page));
  if (sha256(bytes) !== row.hash) throw damaged(row.source);
  return bytes;
}

/** The articles of a story, or of all stories, newest first. */
export async function articles(
  read: Connection,
  desk: number,
  story: string | null,
  which: Which,
): Promise<ArticleLine[]> {
  const from = story === null ? read.selectFrom('article').where('desk_id', '=', desk) : ofStory(read, desk, story);
  return from
    .select(['article.id as articleId', 'source', 'url', 'title', 'outlet', 'origin', 'published', 'language'])
    .select(['rules', 'added'])
    .where('article.merged', '<', below(which))
    .orderBy('article.number', 'desc')
    .execute();
}

/** The columns from which an article is unpacked, the page among them. */
export type PackedArticle = Pick<ArticleRow, 'source' | 'body'> & { readonly page: Uint8Array };

/** Articles, each with the page it was read from, to select from. */
export const articlesWithPages = (connection: Connection) =>
  connection
    .selectFrom('article')
    .innerJoin('page', (join) =>
      join.onRef('page.hash', '=', 'article.page_hash').onRef('page.desk_id', '=', 'article.desk_id'),
    );

/** What `readingFrom` needs of articles. */
export const selectReadings = (connection: Connection) =>
  articlesWithPages(connection)
    .select(['article.id', 'article.number', 'article.rules', 'article.source', 'article.body', 'article.findings'])
    .select('page.bytes as page');

type ReadingRow = PackedArticle & Pick<ArticleRow, 'id' | 'number' | 'rules' | 'findings'>;

/** The article a row holds. */
export const articleFrom = ({ source, body, page }: PackedArticle): Article =>
  unpacked(source, () => unpackArticle(body, expand(page)));

/** The text alone of the article a row holds. */
export const textFrom = ({ source, body, page }: PackedArticle): string =>
  unpacked(source, () => unpackText(body, expand(page)));

/** The reading an article row holds. */
export function readingFrom({ id, number, rules, findings, ...packed }: ReadingRow): StoredReading {
  const article = articleFrom(packed);
  const { source } = packed;
  const found = unpacked(source, () => unpackFindings(findings, article));
  return { articleId: id, source, mark: { id, number, rules }, article, ...found };
}

function unpacked<T>(source: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    throw damaged(source, error);
  }
}

const damaged = (source: string, cause?: unknown): StoreError =>
  new StoreError(
    'damaged',
    `What the record holds of ${source} is damaged.`,
    'Restore the record from a copy, or make it again by adding its pages to a new one.',
    cause,
  );

/** The number of the story, as part of a query; it equals nothing where the story is unknown. */
export const numberOf = (read: Connection, desk: number, story: string) =>
  read.selectFrom('story').select('number').where('desk_id', '=', desk).where('name', '=', story);

const ofStory = (read: Connection, desk: number, story: string) =>
  read
    .selectFrom('article')
    .where('article.desk_id', '=', desk)
    .where('article.story_number', '=', numberOf(read, desk, story));
