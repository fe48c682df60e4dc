// Kills `parley add` at random moments and looks whether anything that was reported as added is gone.
//   node bench/kill.ts [--pages 500] [--rounds 20] [--seed 1]
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { checkStory } from '#store/check.ts';
import { openStore } from '#store/store.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '500' },
    rounds: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
});
const [pages, rounds] = [Number(values.pages), Number(values.rounds)];
const root = new URL('..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'parley-kill-'));

const PARAGRAPHS = 3;

/** Numbers from 0 to 1, the same for the same seed (Mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const random = numbersFrom(Number(values.seed));

/** Short pages that differ from each other: some paragraphs of a sample in another order, with a number of their own. */
function writePages(place: string): void {
  mkdirSync(place);
  const samples = readdirSync(join(root, 'samples')).map((file) => readFileSync(join(root, 'samples', file), 'utf8'));
  for (let page = 0; page < pages; page += 1) {
    const [head = '', ...body] = (samples[page % samples.length] ?? '').split('\n\n');
    const shuffled = body.map((paragraph) => ({ paragraph, at: random() })).sort((a, b) => a.at - b.at);
    const some = shuffled.slice(0, PARAGRAPHS).map(({ paragraph }) => paragraph);
    const paragraphs = [head, ...some, `No. ${page}`];
    writeFileSync(join(place, `${String(page).padStart(4, '0')}.txt`), paragraphs.join('\n\n'));
  }
}

interface Added {
  readonly reported: ReadonlySet<string>;
  readonly code: number | null;
}

/** Adds the pages; killed after that many were reported, plus a random part of a page's time. */
async function addPages(place: string, record: string, killAfter: number): Promise<Added> {
  const main = ['--disable-warning=ExperimentalWarning', join(root, 'src/faces/cli/main.ts')];
  const child = spawn(process.execPath, [...main, 'add', place, '--each', '--record', record], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let [lines, armed] = [0, false];
  child.stderr.on('data', (chunk: Buffer) => {
    lines += chunk.toString().split('added ').length - 1;
    if (lines < killAfter || armed) return;
    armed = true;
    setTimeout(() => child.kill('SIGKILL'), random() * 40);
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const told = await text(child.stderr);
  const whole = told.slice(0, told.lastIndexOf('\n'));
  const reported = whole
    .split('\n')
    .flatMap((line) => (line.startsWith('added ') ? [line.slice('added '.length)] : []));
  return { reported: new Set(reported), code: await ended };
}

/** What the record holds, and how many quotes or pages in it are wrong. */
async function look(record: string): Promise<{ readonly sources: ReadonlySet<string>; readonly wrong: number }> {
  const store = await openStore({ sqlite: record });
  try {
    const articles = await store.articles();
    const { problems } = await checkStory(store, 'us-dprk');
    return { sources: new Set(articles.map(({ source }) => source)), wrong: problems.length };
  } finally {
    await store.close();
  }
}

const place = join(folder, 'pages');
writePages(place);
const total = { killed: 0, reported: 0, lost: 0, wrong: 0, incomplete: 0 };
console.log('round  reported  there  lost  wrong quotes  after the second run');
for (let round = 1; round <= rounds; round += 1) {
  const record = join(folder, `${round}.sqlite`);
  const first = await addPages(place, record, 1 + Math.floor(random() * (pages - 2)));
  const broken = await look(record);
  const lost = [...first.reported].filter((source) => !broken.sources.has(source)).length;
  const second = await addPages(place, record, Number.POSITIVE_INFINITY);
  const whole = await look(record);
  const complete = second.code === 0 && whole.sources.size === pages && whole.wrong === 0;
  const after = complete
    ? 'complete'
    : `INCOMPLETE (exit ${second.code}, ${whole.sources.size} pages, ${whole.wrong} wrong)`;
  console.log(
    [round, first.reported.size, broken.sources.size, lost, broken.wrong].map((n) => String(n).padStart(5)).join('  ') +
      `  ${after}`,
  );
  total.killed += first.code === null ? 1 : 0;
  total.reported += first.reported.size;
  total.lost += lost;
  total.wrong += broken.wrong;
  total.incomplete += complete ? 0 : 1;
  rmSync(record, { force: true });
}
rmSync(folder, { recursive: true, force: true });
console.log(
  `${rounds} rounds of ${pages} pages: ${total.killed} killed, ${total.reported} reported as added, ${total.lost} lost, ${total.wrong} wrong quotes, ${total.incomplete} not completed by a second run`,
);
process.exitCode = total.killed === rounds && total.lost + total.wrong + total.incomplete === 0 ? 0 : 1;
