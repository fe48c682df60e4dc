import { z } from 'zod';

/** A day, month or year: `2019-10-05`, `2019-10`, `2019`. */
export const day = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, 'write a date as 2019, 2019-10 or 2019-10-05');

/** The input fields that narrow a list to a period. */
export const period = {
  from: day.optional().describe('first day, month or year'),
  to: day.optional().describe('last day, month or year'),
};

export interface Period {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * True where the EDTF date or interval touches the period; both ends count whole (`to: 2019` ends with the year).
 * What has no date touches only the period without ends.
 */
export function touches(date: string | null, { from, to }: Period): boolean {
  if (from === undefined && to === undefined) return true;
  if (date === null) return false;
  const [first = '', last = first] = date.split('/');
  const begins = first === '..' ? '' : first;
  const ends = last === '..' ? '9999' : last;
  return (
    (to === undefined || prefix(begins, to) <= prefix(to, begins)) &&
    (from === undefined || prefix(ends, from) >= prefix(from, ends))
  );
}

const prefix = (value: string, other: string): string => value.slice(0, Math.min(value.length, other.length));
