import { z } from 'zod';
import { undoneBy } from '#merge/corrections.ts';
import { Trouble } from '#operations/trouble.ts';
import { correction, signed } from './correction.ts';

/** Takes a correction back, by a new one: the log only grows. */
export const undo = correction({
  name: 'undo',
  summary: 'Take a correction back; the log keeps both.',
  examples: ['undo c-3', 'undo c-3 --reason "the page was right"'],
  places: ['of'],
  input: z.object({
    of: z
      .string()
      .regex(/^c-[1-9]\d*$/u, 'write a correction as c-3')
      .describe('the correction, by its id in the log'),
    ...signed,
  }),
  action: async ({ of }, { store, key }) => {
    const log = await store.corrections(key);
    if (!log.some(({ id }) => id === of)) {
      throw new Trouble('usage', `There is no correction ${of}.`, 'The log lists them: parley corrections');
    }
    const by = undoneBy(log).get(of);
    if (by !== undefined) {
      throw new Trouble('usage', `${of} is undone already, by ${by}.`, `To bring it back: parley undo ${by}`);
    }
    return { action: 'undo', of };
  },
});
