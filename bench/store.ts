// Speed and size of the store beside the figures of the design.
//   node bench/store.ts [--articles 1200] [--characters 3000] [--findings 100] [--queries 200] [--in FOLDER]
//   node bin/with-postgres.mjs node bench/store.ts --postgres     (that server runs without fsync: see DESIGN figures for SQLite)
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rebuild } from '#parley';
import type { SearchQuery } from '#store/search.ts';
import { openStore, type Store, type StorePlace } from '#store/store.ts';
import { inventedPage, numbersFrom } from '../test/store/invented-pages.ts';
import { postgresAddress, postgresGround, run } from '../test/store/postgres-ground.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '1200' },
    characters: { type: 'string', default: '3000' },
    findings: { type: 'string', default: '100' },
    queries: { type: 'string', default: '200' },
    in: { type: 'string', default: tmpdir() },
    postgres: { type: 'boolean', default: false },
  },
});
const articles = Number(values.articles);
const queries = Number(values.queries);
const STORY = 'us-dprk';
const random = numbersFrom(1);

const folder = mkdtempSync(join(values.in, 'parley-bench-'));
const ground = values.postgres ? postgresGround(postgresAddress ?? '') : null;
const place: StorePlace = ground ? await ground.fresh() : { sqlite: join(folder, 'record.sqlite') };

try {
  console.log(
    `${articles} articles of ${values.characters} characters with ${values.findings} findings, ${ground ? 'PostgreSQL' : 'SQLite'}`,
  );
  const store = await openStore(place);
  const words = await writeAll(store);
  await rebuild(store, { key: STORY, story: null, version: 'bench' });
  await size(store);
  await timelines(store);
  await searches(store, words);
  await readAll(store);
  await store.close();
} finally {
  await ground?.end();
  rmSync(folder, { recursive: true });
}

/** Adds every page, timing the adding alone, and gives two-character words that stand in them, rare and common. */
async function writeAll(store: Store): Promise<readonly string[]> {
  const times: number[] = [];
  const words: string[] = [];
  for (let seed = 0; seed < articles; seed += 1) {
    const page = inventedPage(seed, Number(values.characters), Number(values.findings));
    const { text } = page.reading.article;
    const at = Math.floor(random() * (text.length - 2));
    if (words.length < 1000) words.push(text.slice(at, at + 2).replaceAll(/[\n，。]/gu, '会'));
    const started = performance.now();
    await store.addPage(page);
    times.push(performance.now() - started);
    if (seed % 10_000 === 9999) console.error(`  ${seed + 1} added`);
  }
  const total = times.reduce((sum, time) => sum + time, 0);
  line('whole writes with index', `${(articles / (total / 1000)).toFixed(0)} articles/s`, '≥ 100 articles/s');
  line('  one write', latency(times), 'p99 ≤ 60 ms');
  return words;
}

async function size(store: Store): Promise<void> {
  if ('sqlite' in place) {
    // What still lies in the log is part of the file in the end.
    await store.close();
    const bytes = statSync(place.sqlite).size;
    const reopened = await openStore(place);
    Object.assign(store, reopened);
    line('size with index and record', `${(bytes / articles / 1000).toFixed(1)} kB an article`, '≤ 35 kB');
    return;
  }
  const tables = `select relname, pg_total_relation_size(oid) as bytes from pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'r' order by 2 desc`;
  const rows = await run(place.postgres, tables);
  const bytes = rows.reduce((sum, row) => sum + Number(row['bytes']), 0);
  const parts = rows
    .slice(0, 5)
    .map((row) => `${row['relname']} ${(Number(row['bytes']) / articles / 1000).toFixed(1)}`);
  line('size with index and record', `${(bytes / articles / 1000).toFixed(1)} kB an article`, '≤ 35 kB');
  console.log(`  ${parts.join(', ')}`);
}

async function timelines(store: Store): Promise<void> {
  const day = () => new Date(Date.UTC(2018, 0, 1) + random() * 2500 * 86_400_000).toISOString().slice(0, 10);
  const entries = await timed(() => store.entries(STORY, 'events', { from: day(), limit: 50 }));
  line('timeline, 50 entries of the record', latency(entries), 'p50 ≤ 3 ms');
}

async function searches(store: Store, words: readonly string[]): Promise<void> {
  const word = () => words[Math.floor(random() * words.length)] ?? '';
  const search = (query: Omit<SearchQuery, 'text'>, text = word) =>
    timed(() => store.search({ ...query, text: text() }));
  line('search, newest 20 with excerpts', latency(await search({})), 'p95 ≤ 5 ms');
  line('search, best 20 with excerpts', latency(await search({ order: 'best' })), 'p95 ≤ 250 ms');
  line('search, two words, newest 20', latency(await search({}, () => `${word()} ${word()}`)), '');
  line('search, one character, newest 20', latency(await search({}, () => word().slice(0, 1))), '');
  line('search in a year, newest 20', latency(await search({ story: STORY, after: '2019', before: '2020' })), '');
}

async function readAll(store: Store): Promise<void> {
  const started = performance.now();
  let count = 0;
  for await (const reading of store.readings(STORY)) count += reading.article ? 1 : 0;
  const seconds = (performance.now() - started) / 1000;
  line('all readings in order', `${(count / seconds).toFixed(0)} articles/s`, '');
}

async function timed(work: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let count = 0; count < queries; count += 1) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times;
}

function latency(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  return `p50 ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)} ms`;
}

function line(what: string, figure: string, goal: string): void {
  console.log(`${what.padEnd(38)}${figure.padEnd(38)}${goal}`);
}
