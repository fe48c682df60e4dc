// A record of many articles: what one more page costs, and how long the questions of every day take.
//   node bench/record.ts [--articles 20000] [--more 200] [--in FOLDER]
//   node bin/with-postgres.mjs node bench/record.ts --postgres
// The pages are invented (bench/coverage.ts says how), and their findings with them: reading is measured elsewhere.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ENTRY_KINDS } from '#merge/record.ts';
import { type Making, rebuild } from '#parley';
import { openStore, type Store, type StorePlace } from '#store/store.ts';
import { numbersFrom } from '../test/store/invented-pages.ts';
import { postgresAddress, postgresGround, run } from '../test/store/postgres-ground.ts';
import { Coverage } from './coverage.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    more: { type: 'string', default: '200' },
    in: { type: 'string', default: tmpdir() },
    postgres: { type: 'boolean', default: false },
  },
});
const articles = Number(values.articles);
const more = Number(values.more);
const MAKING: Making = { key: 'us-dprk', story: null, version: 'bench' };
const { key } = MAKING;
const QUERIES = 200;
const within = (date: string) => ({ from: date, to: date });
const random = numbersFrom(3);

const folder = mkdtempSync(join(values.in, 'parley-bench-'));
const ground = values.postgres ? postgresGround(postgresAddress ?? '') : null;
const place: StorePlace = ground ? await ground.fresh() : { sqlite: join(folder, 'record.sqlite') };
const world = new Coverage(articles + more);
let text = 0;

try {
  console.log(`${articles} articles, then ${more} more one by one, ${ground ? 'PostgreSQL' : 'SQLite'}`);
  const store = await openStore(place);
  for (let index = 0; index < articles; index += 1) await add(store);
  console.log(`  ${(text / articles / 1000).toFixed(1)} kB of text an article`);
  const whole = await time(() => rebuild(store, MAKING));
  line('merging all at once', `${(whole / 1000).toFixed(1)} s`, '');
  for (const kind of ENTRY_KINDS) line(`  ${kind}`, `${await store.countEntries(key, kind, {})} entries`, '');
  line('one more page into the record', latency(await oneByOne(store)), 'p50 ≤ 50 ms');
  const drawing = await time(() => store.drawRecord(key));
  line('  drawing shifts and disputes after', `${drawing.toFixed(0)} ms`, '');
  await queries(store);
  await store.close();
  line('size, with pages and index', `${await size()} times the text`, '≤ 4');
} finally {
  await ground?.end();
  rmSync(folder, { recursive: true });
}

async function add(store: Store): Promise<string> {
  const page = world.next();
  text += Buffer.byteLength(page.reading.article.text);
  return (await store.addPage(page)).articleId;
}

/** What bringing the record up to each of the further pages takes, the page itself being stored already. */
async function oneByOne(store: Store): Promise<number[]> {
  const times: number[] = [];
  for (let index = 0; index < more; index += 1) {
    const id = await add(store);
    const reading = await store.reading(id);
    if (!reading) throw new Error('the page that was just added is not there');
    times.push(await time(() => store.absorbArticle(key, reading, null)));
  }
  return times;
}

async function queries(store: Store): Promise<void> {
  const month = () => new Date(Date.UTC(2017, 0, 1) + random() * 2900 * 86_400_000).toISOString().slice(0, 7);
  const word = () => ['sanction relief', 'envoy', '制裁', '核设施', 'joint drill'][Math.floor(random() * 5)] ?? '';
  const party = () => ['USA', 'PRK', 'KOR'][Math.floor(random() * 3)] ?? '';
  const ask: readonly [string, () => Promise<unknown>][] = [
    ['timeline from a month, 50 entries', () => store.entries(key, 'events', { from: month(), limit: 50 })],
    [
      'timeline of a month and party',
      () => store.entries(key, 'events', { ...within(month()), party: party(), limit: 50 }),
    ],
    [
      'positions of a party on an issue',
      () => store.entries(key, 'positions', { party: party(), sort: 'sanctions', limit: 50 }),
    ],
    ['outlooks missed', () => store.entries(key, 'outlook', { status: 'missed', from: month(), limit: 50 })],
    ['search, newest 20', () => store.search({ text: word() })],
  ];
  for (const [name, question] of ask) {
    const times: number[] = [];
    for (let index = 0; index < QUERIES; index += 1) times.push(await time(question));
    line(name, latency(times), 'p95 ≤ 50 ms');
  }
}

async function size(): Promise<string> {
  if ('sqlite' in place) return (statSync(place.sqlite).size / text).toFixed(1);
  const rows = await run(
    place.postgres,
    `select relname, pg_total_relation_size(oid) as bytes from pg_class
    where relnamespace = current_schema()::regnamespace and relkind = 'r'`,
  );
  return (rows.reduce((sum, row) => sum + Number(row['bytes']), 0) / text).toFixed(1);
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

function latency(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms`;
}

function line(what: string, measured: string, target: string): void {
  console.log(`${what.padEnd(36)} ${measured.padEnd(28)} ${target}`);
}
