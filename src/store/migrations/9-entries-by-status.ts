import type { Migration } from '../migrations.ts';

/** Entries are asked for by what became of them (outlooks missed, plans cancelled), which few of many did. */
export const entriesByStatus: Migration = {
  name: 'entries by status',
  up: async ({ schema }) => {
    await schema
      .createIndex('entry_by_status')
      .on('entry')
      .columns(['desk_id', 'story_number', 'kind', 'status', 'from_day', 'to_day'])
      .execute();
  },
};
