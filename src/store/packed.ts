import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflate, inflateSync } from 'node:zlib';

const deflateAside = promisify<Uint8Array, { dictionary?: Uint8Array }, Uint8Array>(deflate);

/** As far back as deflate can see. */
const REACH = 32 * 1024;

/** The bytes compressed with zlib, off the main thread; `near` is a text much of which occurs in them again. */
export const compress = (bytes: Uint8Array, near?: Uint8Array): Promise<Uint8Array> =>
  deflateAside(bytes, near ? { dictionary: near.subarray(-REACH) } : {});

/** The bytes that `compress` was given, with the same `near`; throws where they are damaged. */
export const expand = (packed: Uint8Array, near?: Uint8Array): Uint8Array =>
  inflateSync(packed, near ? { dictionary: near.subarray(-REACH) } : {});

/** A value as JSON bytes: every string survives, even with NUL or half a surrogate pair, which databases refuse. */
export const jsonBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));

/** The value of JSON bytes, taken to be what was stored there. */
export function fromJsonBytes<T>(bytes: Uint8Array): T {
  const value: T = JSON.parse(new TextDecoder().decode(bytes));
  return value;
}

/** The text as a database column can hold it: NUL and halves of surrogate pairs become U+FFFD. */
export const columnText = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd');

export const sha256 = (...parts: readonly (Uint8Array | string)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};
