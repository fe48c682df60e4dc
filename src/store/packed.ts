import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflate, deflateSync, inflateSync } from 'node:zlib';

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

/** Words of which small values are full: against them they shrink to half of what they would alone. */
const COMMON = new TextEncoder().encode(
  [
    '[{"id":"","forms":[""],"roles":[],"parties":{"USA":1},"kinds":{},"reports":[],"articles":["","pages":1}',
    '"party":"PRK","issue":"","stance":"demand","toward":["USA"],"summary":"","source":"","giver":"","give":"","taker":"","get":""',
    '"kind":"commitment","by":"","what":"","when":null,"likelihood":null,"type":"CONSULT","kind":"summit","status":"occurred"',
    '"actors":["PRK","USA"],"recipients":[],"people":["kim-jong-un","donald-trump"],"place":null,"outcome":null,"names":[""],"places":[{',
    '{"report":{"page":{"articleId":"","source":".html","outlet":"","published":"2019-","said":"2019-"},"finding":{"span":{"start":1',
    ',"end":2},"rule":"zh/position/","rule":"zh/statement/","rule":"en/event/","speaker":"","cue":"said","text":"","direct":false,"via":null,"date":null',
    '"evidence":"","confidence":0.}},"joined":null}]},"joined":{"reasons":["same words","near words","same time","time within","same place","same people","same parties"],"confidence":1}}]',
  ].join(','),
);

/** A small value as compressed JSON. */
export const compressSmall = (value: unknown): Uint8Array => deflateSync(jsonBytes(value), { dictionary: COMMON });

/** The value that `compressSmall` was given; throws where the bytes are damaged. */
export const expandSmall = <T>(packed: Uint8Array): T => fromJsonBytes<T>(inflateSync(packed, { dictionary: COMMON }));
