import { z } from 'zod';
import { anchorsOfEntries } from './anchors.ts';
import { correction, signed } from './correction.ts';

/** Puts a remark to an entry; what the record says stays. */
export const comment = correction({
  name: 'comment',
  summary: 'Put a remark to an entry; explain shows it.',
  examples: ['comment ev-0123456789ab "KCNA gives another day"'],
  places: ['id', 'text'],
  input: z.object({
    id: z.string().min(1).describe('the entry, by the id that lists print'),
    text: z.string().min(1).describe('the remark'),
    ...signed,
  }),
  action: async ({ id, text }, opened) => ({
    action: 'comment',
    on: await anchorsOfEntries(opened, [id]),
    text,
  }),
});
