import { sql } from 'kysely';
import type { Migration } from '../migrations.ts';

/** The first schema: pages, what was read in them, the index over it, and the record made of it. */
export const pagesArticlesEntries: Migration = {
  name: 'pages, articles, findings, search, record entries',
  up: async (connection, kind) => {
    const sqlite = kind === 'sqlite';
    // Ids and dates sort by code point on both databases, whatever language a server is set to.
    const text = sqlite ? sql`text` : sql`text collate "C"`;
    const number = sqlite ? sql`integer` : sql`bigint`;
    const bytes = sqlite ? sql`blob` : sql`bytea`;
    const { schema } = connection;
    const table = (name: string, keyIsTable = false) => {
      const created = schema.createTable(name).addColumn('desk_id', 'integer', (column) => column.notNull());
      if (!sqlite) return created;
      return created.modifyEnd(keyIsTable ? sql`strict, without rowid` : sql`strict`);
    };

    await table('story', true)
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('name', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('story_key', ['desk_id', 'number'])
      .addUniqueConstraint('story_name', ['desk_id', 'name'])
      .execute();

    await table('page')
      .addColumn('hash', text, (column) => column.notNull())
      .addColumn('bytes', bytes, (column) => column.notNull())
      .addColumn('size', number, (column) => column.notNull())
      .addPrimaryKeyConstraint('page_key', ['desk_id', 'hash'])
      .execute();

    await table('article')
      .addColumn('number', number, (column) => column.notNull().primaryKey())
      .addColumn('id', text, (column) => column.notNull())
      .addColumn('story_number', 'integer', (column) => column.notNull())
      .addColumn('page_hash', text, (column) => column.notNull())
      .addColumn('source', text, (column) => column.notNull())
      .addColumn('url', text)
      .addColumn('title', text)
      .addColumn('outlet', text)
      .addColumn('origin', text)
      .addColumn('published', text)
      .addColumn('language', text, (column) => column.notNull())
      .addColumn('rules', text, (column) => column.notNull())
      .addColumn('added', text, (column) => column.notNull())
      .addColumn('body', bytes, (column) => column.notNull())
      .addColumn('findings', bytes, (column) => column.notNull())
      .addUniqueConstraint('article_id', ['desk_id', 'id'])
      .addForeignKeyConstraint('article_page', ['desk_id', 'page_hash'], 'page', ['desk_id', 'hash'])
      .addForeignKeyConstraint('article_story', ['desk_id', 'story_number'], 'story', ['desk_id', 'number'])
      .execute();
    await schema
      .createIndex('article_of_story')
      .on('article')
      .columns(['desk_id', 'story_number', 'id', 'rules'])
      .execute();

    await table('finding', true)
      .addColumn('story_number', 'integer', (column) => column.notNull())
      .addColumn('kind', text, (column) => column.notNull())
      .addColumn('date', text, (column) => column.notNull())
      .addColumn('article_number', number, (column) => column.notNull())
      .addColumn('place', 'integer', (column) => column.notNull())
      .addColumn('who', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('finding_key', ['desk_id', 'story_number', 'kind', 'date', 'article_number', 'place'])
      .execute();

    await table('failure', true)
      .addColumn('source', text, (column) => column.notNull())
      .addColumn('message', text, (column) => column.notNull())
      .addColumn('cure', text)
      .addColumn('at', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('failure_key', ['desk_id', 'source'])
      .execute();

    await table('record', true)
      .addColumn('story_number', 'integer', (column) => column.notNull())
      .addColumn('fingerprint', text, (column) => column.notNull())
      .addColumn('saved', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('record_key', ['desk_id', 'story_number'])
      .execute();

    await table('entry')
      .addColumn('story_number', 'integer', (column) => column.notNull())
      .addColumn('kind', text, (column) => column.notNull())
      .addColumn('place', 'integer', (column) => column.notNull())
      .addColumn('id', text, (column) => column.notNull())
      .addColumn('date', text, (column) => column.notNull())
      .addColumn('party', text, (column) => column.notNull())
      .addColumn('data', bytes, (column) => column.notNull())
      .addPrimaryKeyConstraint('entry_key', ['desk_id', 'story_number', 'kind', 'place'])
      .execute();
    await schema
      .createIndex('entry_by_date')
      .on('entry')
      .columns(['desk_id', 'story_number', 'kind', 'date', 'place'])
      .execute();

    if (sqlite) {
      await sql`create virtual table article_search using fts5 (
        title, text, content = '', contentless_delete = 1, tokenize = 'ascii')`.execute(connection);
      await sql`insert into article_search (article_search, rank) values ('rank', 'bm25(3.0, 1.0)')`.execute(
        connection,
      );
      return;
    }
    await table('article_search')
      .addColumn('article_number', number, (column) => column.notNull())
      .addColumn('part', 'integer', (column) => column.notNull())
      .addColumn('tokens', sql`tsvector`, (column) => column.notNull())
      .addPrimaryKeyConstraint('article_search_key', ['desk_id', 'article_number', 'part'])
      .execute();
    await sql`create index article_search_tokens on article_search using gin (tokens) with (fastupdate = off)`.execute(
      connection,
    );
  },
};
