import type { TroubleCode } from '#operations/trouble.ts';

/** What the process ends with. Stable: scripts rely on it, and README.md lists it. */
export const EXIT = {
  ok: 0,
  /** Done, but a page or story could not be read, or a check found something wrong. */
  flawed: 1,
  /** The command line cannot be understood. */
  usage: 2,
  /** The record cannot be opened, read or written. */
  record: 3,
  /** A fault of the program itself. */
  fault: 70,
  /** Stopped by Ctrl-C or a signal; what was done is kept. */
  interrupted: 130,
} as const;

const NO_RECORD_TROUBLE: Partial<Record<TroubleCode, number>> = {
  usage: EXIT.usage,
  page: EXIT.flawed,
  story: EXIT.flawed,
};

/** The exit code of a kind of trouble: every other kind is one of the record. */
export const exitOf = (code: TroubleCode): number => NO_RECORD_TROUBLE[code] ?? EXIT.record;
