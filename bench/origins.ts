/**
 * How well copies are told from independent reports: `node bench/origins.ts` prints, for the texts of
 * `bench/origins/dev.jsonl` (thresholds were chosen on it) and `held.jsonl` (they were not), how many pairs of one
 * origin are found and which others are joined. `--pairs` names every pair that is wrong. The texts are our own.
 */
import { readFileSync } from 'node:fs';
import { findAll } from '#find/find.ts';
import { isCopy, originsOf, type Sketch, sketchOf } from '#merge/origins.ts';
import { loadStory } from '#story/load.ts';
import { plainArticle } from './plain-article.ts';

interface Told {
  readonly event: string;
  /** Texts of one event with one letter here are of one origin. */
  readonly origin: string;
  readonly sort: 'wire' | 'translation' | 'spin' | 'independent' | 'follow-up' | 'summary';
  readonly published: string;
  readonly text: string;
}

const loaded = await loadStory('us-dprk');
if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
const { story } = loaded;
const showPairs = process.argv.includes('--pairs');

const sketched = (told: Told, index: number): Sketch => {
  const reading = findAll(plainArticle(told.text, told.published), { story });
  return sketchOf({ ...reading, articleId: String(index).padStart(3, '0'), source: told.event }, story);
};

for (const set of process.argv.includes('--dev') ? ['dev'] : ['dev', 'held']) {
  const lines = readFileSync(new URL(`./origins/${set}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const texts = lines.map((line): Told => JSON.parse(line));
  const sketches = texts.map(sketched);
  const origins = originsOf(sketches);
  const counts = { same: 0, found: 0, direct: 0, hard: 0, easy: 0, wrong: 0 };
  const kinds = new Map<string, [found: number, all: number]>();
  for (const [index, a] of texts.entries()) {
    for (let next = index + 1; next < texts.length; next += 1) {
      const [b, left, right] = [texts[next], sketches[index], sketches[next]];
      if (!b || !left || !right) continue;
      const same = a.event === b.event && a.origin === b.origin;
      const joined = (origins.get(left.articleId) ?? left) === (origins.get(right.articleId) ?? right);
      counts[same ? 'same' : a.event === b.event ? 'hard' : 'easy'] += 1;
      if (same && joined) counts.found += 1;
      if (same && isCopy(left, right)) counts.direct += 1;
      if (!same && joined) counts.wrong += 1;
      const kind = `${same ? 'one origin' : 'apart'}: ${[a.sort, b.sort].sort().join(' and ')}`;
      if (a.event === b.event) {
        const [found, all] = kinds.get(kind) ?? [0, 0];
        kinds.set(kind, [found + (joined ? 1 : 0), all + 1]);
      }
      if (showPairs && same !== joined)
        console.log(same ? 'missed' : 'wrong', a.event, a.origin, a.sort, b.origin, b.sort);
    }
  }
  const { same, found, direct, hard, easy, wrong } = counts;
  console.log(
    `${set}: ${texts.length} texts; recall ${found} of ${same} (${direct} directly), precision ${found} of ${found + wrong}`,
  );
  console.log(`  apart: ${hard} pairs of one event, ${easy} of two; joined by mistake: ${wrong}`);
  for (const [kind, [joined, all]] of [...kinds].sort()) console.log(`  ${kind}: ${joined} of ${all} joined`);
}
