import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflate, deflateRawSync, deflateSync, inflateRawSync, inflateSync } from 'node:zlib';

const deflateAside = promisify<Uint8Array, { dictionary?: Uint8Array }, Uint8Array>(deflate);

/** As far back as deflate can see. */
export const REACH = 32 * 1024;

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
    '{"report":{"page":{"articleId":"","source":".html","outlet":"","published":"2019-","said":"2019-"},"finding":{"span":{"start":1',
    ',"end":2},"rule":"zh/name/","rule":"en/name/","names":[""],"places":[{"span":{"start":1,"end":2},"text":"',
  ].join(','),
);

/** A small value as compressed JSON. */
export const compressSmall = (value: unknown): Uint8Array => deflateSync(jsonBytes(value), { dictionary: COMMON });

/** The value that `compressSmall` was given; throws where the bytes are damaged. */
export const expandSmall = <T>(packed: Uint8Array): T => fromJsonBytes<T>(inflateSync(packed, { dictionary: COMMON }));

/** The fields of findings and what they often hold. */
const FIELDS = new TextEncoder().encode(
  [
    '"fulfilled","missed","unlikely","possible","likely","possible","certain","media","accept","support","concern","offer","refuse","demand"',
    '"CONCEDE","MOBILIZE","REJECT","SANCTION","AGREE","THREATEN","CONSULT","high-level-talks","working-talks","summit","visit","planned","occurred"',
    '"security-guarantee","talks-format","denuclearisation","sanctions","military-exercises","narrator","KOR","CHN","JPN","RUS","USA","PRK"',
    '[{"keys":["span","rule","about","a","b","spanA","spanB","heldBy"],"slots":null,"columns":[{"spans":[',
    '[{"keys":["span","rule","giver","give","taker","get","status","proposer","evidence"],"slots":null,"columns":[{"spans":[',
    '[{"keys":["span","rule","kind","by","what","when","likelihood","evidence","names","disputed"],"slots":null,"columns":[{"spans":[',
    '[{"keys":["span","rule","speaker","cue","text","direct","via","date"],"slots":null,"columns":[{"spans":[',
    '[{"keys":["span","rule","party","issue","stance","toward","summary","source","date","evidence","voice","tied","disputed"],"slots":null,"columns":[{"spans":[',
    ']},{"all":"own"},{"all":[]},{"all":false}]}]{"all":null},{"quotes":[0,0,0,0,0,0,0,[0,40],[0,40]]},{"all":[[],[],[],[],[]',
    '[{"keys":["span","rule","type","kind","status","actors","recipients","people","date","place","outcome","evidence","heldBy"],"slots":null,"columns":[{"spans":[0,',
  ].join(','),
);

/** The columns of an article's findings, compressed. */
export const compressColumns = (columns: string): Uint8Array =>
  deflateRawSync(columns, { dictionary: FIELDS, level: 9 });

/** The columns that `compressColumns` was given; throws where the bytes are damaged. */
export const expandColumns = (packed: Uint8Array): string =>
  inflateRawSync(packed, { dictionary: FIELDS }).toString('utf8');
