// Taking in a crawl: node bench/intake.ts [--pages 5000]
// Makes a web archive of so many invented pages and one of twice as many, reads each into a new record as `parley add`
// does, with the memory options of bin/launch.mjs, and prints pages a second and peak memory of all threads together;
// then the share of each stage of the work, in processor time, on one thread. Twice the file has to take about twice the
// time and the same memory; ends with 1 otherwise.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { findAll } from '#find/find.ts';
import { addPages } from '#operations/add-pages.ts';
import { pagesIn } from '#operations/page-stream.ts';
import { decode } from '#page/decode.ts';
import { readText } from '#page/page.ts';
import { openStore } from '#store/store.ts';
import { loadStory } from '#story/load.ts';
import { writeCrawl } from './crawl.ts';

const { values } = parseArgs({
  options: { pages: { type: 'string', default: '5000' }, add: { type: 'string' }, record: { type: 'string' } },
});

interface Run {
  readonly added: number;
  readonly failed: number;
  readonly seconds: number;
  readonly processor: number;
  readonly peak: number;
}

/** The run itself, in a process of its own. */
async function addOne(file: string, record: string): Promise<void> {
  const context = {
    record,
    story: null,
    language: 'en' as const,
    progress: () => undefined,
    tell: () => undefined,
    stop: new AbortController().signal,
  };
  const start = performance.now();
  const { added, reasons } = await addPages([file], {}, context);
  const { user, system } = process.cpuUsage();
  const run: Run = {
    added,
    failed: reasons.reduce((sum, { count }) => sum + count, 0),
    seconds: (performance.now() - start) / 1000,
    processor: (user + system) / 1e6,
    peak: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(run));
}

async function inProcess(file: string, record: string): Promise<Run> {
  const options = ['--max-old-space-size=2000', '--max-semi-space-size=8', '--disable-warning=ExperimentalWarning'];
  const args = [...options, fileURLToPath(import.meta.url), '--add', file, '--record', record];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return JSON.parse(await text(child.stdout));
}

/** Processor time of each stage for some of the pages, one after the other. */
async function stages(file: string, record: string, most: number): Promise<ReadonlyMap<string, number>> {
  const loaded = await loadStory('us-dprk');
  if (!loaded.ok) throw new Error('the story us-dprk does not parse');
  const store = await openStore({ sqlite: record });
  const cost = new Map<string, number>();
  const timed = async <T>(stage: string, work: () => T | Promise<T>): Promise<T> => {
    const before = process.cpuUsage();
    const result = await work();
    const { user, system } = process.cpuUsage(before);
    cost.set(stage, (cost.get(stage) ?? 0) + (user + system) / 1000);
    return result;
  };
  const stream = pagesIn([file])[Symbol.asyncIterator]();
  for (let count = 0; count < most; ) {
    const next = await timed('unpack', () => stream.next());
    if (next.done) break;
    if (next.value.kind !== 'page') continue;
    count += 1;
    const { bytes, name, told } = next.value.page;
    const decoded = await timed('decode', () => decode(bytes, { name }));
    if (!decoded.ok) continue;
    const article = await timed('body', () => readText(decoded.text, { name, contentType: told.contentType ?? '' }));
    const reading = await timed('find', () => findAll(article, { story: loaded.story }));
    const page = { bytes, source: name, url: article.url, reading, story: 'us-dprk', rules: 'bench' };
    await timed('store', () => store.addPage(page));
  }
  await stream.return?.(undefined);
  await store.close();
  return cost;
}

const shown = ({ added, seconds, processor, peak, failed }: Run): string =>
  `${added} pages (${failed} not read) in ${seconds.toFixed(1)} s, ${(added / seconds).toFixed(0)} a second; ${((1000 * processor) / added).toFixed(1)} ms of processor time a page; peak ${peak.toFixed(0)} MB`;

async function main(): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'parley-intake-'));
  try {
    const pages = Number(values.pages);
    const runs: Run[] = [];
    for (const count of [pages, 2 * pages]) {
      const file = join(place, `${count}.warc.gz`);
      await writeCrawl(file, count);
      const run = await inProcess(file, join(place, `${count}.sqlite`));
      runs.push(run);
      console.log(`${(statSync(file).size / 1e6).toFixed(0)} MB, ${availableParallelism()} cores: ${shown(run)}`);
    }
    const cost = await stages(join(place, `${pages}.warc.gz`), join(place, 'stages.sqlite'), Math.min(pages, 1000));
    const sum = [...cost.values()].reduce((total, one) => total + one, 0);
    for (const [stage, time] of cost)
      console.log(`  ${stage.padEnd(8)} ${((100 * time) / sum).toFixed(1).padStart(5)} %`);
    const [once, twice] = runs;
    if (!once || !twice) throw new Error('two runs were to be made');
    const [time, memory] = [twice.processor / once.processor, twice.peak / once.peak];
    console.log(`twice the file: ${time.toFixed(2)} times the processor time, ${memory.toFixed(2)} times the memory`);
    process.exitCode = time < 2.3 && memory < 1.25 && once.failed + twice.failed === 0 ? 0 : 1;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

if (values.add !== undefined && values.record !== undefined) await addOne(values.add, values.record);
else await main();
