import { sql } from 'kysely';
import { articleFrom, numberOf } from './articles.ts';
import type { Backend } from './backend.ts';
import { type Excerpt, excerptsOf } from './excerpts.ts';
import { FIRST_DATED_NUMBER, firstNumberOn } from './ids.ts';
import { termsOf } from './query.ts';
import type { ArticleRow } from './schema.ts';
import { YIELDS } from './schema.ts';

export interface SearchQuery {
  /** As a person types it: all words must occur, quotes hold a phrase, `-` excludes. */
  readonly text: string;
  readonly story?: string;
  /** 20 where absent. */
  readonly limit?: number;
  readonly offset?: number;
  /** `newest` first where absent; `best` puts first what says most about it. */
  readonly order?: 'newest' | 'best';
  /** `zh`, `zh-Hant`, `en`, …: a language with all its scripts, or one of them. */
  readonly language?: string;
  /** Published on that day or later, and before that day; EDTF. Articles without a date are left out where one is given. */
  readonly after?: string;
  readonly before?: string;
}

export interface SearchHit {
  readonly articleId: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly source: string;
  readonly excerpts: readonly Excerpt[];
}

/** The articles in which all that is searched for occurs; none for a query that names nothing to find. */
export async function search(backend: Backend, desk: number, query: SearchQuery): Promise<SearchHit[]> {
  const terms = termsOf(query.text);
  if (terms.all.length === 0) return [];
  const index = backend.search;
  const order = query.order === 'best' ? index.relevance(desk, terms) : sql`${index.number} desc`;
  const { rows } = await sql<Hit>`
    select article.id, article.title as title, outlet, published, language, source, body
    from ${index.from}
    where ${index.matches(desk, terms)} and article.desk_id = ${desk} and article.merged < ${sql.lit(YIELDS)} ${conditions(backend, desk, query)}
    order by ${order}
    limit ${query.limit ?? DEFAULT_LIMIT} offset ${query.offset ?? 0}`.execute(backend.read);
  return rows.map(({ id, title, outlet, published, language, source, body }) => {
    const excerpts = excerptsOf(articleFrom({ source, body }).text, terms.all);
    return { articleId: id, title, outlet, published, language, source, excerpts };
  });
}

type Hit = Pick<ArticleRow, 'id' | 'title' | 'outlet' | 'published' | 'language' | 'source' | 'body'>;

const DEFAULT_LIMIT = 20;

function conditions(
  { read, search: { number } }: Backend,
  desk: number,
  { story, language, after, before }: SearchQuery,
) {
  const from = after === undefined ? null : firstNumberOn(after);
  const end = before === undefined ? null : firstNumberOn(before);
  const parts = [
    story === undefined ? null : sql`article.story_number = ${numberOf(read, desk, story)}`,
    language === undefined ? null : sql`(language = ${language} or language like ${`${language}-%`})`,
    from === null && end === null ? null : sql`${number} >= ${from ?? FIRST_DATED_NUMBER}`,
    end === null ? null : sql`${number} < ${end}`,
  ];
  return sql.join(
    parts.filter((part) => part !== null).map((part) => sql`and ${part}`),
    sql` `,
  );
}
