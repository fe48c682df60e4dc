import { sql } from 'kysely';
import { selectReadings, textFrom } from '../articles.ts';
import { wordsOf } from '../indexed-words.ts';
import type { Migration } from '../migrations.ts';
import { postgresSearch } from '../postgres-search.ts';

const ARTICLES_AT_ONCE = 100;

/** On PostgreSQL the index holds words as numbers, which take less than half the room of their letters. */
export const wordsByNumber: Migration = {
  name: 'words by number in the index',
  up: async (connection, kind) => {
    if (kind === 'sqlite') return;
    const { schema } = connection;
    await schema.dropTable('article_search').ifExists().execute();
    await schema
      .createTable('article_search')
      .addColumn('desk_id', 'integer', (column) => column.notNull())
      .addColumn('article_number', 'bigint', (column) => column.notNull())
      .addColumn('words', sql`int4[]`, (column) => column.notNull())
      .addPrimaryKeyConstraint('article_search_key', ['desk_id', 'article_number'])
      .execute();
    await sql`create index article_search_words on article_search using gin (words) with (fastupdate = off)`.execute(
      connection,
    );
    for (let after = 0; ; ) {
      const rows = await selectReadings(connection)
        .select(['article.desk_id', 'article.title'])
        .where('article.number', '>', after)
        .orderBy('article.number')
        .limit(ARTICLES_AT_ONCE)
        .execute();
      for (const row of rows) {
        await postgresSearch.write(connection, row.desk_id, row.number, wordsOf(row.title ?? '', textFrom(row)));
      }
      const last = rows.at(-1);
      if (!last || rows.length < ARTICLES_AT_ONCE) return;
      after = last.number;
    }
  },
};
