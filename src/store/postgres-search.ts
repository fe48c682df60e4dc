import { type SqlBool, sql } from 'kysely';
import type { SearchIndex } from './backend.ts';
import { type IndexedWord, MUCH } from './indexed-words.ts';

/**
 * Full-text search with a GIN index over the words of an article as numbers of 32 bits: half the room of a tsvector. Two words
 * may have one number, so the text has the last say, and alone says which articles hold words that are excluded.
 */
export const postgresSearch: SearchIndex = {
  write: async (connection, desk, number, words) => {
    const numbers = [...new Set([...words, ...beginnings(words)].map(numberOf))].sort((a, b) => a - b);
    await sql`insert into article_search (desk_id, article_number, words)
      values (${desk}, ${number}, ${arrayOf(numbers)}::int4[])`.execute(connection);
  },
  remove: async (connection, desk, number) => {
    await sql`delete from article_search where desk_id = ${desk} and article_number = ${number}`.execute(connection);
  },
  from: sql`article_search join article on article.number = article_search.article_number`,
  number: sql`article_search.article_number`,
  matches: (desk, { all }) =>
    sql<SqlBool>`article_search.desk_id = ${desk} and words @> ${arrayOf(all.map(asked).map(numberOf))}::int4[]`,
};

/** Stands after the first letters of words, which open words are found by. */
const OPEN = '*';

const asked = ({ text, open }: IndexedWord): string => (open ? text + OPEN : text);

/** What the open words that these begin with would be: an open word is one Han character, marked or not. */
function* beginnings(words: readonly string[]): Iterable<string> {
  for (const word of words) {
    const [beginning] = OPENING.exec(word) ?? [];
    if (beginning !== undefined) yield beginning + OPEN;
  }
}

const OPENING = new RegExp(`^${MUCH}?\\p{Script=Han}`, 'u');

const arrayOf = (numbers: readonly number[]): string => `{${numbers.join(',')}}`;

/** FNV-1a over UTF-16 units, as a signed number of 32 bits. */
function numberOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1) hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash | 0;
}
