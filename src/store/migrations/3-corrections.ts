import { sql } from 'kysely';
import type { Migration } from '../migrations.ts';

/** The log of corrections, to which lines are only added, and how many of them the record was made with. */
export const correctionLog: Migration = {
  name: 'corrections',
  up: async (connection, kind) => {
    const sqlite = kind === 'sqlite';
    const text = sqlite ? sql`text` : sql`text collate "C"`;
    const created = connection.schema
      .createTable('correction')
      .addColumn('desk_id', 'integer', (column) => column.notNull())
      .addColumn('story_number', 'integer', (column) => column.notNull())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('at', text, (column) => column.notNull())
      .addColumn('author', text, (column) => column.notNull())
      .addColumn('reason', text, (column) => column.notNull())
      .addColumn('action', text, (column) => column.notNull())
      .addColumn('data', text, (column) => column.notNull())
      .addPrimaryKeyConstraint('correction_key', ['desk_id', 'story_number', 'number']);
    await (sqlite ? created.modifyEnd(sql`strict, without rowid`) : created).execute();
    await connection.schema
      .alterTable('record')
      .addColumn('corrections', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    if (sqlite) {
      for (const change of ['update', 'delete']) {
        await sql`create trigger ${sql.raw(`correction_no_${change}`)} before ${sql.raw(change)} on correction
          begin select raise(abort, 'corrections are only added'); end`.execute(connection);
      }
      return;
    }
    await sql`create function correction_only_added() returns trigger language plpgsql as
      $$ begin raise exception 'corrections are only added'; end $$`.execute(connection);
    await sql`create trigger correction_no_change before update or delete on correction
      for each row execute function correction_only_added()`.execute(connection);
  },
};
