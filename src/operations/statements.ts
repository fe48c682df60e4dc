import { z } from 'zod';
import { LINES } from './entry-line.ts';
import { statementEntry } from './entry-schemas.ts';
import { limit } from './found.ts';
import { listing } from './listing.ts';
import { period, touches } from './period.ts';

/** Who said what. */
export const statements = listing({
  name: 'statements',
  summary: 'List who said what, in order of time.',
  examples: ['statements --speaker mike-pompeo', 'statements --from 2019-02 --to 2019-03 --limit 20'],
  input: z.object({
    ...limit,
    ...period,
    speaker: z.string().optional().describe('a person, organisation or party by its id, e.g. mike-pompeo'),
    via: z.string().optional().describe('the outlet it is reported through, e.g. kcna'),
    containing: z.string().optional().describe('words that stand in what was said'),
  }),
  entry: statementEntry,
  kind: 'statements',
  entries: (record) => record.statements,
  narrow: ({ from, to, speaker }) => ({ from, to, party: speaker }),
  exact: ({ via, containing }) => via === undefined && containing === undefined,
  wanted: (statement, { from, to, speaker, via, containing }) =>
    touches(statement.date, { from, to }) &&
    (speaker === undefined || statement.speaker.split('+').includes(speaker)) &&
    (via === undefined || statement.via === via) &&
    (containing === undefined || statement.text.toLowerCase().includes(containing.toLowerCase())),
  line: LINES.statements,
});
