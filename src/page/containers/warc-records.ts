import { GAP, type Unpacked } from './gzip.ts';
import { headersOf } from './http.ts';
import { joined } from './source.ts';

/** One record: its headers, and its block, which is read or passed over before the next record comes. */
export interface WarcRecord {
  readonly headers: ReadonlyMap<string, string>;
  /** Length of the block as the record states it. */
  readonly length: number;
  readonly block: () => AsyncIterable<Uint8Array>;
}

/** The block of a record, or null (and nothing kept) where it is longer than that or cut off. */
export async function recordBytes(record: WarcRecord, most: number): Promise<Uint8Array | null> {
  if (record.length > most) return null;
  const chunks: Uint8Array[] = [];
  for await (const chunk of record.block()) chunks.push(chunk);
  return joined(chunks);
}

const LONGEST_LINE = 64 * 1024;
const MOST_HEADERS = 200;

/** Records in their order. Where bytes are lost or a length lies, a GAP, and the next record that can be made out. */
export async function* warcRecords(bytes: Unpacked): AsyncIterable<WarcRecord | typeof GAP> {
  const reader = readerOf(bytes);
  let lost = false;
  let begun = false;
  for (;;) {
    const line = await reader.line();
    if (line === null) break;
    if (line === GAP) lost = true;
    else if (/^WARC\/\d\.\d\s*$/u.test(line)) {
      if (lost) yield GAP;
      lost = false;
      const record = await recordOf(reader);
      if (record === null) {
        lost = true;
        continue;
      }
      begun = true;
      yield record;
      if (!(await record.skip())) lost = true;
    } else if (line.trim() !== '') lost = true;
  }
  if (lost || !begun) yield GAP;
}

interface OpenRecord extends WarcRecord {
  /** Passes over what of the block was not read; false where it is cut off. */
  readonly skip: () => Promise<boolean>;
}

async function recordOf(reader: Reader): Promise<OpenRecord | null> {
  const lines: string[] = [];
  for (let line = await reader.line(); ; line = await reader.line()) {
    if (line === null || line === GAP || lines.length > MOST_HEADERS) return null;
    if (line.trim() === '') break;
    lines.push(line);
  }
  const headers = headersOf(lines);
  const length = Number(headers.get('content-length') ?? '');
  if (!/^\d{1,15}$/u.test(headers.get('content-length') ?? '') || !Number.isSafeInteger(length)) return null;
  let left = length;
  const block = async function* () {
    while (left > 0) {
      const chunk = await reader.some(left);
      if (chunk === null) return;
      left -= chunk.length;
      yield chunk;
    }
  };
  const skip = async (): Promise<boolean> => {
    for await (const chunk of block()) if (chunk.length === 0) break;
    return left === 0;
  };
  return { headers, length, block, skip };
}

interface Reader {
  /** The next line without its end, GAP where bytes are lost, null at the end; a line too long comes in pieces. */
  readonly line: () => Promise<string | typeof GAP | null>;
  /** Up to so many of the next bytes; null where bytes are lost or the end is reached. */
  readonly some: (most: number) => Promise<Uint8Array | null>;
}

function readerOf(bytes: Unpacked): Reader {
  const input = bytes[Symbol.asyncIterator]();
  let held: Uint8Array = new Uint8Array();
  let gap = false;
  /** False at a gap and at the end. */
  const more = async (): Promise<boolean> => {
    if (gap) return false;
    const next = await input.next();
    if (next.done) return false;
    if (next.value === GAP) gap = true;
    else held = held.length === 0 ? next.value : joined([held, next.value]);
    return !gap;
  };
  return {
    line: async () => {
      for (;;) {
        const end = held.indexOf(10);
        if (end >= 0 || held.length > LONGEST_LINE) {
          const length = end >= 0 ? end : held.length;
          const line = Buffer.from(held.buffer, held.byteOffset, length).toString('utf8');
          held = held.subarray(end >= 0 ? end + 1 : length);
          return line.replace(/\r$/u, '');
        }
        if (await more()) continue;
        if (gap) {
          gap = false;
          held = new Uint8Array();
          return GAP;
        }
        if (held.length === 0) return null;
        const line = Buffer.from(held).toString('utf8');
        held = new Uint8Array();
        return line;
      }
    },
    some: async (most) => {
      if (held.length === 0 && !(await more())) return null;
      const chunk = held.subarray(0, most);
      held = held.subarray(chunk.length);
      return chunk;
    },
  };
}
