import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { NegotiationRecord } from '#merge/record.ts';
import type { Context } from '#operations/context.ts';
import { operations } from '#operations/operations.ts';
import { withRecord } from '#operations/with-record.ts';
import { contextAt } from './context.ts';

const samples = new URL('../../samples', import.meta.url).pathname;
/** The samples in the records of these tests, and the one among them that changes. */
export const NAMES = ['zh-04.txt', 'zh-08.txt', 'en-02.txt', 'en-05.txt', 'en-06.txt'];
export const changedPage = 'en-06.txt';

/** A folder with the pages and a record of them; `fresh` gives copies of that record, `close` takes all away. */
export async function ground() {
  const folder = mkdtempSync(join(tmpdir(), 'parley-corrections-'));
  const pages = join(folder, 'pages');
  mkdirSync(pages);
  for (const name of NAMES) copyFileSync(join(samples, name), join(pages, name));
  const base = contextAt(join(folder, 'base.sqlite'));
  await run('add', { places: [pages] }, base);
  const first = await recordOf(base);
  let made = 0;
  const empty = (): Context => {
    made += 1;
    return contextAt(join(folder, `${made}.sqlite`));
  };
  return {
    pages,
    first,
    empty,
    fresh: (): Context => {
      const context = empty();
      copyFileSync(base.record, context.record);
      // What was written while a reader had the record open stands beside it still.
      if (existsSync(`${base.record}-wal`)) copyFileSync(`${base.record}-wal`, `${context.record}-wal`);
      return context;
    },
    /** The log of one record put into another, by a file. */
    moveLog: async (from: Context, to: Context): Promise<unknown> => {
      const file = join(folder, 'log.json');
      writeFileSync(file, JSON.stringify(await run('corrections', {}, from)));
      return run('import-corrections', { file }, to);
    },
    /** Adds the pages while the one that changes says something else. */
    addChanged: async (context: Context, change: (text: string) => string): Promise<void> => {
      const file = join(pages, changedPage);
      const text = readFileSync(file, 'utf8');
      assert.notEqual(change(text), text);
      writeFileSync(file, change(text));
      await run('add', { places: [pages] }, context);
      writeFileSync(file, text);
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
export type Ground = Awaited<ReturnType<typeof ground>>;

/** What an operation gives in a record. */
export async function run(name: string, input: object, context: Context): Promise<unknown> {
  const operation = operations.find((one) => one.name === name);
  assert.ok(operation, `no operation ${name}`);
  return (await operation.run(input, context)).data;
}

const answer = z.object({
  correction: z.string(),
  entries: z.array(z.looseObject({ kind: z.string(), id: z.string() })),
  gone: z.array(z.string()),
});
export const correct = async (name: string, input: object, context: Context) =>
  answer.parse(await run(name, input, context));

export const recordOf = (context: Context): Promise<NegotiationRecord> =>
  withRecord(context, async ({ record }) => record);

const log = z.object({
  corrections: z.array(
    z.looseObject({ id: z.string(), action: z.string(), state: z.string(), lost: z.array(z.unknown()) }),
  ),
});
/** The log with what became of each correction. */
export const statesIn = async (context: Context) => log.parse(await run('corrections', {}, context)).corrections;

/** The first entry that is wanted; the samples must hold one. */
export function firstOf<E>(list: readonly E[], wanted: (entry: E) => boolean): E {
  const found = list.find(wanted);
  assert.ok(found, 'the samples hold such an entry');
  return found;
}

/** True of an entry that the page that changes tells alone, in one sentence. */
export const here = ({ evidence }: { readonly evidence: readonly { readonly source: string }[] }): boolean =>
  evidence.length === 1 && evidence[0]?.source.endsWith(changedPage) === true;

/** The event that several samples tell. */
export const summit = ({ events }: NegotiationRecord) =>
  firstOf(events, ({ kind, date, place }) => kind === 'summit' && date === '2019-02-28' && place === 'Hanoi');
