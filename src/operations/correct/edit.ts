import { z } from 'zod';
import { Trouble } from '#operations/trouble.ts';
import { anchorsOfEntry } from './anchors.ts';
import { correction, sets, signed } from './correction.ts';
import { isCorrected } from './entries-of.ts';
import { entryNamed } from './entry-named.ts';
import { editable, fieldsOf } from './fields.ts';

/** Sets fields of an entry, in all sentences it rests on. */
export const edit = correction({
  name: 'edit',
  summary: 'Set fields of an entry: its date, status, parties and more.',
  examples: [
    'edit ev-0123456789ab --set date=2019-02-28 --set status=occurred',
    'edit ev-0123456789ab --set actors=USA,PRK --set "place=Hanoi" --reason "the page says so further up"',
    'edit kim-jong-un --set party=PRK',
  ],
  places: ['id'],
  input: z.object({
    id: z.string().min(1).describe('the entry, by the id that lists print'),
    set: sets.min(1).describe('field=value, as often as needed; lists with commas; an empty value takes it away'),
    ...signed,
  }),
  action: async ({ id, set }, opened) => {
    const named = await entryNamed(opened, id);
    const { kind } = named;
    const on = await anchorsOfEntry(opened, named);
    if (!isCorrected(kind)) throw new Error(`${kind}: what is drawn from others has no anchors`);
    const fields = fieldsOf(kind, set, editable(kind, opened.story));
    if (Object.keys(fields).length === 0) throw new Trouble('usage', 'Nothing is set.', 'Write --set field=value');
    return { action: 'edit', on, fields };
  },
});
