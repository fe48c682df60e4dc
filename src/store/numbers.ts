import { createHash } from 'node:crypto';
import type { NegotiationRecord } from '#merge/record.ts';

export type EntryKind = keyof NegotiationRecord;

/** Kinds of entry by the number that columns hold, with what their ids begin with. */
const KINDS: readonly (readonly [EntryKind, string])[] = [
  ['people', 'pe'],
  ['organisations', 'or'],
  ['events', 'ev'],
  ['statements', 'st'],
  ['positions', 'po'],
  ['exchanges', 'ex'],
  ['outlook', 'ou'],
  ['shifts', 'sh'],
  ['disputes', 'di'],
];

export const kindNumber = (kind: EntryKind): number => KINDS.findIndex(([one]) => one === kind);
export const kindOf = (number: number): EntryKind => KINDS[number]?.[0] ?? 'events';

/** The 48 bits of an id as a signed number, which SQLite keeps in six bytes; ordered as the ids are. */
const HALF = 2 ** 47;
const DIGITS = 12;

/** The number of an entry's id, as columns hold it; null for a text that is no id of the kind. */
export function idNumber(kind: EntryKind, id: string): number | null {
  const [, prefix] = KINDS[kindNumber(kind)] ?? [];
  if (id.slice(0, 3) !== `${prefix}-` || !/^[0-9a-f]{12}$/u.test(id.slice(3))) return null;
  return Number.parseInt(id.slice(3), 16) - HALF;
}

/** The id of the number. */
export const idOf = (kind: EntryKind, number: number): string =>
  `${KINDS[kindNumber(kind)]?.[1]}-${(number + HALF).toString(16).padStart(DIGITS, '0')}`;

/** The number of an id that is known to be one. */
export function numberOfId(kind: EntryKind, id: string): number {
  const number = idNumber(kind, id);
  if (number === null) throw new Error(`${id} is no id of ${kind}`);
  return number;
}

/** A long key as 48 bits: of a million keys two are the same by chance once in 500 records. */
export const keyNumber = (key: string): number =>
  Number.parseInt(createHash('sha256').update(key).digest('hex').slice(0, DIGITS), 16) - HALF;
