import { z } from 'zod';
import { Trouble } from '#operations/trouble.ts';
import { anchorsOfEntry } from './anchors.ts';
import { correction, signed } from './correction.ts';
import { entryNamed } from './entry-named.ts';

/** Says that some sentences of an entry are of another thing. */
export const split = correction({
  name: 'split',
  summary: 'Say that sentences of an entry are of another thing than the rest.',
  examples: ['split ev-0123456789ab --sentence 2', 'split st-0123456789ab --sentence 3 4 --reason "said a year later"'],
  places: ['id'],
  input: z.object({
    id: z.string().min(1).describe('the entry, by the id that lists print'),
    sentence: z
      .array(z.coerce.number<string | number>().int().min(1))
      .min(1)
      .describe('numbers of the sentences, as explain prints them'),
    ...signed,
  }),
  action: async ({ id, sentence }, opened) => {
    const named = await entryNamed(opened, id);
    const { kind, entry } = named;
    if (kind === 'people' || kind === 'organisations') {
      throw new Trouble(
        'usage',
        `The ${kind} are known by their names.`,
        `Say: parley not-same-as ${id} OTHER --page PAGE`,
      );
    }
    const anchors = await anchorsOfEntry(opened, named);
    const chosen = new Set(sentence);
    const beyond = sentence.find((number) => number > anchors.length);
    if (beyond !== undefined) {
      throw new Trouble(
        'usage',
        `${entry.id} has ${anchors.length} sentences; there is no sentence ${beyond}.`,
        `See them: parley explain ${entry.id}`,
      );
    }
    if (chosen.size === anchors.length) {
      throw new Trouble(
        'usage',
        `${entry.id} has no other sentence than those.`,
        'Name some of its sentences, not all; to take the entry out: parley reject',
      );
    }
    return { action: 'split', on: anchors.filter((_, index) => chosen.has(index + 1)) };
  },
});
