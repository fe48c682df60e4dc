// Reading time of hostile pages at three sizes: node bench/hostile.ts [--only PART OF A NAME] [--sizes 100,300,1000]
// (thousands of characters). Time may grow as the page does, and a megabyte may take a few seconds; anything else is
// marked and ends the run with 1.
import { parseArgs } from 'node:util';
import { loadStory } from '#story/load.ts';
import { costOf, HOSTILE_PAGES } from './hostile-pages.ts';

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    sizes: { type: 'string', default: '100,300,1000' },
    limit: { type: 'string', default: '20000' },
  },
});
const sizes = values.sizes.split(',').map((size) => Number(size) * 1000);
/** Processor time a million characters may take, in milliseconds. */
const MOST = 8000;
/** How much faster than the page the time may grow before it counts: noise of a shared machine. */
const SLACK = 1.8;
const given = Number(values.limit);

const loaded = await loadStory('us-dprk');
if (!loaded.ok) throw new Error('the story us-dprk does not parse');

const sum = (cost: ReadonlyMap<string, number>): number => [...cost.values()].reduce((total, one) => total + one, 0);
let faults = 0;
for (const [name, make] of Object.entries(HOSTILE_PAGES)) {
  if (!name.includes(values.only)) continue;
  costOf(make(2000), loaded.story);
  const times: number[] = [];
  let marks = '';
  let last: ReadonlyMap<string, number> = new Map();
  for (const size of sizes) {
    last = costOf(make(size), loaded.story);
    times.push(sum(last));
    if (sum(last) > given) break;
  }
  const [first = 0] = times;
  const end = times.at(-1) ?? 0;
  const grown = (sizes[times.length - 1] ?? 0) / (sizes[0] ?? 1);
  // Below a fifth of a second the fixed cost of a reading and chance outweigh the page.
  if (end / Math.max(first, 100) > grown * SLACK) marks += ' GROWS FASTER';
  if (end > (MOST * (sizes.at(-1) ?? 0)) / 1e6) marks += ' SLOW';
  if (times.length < sizes.length) marks += ' GIVEN UP';
  if (marks) faults += 1;
  const dear = [...last].sort((a, b) => b[1] - a[1]).slice(0, 3);
  console.log(
    `${name.padEnd(26)} ${times.map((time) => time.toFixed(0).padStart(7)).join(' ')} ms   ${dear.map(([step, time]) => `${step} ${time.toFixed(0)}`).join(', ')}${marks}`,
  );
}
console.log(`${faults} of ${Object.keys(HOSTILE_PAGES).length} kinds of page at fault`);
process.exitCode = faults > 0 ? 1 : 0;
