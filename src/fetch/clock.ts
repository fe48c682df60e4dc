import { setTimeout as wait } from 'node:timers/promises';

/** The time, and waiting; a test passes one that runs ahead. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits so many milliseconds, or until asked to stop, whichever is first. */
  sleep(milliseconds: number, stop?: AbortSignal): Promise<void>;
}

/** Node's timers take no longer wait than this. */
const LONGEST_WAIT = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, stop) => {
    if (milliseconds <= 0 || stop?.aborted) return;
    try {
      await wait(Math.min(milliseconds, LONGEST_WAIT), undefined, stop ? { signal: stop } : {});
    } catch (error) {
      if (!stop?.aborted) throw error;
    }
  },
};
