import { inflateSync } from 'node:zlib';

/** How many packings one on the other are followed. */
const DEEPEST = 3;
const PACKED = 0x78;

/**
 * How many bytes the packed streams of a PDF come to, measured at native speed before the reader of PDF, which knows no
 * limit, unpacks them; counting ends once they are more than `most`.
 */
export function streamsExpandTo(bytes: Uint8Array, most: number): number {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let sum = 0;
  for (let at = all.indexOf('stream'); at >= 0 && sum <= most; at = all.indexOf('stream', at + 6)) {
    let start = at + 6;
    if (all[start] === 13) start += 1;
    if (all[start] === 10) start += 1;
    if (all[start] !== PACKED) continue;
    const end = all.indexOf('endstream', start);
    sum += unpackedSize(all.subarray(start, end < 0 ? all.length : end), most - sum, 0);
  }
  return sum;
}

function unpackedSize(packed: Uint8Array, most: number, depth: number): number {
  try {
    const inner = inflateSync(packed, { maxOutputLength: Math.max(1, most) });
    const again = inner[0] === PACKED && depth < DEEPEST ? unpackedSize(inner, most - inner.length, depth + 1) : 0;
    return inner.length + again;
  } catch (error) {
    // Beyond the limit; a stream that does not unpack adds nothing.
    return error instanceof RangeError ? most + 1 : 0;
  }
}
