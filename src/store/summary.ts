import type { Backend } from './backend.ts';
import { YIELDS } from './schema.ts';

interface StorySummary {
  readonly story: string;
  readonly articles: number;
  /** When its record was last merged, as an ISO time; null where it never was. */
  readonly merged: string | null;
}

/** What a record holds, in numbers. */
export interface StoreSummary {
  readonly database: Backend['kind'];
  readonly place: string;
  readonly version: number;
  readonly stories: readonly StorySummary[];
  readonly pages: number;
  readonly failures: number;
}

export async function summary({ kind, place, read }: Backend, desk: number, version: number): Promise<StoreSummary> {
  const stories = await read
    .selectFrom('story')
    .leftJoin('record', (join) =>
      join.onRef('record.desk_id', '=', 'story.desk_id').onRef('record.story_number', '=', 'story.number'),
    )
    .select(({ selectFrom }) => [
      'story.name as story',
      'record.saved as merged',
      selectFrom('article')
        .whereRef('article.desk_id', '=', 'story.desk_id')
        .whereRef('article.story_number', '=', 'story.number')
        .where('article.merged', '<', YIELDS)
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .as('articles'),
    ])
    .where('story.desk_id', '=', desk)
    .orderBy('story.name')
    .execute();
  const count = async (table: 'page' | 'failure') => {
    const query = read.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('count'));
    return (await query.where('desk_id', '=', desk).executeTakeFirst())?.count ?? 0;
  };
  return {
    database: kind,
    place,
    version,
    stories: stories.map(({ story, merged, articles }) => ({ story, merged, articles: articles ?? 0 })),
    pages: await count('page'),
    failures: await count('failure'),
  };
}
