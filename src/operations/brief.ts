import { z } from 'zod';
import { write } from '#parley';
import type { Context } from './context.ts';
import { operation } from './operation.ts';
import { type Period, period } from './period.ts';
import { withRecord } from './with-record.ts';

const kind = z.enum(['digest', 'chronology', 'positions', 'outlook']);

/** Words made from the record: every line with the page and sentence it rests on. */
export const brief = operation({
  name: 'brief',
  summary: 'Write a brief from the record, in Chinese or English, every line with its source.',
  examples: [
    'brief --lang zh',
    'brief --kind chronology --from 2019 --to 2019-12',
    'brief --kind positions > positions.md',
  ],
  places: [],
  input: z.object({ kind: kind.default('digest').describe('what kind of brief'), ...period }),
  output: z.object({ kind, language: z.enum(['zh', 'en']), markdown: z.string() }),
  run: async (asked, context) => {
    const markdown = await briefOf(asked, context);
    return { data: { kind: asked.kind, language: context.language, markdown }, text: () => markdown.trimEnd() };
  },
});

/** The brief as Markdown. */
export const briefOf = (asked: Period & { readonly kind: z.output<typeof kind> }, context: Context): Promise<string> =>
  withRecord(context, async ({ record, story }) => {
    const { from, to } = asked;
    const ends = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    return write(record, { kind: asked.kind, language: context.language, story: await story(), ...ends });
  });
