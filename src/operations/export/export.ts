import { z } from 'zod';
import { namingOf } from '#brief/names.ts';
import { ENTRY_KINDS, type Entry } from '#merge/record.ts';
import { keepFile } from '#operations/brief-file.ts';
import type { Context } from '#operations/context.ts';
import { entriesOf } from '#operations/correct/entries-of.ts';
import { lineOf } from '#operations/entry-line.ts';
import { namesOf } from '#operations/names-of.ts';
import { operation } from '#operations/operation.ts';
import { type OpenStory, withRecord, withStory } from '#operations/with-record.ts';
import type { EntryKind } from '#store/entry-rows.ts';
import { annotationsOf } from './annotations.ts';
import { codedEvents } from './event-codes.ts';
import { pageName, recordShape, shapeOf } from './record-shape.ts';
import { rowsOf } from './rows.ts';
import { toCsv, toJsonLines, toParquet } from './tables.ts';

const FORMATS = ['record', 'csv', 'jsonl', 'parquet', 'plover', 'annotations'] as const;
type TableFormat = Exclude<(typeof FORMATS)[number], 'record'>;

const exported = z.object({
  format: z.enum(FORMATS),
  kind: z.enum(ENTRY_KINDS),
  rows: z.int().min(0).describe('rows of the table; sentences as annotations'),
  file: z.string().nullable(),
  content: z.string().describe('the export; a .parquet in Base64'),
});

/** The record for other programs: whole as JSON, or one of its lists as a table, coded events, or annotations. */
export const exportRecord = operation({
  name: 'export',
  summary: 'Give the record to other programs: as JSON, CSV, JSON Lines, Parquet, coded events, or web annotations.',
  examples: [
    'export --format record',
    'export --format csv --kind positions --out positions.csv',
    'export --format parquet --kind events --out events.parquet',
    'export --format plover --out events.csv',
    'export --format annotations --kind statements',
  ],
  places: [],
  files: ['out'],
  input: z.object({
    format: z
      .enum(FORMATS)
      .default('record')
      .describe('record: all of it as JSON; plover: events with PLOVER and CAMEO codes as CSV; annotations: W3C'),
    kind: z.enum(ENTRY_KINDS).default('events').describe('which list, for all formats but record and plover'),
    out: z.string().min(1).optional().describe('the file to write'),
  }),
  output: z.union([recordShape, exported]),
  bare: 'json',
  run: async ({ format, kind, out }, context) => {
    if (format === 'record') return whole(out, context);
    const { content, rows } = await withStory(context, {}, (opened) => written(opened, format, kind, context));
    if (out !== undefined) keepFile(out, content);
    const shown = typeof content === 'string' ? content : Buffer.from(content).toString('base64');
    const data = {
      format,
      kind: format === 'plover' ? 'events' : kind,
      rows,
      file: out ?? null,
      content: shown,
    } as const;
    return { data, text: () => (out === undefined ? shown : told(out, rows, context.language)) };
  },
});

function whole(out: string | undefined, context: Context) {
  return withRecord(context, async ({ store, key, record }) => {
    const lines = await store.articles(key);
    const data = shapeOf(record, new Map(lines.map(({ articleId, source }) => [articleId, pageName(source)])));
    const json = JSON.stringify(data, null, 2);
    if (out !== undefined) keepFile(out, json);
    return { data, text: () => json };
  });
}

interface Written {
  readonly content: string | Uint8Array;
  readonly rows: number;
}

async function written(opened: OpenStory, format: TableFormat, kind: EntryKind, context: Context): Promise<Written> {
  if (format === 'plover') {
    const rows = codedEvents(opened.unkept?.events ?? (await opened.store.entries(opened.key, 'events')));
    return { content: await toCsv(rows), rows: rows.length };
  }
  const entries: readonly Entry[] = await entriesOf(opened, kind);
  if (format === 'annotations') return annotated(opened, kind, entries, context);
  const rows = rowsOf(kind, entries);
  const content =
    format === 'csv' ? await toCsv(rows) : format === 'parquet' ? await toParquet(rows) : toJsonLines(rows);
  return { content, rows: rows.length };
}

async function annotated(
  opened: OpenStory,
  kind: EntryKind,
  entries: readonly Entry[],
  { language }: Context,
): Promise<Written> {
  const { store, key, story } = opened;
  const texts = new Map<string, string>();
  for (const id of new Set(entries.flatMap(({ articles }) => articles))) {
    const reading = await store.reading(id);
    if (reading) texts.set(id, reading.article.text);
  }
  const addresses = new Map((await store.articles(key)).map(({ articleId, url }) => [articleId, url]));
  const line = lineOf(namingOf(await namesOf(opened, entries), story, language));
  const page = annotationsOf(
    new Map(entries.map((entry) => [entry.id, line(kind, entry)])),
    entries,
    (id) => addresses.get(id) ?? null,
    (id) => texts.get(id),
  );
  return { content: JSON.stringify(page, null, 2), rows: entries.flatMap(({ evidence }) => evidence).length };
}

const told = (out: string, rows: number, language: Context['language']): string =>
  language === 'zh' ? `${out}：${rows} 行` : `${out}: ${rows} rows`;
