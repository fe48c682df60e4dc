import { sql } from 'kysely';
import type { Migration } from '../migrations.ts';

/** Lines of positions and questions of forecasts whose shifts and disputes are drawn before the record is read. */
export const undrawnLines: Migration = {
  name: 'lines to be drawn anew',
  up: async (connection, kind) => {
    const sqlite = kind === 'sqlite';
    const created = connection.schema
      .createTable('undrawn')
      .addColumn('desk_id', 'integer', (column) => column.notNull())
      .addColumn('story_number', 'integer', (column) => column.notNull())
      .addColumn('what', sqlite ? sql`text` : sql`text collate "C"`, (column) => column.notNull())
      .addPrimaryKeyConstraint('undrawn_key', ['desk_id', 'story_number', 'what']);
    await (sqlite ? created.modifyEnd(sql`strict, without rowid`) : created).execute();
  },
};
