// How pages of public sets are read, beside the peers: node bench/pages.ts FOLDER [--sets aeb,wcxb,…] [--readers
// parley,readability,…] [--peers FOLDER] [--half all|tuned|held out] [--jobs N] [--save FILE]
// bench/page-sets.ts says where the sets come from and lays them out in FOLDER. Without --half all three are printed.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { halfOf } from './pages/cases.ts';
import { dateFigures, f1, mean, meanOverlap, type Overlap, spreadOf } from './pages/measures.ts';
import { PUBLISHED } from './pages/published.ts';
import { inHalf, type Run, readerOf, runHere, runSpread, type Task } from './pages/run.ts';
import type { Score } from './pages/scores.ts';
import { setsIn } from './pages/sets.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sets: { type: 'string', default: '' },
    readers: { type: 'string', default: 'parley' },
    peers: { type: 'string', default: '' },
    half: { type: 'string', default: '' },
    jobs: { type: 'string', default: '1' },
    save: { type: 'string', default: '' },
  },
});
const folder = positionals[0] ?? '';
const sets = setsIn(folder);
if (sets.size === 0) {
  console.log(`pages: no set of pages lies in "${folder}"; lay them out with node bench/page-sets.ts FOLDER.`);
  process.exit(1);
}

interface Shard extends Task {
  readonly index: number;
}

async function serve({ set, reader, half, index, jobs }: Shard): Promise<void> {
  const read = readerOf(reader, values.peers);
  if (!read) throw new Error(`no reader is called ${reader}`);
  const asked = (sets.get(set) ?? []).filter(({ name }) => half === '' || half === 'all' || halfOf(name) === half);
  const own = asked.filter((_, at) => at % jobs === index);
  const run = await runHere(own, read);
  process.send?.(run, () => process.exit(0));
}

async function report(): Promise<void> {
  const wanted = values.sets === '' ? [...sets.keys()] : values.sets.split(',');
  const saved: Record<string, readonly Score[]> = {};
  for (const set of wanted) {
    console.log(`\n${set}: ${(sets.get(set) ?? []).length} pages`);
    for (const reader of values.readers.split(',')) {
      const run = await runSpread({ set, reader, half: values.half, jobs: Number(values.jobs) }, folder, values.peers);
      saved[`${set}/${reader}`] = run.scores;
      const halves = values.half !== '' ? [values.half] : reader === 'parley' ? ['all', 'tuned', 'held out'] : ['all'];
      for (const half of halves) console.log(row(reader, half, inHalf(run.scores, half), run));
    }
    for (const [name, figures] of PUBLISHED[set] ?? [])
      console.log(`${name.padEnd(38)} ${figures} (published or measured before)`);
  }
  if (values.save !== '') writeFileSync(values.save, JSON.stringify(saved));
}

const part = <T>(scores: readonly Score[], read: (score: Score) => T | undefined): T[] =>
  scores.map(read).filter((one) => one !== undefined);
const figure = (value: number): string => value.toFixed(3).replace(/^0/u, '');
const share = (flags: readonly boolean[]): string => `${figure(mean(flags.map(Number)))} of ${flags.length}`;

/** One reader's figures over some pages, on one line: those the set asks for. */
function row(reader: string, half: string, scores: readonly Score[], run: Run): string {
  const cells: string[] = [];
  const shingles = part(scores, (score) => score.shingles);
  const bag = part(scores, (score) => score.bag);
  const characters = part(scores, (score) => score.characters);
  const ofMeans = (pages: readonly Overlap[]) => f1(meanOverlap(pages));
  for (const [name, pages] of [
    ['F1', shingles],
    ['F1 of characters', characters],
  ] as const) {
    if (pages.length === 0) continue;
    const { precision, recall } = meanOverlap(pages);
    const low = pages.filter((page) => f1(page) < 0.5).length;
    cells.push(
      `${name} ${figure(ofMeans(pages))} ±${figure(spreadOf(pages, ofMeans))} P ${figure(precision)} R ${figure(recall)} below .5: ${low}`,
    );
  }
  if (bag.length > 0) cells.push(`bag F1 ${figure(mean(bag.map(f1)))}`);
  const snippets = part(scores, (score) => score.snippets);
  if (snippets.length > 0) cells.push(snippetCell(snippets));
  if (shingles.length + characters.length + snippets.length > 0)
    cells.push(`empty ${scores.filter(({ empty }) => empty).length}`);
  const debris = part(scores, (score) => score.debris);
  if (debris.length > 0) {
    const [kept, all] = [sum(debris.map((page) => page.kept)), sum(debris.map((page) => page.all))];
    cells.push(`debris kept ${kept} of ${all}`);
  }
  for (const field of ['title', 'author', 'editor', 'source'] as const) {
    const flags = part(scores, (score) => score[field]);
    if (flags.length > 0) cells.push(`${field} ${share(flags)}`);
  }
  const dates = part(scores, (score) => score.date);
  if (dates.length > 0) cells.push(dateCell(dates));
  const failed = scores.filter((score) => score.failed !== null).length;
  if (failed > 0) cells.push(`failed ${failed}`);
  const speed = `${(run.scores.length / run.seconds).toFixed(1)} pages a CPU second, ${run.peak.toFixed(0)} MB`;
  return `${reader.padEnd(18)} ${half.padEnd(8)} ${String(scores.length).padStart(5)}  ${cells.join(' · ')}${half === 'all' || values.half !== '' ? ` · ${speed}` : ''}`;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function snippetCell(pages: readonly { hits: number; false: number; missed: number }[]): string {
  const hits = sum(pages.map((page) => page.hits));
  const wrong = sum(pages.map((page) => page.false));
  const missed = sum(pages.map((page) => page.missed));
  const overlap = { precision: hits / (hits + wrong), recall: hits / (hits + missed) };
  return `snippet F1 ${figure(f1(overlap))} P ${figure(overlap.precision)} R ${figure(overlap.recall)}`;
}

function dateCell(dates: readonly NonNullable<Score['date']>[]): string {
  const count = (kind: string) => dates.filter((one) => one === kind).length;
  const {
    accuracy,
    precision,
    f1: whole,
  } = dateFigures({
    right: count('right'),
    wrong: count('wrong'),
    missed: count('missed'),
    silent: count('silent'),
  });
  return `date ${figure(count('right') / Math.max(1, dates.length - count('silent')))} of dated, accuracy ${figure(accuracy)} P ${figure(precision)} F1 ${figure(whole)} of ${dates.length}`;
}

const shard = process.env['PAGES_SHARD'];
if (shard === undefined) await report();
else await serve(JSON.parse(shard));
