import { sql } from 'kysely';
import type { Migration } from '../migrations.ts';

/**
 * The record is kept with the reports of each entry, block by block, so that a new page touches only its own blocks.
 * The record of before is dropped: it is made again from the readings.
 */
export const recordInBlocks: Migration = {
  name: 'record in blocks, sketches of articles',
  up: async (connection, kind) => {
    const sqlite = kind === 'sqlite';
    const text = sqlite ? sql`text` : sql`text collate "C"`;
    const number = sqlite ? sql`integer` : sql`bigint`;
    const bytes = sqlite ? sql`blob` : sql`bytea`;
    const { schema } = connection;
    await schema.dropTable('entry').execute();
    await schema.dropTable('record').execute();
    // Single findings were asked for by nobody: the entries hold them.
    await schema.dropTable('finding').execute();

    const table = (name: string, keyIsTable = false) => {
      const created = schema
        .createTable(name)
        .addColumn('desk_id', 'integer', (column) => column.notNull())
        .addColumn('story_number', 'integer', (column) => column.notNull());
      if (!sqlite) return created;
      return created.modifyEnd(keyIsTable ? sql`strict, without rowid` : sql`strict`);
    };

    await table('record', true)
      .addColumn('version', text, (column) => column.notNull())
      .addColumn('saved', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('record_key', ['desk_id', 'story_number'])
      .execute();

    await table('entry')
      .addColumn('kind', text, (column) => column.notNull())
      .addColumn('block', text, (column) => column.notNull())
      .addColumn('id', text, (column) => column.notNull())
      .addColumn('from_day', number, (column) => column.notNull())
      .addColumn('to_day', number, (column) => column.notNull())
      .addColumn('said_day', number, (column) => column.notNull())
      .addColumn('party', text, (column) => column.notNull())
      .addColumn('sort', text, (column) => column.notNull())
      .addColumn('status', text, (column) => column.notNull())
      .addColumn('line', text)
      .addColumn('part_of', text)
      .addColumn('drawn', text)
      .addColumn('data', bytes, (column) => column.notNull())
      .execute();
    const index = (name: string, columns: string[]) =>
      schema
        .createIndex(name)
        .on('entry')
        .columns(['desk_id', 'story_number', ...columns]);
    await index('entry_by_block', ['kind', 'block']).execute();
    await index('entry_by_date', ['kind', 'from_day', 'to_day', 'said_day', 'id']).execute();
    await index('entry_by_id', ['id']).execute();
    // Outlooks alone are asked for by their last day.
    await index('outlook_by_end', ['to_day']).where(sql.ref('kind'), '=', 'outlook').execute();
    await index('entry_by_line', ['kind', 'line']).where(sql.ref('line'), 'is not', null).execute();
    await index('entry_by_part', ['part_of']).where(sql.ref('part_of'), 'is not', null).execute();

    await table('entry_article', true)
      .addColumn('article_id', text, (column) => column.notNull())
      .addColumn('kind', text, (column) => column.notNull())
      .addColumn('span_start', 'integer', (column) => column.notNull())
      .addColumn('span_end', 'integer', (column) => column.notNull())
      .addColumn('entry_id', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('entry_article_key', [
        'desk_id',
        'story_number',
        'article_id',
        'kind',
        'span_start',
        'span_end',
        'entry_id',
      ])
      .execute();

    await table('sketch', true)
      .addColumn('day', number, (column) => column.notNull())
      .addColumn('said_day', number, (column) => column.notNull())
      .addColumn('article_id', text, (column) => column.notNull())
      .addColumn('shingles', bytes, (column) => column.notNull())
      .addPrimaryKeyConstraint('sketch_key', ['desk_id', 'story_number', 'day', 'article_id'])
      .execute();

    await table('copy', true)
      .addColumn('article_id', text, (column) => column.notNull())
      .addColumn('origin_id', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('copy_key', ['desk_id', 'story_number', 'article_id'])
      .execute();
    await schema.createIndex('copy_by_origin').on('copy').columns(['desk_id', 'story_number', 'origin_id']).execute();

    await schema
      .alterTable('article')
      .addColumn('merged', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await schema
      .createIndex('article_waiting')
      .on('article')
      .columns(['desk_id', 'story_number', 'id'])
      .where(sql.ref('merged'), '=', 0)
      .execute();
  },
};
