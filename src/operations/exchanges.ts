import { z } from 'zod';
import { LINES } from './entry-line.ts';
import { exchangeEntry, exchangeStatus } from './entry-schemas.ts';
import { limit } from './found.ts';
import { listing } from './listing.ts';
import { period, touches } from './period.ts';

/** What is offered, demanded or agreed in return for what. */
export const exchanges = listing({
  name: 'exchanges',
  summary: 'List what is offered, demanded or agreed in return for what.',
  examples: ['exchanges', 'exchanges --party PRK --status proposed'],
  input: z.object({
    ...limit,
    ...period,
    party: z.string().optional().describe('who gives or takes, e.g. PRK'),
    status: exchangeStatus.optional().describe('how far it went'),
  }),
  entry: exchangeEntry,
  kind: 'exchanges',
  entries: (record) => record.exchanges,
  narrow: ({ from, to, party, status }) => ({ from, to, party, status }),
  exact: () => true,
  wanted: (exchange, { from, to, party, status }) =>
    touches(exchange.date, { from, to }) &&
    (party === undefined || exchange.giver === party || exchange.taker === party) &&
    (status === undefined || exchange.status === status),
  line: LINES.exchanges,
});
