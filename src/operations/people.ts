import { z } from 'zod';
import { LINES } from './entry-line.ts';
import { personEntry } from './entry-schemas.ts';
import { limit } from './found.ts';
import { listing } from './listing.ts';

/** Everyone the pages name, with every form of the name. */
export const people = listing({
  name: 'people',
  summary: 'List the people of the record with their names in every script, offices and parties.',
  examples: ['people', 'people --party PRK', 'people --name 金正恩'],
  input: z.object({
    ...limit,
    party: z.string().optional().describe('whom they belong to, e.g. PRK'),
    name: z.string().optional().describe('an id or a part of a name in any script'),
  }),
  entry: personEntry,
  kind: 'people',
  entries: (record) => record.people,
  exact: ({ party, name }) => party === undefined && name === undefined,
  wanted: ({ person, names, party: belongs }, { party, name }) =>
    (party === undefined || belongs === party) &&
    (name === undefined || [person, ...names.zh, ...names.en].some((form) => includes(form, name))),
  line: LINES.people,
});

const includes = (form: string, part: string): boolean => form.toLowerCase().includes(part.toLowerCase());
