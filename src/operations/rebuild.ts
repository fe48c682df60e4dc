import { z } from 'zod';
import { differences } from '#merge/difference.ts';
import { ENTRY_KINDS, type NegotiationRecord } from '#merge/record.ts';
import { rebuild as rebuildKept } from '#parley';
import type { Context } from './context.ts';
import { withWriting } from './correct/correction.ts';
import { operation } from './operation.ts';

const count = z.int().min(0);
const kindSchema = z.enum(ENTRY_KINDS);
const outputSchema = z.object({
  same: z.boolean().describe('true where the record is just the one that was there'),
  kinds: z.array(
    z.object({
      kind: kindSchema,
      entries: count.describe('how many there are now'),
      new: count,
      changed: count,
      gone: count,
    }),
  ),
});
type Rebuilt = z.output<typeof outputSchema>;

/** Makes the kept record anew from pages and corrections, which must give the one that was there. */
export const rebuild = operation({
  name: 'rebuild',
  summary: 'Make the record anew from its pages and corrections, and say whether it differs from the one kept.',
  examples: ['rebuild', 'rebuild --record north-korea.sqlite --json'],
  places: [],
  effect: 'write',
  input: z.object({}),
  output: outputSchema,
  run: async (_input, context) => {
    const data = await withWriting(context, async ({ store, key }, making) => {
      const before = await store.record(key);
      await rebuildKept(store, making);
      const after = await store.record(key);
      if (!before || !after) throw new Error(`${key}: the record that was just merged is not there`);
      return compared(before, after);
    });
    return { data, text: () => showRebuilt(data, context.language) };
  },
  flawed: ({ same }) => !same,
});

function compared(before: NegotiationRecord, after: NegotiationRecord): Rebuilt {
  const found = Map.groupBy(differences(before, after), ({ kind }) => kind);
  return {
    same: JSON.stringify(before) === JSON.stringify(after),
    kinds: kindSchema.options.map((kind) => {
      const of = (change: string): number => (found.get(kind) ?? []).filter((one) => one.change === change).length;
      return { kind, entries: after[kind].length, new: of('new'), changed: of('changed'), gone: of('gone') };
    }),
  };
}

function showRebuilt({ same, kinds }: Rebuilt, language: Context['language']): string {
  const zh = language === 'zh';
  const head = zh
    ? `已由文章与更正重建。${same ? '与原有记录一致。' : '与原有记录不同。'}`
    : `Made anew from pages and corrections. ${same ? 'It is the record that was there.' : 'It differs from the record that was there.'}`;
  const lines = kinds.map(({ kind, entries, new: come, changed, gone }) =>
    come + changed + gone === 0
      ? `  ${kind} ${entries}`
      : `  ${kind} ${entries}  ${zh ? '新增' : 'new'} ${come}  ${zh ? '改变' : 'changed'} ${changed}  ${zh ? '消失' : 'gone'} ${gone}`,
  );
  return [head, ...lines].join('\n');
}
