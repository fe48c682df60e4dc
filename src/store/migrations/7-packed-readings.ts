import { sql } from 'kysely';
import { readingFrom, selectReadings } from '../articles.ts';
import type { SearchIndex } from '../backend.ts';
import { numbersOf } from '../ids.ts';
import { wordsOf } from '../indexed-words.ts';
import type { Migration } from '../migrations.ts';
import { expand } from '../packed.ts';
import { packReading } from '../packed-reading.ts';
import type { Connection } from '../schema.ts';
import { sqliteSearch } from '../sqlite-search.ts';

const ARTICLES_AT_ONCE = 100;

/**
 * Readings are packed against their pages, and the index holds words without their places: together they take a third of the
 * room. Articles are numbered closer together, which shortens the index; the record is dropped, since it refers to numbers. On PostgreSQL the next step makes the index.
 */
export const packedReadings: Migration = {
  name: 'readings packed against their pages, index without places',
  up: async (connection, kind) => {
    await connection.schema.dropTable('article_search').execute();
    if (kind === 'sqlite') {
      await sql`create virtual table article_search using fts5 (
        words, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii')`.execute(connection);
    }
    for (const table of ['record', 'told', 'entry', 'entry_article', 'sketch', 'copy', 'undrawn'] as const) {
      await connection.deleteFrom(table).execute();
    }
    await packAll(connection, kind === 'sqlite' ? sqliteSearch : null);
  },
};

/** Packs, indexes and numbers all articles anew. In their old order, so that no new number meets one not yet replaced. */
async function packAll(connection: Connection, index: SearchIndex | null): Promise<void> {
  let last = 0;
  for (let after = 0; ; ) {
    const rows = await selectReadings(connection)
      .select(['article.desk_id', 'article.published'])
      .where('article.number', '>', after)
      .orderBy('article.number')
      .limit(ARTICLES_AT_ONCE)
      .execute();
    for (const row of rows) {
      const { mark: _, articleId, source, article, ...findings } = readingFrom(row);
      const number = Math.max(last + 1, numbersOf(row.published).first);
      const packed = await packReading({ article, findings }, expand(row.page));
      await connection
        .updateTable('article')
        .set({ ...packed, number })
        .where('number', '=', row.number)
        .execute();
      await index?.write(connection, row.desk_id, number, wordsOf(article.title ?? '', article.text));
      last = number;
    }
    const final = rows.at(-1);
    if (!final || rows.length < ARTICLES_AT_ONCE) return;
    after = final.number;
  }
}
