import type { Article } from '#article/article.ts';
import type { Finding, FindingKind, Findings } from '#find/finding.ts';
import type { FiledReading } from '#merge/record.ts';
import { expand, fromJsonBytes, sha256 } from './packed.ts';
import { type ArticleRow, type Connection, FIRST_DATE } from './schema.ts';
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

/** One finding with the article it was found in. */
export interface FiledFinding {
  readonly articleId: string;
  readonly source: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly kind: FindingKind;
  readonly date: string | null;
  readonly finding: Finding;
}

export interface FindingQuery {
  readonly kind: FindingKind;
  /** Whom it is about: person, organisation, party or speaker. */
  readonly who?: string;
  /** EDTF dates, both included, compared as texts; findings without a date are left out where one is given. */
  readonly from?: string;
  readonly to?: string;
  readonly order?: 'oldest' | 'newest';
  /** 100 where absent. */
  readonly limit?: number;
  readonly offset?: number;
}

const BATCH = 50;
const READING_COLUMNS = ['id', 'source', 'body', 'findings'] as const;

/** Every reading of the story, by article id: an order that does not depend on how the pages came. */
export async function* readings(read: Connection, desk: number, story: string): AsyncIterable<FiledReading> {
  let after = '';
  while (true) {
    const rows = await ofStory(read, desk, story)
      .select(READING_COLUMNS)
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

export async function reading(read: Connection, desk: number, articleId: string): Promise<FiledReading | null> {
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
export async function articles(read: Connection, desk: number, story: string | null): Promise<ArticleLine[]> {
  const from = story === null ? read.selectFrom('article').where('desk_id', '=', desk) : ofStory(read, desk, story);
  return from
    .select(['article.id as articleId', 'source', 'url', 'title', 'outlet', 'origin', 'published', 'language'])
    .select(['rules', 'added'])
    .orderBy('article.number', 'desc')
    .execute();
}

/** The findings of one kind by date, each with its article. */
export async function findings(
  read: Connection,
  desk: number,
  story: string,
  { kind, who, from, to, order = 'oldest', limit = 100, offset = 0 }: FindingQuery,
): Promise<FiledFinding[]> {
  const direction = order === 'oldest' ? 'asc' : 'desc';
  let query = read
    .selectFrom('finding')
    .where('finding.desk_id', '=', desk)
    .where('finding.story_number', '=', numberOf(read, desk, story))
    .where('finding.kind', '=', kind);
  if (who !== undefined) query = query.where('who', '=', who);
  // One lower bound only: of two, SQLite would walk the index from the first.
  if (from !== undefined) query = query.where('date', '>=', from);
  else if (to !== undefined) query = query.where('date', '>=', FIRST_DATE);
  if (to !== undefined) query = query.where('date', '<=', to);
  const rows = await query
    .innerJoin('article', 'article.number', 'finding.article_number')
    .select([...READING_COLUMNS, 'outlet', 'published', 'finding.date', 'finding.place'])
    .orderBy('finding.date', direction)
    .orderBy('finding.article_number', direction)
    .orderBy('finding.place', direction)
    .limit(limit)
    .offset(offset)
    .execute();
  const opened = new Map<string, FiledReading>();
  return rows.flatMap((row) => {
    const filed = opened.get(row.id) ?? readingFrom(row);
    opened.set(row.id, filed);
    const finding = filed[kind][row.place];
    if (!finding) throw damaged(row.source);
    const { id: articleId, source, outlet, published } = row;
    return [{ articleId, source, outlet, published, kind, date: row.date === '' ? null : row.date, finding }];
  });
}

/** The text of an article, from its column. */
export const articleFrom = ({ source, body }: Pick<ArticleRow, 'source' | 'body'>): Article =>
  unpacked(source, () => fromJsonBytes<Article>(expand(body)));

/** The reading an article row holds. */
export function readingFrom({
  id,
  source,
  body,
  findings,
}: Pick<ArticleRow, (typeof READING_COLUMNS)[number]>): FiledReading {
  return unpacked(source, () => {
    const bytes = expand(body);
    const article = fromJsonBytes<Article>(bytes);
    return { articleId: id, source, article, ...fromJsonBytes<Findings>(expand(findings, bytes)) };
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
