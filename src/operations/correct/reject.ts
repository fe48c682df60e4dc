import { z } from 'zod';
import { anchorsOfEntries } from './anchors.ts';
import { correction, ids, signed } from './correction.ts';

/** Takes entries out of the record: their sentences do not say it. */
export const reject = correction({
  name: 'reject',
  summary: 'Take entries out of the record, because their sentences do not say so.',
  examples: ['reject ev-0123456789ab --reason "a film, not a visit"', 'reject some-street'],
  places: ['ids'],
  input: z.object({ ids, ...signed }),
  action: async (asked, opened) => ({ action: 'reject', on: await anchorsOfEntries(opened, asked.ids) }),
});
