import { z } from 'zod';
import { LINES } from './entry-line.ts';
import { change, shiftEntry } from './entry-schemas.ts';
import { limit } from './found.ts';
import { listing } from './listing.ts';
import { period, touches } from './period.ts';

/** When a party's stance on an issue changed, with both sentences. */
export const shifts = listing({
  name: 'shifts',
  summary: 'List when a party changed its stance on an issue, with both sentences.',
  examples: ['shifts --party PRK', 'shifts --issue sanctions --change softened'],
  input: z.object({
    ...limit,
    ...period,
    party: z.string().optional().describe('whose stance, e.g. USA'),
    issue: z.string().optional().describe('an issue of the story, e.g. sanctions'),
    change: change.optional().describe('what changed'),
  }),
  entry: shiftEntry,
  kind: 'shifts',
  entries: (record) => record.shifts,
  narrow: ({ from, to, party, issue, change: named }) => ({ from, to, party, sort: issue, status: named }),
  exact: () => true,
  wanted: (shift, { from, to, party, issue, change: named }) =>
    touches(shift.to.date, { from, to }) &&
    (party === undefined || shift.party === party) &&
    (issue === undefined || shift.issue === issue) &&
    (named === undefined || shift.change === named),
  line: LINES.shifts,
  quotes: 2,
});
