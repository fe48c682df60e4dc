import { windowOf } from '#merge/window.ts';
import type { Seen } from '#parley';
import { day } from './period.ts';

/** The input fields by which a record is asked for as it was on a day. */
export const moment = {
  asOf: day.optional().describe('as of this day: from pages that were published by then'),
  known: day.optional().describe('as known on this day: from pages added and corrections made by then'),
};

export interface Moment {
  readonly asOf?: string | undefined;
  readonly known?: string | undefined;
}

/** What of a record is seen at a moment; null where all of it is. */
export function seenAt({ asOf, known }: Moment): Seen | null {
  if (asOf === undefined && known === undefined) return null;
  const [published, kept] = [endOf(asOf), endOf(known)];
  const dayOf = (time: string): number => windowOf(time.slice(0, 10))?.to ?? Number.POSITIVE_INFINITY;
  return {
    // A page that tells no day is as old as its place in the record.
    article: (said, added) => (windowOf(said)?.from ?? dayOf(added)) <= published && dayOf(added) <= kept,
    correction: ({ at }) => dayOf(at) <= kept,
  };
}

/** The last day of a day, month or year, counted from 1970; without end where none is given. */
const endOf = (date: string | undefined): number => windowOf(date ?? null)?.to ?? Number.POSITIVE_INFINITY;
