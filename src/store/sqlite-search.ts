import { sql } from 'kysely';
import type { SearchIndex } from './backend.ts';
import type { IndexedTerms, IndexedWord } from './indexed-words.ts';

/** Full-text search with FTS5: the table holds our own words, parted by spaces, and neither text nor places. */
export const sqliteSearch: SearchIndex = {
  write: async (connection, _desk, number, words) => {
    await sql`insert into article_search (rowid, words) values (${number}, ${words.join(' ')})`.execute(connection);
  },
  remove: async (connection, _desk, number) => {
    await sql`delete from article_search where rowid = ${number}`.execute(connection);
  },
  from: sql`article_search cross join article on article.number = article_search.rowid`,
  number: sql`article_search.rowid`,
  matches: (_desk, terms) => sql`article_search match ${matchExpression(terms)}`,
};

/** The terms in the syntax of FTS5. Words are letters and digits only, so that quoted they have no other meaning. */
function matchExpression({ all, none }: IndexedTerms): string {
  const wanted = all.map(quoted).join(' AND ');
  return none.length === 0 ? wanted : `(${wanted}) NOT (${none.map(quoted).join(' OR ')})`;
}

const quoted = ({ text, open }: IndexedWord): string => `"${text}"${open ? ' *' : ''}`;
