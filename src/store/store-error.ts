/** What is wrong with a store, as far as a caller must tell it apart. */
export type StoreErrorCode =
  | 'missing'
  | 'newer-version'
  | 'older-version'
  | 'foreign'
  | 'read-only'
  | 'disk-full'
  | 'locked'
  | 'damaged'
  | 'unreachable'
  | 'bad-quote';

/** Expected trouble with a store: the message names the place and the thing, `cure` says what to do. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;
  readonly cure: string;

  constructor(code: StoreErrorCode, message: string, cure: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = 'StoreError';
    this.code = code;
    this.cure = cure;
  }
}

type Explanation = readonly [code: StoreErrorCode, what: string, cure: string];

const FREE_SPACE = 'Free some space and run the command again: what was reported as added is safe.';
const WAIT =
  'Wait until the other program has finished, or stop it, and run the command again; reading is possible now.';
const WRITABLE = 'Make the file and its folder writable, or keep the record in another place.';
const RESTORE = 'Restore the record from a copy, or make it again by adding its pages to a new one.';

/** Primary result codes of SQLite. */
const SQLITE: Readonly<Record<number, Explanation>> = {
  3: ['read-only', 'may not be used by this user', WRITABLE],
  5: ['locked', 'is being written by another program', WAIT],
  6: ['locked', 'is being written by another program', WAIT],
  8: ['read-only', 'cannot be written', WRITABLE],
  10: ['disk-full', 'could not be read or written by the disk', `Check the disk. ${FREE_SPACE}`],
  11: ['damaged', 'is damaged', RESTORE],
  13: ['disk-full', 'does not fit on the disk, which is full', FREE_SPACE],
  14: ['read-only', 'cannot be opened', `Check that the folder exists. ${WRITABLE}`],
  26: ['damaged', 'is not a database, or is damaged', `Choose another file. ${RESTORE}`],
};

const REACHABLE = 'Check that PostgreSQL is running and that host, port, user and password of the address are right.';
const PRIVILEGES = 'Give the user of the address the right to create and write tables there.';

const NO_ANSWER: Explanation = ['unreachable', 'does not answer', REACHABLE];

/** Codes of PostgreSQL (SQLSTATE) and of the network below it. */
const POSTGRES: Readonly<Record<string, Explanation>> = {
  '3D000': ['missing', 'does not exist', 'Create it, for example with: createdb parley'],
  '28P01': ['unreachable', 'refused the password', REACHABLE],
  '28000': ['unreachable', 'refused the user', REACHABLE],
  '25006': ['read-only', 'takes no writing now', 'Connect to the primary server of the cluster.'],
  '42501': ['read-only', 'may not be written by this user', PRIVILEGES],
  '53100': ['disk-full', 'does not fit on the disk of its server, which is full', FREE_SPACE],
  '53300': ['unreachable', 'has no connection left', 'Close other programs that use it, or raise max_connections.'],
  '55P03': ['locked', 'is being written by another program', WAIT],
  '57P01': ['unreachable', 'was shut down', REACHABLE],
  '57P03': ['unreachable', 'is starting up', 'Wait a moment and run the command again.'],
  XX001: ['damaged', 'is damaged', RESTORE],
  XX002: ['damaged', 'is damaged', 'Rebuild its indexes with: reindexdb parley'],
  ECONNREFUSED: NO_ANSWER,
  ECONNRESET: ['unreachable', 'broke the connection', REACHABLE],
  ENOTFOUND: ['unreachable', 'has a host name that nobody knows', REACHABLE],
  EAI_AGAIN: ['unreachable', 'has a host name that could not be looked up', REACHABLE],
  ETIMEDOUT: NO_ANSWER,
  EHOSTUNREACH: ['unreachable', 'cannot be reached', REACHABLE],
};

/** Codes of the file system, for what happens before the database is asked. */
const FILES: Readonly<Record<string, Explanation>> = {
  EACCES: ['read-only', 'may not be used by this user', WRITABLE],
  EPERM: ['read-only', 'may not be used by this user', WRITABLE],
  EROFS: ['read-only', 'lies on a disk that takes no writing', WRITABLE],
  ENOSPC: ['disk-full', 'does not fit on the disk, which is full', FREE_SPACE],
  ENOTDIR: ['missing', 'lies in a folder that is none', 'Check the path of the record.'],
  EEXIST: ['missing', 'lies in a folder that is none', 'Check the path of the record.'],
};

/** The error as a StoreError where it is known trouble with the record at `place`; any other error unchanged. */
export function explain(error: unknown, place: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  const found = explanationOf(error);
  if (!found) return error;
  const [code, what, cure] = found;
  return new StoreError(code, `The record ${place} ${what}.`, cure, error);
}

function explanationOf(error: Error): Explanation | undefined {
  if ('errcode' in error && typeof error.errcode === 'number') return SQLITE[error.errcode & 0xff];
  if ('code' in error && typeof error.code === 'string') return POSTGRES[error.code] ?? FILES[error.code];
  if (/connection (?:terminated|timeout)|timeout exceeded when trying to connect/iu.test(error.message)) {
    return NO_ANSWER;
  }
  return undefined;
}
