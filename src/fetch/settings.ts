import { type Lookup, systemLookup } from './lookup.ts';

/** What the administrator sets for all fetching. No page and no environment of another program changes it. */
export interface WebSettings {
  /** Address or mail by which the keeper of a site reaches whoever runs this; sent with every request. */
  readonly contact: string | null;
  /** Hosts and networks that may be reached though they are private: see `allowList`. */
  readonly allow: readonly string[];
  /** Address of the proxy that everything goes through. */
  readonly proxy: string | null;
  /** Bytes that an answer may have, as it comes and unpacked. */
  readonly largest: number;
  /** Milliseconds until the first byte of an answer, and until its last. */
  readonly firstByte: number;
  readonly whole: number;
  /** Milliseconds between two questions to one host where it does not ask for more. */
  readonly pause: number;
  /** What opens an account that speaks the Google Reader API: `user:password`, or the token its login gives. */
  readonly reader: string | null;
  /** Decides by how much waits are drawn out, so that many desks do not come at once. */
  readonly seed: string;
  readonly lookup: Lookup;
}

const MEBIBYTE = 1024 * 1024;

export const USUAL_SETTINGS: WebSettings = {
  contact: null,
  allow: [],
  proxy: null,
  largest: 15 * MEBIBYTE,
  firstByte: 10_000,
  whole: 20_000,
  pause: 1_000,
  reader: null,
  seed: '',
  lookup: systemLookup,
};
