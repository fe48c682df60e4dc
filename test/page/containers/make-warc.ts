import { gzipSync } from 'node:zlib';

export interface WarcPart {
  readonly type?: string;
  readonly url?: string;
  readonly date?: string;
  readonly contentType?: string;
  readonly block: Uint8Array | string;
  /** The length that the record states. */
  readonly length?: number;
}

/** One record. */
export function makeRecord({
  type = 'response',
  url,
  date = '2020-01-02T03:04:05Z',
  contentType,
  block,
  length,
}: WarcPart): Buffer {
  const bytes = Buffer.from(block);
  const head = [
    'WARC/1.0',
    `WARC-Type: ${type}`,
    ...(url === undefined ? [] : [`WARC-Target-URI: ${url}`]),
    `WARC-Date: ${date}`,
    'WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>',
    `Content-Type: ${contentType ?? (type === 'response' ? 'application/http; msgtype=response' : 'text/plain')}`,
    `Content-Length: ${length ?? bytes.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')]);
}

/** What a web server answered. */
export function answer(
  body: Uint8Array | string,
  headers: Readonly<Record<string, string>> = {},
  status = '200 OK',
): Buffer {
  const all = { 'Content-Type': 'text/html; charset=utf-8', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`), Buffer.from(body)]);
}

/** A web archive, each record packed by itself as crawlers do. */
export const makeWarc = (parts: readonly WarcPart[], packed = true): Buffer =>
  Buffer.concat(parts.map((part) => (packed ? gzipSync(makeRecord(part)) : makeRecord(part))));
