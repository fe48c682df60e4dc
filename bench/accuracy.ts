// How well articles are read, kind by kind, against what careful readers noted in them:
//   npm run bench:accuracy [-- --set NAME] [--misses KIND]
// --set takes passages-zh, passages-en, fresh-zh, fresh-en, seeds, samples, held-zh, held-en, held2-zh or held2-en; --misses lists what was
// missed and what was found beyond the gold, but never of the held sets, which are for measuring only.
import { parseArgs } from 'node:util';
import { type GoldSet, goldSets, heldSets, readGold } from './gold.ts';
import { rates, SCORED_KINDS, type ScoredKind, score } from './score.ts';

const { values } = parseArgs({ options: { set: { type: 'string' }, misses: { type: 'string' } } });

const open = values.misses === undefined ? [...goldSets(), ...heldSets()] : goldSets();
const sets = open.filter(({ name }) => values.set === undefined || name === values.set);
if (sets.length === 0) {
  const held = heldSets().some(({ name }) => name === values.set);
  stop(
    held
      ? `${values.set} is for measuring only; leave out --misses`
      : `no set is called ${values.set}; known are ${open.map(({ name }) => name)}`,
  );
}
const misses = SCORED_KINDS.find((kind) => kind === values.misses);
if (values.misses !== undefined && !misses) stop(`no kind is called ${values.misses}; known are ${SCORED_KINDS}`);

let measured = 0;
for (const set of sets) measured += await measure(set);
if (measured === 0) stop('nothing was measured');

function stop(message: string): never {
  console.error(`accuracy: ${message}`);
  process.exit(1);
}

/** Prints the table of one set and returns how many articles it rests on. */
async function measure({ name, place, readings }: GoldSet): Promise<number> {
  if (readings === null) {
    console.log(`${name}: not found (${place}); not measured\n`);
    return 0;
  }
  const totals = new Map<ScoredKind, { gold: number; found: number; hits: number }>();
  let unread = 0;
  for (const gold of readings) {
    const reading = await readGold(gold);
    if (reading === null) unread += 1;
    for (const [kind, result] of score(gold, reading)) {
      const sum = totals.get(kind) ?? { gold: 0, found: 0, hits: 0 };
      totals.set(kind, {
        gold: sum.gold + result.gold,
        found: sum.found + result.found,
        hits: sum.hits + result.hits,
      });
      if (kind !== misses) continue;
      for (const entry of result.missed) console.log(`${gold.id} missed: ${shown(entry)}`);
      for (const entry of result.extra) console.log(`${gold.id} extra: ${shown(entry)}`);
    }
  }
  console.log(`${name}: ${readings.length} articles (${place})${unread > 0 ? `, ${unread} could not be read` : ''}`);
  console.log('kind            gold  found   hits  precision  recall     F1');
  for (const [kind, sum] of totals) {
    const { precision, recall, f1 } = rates(sum);
    const counts = [sum.gold, sum.found, sum.hits].map((count) => String(count).padStart(7)).join('');
    const shares = `${precision.toFixed(3).padStart(11)}${recall.toFixed(3).padStart(8)}${f1.toFixed(3).padStart(7)}`;
    console.log(`${kind.padEnd(13)}${counts}${shares}`);
  }
  console.log('');
  return readings.length;
}

function shown(entry: unknown): string {
  return JSON.stringify(entry, (key, value) => (/^span/u.test(key) || key === 'places' ? undefined : value));
}
