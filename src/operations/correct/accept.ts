import { z } from 'zod';
import { anchorsOfEntries } from './anchors.ts';
import { correction, ids, signed } from './correction.ts';

/** Says that entries are right as they stand. */
export const accept = correction({
  name: 'accept',
  summary: 'Say that entries are right as they stand.',
  examples: ['accept ev-0123456789ab', 'accept ev-0123456789ab po-0123456789ab --reason "read against the page"'],
  places: ['ids'],
  input: z.object({ ids, ...signed }),
  action: async (asked, opened) => ({ action: 'accept', on: await anchorsOfEntries(opened, asked.ids) }),
});
