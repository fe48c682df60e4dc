// How general the event frames are: sentences of other conflicts with their PLOVER class, read with no story.
//   node bench/events-plover.ts [--lines] [--gold ../shared/gold/public/events-plover.jsonl]
// `class right` counts a sentence where one of the events found has the sentence's class; `extra` counts the rest.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findAll } from '#find/find.ts';
import type { EventType } from '#find/finding.ts';
import { plainArticle } from './plain-article.ts';

interface Case {
  readonly id: string;
  readonly sentence: string;
  readonly events: readonly { readonly code: string }[];
}

/** Classes of the set that the codebook folds into others; INVESTIGATE has none. */
const FOLDED: Readonly<Record<string, EventType>> = { DEMAND: 'REQUEST', DISAPPROVE: 'ACCUSE', FIGHT: 'ASSAULT' };

const { values } = parseArgs({
  options: {
    lines: { type: 'boolean', default: false },
    gold: { type: 'string', default: '../shared/gold/public/events-plover.jsonl' },
  },
});
if (!existsSync(values.gold)) {
  console.error(`events-plover: ${values.gold} was not found; give the set with --gold FILE`);
  process.exit(1);
}
const cases: readonly Case[] = readFileSync(values.gold, 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line));

let [sentencesWithEvent, classRight, extra, found] = [0, 0, 0, 0];
for (const { id, sentence, events } of cases) {
  const wanted = new Set<string>(events.map(({ code }) => FOLDED[code] ?? code));
  const reading = findAll(plainArticle(sentence, '2000-01-02'), { story: null });
  const types = reading.events.map(({ type }) => type);
  found += types.length;
  if (types.length > 0) sentencesWithEvent += 1;
  const right = types.some((type) => wanted.has(type));
  if (right) classRight += 1;
  extra += types.filter((type) => !wanted.has(type)).length;
  if (values.lines && types.length > 0) {
    const seen = reading.events.map(({ type, rule, actors, recipients }) => `${type} ${actors}>${recipients} ${rule}`);
    console.log(`${right ? 'right' : 'WRONG'} ${id} wanted ${[...wanted]}: ${seen.join('; ')} «${sentence}»`);
  } else if (values.lines) console.log(`none  ${id} wanted ${[...wanted]} «${sentence}»`);
}

const share = (part: number, whole: number): string => (whole > 0 ? (part / whole).toFixed(3) : '–');
console.log(
  `sentences ${cases.length}, with an event found ${sentencesWithEvent} (${share(sentencesWithEvent, cases.length)}), events ${found}`,
);
console.log(`class right where an event is found ${share(classRight, sentencesWithEvent)} (to reach 0.60)`);
console.log(`extra events a sentence ${share(extra, cases.length)} (to stay under 0.30)`);
