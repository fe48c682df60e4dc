import { z } from 'zod';
import { anchorsOf } from '#merge/corrections.ts';
import type { Context } from '#operations/context.ts';
import { oneLine } from '#operations/entry-text.ts';
import { operation } from '#operations/operation.ts';
import { withStory } from '#operations/with-record.ts';
import { ACTIONS, anchor, correctionSchema } from './correction-schema.ts';
import { entryNamed } from './entry-named.ts';
import { type Stated, statesOf } from './states.ts';
import { tellingOf } from './telling.ts';

const state = z.enum(['holds', 'undone', 'ground gone']);

/** The log of corrections with what became of each: the whole of it is an export. */
export const corrections = operation({
  name: 'corrections',
  summary: 'List what people corrected, and what became of each correction; with --json, an export of the log.',
  examples: [
    'corrections',
    'corrections --state "ground gone"',
    'corrections --entry ev-0123456789ab --json',
    'corrections --json > corrections.json',
  ],
  places: [],
  input: z.object({
    author: z.string().optional().describe('only those that this author made'),
    action: z.enum(ACTIONS).optional().describe('only those of this sort'),
    entry: z.string().optional().describe('only those that speak of this entry'),
    state: state.optional().describe('only those of which this became'),
  }),
  output: z.object({
    corrections: z.array(
      z.intersection(
        correctionSchema,
        z.object({
          state,
          undoneBy: z.string().nullable(),
          lost: z.array(anchor).describe('what it speaks of and is not found now'),
        }),
      ),
    ),
  }),
  bare: 'json',
  run: ({ author, action, entry, state: wanted }, context) =>
    withStory(context, {}, async (opened) => {
      const speaking = entry === undefined ? null : await correctionsOn(opened, entry);
      const listed = (await statesOf(opened.store, opened.key)).filter(
        ({ correction, state: became }) =>
          (author === undefined || correction.author === author) &&
          (action === undefined || correction.action === action) &&
          (speaking === null || speaking.has(correction.id)) &&
          (wanted === undefined || became === wanted),
      );
      const data = {
        corrections: listed.map(({ correction, state: became, undoneBy, lost }) => ({
          ...correction,
          state: became,
          undoneBy,
          lost: [...lost],
        })),
      };
      return { data, text: () => showLog(listed, context.language) };
    }),
});

async function correctionsOn(opened: Parameters<typeof entryNamed>[0], id: string): Promise<ReadonlySet<string>> {
  const { entry } = await entryNamed(opened, id);
  return new Set(entry.evidence.flatMap((one) => one.corrections ?? []));
}

const STATES: Readonly<Record<Context['language'], Readonly<Record<Stated['state'], string>>>> = {
  en: { holds: 'holds', undone: 'undone by', 'ground gone': 'ground gone' },
  zh: { holds: '有效', undone: '已撤销，见', 'ground gone': '原文或所指已不存在' },
};

function showLog(listed: readonly Stated[], language: Context['language']): string {
  if (listed.length === 0) return language === 'zh' ? '没有更正。' : 'No corrections.';
  return listed
    .flatMap(({ correction, state: became, undoneBy, lost }) => [
      [
        correction.id,
        correction.at.slice(0, 10),
        correction.author,
        tellingOf(correction),
        [STATES[language][became], undoneBy].filter(Boolean).join(' '),
        correction.reason,
      ]
        .filter(Boolean)
        .join('  '),
      ...anchorsOf(correction).map(
        (one) => `    ${lost.includes(one) ? '✗ ' : ''}«${oneLine(one.quote)}»  ${one.source} ${one.start}`,
      ),
    ])
    .join('\n');
}
