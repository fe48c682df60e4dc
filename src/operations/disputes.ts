import { z } from 'zod';
import { LINES } from './entry-line.ts';
import { disputeEntry } from './entry-schemas.ts';
import { limit } from './found.ts';
import { listing } from './listing.ts';

/** Where accounts of one thing disagree, side by side. */
export const disputes = listing({
  name: 'disputes',
  summary: 'List where two accounts of one thing disagree.',
  examples: ['disputes', 'disputes --who PRK --json'],
  input: z.object({ ...limit, who: z.string().optional().describe('whose account: a party, person or outlet') }),
  entry: disputeEntry,
  kind: 'disputes',
  entries: (record) => record.disputes,
  narrow: ({ who }) => ({ party: who }),
  exact: () => true,
  wanted: (dispute, { who }) => who === undefined || dispute.accounts.some((account) => account.who === who),
  line: LINES.disputes,
  quotes: 2,
});
