import type { Reading } from '#find/reading.ts';
import { pageBytes } from './articles.ts';
import type { Backend } from './backend.ts';
import { demandQuotes } from './demand-quotes.ts';
import { articleIdOf, following, numbersOf } from './ids.ts';
import { wordsOf } from './indexed-words.ts';
import { columnText, compress, sha256 } from './packed.ts';
import { packReading } from './packed-reading.ts';
import { dropRecord } from './record-tables.ts';
import { type ArticleRow, type Connection, YIELDS } from './schema.ts';
import { placeVersion, type Versioned } from './versions.ts';

/** A page with what was read in it for a story. */
export interface ReadPage {
  readonly bytes: Uint8Array;
  /** File name or address as it was given. */
  readonly source: string;
  readonly url: string | null;
  readonly reading: Reading;
  readonly story: string;
  /** Version of the rules that made the reading. */
  readonly rules: string;
  /** Its place among the pages of its address, where that is known. */
  readonly version?: Versioned;
}

export interface AddedPage {
  readonly articleId: string;
  /** False where the same bytes were there already for the story; nothing was changed then. */
  readonly added: boolean;
}

/** Puts the page, its article, findings and index into one transaction; what it returns is on the disk. */
export async function addPage(backend: Backend, write: Connection, desk: number, page: ReadPage): Promise<AddedPage> {
  demandQuotes(page.reading, page.source);
  const hash = sha256(page.bytes);
  const articleId = articleIdOf(hash, page.story);
  if (await holdsArticle(backend.read, desk, articleId)) return { articleId, added: false };
  const bytes = await compress(page.bytes);
  const prepared = await prepare(page.reading, page.bytes);

  const added = await write.transaction().execute(async (transaction) => {
    await backend.takeTurn(transaction, desk);
    if (await holdsArticle(transaction, desk, articleId)) return false;
    const story_number = await numberOfStory(transaction, desk, page.story);
    await transaction
      .insertInto('page')
      .values({ desk_id: desk, hash, bytes, size: page.bytes.length })
      .onConflict((conflict) => conflict.columns(['desk_id', 'hash']).doNothing())
      .execute();
    const row = {
      ...prepared.columns,
      number: await freeNumber(transaction, page.reading.article.published),
      desk_id: desk,
      id: articleId,
      story_number,
      page_hash: hash,
      source: columnText(page.source),
      merged: 0,
      url: page.url === null ? null : columnText(page.url),
      rules: page.rules,
      added: new Date().toISOString(),
    };
    await transaction.insertInto('article').values(row).execute();
    await backend.search.write(transaction, desk, row.number, prepared.words);
    if (page.version) await placeVersion(transaction, { desk_id: desk, story_number }, articleId, page.version);
    await transaction.deleteFrom('failure').where('desk_id', '=', desk).where('source', '=', row.source).execute();
    return true;
  });
  return { articleId, added };
}

/** Puts a newer reading of a stored page in the place of the old one; false where there is no such article. */
export async function replaceReading(
  backend: Backend,
  write: Connection,
  desk: number,
  { articleId, reading, rules }: { articleId: string; reading: Reading; rules: string },
): Promise<boolean> {
  demandQuotes(reading, articleId);
  const bytes = await pageBytes(backend.read, desk, articleId);
  if (!bytes) return false;
  const prepared = await prepare(reading, bytes);
  return write.transaction().execute(async (transaction) => {
    await backend.takeTurn(transaction, desk);
    const old = await transaction
      .selectFrom('article')
      .selectAll()
      .where('desk_id', '=', desk)
      .where('id', '=', articleId)
      .executeTakeFirst();
    if (!old) return false;
    await backend.search.remove(transaction, desk, old.number);
    const row = {
      ...old,
      ...prepared.columns,
      rules,
      merged: old.merged === YIELDS ? YIELDS : 0,
      number: await freeNumber(transaction, reading.article.published),
    };
    await transaction.deleteFrom('article').where('number', '=', old.number).execute();
    await transaction.insertInto('article').values(row).execute();
    await backend.search.write(transaction, desk, row.number, prepared.words);
    // The record still holds what the old reading told: it has to be merged anew.
    await dropRecord(transaction, old);
    return true;
  });
}

interface Prepared {
  readonly columns: Pick<ArticleRow, 'title' | 'outlet' | 'origin' | 'published' | 'language' | 'body' | 'findings'>;
  readonly words: readonly string[];
}

/** All that takes time, done before a transaction holds the others up. */
async function prepare(reading: Reading, page: Uint8Array): Promise<Prepared> {
  const { article, ...findings } = reading;
  const column = (text: string | null) => (text === null ? null : columnText(text));
  return {
    columns: {
      title: column(article.title),
      outlet: column(article.outlet),
      origin: column(article.origin),
      published: article.published,
      language: article.language,
      ...(await packReading({ article, findings }, page)),
    },
    words: wordsOf(article.title ?? '', article.text),
  };
}

/** True where the page of that id was added. */
export async function holdsArticle(connection: Connection, desk: number, articleId: string): Promise<boolean> {
  const row = await connection
    .selectFrom('article')
    .select('number')
    .where('desk_id', '=', desk)
    .where('id', '=', articleId)
    .executeTakeFirst();
  return row !== undefined;
}

/** The next free number of the day, or of the days after where a day is full. */
async function freeNumber(connection: Connection, published: string | null): Promise<number> {
  for (let range = numbersOf(published); ; range = following(range)) {
    const row = await connection
      .selectFrom('article')
      .select('number')
      .where('number', '>=', range.first)
      .where('number', '<', range.end)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst();
    const next = row === undefined ? range.first : row.number + 1;
    if (next < range.end) return next;
  }
}

async function numberOfStory(connection: Connection, desk: number, name: string): Promise<number> {
  const known = await connection
    .selectFrom('story')
    .select('number')
    .where('desk_id', '=', desk)
    .where('name', '=', name)
    .executeTakeFirst();
  if (known) return known.number;
  const last = await connection
    .selectFrom('story')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('desk_id', '=', desk)
    .executeTakeFirst();
  const number = (last?.number ?? 0) + 1;
  await connection.insertInto('story').values({ desk_id: desk, number, name }).execute();
  return number;
}
