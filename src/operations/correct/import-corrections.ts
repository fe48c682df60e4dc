import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Action, Correction } from '#merge/corrections.ts';
import { operation } from '#operations/operation.ts';
import { Trouble } from '#operations/trouble.ts';
import { bringUpToDate } from '#parley';
import { withWriting } from './correction.ts';
import { correctionSchema } from './correction-schema.ts';

const count = z.int().min(0);

/** Adds the log of another record in its order; what is there already is passed over. */
export const importCorrections = operation({
  name: 'import-corrections',
  summary: 'Add the corrections of another record, as parley corrections --json prints them.',
  examples: ['import-corrections corrections.json --record fresh.sqlite'],
  places: ['file'],
  effect: 'write',
  files: ['file'],
  input: z.object({ file: z.string().min(1).describe('the exported log') }),
  output: z.object({ corrections: count.describe('how many the file holds'), added: count, known: count }),
  run: async ({ file }, context) => {
    const log = logIn(file);
    const data = await withWriting(context, async ({ store, key, story }, making) => {
      const idByText = new Map(
        (await store.corrections(key)).map(({ id, at, author, reason: _reason, ...action }) => [
          textOf(action, at, author),
          id,
        ]),
      );
      /** What the corrections of the file are called here. */
      const names = new Map<string, string>();
      let added = 0;
      for (const { id, at, author, reason, ...rest } of log) {
        const action = hereOf(rest, names, file, id);
        const text = textOf(action, at, author);
        const known = idByText.get(text);
        const own = known ?? (await store.addCorrection(key, { action, at, author, reason }, story));
        if (!known) added += 1;
        idByText.set(text, own);
        names.set(id, own);
      }
      await bringUpToDate(store, making);
      return { corrections: log.length, added, known: log.length - added };
    });
    const text = () =>
      context.language === 'zh'
        ? `${file}：${data.corrections} 条更正，新增 ${data.added}，已有 ${data.known}。`
        : `${file}: ${data.corrections} corrections, ${data.added} added, ${data.known} there already.`;
    return { data, text };
  },
});

/** The log in a file: an export, its list alone, or an export within {ok, data, error}. */
function logIn(file: string): readonly Correction[] {
  const wrong = (message: string, cause?: unknown): Trouble =>
    new Trouble(
      'usage',
      `${file}: ${message}`,
      'Make the file with: parley corrections --json > corrections.json',
      cause,
    );
  let text: string;
  let json: unknown;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw wrong('the file cannot be read.', error);
  }
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw wrong(`this is no JSON (${error instanceof Error ? error.message : error}).`, error);
  }
  const list = z.array(correctionSchema);
  const wrapped = z.object({ corrections: list });
  const parsed = z.union([wrapped, list, z.object({ data: wrapped })]).safeParse(json);
  if (!parsed.success) throw wrong(`this is no log of corrections. ${z.prettifyError(parsed.error)}`);
  const found = parsed.data;
  if (!('corrections' in found) && !('data' in found)) return found;
  return 'data' in found ? found.data.corrections : found.corrections;
}

/** The action with the names that corrections have in this record. */
function hereOf(action: Action, names: ReadonlyMap<string, string>, file: string, id: string): Action {
  if (action.action !== 'undo') return action;
  const of = names.get(action.of);
  if (of !== undefined) return { action: 'undo', of };
  throw new Trouble(
    'usage',
    `${file}: ${id} undoes ${action.of}, which does not stand before it.`,
    'Import a whole log: parley corrections --json without --author, --action, --entry or --state.',
  );
}

/** What tells a correction from all others, whatever it is called. */
const textOf = (action: Action, at: string, author: string): string => JSON.stringify([at, author, sorted(action)]);

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([field, one]) => [field, sorted(one)])
      : value;
