import { z } from 'zod';
import { LINES } from './entry-line.ts';
import { outlookEntry, outlookKind, settlement } from './entry-schemas.ts';
import { limit, listing } from './listing.ts';
import { period, touches } from './period.ts';

/** Deadlines, invitations, plans, commitments and forecasts, with what became of each. */
export const outlook = listing({
  name: 'outlook',
  summary: 'List deadlines, invitations, plans and forecasts, and what became of each.',
  examples: ['outlook --outcome open', 'outlook --kind deadline --from 2019-12'],
  input: z.object({
    ...limit,
    ...period,
    by: z.string().optional().describe('who set or said it: a party, person or organisation'),
    kind: outlookKind.optional().describe('what it is'),
    outcome: settlement.optional().describe('what became of it'),
  }),
  entry: outlookEntry,
  kind: 'outlook',
  entries: (record) => record.outlook,
  narrow: ({ from, to, by, kind, outcome }) => ({ from, to, party: by, sort: kind, status: outcome }),
  exact: () => true,
  wanted: (one, { from, to, by, kind, outcome }) =>
    touches(one.when, { from, to }) &&
    (by === undefined || one.by.split('+').includes(by)) &&
    (kind === undefined || one.kind === kind) &&
    (outcome === undefined || one.outcome === outcome),
  line: LINES.outlook,
});
