import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from 'node:zlib';

/** The codings that are asked for and undone. */
export const ACCEPTED_CODINGS = 'gzip, deflate, br';

/** Why an answer cannot be taken as it is. */
export class BodyError extends Error {
  readonly reason: 'too-large' | 'unknown-coding' | 'damaged';

  constructor(reason: BodyError['reason'], message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.reason = reason;
  }
}

/** What is made of an answer that grows beyond its limit: an error, or its beginning. */
export type AtLimit = 'refuse' | 'cut';

/** A page packed more than twice over is a bomb. */
const MOST_CODINGS = 2;

/**
 * The bytes of a body with its codings undone. The limit holds for the bytes as they come and for those they unpack
 * to; unpacking stops there, so that a bomb never takes more memory. Throws a BodyError.
 */
export async function unpacked(body: Readable, coding: string, limit: number, atLimit: AtLimit): Promise<Uint8Array> {
  const codings = coding
    .toLowerCase()
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== 'identity' && one !== 'none');
  if (codings.length > MOST_CODINGS) throw new BodyError('unknown-coding', `it is packed ${codings.length} times over`);
  let bytes = await collected(body, limit, atLimit);
  for (const one of codings.toReversed())
    bytes = await undone(bytes, one, atLimit === 'cut' ? limit * CUT_ROOM : limit);
  return atLimit === 'cut' ? bytes.subarray(0, limit) : bytes;
}

/** What is to be cut may unpack to so many times as much as is wanted of it. */
const CUT_ROOM = 16;

async function collected(body: Readable, limit: number, atLimit: AtLimit): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    const bytes: Uint8Array = chunk;
    size += bytes.length;
    if (size > limit && atLimit === 'refuse') throw tooLarge(limit);
    chunks.push(bytes);
    if (size > limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}

const tooLarge = (limit: number, cause?: unknown): BodyError =>
  new BodyError('too-large', `it has more than ${limit} bytes`, cause);

/** Browsers take what came where the end is missing; a length that does not fit is told elsewhere. */
const LENIENT = constants.Z_SYNC_FLUSH;

type Undo = (bytes: Uint8Array, options: { maxOutputLength: number; finishFlush?: number }) => Promise<Uint8Array>;
const [undoGzip, undoZlib, undoRaw, undoBrotli]: readonly Undo[] = [
  promisify(gunzip),
  promisify(inflate),
  promisify(inflateRaw),
  promisify(brotliDecompress),
] satisfies readonly Undo[];

async function undone(bytes: Uint8Array, coding: string, limit: number): Promise<Uint8Array> {
  if (bytes.length === 0) return bytes;
  const flush = coding === 'br' ? constants.BROTLI_OPERATION_FLUSH : LENIENT;
  const undo = undoingOf(coding, bytes);
  if (!undo) throw new BodyError('unknown-coding', `it is packed as "${coding.slice(0, 40)}"`);
  try {
    return await undo(bytes, { maxOutputLength: limit, finishFlush: flush });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    if (error.code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(limit, error);
    throw new BodyError('damaged', `it cannot be unpacked (${error.message})`, error);
  }
}

function undoingOf(coding: string, [first = 0]: Uint8Array): Undo | undefined {
  if (coding === 'gzip' || coding === 'x-gzip') return undoGzip;
  if (coding === 'br') return undoBrotli;
  // "deflate" is said of data with a zlib head and, wrongly, without.
  return coding === 'deflate' ? ((first & 0x0f) === 8 ? undoZlib : undoRaw) : undefined;
}
