import { type SqlBool, sql } from 'kysely';
import type { Kept } from '#merge/kept.ts';
import { daysOfCopies } from '#merge/origins.ts';
import { NO_DAY } from './days.ts';
import type { StoryKey } from './record-tables.ts';
import type { Connection } from './schema.ts';
import { originsAmong, sketchesFrom, sketchRow } from './sketches.ts';

type KeptSketches = Pick<Kept, 'sketchesNear' | 'originsOf' | 'putSketch' | 'days'>;

/** What is kept of the articles themselves: sketches to know copies by, and the days they speak on. */
export function keptSketches(connection: Connection, key: StoryKey): KeptSketches {
  const { desk_id, story_number } = key;
  return {
    async sketchesNear(day) {
      const days = daysOfCopies(day);
      const rows = await connection
        .selectFrom('sketch')
        .select(['day', 'article_id', 'shingles'])
        .where('desk_id', '=', desk_id)
        .where('story_number', '=', story_number)
        .where((builder) =>
          days === null
            ? sql<SqlBool>`1 = 1`
            : builder.or([builder('day', '=', NO_DAY), builder.between('day', days.from, days.to)]),
        )
        .execute();
      return sketchesFrom(rows);
    },
    originsOf: (articles) => originsAmong(connection, key, articles),
    async putSketch(sketch, day, origins) {
      await connection
        .insertInto('sketch')
        .values({ ...key, ...sketchRow(sketch, day) })
        .execute();
      for (const [article_id, origin_id] of origins) {
        await connection
          .insertInto('copy')
          .values({ ...key, article_id, origin_id })
          .onConflict((conflict) =>
            conflict.columns(['desk_id', 'story_number', 'article_id']).doUpdateSet({ origin_id }),
          )
          .execute();
      }
    },
    async days() {
      const rows = await connection
        .selectFrom('sketch')
        .select('said_day')
        .distinct()
        .where('desk_id', '=', desk_id)
        .where('story_number', '=', story_number)
        .where('said_day', '<', NO_DAY)
        .execute();
      return rows.map(({ said_day }) => said_day);
    },
  };
}
