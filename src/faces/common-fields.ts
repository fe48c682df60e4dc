import { z } from 'zod';

/** What every operation takes beside its own input, where it is called from elsewhere. */
export const COMMON = {
  story: z
    .string()
    .regex(/^[\p{L}\p{N}_-]{1,100}$/u, 'is the name of a story, as stories/ has it, or none')
    .describe('the story: a name in stories/, or none'),
  lang: z.enum(['zh', 'en']).describe('language of what people read'),
};
