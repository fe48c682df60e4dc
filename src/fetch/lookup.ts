import { lookup } from 'node:dns/promises';

/** A machine's address as a lookup gives it. */
export interface Located {
  readonly address: string;
  readonly family: number;
}

/** Finds the addresses of a name; the system's own where a test does not say otherwise. */
export type Lookup = (host: string) => Promise<readonly Located[]>;

export const systemLookup: Lookup = (host) => lookup(host, { all: true, verbatim: true });
