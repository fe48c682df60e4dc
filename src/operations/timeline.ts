import { z } from 'zod';
import { LINES } from './entry-line.ts';
import { eventEntry, eventKind, eventStatus } from './entry-schemas.ts';
import { limit } from './found.ts';
import { listing } from './listing.ts';
import { period, touches } from './period.ts';

/** Who met whom, when and where, and every other act of the record, in order of time. */
export const timeline = listing({
  name: 'timeline',
  summary: 'List the events of the record in order of time.',
  examples: ['timeline', 'timeline --party PRK --from 2019 --to 2019-12', 'timeline --kind summit --json'],
  input: z.object({
    ...limit,
    ...period,
    party: z.string().optional().describe('a party that acts or is acted upon, or a person who takes part, e.g. PRK'),
    person: z.string().optional().describe('a person who takes part, e.g. kim-jong-un'),
    kind: eventKind.optional().describe('kind of event'),
    status: eventStatus.optional().describe('occurred, planned, proposed, cancelled or denied'),
  }),
  entry: eventEntry,
  kind: 'events',
  entries: (record) => record.events,
  narrow: ({ from, to, party, person, kind, status }) => ({ from, to, party: person ?? party, sort: kind, status }),
  exact: ({ party, person }) => party === undefined || person === undefined,
  wanted: (event, { from, to, party, person, kind, status }) =>
    touches(event.date, { from, to }) &&
    (party === undefined || [...event.actors, ...event.recipients, ...event.people].includes(party)) &&
    (person === undefined || event.people.includes(person)) &&
    (kind === undefined || event.kind === kind) &&
    (status === undefined || event.status === status),
  line: LINES.events,
});
