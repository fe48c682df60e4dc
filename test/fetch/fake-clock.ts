import type { Clock } from '#fetch/clock.ts';

/** A clock that stands still but for waiting, which takes no time; `waits` are all that were asked for. */
export interface FakeClock extends Clock {
  readonly waits: number[];
  set(time: number): void;
}

export function fakeClock(start = Date.UTC(2026, 0, 5)): FakeClock {
  let now = start;
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    set: (time) => {
      now = time;
    },
    sleep: async (milliseconds, stop) => {
      if (milliseconds <= 0 || stop?.aborted) return;
      waits.push(milliseconds);
      now += milliseconds;
    },
  };
}
