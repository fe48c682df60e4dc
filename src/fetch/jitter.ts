import { createHash } from 'node:crypto';

/** A number from 0 to 1, always the same for the same words: chance that can be told again. */
export function chance(...words: readonly (string | number)[]): number {
  const digest = createHash('sha256').update(words.join('\n')).digest();
  return digest.readUInt32BE(0) / 2 ** 32;
}

/** How long to wait after the nth failure in a row: twice as long each time, drawn out or shortened by up to a quarter. */
export const backOff = (first: number, failures: number, longest: number, drawn: number): number =>
  Math.round(Math.min(longest, first * 2 ** Math.min(failures - 1, 30)) * (0.75 + drawn / 2));
