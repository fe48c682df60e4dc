import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { codedEvents } from '#operations/export/event-codes.ts';
import { toCsv, toParquet } from '#operations/export/tables.ts';
import { contextAt } from './context.ts';
import { type Ground, named, sampleGround } from './inputs.ts';

let ground: Ground;
before(async () => {
  ground = await sampleGround();
});
after(() => ground.remove());

const exported = z.object({ rows: z.int(), content: z.string(), file: z.string().nullable() });
const call = async (input: object) => exported.parse((await named('export').run(input, contextAt(ground.record))).data);
const csvRows = (text: string) =>
  z
    .array(z.record(z.string(), z.string()))
    .min(1)
    .parse(parse(text, { columns: true, bom: true }));

test('every list becomes a table, one row an entry with its sentence', async () => {
  for (const [kind, list] of Object.entries({
    events: 'timeline',
    positions: 'positions',
    disputes: 'disputes',
    people: 'people',
  })) {
    const { content, rows } = await call({ format: 'csv', kind });
    const table = csvRows(content);
    const { data } = await named(list).run({ limit: 1 }, contextAt(ground.record));
    assert.equal(table.length, z.looseObject({ total: z.int() }).parse(data).total, kind);
    assert.equal(table.length, rows);
    assert.ok(table.every(({ sentence, page, start }) => sentence && page && Number(start) >= 0));
  }
});

test('what a page says is never a formula, and comes back as it was where it is none', async () => {
  const cell = 'He said, "no; never"\nand left: 金正恩';
  const [row] = csvRows(await toCsv([{ a: '=1+1', b: cell, c: ['x', 'y'], d: null }]));
  assert.deepEqual(row, { a: "'=1+1", b: cell, c: 'x; y', d: '' });
});

test('JSON Lines keep lists as lists', async () => {
  const { content, rows } = await call({ format: 'jsonl', kind: 'events' });
  const lines = content
    .trimEnd()
    .split('\n')
    .map((line) => z.looseObject({ actors: z.array(z.string()) }).parse(JSON.parse(line)));
  assert.equal(lines.length, rows);
  assert.ok(lines.some(({ actors }) => actors.length > 1));
});

async function byDuckDb(query: string): Promise<readonly Record<string, unknown>[]> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const rows = (await connection.runAndReadAll(query)).getRowObjects();
  connection.closeSync();
  return rows;
}

test('DuckDB reads the Parquet file, numbers as numbers and Chinese as Chinese', async () => {
  const out = join(ground.folder, 'events.parquet');
  const { rows, file } = await call({ format: 'parquet', kind: 'events', out });
  assert.equal(file, out);
  const [counted] = await byDuckDb(
    `select count(*) as n, sum(origins) as origins, typeof(any_value(start)) as type from '${out}'`,
  );
  assert.equal(Number(counted?.['n']), rows);
  assert.ok(Number(counted?.['origins']) >= rows);
  assert.equal(counted?.['type'], 'INTEGER');
  const table = csvRows((await call({ format: 'csv', kind: 'events' })).content);
  const read = await byDuckDb(`select id, sentence from '${out}'`);
  assert.deepEqual(
    read.map(({ id, sentence }) => [id, sentence]),
    table.map(({ id, sentence }) => [id, sentence]),
  );
});

test('a table without rows is still a table', async () => {
  assert.ok((await toParquet([])).length > 0);
  assert.equal((await toCsv([])).trim(), '');
});

test('events are coded for each actor with each other, and those without a date are left out', () => {
  const event = {
    id: 'ev-1',
    kind: 'summit',
    type: 'CONSULT',
    status: 'occurred',
    actors: ['USA', 'PRK'],
    recipients: [],
    people: [],
    date: '2019-02-27/2019-02-28',
    place: 'Hanoi',
    outcome: null,
    evidence: [],
    articles: [],
    origins: 2,
    outlets: [],
  } as const;
  const rows = codedEvents([event, { ...event, id: 'ev-2', date: null }]);
  assert.deepEqual(
    rows.map((row) => [row['source'], row['target'], row['plover_type'], row['cameo_root'], row['quad_class']]),
    [
      ['USAGOV', 'PRKGOV', 'CONSULT', '04', 1],
      ['PRKGOV', 'USAGOV', 'CONSULT', '04', 1],
    ],
  );
  const [sanction] = codedEvents([
    { ...event, kind: 'sanction', type: 'SANCTION', actors: ['USA'], recipients: ['PRK'] },
  ]);
  assert.deepEqual([sanction?.['source'], sanction?.['target']], ['USAGOV', 'PRKGOV']);
});

test('annotations quote what stands in the page, with what stands around it', async () => {
  const selectors = z.tuple([
    z.object({ type: z.literal('TextQuoteSelector'), exact: z.string(), prefix: z.string(), suffix: z.string() }),
    z.object({ type: z.literal('TextPositionSelector'), start: z.int(), end: z.int() }),
  ]);
  const page = z.object({
    '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
    type: z.literal('AnnotationPage'),
    items: z.array(z.object({ target: z.object({ source: z.string(), selector: selectors }) })).min(1),
  });
  const { content } = await call({ format: 'annotations', kind: 'statements' });
  const shape = z.object({ reading: z.object({ article: z.object({ text: z.string() }) }) });
  for (const { target } of page.parse(JSON.parse(content)).items.slice(0, 10)) {
    const id = target.source.replace('urn:parley:article:', '');
    const { data } = await named('article').run({ page: id }, contextAt(ground.record));
    const { text } = shape.parse(data).reading.article;
    const [{ exact, prefix, suffix }, { start, end }] = target.selector;
    assert.equal(text.slice(start, end), exact);
    assert.ok(text.includes(prefix + exact + suffix));
  }
});
