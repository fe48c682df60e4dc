import { columnText } from './packed.ts';
import type { Connection } from './schema.ts';

/** A page that could not be read, and why. */
export interface Failure {
  readonly source: string;
  readonly message: string;
  readonly cure: string | null;
  /** When it was last tried, as an ISO time. */
  readonly at: string;
}

/** Notes the failure in the place of an earlier one of the same source. */
export async function recordFailure(
  write: Connection,
  desk: number,
  source: string,
  { message, cure }: { readonly message: string; readonly cure?: string },
): Promise<void> {
  const note = {
    message: columnText(message),
    cure: cure === undefined ? null : columnText(cure),
    at: new Date().toISOString(),
  };
  await write
    .insertInto('failure')
    .values({ desk_id: desk, source: columnText(source), ...note })
    .onConflict((conflict) => conflict.columns(['desk_id', 'source']).doUpdateSet(note))
    .execute();
}

export const failures = (read: Connection, desk: number): Promise<Failure[]> =>
  read
    .selectFrom('failure')
    .select(['source', 'message', 'cure', 'at'])
    .where('desk_id', '=', desk)
    .orderBy('source')
    .execute();

/** Takes the note of a failure away; asks first, since there is hardly ever one. */
export async function forgetFailure(read: Connection, write: Connection, desk: number, source: string): Promise<void> {
  const name = columnText(source);
  const noted = await read
    .selectFrom('failure')
    .select('source')
    .where('desk_id', '=', desk)
    .where('source', '=', name)
    .executeTakeFirst();
  if (noted) await write.deleteFrom('failure').where('desk_id', '=', desk).where('source', '=', name).execute();
}
