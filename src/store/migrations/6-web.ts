import { sql } from 'kysely';
import type { Migration } from '../migrations.ts';

/** Versions of pages at one address, what was fetched, and feeds with their items. */
export const web: Migration = {
  name: 'versions of pages, visits, feeds',
  up: async (connection, kind) => {
    const sqlite = kind === 'sqlite';
    const text = sqlite ? sql`text` : sql`text collate "C"`;
    const { schema } = connection;
    const table = (name: string) => {
      const created = schema.createTable(name).addColumn('desk_id', 'integer', (column) => column.notNull());
      return sqlite ? created.modifyEnd(sql`strict, without rowid`) : created;
    };

    await table('version')
      .addColumn('article_id', text, (column) => column.notNull())
      .addColumn('story_number', 'integer', (column) => column.notNull())
      .addColumn('address', text, (column) => column.notNull())
      .addColumn('seen', text)
      .addColumn('yields_to', text)
      .addPrimaryKeyConstraint('version_key', ['desk_id', 'article_id'])
      .execute();
    await schema
      .createIndex('version_by_address')
      .on('version')
      .columns(['desk_id', 'story_number', 'address'])
      .execute();

    await table('visit')
      .addColumn('address', text, (column) => column.notNull())
      .addColumn('url', text, (column) => column.notNull())
      .addColumn('at', text, (column) => column.notNull())
      .addColumn('etag', text)
      .addColumn('modified', text)
      .addColumn('page_hash', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('visit_key', ['desk_id', 'address'])
      .execute();

    await table('feed')
      .addColumn('story', text, (column) => column.notNull())
      .addColumn('url', text, (column) => column.notNull())
      .addColumn('kind', text, (column) => column.notNull())
      .addColumn('title', text)
      .addColumn('home', text)
      .addColumn('added', text, (column) => column.notNull())
      .addColumn('etag', text)
      .addColumn('modified', text)
      .addColumn('checked', text)
      .addColumn('fresh', text)
      .addColumn('next', text, (column) => column.notNull())
      .addColumn('every', 'integer', (column) => column.notNull())
      .addColumn('failures', 'integer', (column) => column.notNull())
      .addColumn('trouble', text)
      .addPrimaryKeyConstraint('feed_key', ['desk_id', 'story', 'url'])
      .execute();

    await table('feed_item')
      .addColumn('story', text, (column) => column.notNull())
      .addColumn('feed', text, (column) => column.notNull())
      .addColumn('item', text, (column) => column.notNull())
      .addColumn('mark', text, (column) => column.notNull())
      .addColumn('tries', 'integer', (column) => column.notNull())
      .addColumn('at', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('feed_item_key', ['desk_id', 'story', 'feed', 'item'])
      .execute();
  },
};
