import { z } from 'zod';
import { LINES } from './entry-line.ts';
import { organisationEntry, organisationKind } from './entry-schemas.ts';
import { limit } from './found.ts';
import { listing } from './listing.ts';

/** Every body the pages name, with every form of its name. */
export const organisations = listing({
  name: 'organisations',
  summary: 'List the organisations of the record with their names in every script, kinds and parties.',
  examples: ['organisations --kind think-tank', 'organisations --party PRK', 'organisations --name 外交部'],
  input: z.object({
    ...limit,
    party: z.string().optional().describe('whom they belong to, e.g. PRK'),
    kind: organisationKind.optional().describe('what they are'),
    name: z.string().min(1).optional().describe('an id or a part of a name in any script'),
  }),
  entry: organisationEntry,
  kind: 'organisations',
  entries: (record) => record.organisations,
  exact: ({ party, kind, name }) => party === undefined && kind === undefined && name === undefined,
  wanted: ({ organisation, names, kind: sort, party: belongs }, { party, kind, name }) =>
    (party === undefined || belongs === party) &&
    (kind === undefined || sort === kind) &&
    (name === undefined ||
      [organisation, ...names.zh, ...names.en].some((form) => form.toLowerCase().includes(name.toLowerCase()))),
  line: LINES.organisations,
});
