import { type SqlBool, sql } from 'kysely';
import type { SearchIndex } from './backend.ts';
import { LONGEST_PHRASE, type Phrase, type Terms } from './query.ts';
import type { Token } from './tokens.ts';

/**
 * A tsvector keeps at most 255 places of a word, none beyond 16,383. An article is therefore indexed in parts of this
 * many tokens, each of which repeats the end of the one before, so that no phrase is cut.
 */
const PART = 3000;

/** Full-text search with tsvector: our own tokens and places, an article in one or more parts. */
export const postgresSearch: SearchIndex = {
  write: async (connection, desk, number, { title, text }) => {
    const parts = partsOf(text).map((part, index) => vectorOf(index === 0 ? title : [], part));
    const values = parts.map((vector, part) => sql`(${desk}, ${number}, ${part}, ${vector}::tsvector)`);
    await sql`insert into article_search (desk_id, article_number, part, tokens) values ${sql.join(values)}`.execute(
      connection,
    );
  },
  remove: async (connection, desk, number) => {
    await sql`delete from article_search where desk_id = ${desk} and article_number = ${number}`.execute(connection);
  },
  from: sql`article`,
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

function partsOf(tokens: readonly Token[]): (readonly Token[])[] {
  const parts: (readonly Token[])[] = [];
  for (let start = 0; start === 0 || start < tokens.length; start += PART) {
    parts.push(tokens.slice(Math.max(0, start - LONGEST_PHRASE), start + PART));
  }
  return parts;
}

/** Title words weigh most (A); a gap keeps phrases from running out of the title into the text. */
function vectorOf(title: readonly Token[], text: readonly Token[]): string {
  const places = new Map<string, string[]>();
  const put = (token: Token, place: string) => {
    const known = places.get(token.text);
    if (known) known.push(place);
    else places.set(token.text, [place]);
  };
  for (const [index, token] of title.slice(0, PART).entries()) put(token, `${index + 1}A`);
  const gap = Math.min(title.length, PART) + 2;
  for (const [index, token] of text.entries()) put(token, `${index + gap}`);
  return [...places].map(([text, at]) => `'${text}':${at.join(',')}`).join(' ');
}
