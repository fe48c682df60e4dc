/** What kept an address from being fetched. */
export type FetchCode =
  /** No address, one of another scheme, or one that is too long. */
  | 'bad-address'
  /** The address leads to a machine that is not on the public net. */
  | 'private-address'
  /** The port is one of other services. */
  | 'bad-port'
  | 'unknown-host'
  | 'no-connection'
  | 'bad-certificate'
  | 'too-slow'
  | 'too-large'
  | 'downgraded'
  | 'bad-redirect'
  /** The answer is cut short, or is no HTTP. */
  | 'broken'
  /** Pictures, sound and the like. */
  | 'not-a-page'
  | 'robots'
  /** The host asks to be left alone for a while. */
  | 'busy'
  /** The host answers that there is nothing, or not for us. */
  | 'status'
  | 'stopped';

/** Why an address was not fetched, and what to do about it. */
export interface FetchTrouble {
  readonly code: FetchCode;
  readonly address: string;
  readonly message: string;
  readonly cure: string;
  /** When to ask again, in milliseconds since 1970, where the host said so. */
  readonly retryAt?: number;
  /** True where the same question may well be answered later. */
  readonly passing: boolean;
}

const PASSING = new Set<FetchCode>(['unknown-host', 'no-connection', 'too-slow', 'broken', 'busy', 'stopped']);

/** A FetchTrouble on its way to whoever asked. */
export class FetchError extends Error {
  readonly trouble: FetchTrouble;

  constructor(
    code: FetchCode,
    address: string,
    message: string,
    cure: string,
    more: { readonly cause?: unknown; readonly retryAt?: number; readonly passing?: boolean } = {},
  ) {
    super(message, more.cause === undefined ? {} : { cause: more.cause });
    const { retryAt, passing = PASSING.has(code) } = more;
    this.trouble = { code, address, message, cure, passing, ...(retryAt === undefined ? {} : { retryAt }) };
  }
}
