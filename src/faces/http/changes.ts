import type { Handler } from 'hono';
import { streamSSE } from 'hono/streaming';

/** How a server learns that its record changed. */
export interface Watching {
  /** What tells one state of the record from another; null where there is no record. */
  readonly state: () => Promise<string | null>;
  /** How many milliseconds lie between two looks. */
  readonly every: number;
}

const BEAT_MS = 15_000;

/** A stream of server-sent events: `state` first, then `change` whenever the record is another; a comment keeps it open. */
export function changes({ state, every }: Watching): Handler {
  const listeners = new Set<(now: string | null) => void>();
  let timer: NodeJS.Timeout | null = null;
  let last: string | null = null;

  const look = async (): Promise<void> => {
    const now = await state();
    if (now !== last) for (const tell of listeners) tell(now);
    last = now;
  };
  const watch = (): void => {
    timer ??= setInterval(() => void look().catch(unwatch), every).unref();
  };
  const unwatch = (): void => {
    if (timer) clearInterval(timer);
    timer = null;
  };

  return (call) =>
    streamSSE(call, async (stream) => {
      let wake = (): void => undefined;
      let fresh: string | null | undefined;
      const tell = (now: string | null): void => {
        fresh = now;
        wake();
      };
      stream.onAbort(() => wake());
      if (listeners.size === 0) last = await state();
      listeners.add(tell);
      watch();
      try {
        await stream.writeSSE({ event: 'state', data: JSON.stringify({ state: last }) });
        while (!stream.aborted) {
          const woken = await sleepUntil(BEAT_MS, (call) => {
            wake = call;
          });
          if (!woken) await stream.write(': still here\n\n');
          else if (fresh !== undefined) {
            await stream.writeSSE({ event: 'change', data: JSON.stringify({ state: fresh }) });
            fresh = undefined;
          }
        }
      } finally {
        listeners.delete(tell);
        if (listeners.size === 0) unwatch();
      }
    });
}

/** True where it was woken before the time was up. */
function sleepUntil(milliseconds: number, onWake: (wake: () => void) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), milliseconds);
    onWake(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
