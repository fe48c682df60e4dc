import { z } from 'zod';
import { nearest } from './forms.ts';
import { isStoryDate } from './story-date.ts';

/** Joins a message and its cure into the one text that a schema error can carry; `checked-yaml.ts` takes them apart. */
export const withCure = (message: string, cure: string): string => `${message}\n${cure}`;

/** An object whose unknown keys are named together with the key that was probably meant. */
export const keys = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      const [wrong = ''] = issue.keys;
      const known = Object.keys(shape);
      const meant = nearest(wrong, known);
      const cure = meant ? `Did you mean "${meant}"?` : `Known here: ${known.join(', ')}.`;
      return withCure(`unknown key "${wrong}"`, cure);
    },
  });

/** Text that is not empty. */
export const text = z.string().trim().min(1, withCure('empty text', 'Write the name, or delete the entry.'));
/** The id of a person, an issue or the like. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    withCure('no usable id', 'Write lower-case words joined by hyphens: kim-jong-un.'),
  );
/** The code of a party. */
export const partyCode = z
  .string()
  .regex(
    /^[A-Z][A-Z0-9]{1,9}$/u,
    withCure('no party code', 'Write an ISO 3166-1 alpha-3 code such as PRK, or capitals such as UNO.'),
  );
/** A year, month or day. */
export const date = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .refine(isStoryDate, { error: withCure('no date', 'Write 2018, 2018-04 or 2018-04-26.') });
/** A day. */
export const day = date.refine((value) => value.length === 10, {
  error: withCure('no day', 'Write year, month and day: 2018-04-26.'),
});
