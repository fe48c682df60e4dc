import { z } from 'zod';
import { shiftEntry } from './entry-schemas.ts';
import { limit, listing } from './listing.ts';
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
    change: z
      .enum(['hardened', 'softened', 'new demand', 'dropped demand', 'changed'])
      .optional()
      .describe('what changed'),
  }),
  entry: shiftEntry,
  entries: (record) => record.shifts,
  wanted: (shift, { from, to, party, issue, change }) =>
    touches(shift.to.date, { from, to }) &&
    (party === undefined || shift.party === party) &&
    (issue === undefined || shift.issue === issue) &&
    (change === undefined || shift.change === change),
  line: ({ party, issue, from, to, change }, naming, words) =>
    [
      to.date ?? '?',
      naming.holder(party),
      naming.issue(issue),
      `${words.stance[from.stance]} (${from.date ?? '?'}) → ${words.stance[to.stance]}`,
      words.change[change],
    ].join('  '),
  quotes: 2,
});
