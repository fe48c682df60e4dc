// Memory over a long run, with the options by which bin/launch.mjs starts Node:
// node --max-old-space-size=2000 --max-semi-space-size=8 bench/memory.ts [--articles 10000]
// Reads the bundled samples in rotation, each time with other numbers and a passage with people of new names, so that
// what is kept by form or text would grow. Prints resident memory at intervals; the peak must stay below 400 MB and the
// second half must not grow. Ends with 1 otherwise.
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findAll } from '#find/find.ts';
import { readPage } from '#page/page.ts';
import { loadStory } from '#story/load.ts';
import { chance, varied } from './varied.ts';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '10000' } } });
const articles = Number(values.articles);
const MOST = 400;
/** How much the second half may lie above the first: the collector lets memory swing. */
const SWING = 1.15;

const loaded = await loadStory('us-dprk');
if (!loaded.ok) throw new Error('the story us-dprk does not parse');
const { story } = loaded;
const folder = new URL('../samples/', import.meta.url);
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

const below = chance();
const encoder = new TextEncoder();
const seen: number[] = [];
const interval = Math.max(1, Math.floor(articles / 10));
let findings = 0;
for (let index = 0; index < articles; index += 1) {
  const page = readPage(encoder.encode(varied(pages[index % pages.length] ?? '', below)), { name: `page ${index}` });
  if (!page.ok) throw new Error(page.error.message);
  findings += findAll(page.article, { story }).statements.length;
  if ((index + 1) % interval === 0) {
    const resident = process.memoryUsage.rss() / 1024 / 1024;
    seen.push(resident);
    console.log(`${String(index + 1).padStart(7)} articles  ${resident.toFixed(0).padStart(4)} MB`);
  }
}
const half = Math.floor(seen.length / 2);
const peak = process.resourceUsage().maxRSS / 1024;
const [before, after] = [Math.max(...seen.slice(1, half)), Math.max(...seen.slice(half))];
console.log(
  `${findings} statements; peak ${peak.toFixed(0)} MB (below ${MOST}); ${before.toFixed(0)} MB in the first half, ${after.toFixed(0)} MB in the second`,
);
process.exitCode = peak < MOST && after < before * SWING ? 0 : 1;
