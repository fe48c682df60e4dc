import { type SqlBool, sql } from 'kysely';
import type { SearchIndex } from './backend.ts';
import { LONGEST_PHRASE, type Phrase, type Terms } from './query.ts';
import type { Token } from './tokens.ts';

/**
 * A tsvector keeps at most 256 places of a word, none beyond 16,383. Title and text are therefore indexed in parts that
 * reach neither limit; each repeats the end of the one before, so that no phrase is cut.
 */
const PART = 8000;
const PLACES_OF_A_WORD = 255;

/** Full-text search with tsvector: our own tokens and places, an article in two or more parts. */
export const postgresSearch: SearchIndex = {
  write: async (connection, desk, number, { title, text }) => {
    // Words of a title weigh most (A), those of the text least (D).
    const vectors = [...vectorsOf(title, 'A'), ...vectorsOf(text, 'D')];
    if (vectors.length === 0) return;
    const values = vectors.map(
      (vector, part) => sql`(${sql.lit(desk)}, ${sql.lit(number)}, ${sql.lit(part)}, ${vector}::tsvector)`,
    );
    await sql`insert into article_search (desk_id, article_number, part, tokens) values ${sql.join(values)}`.execute(
      connection,
    );
  },
  remove: async (connection, desk, number) => {
    await sql`delete from article_search where desk_id = ${desk} and article_number = ${number}`.execute(connection);
  },
  from: sql`article`,
  number: sql`article.number`,
  matches: (desk, { all, none }) =>
    sql<SqlBool>`${sql.join(
      [
        ...all.map((phrase) => sql`article.number in ${articlesWith(desk, phrase)}`),
        ...none.map((phrase) => sql`article.number not in ${articlesWith(desk, phrase)}`),
      ],
      sql` and `,
    )}`,
  relevance: (desk, terms) =>
    sql`(select -sum(ts_rank(tokens, ${anyOf(terms)}::tsquery, 1)) from article_search
      where article_search.desk_id = ${desk} and article_number = article.number)`,
};

const articlesWith = (desk: number, phrase: Phrase) =>
  sql`(select article_number from article_search where desk_id = ${desk} and tokens @@ ${queryOf(phrase)}::tsquery)`;

/** Tokens are letters and digits only: quoted, they have no other meaning in a tsquery or tsvector. */
const queryOf = ({ tokens, open }: Phrase): string =>
  tokens.map((token, index) => `'${token}'${open && index === tokens.length - 1 ? ':*' : ''}`).join(' <-> ');

const anyOf = ({ all }: Terms): string => all.map((phrase) => `(${queryOf(phrase)})`).join(' | ');

function* vectorsOf(tokens: readonly Token[], weight: 'A' | 'D'): Iterable<string> {
  for (let end = 0; end < tokens.length; ) {
    const start = Math.max(0, end - LONGEST_PHRASE);
    const places = new Map<string, string[]>();
    for (end = start; end < tokens.length && end < start + PART; end += 1) {
      const text = tokens[end]?.text ?? '';
      const known = places.get(text);
      if (known?.length === PLACES_OF_A_WORD) break;
      const place = `${end - start + 1}${weight}`;
      if (known) known.push(place);
      else places.set(text, [place]);
    }
    yield [...places].map(([text, at]) => `'${text}':${at.join(',')}`).join(' ');
  }
}
