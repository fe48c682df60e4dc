import { EXIT } from './exit-codes.ts';

/** A terminal and the programs in between may each pass one key press on; what follows sooner is the same press. */
const SAME_PRESS_MS = 500;

/**
 * A signal that is set by the first Ctrl-C (or SIGTERM), so that the page in hand is finished; a second press ends the
 * process at once, and the page in hand is undone by the database.
 */
export function stopOnSignals(
  says = 'parley: stopping after the page in hand (Ctrl-C again stops at once)',
): AbortSignal {
  const stop = new AbortController();
  let first = Number.POSITIVE_INFINITY;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (performance.now() - first > SAME_PRESS_MS) process.exit(EXIT.interrupted);
      if (stop.signal.aborted) return;
      first = performance.now();
      console.error(`\n${says}`);
      stop.abort();
    });
  }
  return stop.signal;
}
