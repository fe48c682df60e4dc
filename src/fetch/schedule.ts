import type { Feed } from '#store/feeds.ts';
import { backOff, chance } from './jitter.ts';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
/** Seconds between two questions to a feed: at least, at most. */
const LEAST_EVERY = 15 * MINUTE;
const MOST_EVERY = 24 * HOUR;

/** What a check of a feed gave, as far as it says when to check again. */
export type CheckOutcome =
  | { readonly kind: 'news' | 'no news' }
  /** `retryAt` is in milliseconds since 1970. */
  | { readonly kind: 'failed'; readonly retryAt?: number };

/**
 * When to ask a feed again: sooner where there was something new, later where there was not, so that it is asked about
 * as often as it changes; after failures ever more rarely, up to a day, and not before the host allows it. Waits are
 * drawn out by up to a tenth, always the same for the same feed and hour, so that feeds do not all fall together.
 */
export function nextCheck(
  { url, every, failures }: Pick<Feed, 'url' | 'every' | 'failures'>,
  outcome: CheckOutcome,
  now: number,
  seed: string,
): Pick<Feed, 'every' | 'failures' | 'next'> {
  const drawn = chance(seed, url, Math.floor(now / 1000));
  if (outcome.kind === 'failed') {
    const wait = backOff(Math.max(every, LEAST_EVERY), failures + 1, MOST_EVERY, drawn);
    const next = Math.max(now + wait * 1000, outcome.retryAt ?? 0);
    return { every, failures: failures + 1, next: new Date(next).toISOString() };
  }
  const wanted = outcome.kind === 'news' ? every / 2 : every * 1.5;
  const adapted = Math.round(Math.min(MOST_EVERY, Math.max(LEAST_EVERY, wanted)));
  const wait = adapted * (0.95 + drawn / 10);
  return { every: adapted, failures: 0, next: new Date(now + Math.round(wait) * 1000).toISOString() };
}
