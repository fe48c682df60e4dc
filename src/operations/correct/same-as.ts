import { z } from 'zod';
import { general } from '#language/general/general.ts';
import { Trouble } from '#operations/trouble.ts';
import { correction, nameKind, signed } from './correction.ts';
import { nameMeant } from './name-meant.ts';

/** Says that two names are of one person or organisation. */
export const sameAs = correction({
  name: 'same-as',
  summary: 'Say that one person or organisation is the same as another, whose id is kept.',
  examples: ['same-as kim-jong-eun kim-jong-un', 'same-as dprk-foreign-ministry north-korean-mfa --kind organisations'],
  places: ['id', 'as'],
  input: z.object({
    id: z.string().min(1).describe('the id that shall go, as parley people prints it'),
    as: z.string().min(1).describe('the id that is kept'),
    kind: nameKind,
    ...signed,
  }),
  action: async ({ id, as, kind: asked }, opened) => {
    const { kind, name } = await nameMeant(opened, id, asked);
    const { story } = opened;
    const bodies = [...(story?.organisations ?? []), ...general.organisations];
    const known = (kind === 'people' ? (story?.people ?? []) : bodies).some((one) => one.id === as);
    const kept = known ? as : (await nameMeant(opened, as, kind)).name;
    if (name === kept) throw new Trouble('usage', `${id} is ${as} already.`, 'Name two different ones.');
    return { action: 'same-as', kind, name, as: kept };
  },
});
