import { sql } from 'kysely';
import type { SearchIndex } from './backend.ts';
import type { Phrase, Terms } from './query.ts';
import type { Token } from './tokens.ts';

/** Full-text search with FTS5: the table holds our own tokens, parted by spaces, and no text. */
export const sqliteSearch: SearchIndex = {
  write: async (connection, _desk, number, { title, text }) => {
    await sql`insert into article_search (rowid, title, text) values (${number}, ${spaced(title)}, ${spaced(text)})`.execute(
      connection,
    );
  },
  remove: async (connection, _desk, number) => {
    await sql`delete from article_search where rowid = ${number}`.execute(connection);
  },
  from: sql`article_search cross join article on article.number = article_search.rowid`,
  number: sql`article_search.rowid`,
  matches: (_desk, terms) => sql`article_search match ${matchExpression(terms)}`,
  relevance: () => sql`article_search.rank`,
};

const spaced = (tokens: readonly Token[]): string => tokens.map((token) => token.text).join(' ');

/** The terms in the syntax of FTS5. Tokens are letters and digits only, so a quoted row of them has no other meaning. */
function matchExpression({ all, none }: Terms): string {
  const wanted = all.map(quoted).join(' AND ');
  return none.length === 0 ? wanted : `(${wanted}) NOT (${none.map(quoted).join(' OR ')})`;
}

const quoted = ({ tokens, open }: Phrase): string => `"${tokens.join(' ')}"${open ? ' *' : ''}`;
