import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { damaged, tooLarge } from './limits.ts';

/** A kept answer of a web server. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

const LONGEST_HEAD = 128 * 1024;

/** The answer as it went over the wire, head and body apart; null where the bytes are none. */
export function httpAnswer(bytes: Uint8Array): HttpAnswer | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LONGEST_HEAD));
  const [crlf, lf] = [head.indexOf('\r\n\r\n'), head.indexOf('\n\n')];
  const [end, gap] = crlf >= 0 && (lf < 0 || crlf < lf) ? [crlf, 4] : [lf, 2];
  if (end < 0) return null;
  const [first = '', ...lines] = head.toString('latin1', 0, end).split(/\r?\n/u);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})(?: |$)/u.exec(first)?.[1];
  if (status === undefined) return null;
  return { status: Number(status), headers: headersOf(lines), body: bytes.subarray(end + gap) };
}

/** Lines `Name: value` as a map of lower-case names; a folded line belongs to the one before, the first of a name counts. */
export function headersOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  let last = '';
  for (const line of lines) {
    if (/^[ \t]/u.test(line) && last !== '') {
      headers.set(last, `${headers.get(last)} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    last = name === '' || headers.has(name) ? '' : name;
    if (last !== '') headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array;
/** Names of content codings (RFC 9110, 8.4.1; RFC 8878 for zstd). */
const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  br: brotliDecompressSync,
  zstd: zstdDecompressSync,
  deflate: (bytes, options) => ((bytes[0] ?? 0) % 16 === 8 ? inflateSync : inflateRawSync)(bytes, options),
};

/**
 * The body as the server meant it, chunks put together and unpacked. Archives often unpack what they keep and leave the
 * headers as they were: what is not packed as it says is taken as it is. Throws a ContainerFault beyond the limit.
 */
export function bodyOf({ headers, body }: HttpAnswer, name: string, limit: number): Uint8Array {
  let bytes = /chunked/iu.test(headers.get('transfer-encoding') ?? '') ? (unchunked(body) ?? body) : body;
  const codings = (headers.get('content-encoding') ?? '').toLowerCase().split(',').reverse();
  for (const coding of codings.slice(0, 3)) {
    const decoder = DECODERS[coding.trim()];
    if (decoder) bytes = unpacked(decoder, bytes, name, limit);
  }
  if (bytes.length > limit) throw tooLarge(name, limit, bytes.length);
  return bytes;
}

function unpacked(decoder: Decoder, bytes: Uint8Array, name: string, limit: number): Uint8Array {
  try {
    return decoder(bytes, { maxOutputLength: limit });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(name, limit);
    if (looksPacked(bytes)) throw damaged(name, 'its body does not unpack', error);
    return bytes;
  }
}

/** Text begins with a mark, a letter or white space; packed bytes soon hold some that no text has. */
function looksPacked(bytes: Uint8Array): boolean {
  for (const byte of bytes.subarray(0, 64)) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) return true;
  return false;
}

/** Null where the body is not in chunks after all; a body cut off ends with its last whole piece. */
function unchunked(body: Uint8Array): Uint8Array | null {
  const all = Buffer.from(body.buffer, body.byteOffset, body.length);
  const chunks: Uint8Array[] = [];
  for (let at = 0; at < all.length; ) {
    const end = all.indexOf('\n', at);
    const size = /^([\da-f]{1,8})(?:\s*;[^\r]{0,200})?\s*$/iu.exec(
      all.toString('latin1', at, Math.min(end, at + 220)),
    )?.[1];
    if (end < 0 || size === undefined) return chunks.length === 0 ? null : Buffer.concat(chunks);
    const length = Number.parseInt(size, 16);
    if (length === 0) break;
    chunks.push(all.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (all[at] === 13) at += 1;
    if (all[at] === 10) at += 1;
  }
  return Buffer.concat(chunks);
}
