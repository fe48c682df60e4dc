import type { Article } from '#article/article.ts';
import type { Findings } from '#find/finding.ts';
import type { FiledReading } from '#merge/record.ts';
import { expand, fromJsonBytes, sha256 } from './packed.ts';
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
export const READING_COLUMNS = ['id', 'number', 'rules', 'source', 'body', 'findings'] as const;

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
    const rows = await ofStory(read, desk, story)
      .select(READING_COLUMNS)
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
  const row = await byId(read, desk, articleId).select(READING_COLUMNS).executeTakeFirst();
  return row ? readingFrom(row) : null;
}

/** The bytes of the page as they came; throws a StoreError where they are no longer what they were. */
export async function pageBytes(read: Connection, desk: number, articleId: string): Promise<Uint8Array | null> {
  const row = await byId(read, desk, articleId)
    .innerJoin('page', (join) =>
      join.onRef('page.hash', '=', 'article.page_hash').onRef('page.desk_id', '=', 'article.desk_id'),
    )
    .select(['page.bytes', 'page.hash', 'article.source'])
    .executeTakeFirst();
  if (!row) return null;
  const bytes = unpacked(row.source, () => expand(row.bytes));
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

/** The text of an article, from its column. */
export const articleFrom = ({ source, body }: Pick<ArticleRow, 'source' | 'body'>): Article =>
  unpacked(source, () => fromJsonBytes<Article>(expand(body)));

/** The reading an article row holds. */
export function readingFrom(row: Pick<ArticleRow, (typeof READING_COLUMNS)[number]>): StoredReading {
  const { id, number, rules, source, body, findings } = row;
  return unpacked(source, () => {
    const bytes = expand(body);
    const article = fromJsonBytes<Article>(bytes);
    const found = fromJsonBytes<Findings>(expand(findings, bytes));
    return { articleId: id, source, mark: { id, number, rules }, article, ...found };
  });
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

const byId = (read: Connection, desk: number, articleId: string) =>
  read.selectFrom('article').where('article.desk_id', '=', desk).where('article.id', '=', articleId);
