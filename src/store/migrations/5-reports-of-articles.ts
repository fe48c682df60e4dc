import { sql } from 'kysely';
import type { Migration } from '../migrations.ts';

/**
 * Reports are kept once, with their articles, and entries refer to them; kinds, ids and keys are numbers. The record of
 * before is dropped: it is made again from the readings.
 */
export const reportsOfArticles: Migration = {
  name: 'reports with their articles, entries that refer to them',
  up: async (connection, kind) => {
    const sqlite = kind === 'sqlite';
    const text = sqlite ? sql`text` : sql`text collate "C"`;
    const number = sqlite ? sql`integer` : sql`bigint`;
    const bytes = sqlite ? sql`blob` : sql`bytea`;
    const { schema } = connection;
    for (const table of ['sketch', 'copy', 'undrawn', 'record'] as const) await connection.deleteFrom(table).execute();
    await schema.dropTable('entry_article').execute();
    await schema.dropTable('entry').execute();

    const table = (name: string, keyIsTable = false) => {
      const created = schema
        .createTable(name)
        .addColumn('desk_id', 'integer', (column) => column.notNull())
        .addColumn('story_number', 'integer', (column) => column.notNull());
      if (!sqlite) return created;
      return created.modifyEnd(keyIsTable ? sql`strict, without rowid` : sql`strict`);
    };

    await table('told')
      .addColumn('article_number', number, (column) => column.notNull().primaryKey())
      .addColumn('said', text)
      .addColumn('data', bytes, (column) => column.notNull())
      .execute();
    await schema.createIndex('told_of_story').on('told').columns(['desk_id', 'story_number']).execute();

    await schema
      .alterTable('undrawn')
      .addColumn('from_day', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await schema
      .alterTable('undrawn')
      .addColumn('to_day', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await table('bookmark', true)
      .addColumn('line', number, (column) => column.notNull())
      .addColumn('day', 'integer', (column) => column.notNull())
      .addColumn('data', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('bookmark_key', ['desk_id', 'story_number', 'line', 'day'])
      .execute();
    await schema.createIndex('sketch_by_said').on('sketch').columns(['desk_id', 'story_number', 'said_day']).execute();

    await table('entry', true)
      .addColumn('kind', 'integer', (column) => column.notNull())
      .addColumn('id', number, (column) => column.notNull())
      .addColumn('block', number, (column) => column.notNull())
      .addColumn('from_day', 'integer', (column) => column.notNull())
      .addColumn('to_day', 'integer', (column) => column.notNull())
      .addColumn('said_day', 'integer', (column) => column.notNull())
      .addColumn('party', text, (column) => column.notNull())
      .addColumn('sort', text, (column) => column.notNull())
      .addColumn('status', text, (column) => column.notNull())
      .addColumn('line', number)
      .addColumn('part_of', number)
      .addColumn('deeds', 'integer')
      .addColumn('outline', text)
      .addColumn('drawn', text)
      .addColumn('data', bytes, (column) => column.notNull())
      .addPrimaryKeyConstraint('entry_key', ['desk_id', 'story_number', 'kind', 'id'])
      .execute();
    const index = (name: string, columns: string[]) =>
      schema
        .createIndex(name)
        .on('entry')
        .columns(['desk_id', 'story_number', ...columns]);
    await index('entry_by_block', ['kind', 'block']).execute();
    await index('entry_by_date', ['kind', 'from_day', 'to_day']).execute();
    // Outlooks alone are asked for by their last day, and by what may fulfil them.
    await index('outlook_by_end', ['to_day', 'from_day', 'deeds']).where(sql.ref('deeds'), 'is not', null).execute();
    await index('entry_by_line', ['kind', 'line', 'from_day', 'to_day'])
      .where(sql.ref('line'), 'is not', null)
      .execute();
    await index('entry_by_part', ['part_of']).where(sql.ref('part_of'), 'is not', null).execute();

    await table('entry_article', true)
      .addColumn('kind', 'integer', (column) => column.notNull())
      .addColumn('article_number', number, (column) => column.notNull())
      .addColumn('span_start', 'integer', (column) => column.notNull())
      .addColumn('span_end', 'integer', (column) => column.notNull())
      .addColumn('entry_id', number, (column) => column.notNull())
      .addPrimaryKeyConstraint('entry_article_key', [
        'desk_id',
        'story_number',
        'kind',
        'article_number',
        'span_start',
        'span_end',
        'entry_id',
      ])
      .execute();
  },
};
