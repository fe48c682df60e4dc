import { numberOf } from './articles.ts';
import type { OpenedArticles } from './opened-articles.ts';
import type { Connection } from './schema.ts';
import { makingOf, type ToldReports, toldReports } from './told.ts';

const MOST_TRIES = 5;

/**
 * Reads entries with their reports, again where the record was made anew meanwhile: the reports that entries refer to
 * are then others. `nothing` where the story has no record.
 */
export async function steadily<T>(
  read: Connection,
  desk: number,
  story: string,
  opened: OpenedArticles,
  nothing: T,
  work: (told: ToldReports) => Promise<T>,
): Promise<T> {
  const row = await numberOf(read, desk, story).executeTakeFirst();
  if (!row) return nothing;
  const key = { desk_id: desk, story_number: row.number };
  for (let left = MOST_TRIES; ; left -= 1) {
    const making = await makingOf(read, key);
    if (making === null) return nothing;
    let found: { readonly value: T } | null = null;
    let trouble: unknown = null;
    try {
      found = { value: await work(toldReports(read, key, opened)) };
    } catch (error) {
      trouble = error;
    }
    const steady = making === (await makingOf(read, key));
    if (found && (steady || left === 0)) return found.value;
    if (!found && (steady || left === 0)) throw trouble;
  }
}
