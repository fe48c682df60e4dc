import { z } from 'zod';
import { type Naming, namingOf } from '#brief/names.ts';
import { type Difference, differences } from '#merge/difference.ts';
import { ENTRY_KINDS, type Entry, type NegotiationRecord } from '#merge/record.ts';
import { mergeWithoutKeeping } from '#parley';
import { lineOf } from './entry-line.ts';
import { evidence } from './entry-schemas.ts';
import { evidenceLines } from './entry-text.ts';
import { closing, paging, totalSchema } from './found.ts';
import { seenAt } from './moment.ts';
import { namesOf } from './names-of.ts';
import { operation } from './operation.ts';
import { day } from './period.ts';
import { storyOfRecord, withStore } from './with-record.ts';

const entry = z.record(z.string(), z.unknown()).nullable();

/** What changed in the record between two days, each line with the sentences that changed it. */
export const diff = operation({
  name: 'diff',
  summary: 'List what changed in the record between two days, and why.',
  examples: [
    'diff 2019-02-26 2019-03-01',
    'diff 2019-02 2019-03 --kind positions',
    'diff 2025-01-01 2025-02-01 --by known',
  ],
  places: ['from', 'to'],
  input: z.object({
    from: day.describe('the earlier day'),
    to: day.describe('the later day'),
    kind: z.enum(ENTRY_KINDS).optional().describe('only entries of this kind'),
    by: z
      .enum(['published', 'known'])
      .default('published')
      .describe('pages by the day they were published, or by the day they came into the record, with its corrections'),
    ...paging,
  }),
  output: z.object({
    changes: z.array(
      z.object({
        kind: z.enum(ENTRY_KINDS),
        change: z.enum(['new', 'changed', 'gone']),
        fields: z.array(z.string()).describe('fields of the entry that changed'),
        before: entry,
        after: entry,
        because: z.array(evidence).describe('sentences that only one of the two records rests it on'),
      }),
    ),
    total: totalSchema,
  }),
  run: ({ from, to, kind, by, limit, offset }, context) =>
    withStore(context, 'read', async (store) => {
      const { key, story: load } = await storyOfRecord(store, context);
      const story = await load();
      const at = (date: string): Promise<NegotiationRecord> =>
        mergeWithoutKeeping(store, key, story, seenAt(by === 'known' ? { known: date } : { asOf: date }));
      const [before, after] = [await at(from), await at(to)];
      const all = differences(before, after).filter((one) => kind === undefined || one.kind === kind);
      const shown = all.slice(offset, offset + limit);
      const entries = shown.flatMap((one) => one.after ?? one.before ?? []);
      const naming = namingOf(await namesOf({ store, key, unkept: after }, entries), story, context.language);
      const data = { changes: shown.map(plain), total: all.length };
      return {
        data,
        text: () =>
          [
            ...shown.flatMap((one) => told(one, naming)),
            closing({ entries: shown, total: all.length }, { offset }, context.language),
          ].join('\n'),
      };
    }),
});

const plain = ({ kind, change, fields, before, after, because }: Difference) => ({
  kind,
  change,
  fields: [...fields],
  before: before && { ...before },
  after: after && { ...after },
  because: because.map((one) => ({ ...one })),
});

const MARKS = { new: '+', changed: '~', gone: '-' } as const;

function told({ kind, change, before, after, fields, because }: Difference, naming: Naming): readonly string[] {
  const one: Entry | null = after ?? before;
  if (!one) return [];
  const said = lineOf(naming)(kind, one);
  const what = change === 'changed' ? ` [${fields.join(', ')}]` : '';
  return [`${MARKS[change]} ${kind}  ${said}${what}`, ...evidenceLines({ ...one, evidence: because }, said, naming)];
}
