import { z } from 'zod';
import { LINES } from './entry-line.ts';
import { positionEntry, stance } from './entry-schemas.ts';
import { limit } from './found.ts';
import { listing } from './listing.ts';
import { period, touches } from './period.ts';

/** What each party demands, offers, accepts or refuses on each issue. */
export const positions = listing({
  name: 'positions',
  summary: 'List what each party demands, offers, accepts or refuses, by issue.',
  examples: ['positions --party PRK --issue sanctions', 'positions --stance offer --from 2019'],
  input: z.object({
    ...limit,
    ...period,
    party: z.string().optional().describe('whose position, e.g. USA'),
    issue: z.string().optional().describe('an issue of the story, e.g. sanctions'),
    stance: stance.optional().describe('what the party does'),
  }),
  entry: positionEntry,
  kind: 'positions',
  entries: (record) => record.positions,
  narrow: ({ from, to, party, issue, stance: status }) => ({ from, to, party, sort: issue, status }),
  exact: () => true,
  wanted: (position, { from, to, party, issue, stance: wanted }) =>
    touches(position.date, { from, to }) &&
    (party === undefined || position.party === party) &&
    (issue === undefined || position.issue === issue) &&
    (wanted === undefined || position.stance === wanted),
  line: LINES.positions,
});
