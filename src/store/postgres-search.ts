import { type SqlBool, sql } from 'kysely';
import type { SearchIndex } from './backend.ts';
import type { IndexedTerms, IndexedWord } from './indexed-words.ts';

/** A tsvector holds a megabyte; an article of more different words is marked, and looked through in every search. */
const MOST_BYTES = 500_000;
const TOO_LONG = '·';

/** Full-text search with tsvector: our own words without their places. */
export const postgresSearch: SearchIndex = {
  write: async (connection, desk, number, words) => {
    const indexed = Buffer.byteLength(words.join('')) > MOST_BYTES ? [TOO_LONG] : words;
    const vector = indexed.map(quoted).join(' ');
    await sql`insert into article_search (desk_id, article_number, words)
      values (${desk}, ${number}, ${vector}::tsvector)`.execute(connection);
  },
  remove: async (connection, desk, number) => {
    await sql`delete from article_search where desk_id = ${desk} and article_number = ${number}`.execute(connection);
  },
  from: sql`article_search join article on article.number = article_search.article_number`,
  number: sql`article_search.article_number`,
  matches: (desk, terms) => sql<SqlBool>`article_search.desk_id = ${desk} and words @@ ${queryOf(terms)}::tsquery`,
};

/** Words are letters and digits only: quoted, they have no other meaning in a tsquery or tsvector. */
function queryOf({ all, none }: IndexedTerms): string {
  const wanted = [...all.map(asked), ...none.map((word) => `!${asked(word)}`)].join(' & ');
  return `(${wanted}) | ${quoted(TOO_LONG)}`;
}

const quoted = (word: string): string => `'${word}'`;
const asked = ({ text, open }: IndexedWord): string => `${quoted(text)}${open ? ':*' : ''}`;
