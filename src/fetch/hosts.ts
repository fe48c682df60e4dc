import type { Clock } from './clock.ts';

/** Turns at hosts: one question at a time to each, with a pause between two. */
export interface Hosts {
  /** Waits for a turn at the host and holds it until the work is done. `pause` is in milliseconds. */
  turn<T>(host: string, pause: number, work: () => Promise<T>): Promise<T>;
  /** Leaves the host alone until then. */
  hold(host: string, until: number): void;
  /** Until when the host is to be left alone; null where it is not. */
  heldUntil(host: string): number | null;
}

interface HostState {
  /** The end of the line of those who wait. */
  last: Promise<unknown>;
  next: number;
  held: number;
}

export function openHosts(clock: Clock, stop?: AbortSignal): Hosts {
  const states = new Map<string, HostState>();
  const stateOf = (host: string): HostState => {
    const known = states.get(host);
    if (known) return known;
    const state: HostState = { last: Promise.resolve(), next: 0, held: 0 };
    states.set(host, state);
    return state;
  };
  return {
    turn: (host, pause, work) => {
      const state = stateOf(host);
      const mine = state.last.then(async () => {
        await clock.sleep(state.next - clock.now(), stop);
        try {
          return await work();
        } finally {
          state.next = clock.now() + pause;
        }
      });
      state.last = mine.catch(() => undefined);
      return mine;
    },
    hold: (host, until) => {
      const state = stateOf(host);
      state.held = Math.max(state.held, until);
    },
    heldUntil: (host) => {
      const held = states.get(host)?.held ?? 0;
      return held > clock.now() ? held : null;
    },
  };
}
