import { onDay } from '#find/shared/times-calendar.ts';
import { windowOf } from '#merge/window.ts';
import type { Moment } from './moment.ts';
import type { OpenStory } from './with-record.ts';

/**
 * The day up to which a record is taken to tell what came about, counted from 1970: the one asked for, else that of
 * `--as-of`, else the last on which one of its pages speaks. Never the clock's. Null where no page tells a day.
 */
export async function reachOf(
  { store, key, unkept }: OpenStory,
  { asOf, now }: Moment & { readonly now?: string | undefined },
): Promise<number | null> {
  const asked = windowOf(now ?? asOf ?? null)?.to;
  if (asked !== undefined) return asked;
  if (!unkept) return store.lastDay(key);
  const days = Object.values(unkept)
    .flat()
    .flatMap(({ evidence }) => evidence)
    .flatMap(({ published }) => windowOf(published)?.from ?? []);
  return days.reduce((last: number | null, one) => (last === null || one > last ? one : last), null);
}

/** The day as a date. */
export const dayInWords = (day: number): string => onDay(day).value;
