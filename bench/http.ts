// Requests a second over HTTP on a record of many articles, and the memory of the server meanwhile.
//   node bench/http.ts [--articles 20000] [--seconds 10] [--minutes 0] [--record FILE] [--in FOLDER]
// The record is the invented coverage of bench/coverage.ts, merged; --record takes one that is there, or keeps the one made.
// --minutes N asks for N minutes more, and tells the memory of each.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { z } from 'zod';
import { mergingVersion } from '#operations/rules-version.ts';
import { storyFor } from '#operations/story-for.ts';
import { rebuild } from '#parley';
import { openStore } from '#store/store.ts';
import { Coverage } from './coverage.ts';

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '20000' },
    seconds: { type: 'string', default: '10' },
    minutes: { type: 'string', default: '0' },
    record: { type: 'string' },
    in: { type: 'string', default: tmpdir() },
  },
});
const PORT = 4799;
const ADDRESS = `http://127.0.0.1:${PORT}/api/v1`;
const CONNECTIONS = 10;
const WORDS = ['sanction', 'envoy', '制裁', '核设施', 'drill'];
const MONTHS = Array.from({ length: 90 }, (_, month) => new Date(Date.UTC(2017, month, 1)).toISOString().slice(0, 7));

const folder = mkdtempSync(join(values.in, 'parley-http-'));
const record = values.record ?? join(folder, 'record.sqlite');
try {
  if (!existsSync(record)) await make(record, Number(values.articles));
  const server = spawn(
    process.execPath,
    [
      '--max-old-space-size=2000',
      'src/faces/cli/main.ts',
      'serve',
      '--rate',
      '0',
      '--port',
      `${PORT}`,
      '--record',
      record,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await new Promise((resolve) => server.stdout.once('data', resolve));
  try {
    await measure(server);
  } finally {
    server.kill('SIGTERM');
    await new Promise((resolve) => server.once('exit', resolve));
  }
} finally {
  rmSync(folder, { recursive: true });
}

/** Fills the record and merges it as the server would, so that the first request finds it done. */
async function make(path: string, articles: number): Promise<void> {
  const store = await openStore({ sqlite: path });
  const world = new Coverage(articles);
  for (let index = 0; index < articles; index += 1) await store.addPage(world.next());
  const story = await storyFor('us-dprk');
  await rebuild(store, { key: 'us-dprk', story, version: mergingVersion(story) });
  await store.close();
}

async function measure(server: ChildProcess): Promise<void> {
  const pages = z.object({ articles: z.array(z.object({ articleId: z.string() })), total: z.int() });
  const { articles, total } = pages.parse(await (await fetch(`${ADDRESS}/articles?limit=500`)).json());
  console.log(`${total} articles, ${CONNECTIONS} connections, ${values.seconds} s each`);
  const asks: Readonly<Record<string, readonly string[]>> = {
    'timeline from a month, 20 entries': MONTHS.map((month) => `/timeline?from=${month}&limit=20`),
    'timeline of a month and party': MONTHS.map((month) => `/timeline?from=${month}&to=${month}&party=PRK&limit=20`),
    'positions of a party on an issue': MONTHS.map(
      (month) => `/positions?party=PRK&issue=sanctions&from=${month}&limit=20`,
    ),
    'search, newest 20': WORDS.map((word) => `/search?words=${encodeURIComponent(word)}`),
    'an article with its findings': articles.map(({ articleId }) => `/article?page=${articleId}`),
  };
  for (const [name, paths] of Object.entries(asks)) line(name, await load(paths, Number(values.seconds)), server);
  const mixed = Object.values(asks).flatMap((paths) => paths.slice(0, 5));
  for (let minute = 1; minute <= Number(values.minutes); minute += 1) {
    line(`minute ${minute}, all of these`, await load(mixed, 60), server);
  }
}

function load(paths: readonly string[], duration: number): Promise<autocannon.Result> {
  return autocannon({
    url: ADDRESS,
    connections: CONNECTIONS,
    duration,
    requests: paths.map((path) => ({ path: `/api/v1${path}` })),
  });
}

function line(name: string, { requests, latency, non2xx, errors }: autocannon.Result, server: ChildProcess): void {
  const resident = /VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? '0';
  const memory = `${Math.round(Number(resident) / 1000)} MB`;
  const failed = non2xx + errors > 0 ? `  ${non2xx + errors} failed` : '';
  console.log(
    `${name.padEnd(36)} ${requests.average.toFixed(0).padStart(6)} requests/s  p99 ${latency.p99} ms  ${memory}${failed}`.padEnd(
      80,
    ),
    '≥ 500, p99 ≤ 100 ms',
  );
}
