// Articles and characters a second of processor time, with the share of each stage, beside what segmentation and
// tagging alone take in the same run: node bench/read.ts [--rounds N]. Reads the bundled samples, and the seeds where
// ../shared/seeds exists. Processor time is what an idle core would take, however loaded the machine is.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Article } from '#article/article.ts';
import { draftOf, STAGES } from '#find/find.ts';
import { readPage } from '#page/page.ts';
import { loadStory } from '#story/load.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' } } });
const rounds = Number(values.rounds);
/** Characters of the article that the figure to reach is given for. */
const USUAL = 2500;

const loaded = await loadStory('us-dprk');
if (!loaded.ok) throw new Error('the story us-dprk does not parse');
const { story } = loaded;

const folders = ['samples', '../shared/seeds'].filter((folder) => existsSync(folder));
if (folders.length < 2) console.log('../shared/seeds was not found: only the bundled samples are read.');
const pages = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, bytes: readFileSync(`${folder}/${name}`) })),
);

/** Processor time of the work, in milliseconds; asking for it is dear, so that it is asked for a whole round at once. */
function processorTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Time on the clock by stage: what shares the processor time out. */
const clock = new Map<string, number>();
const timed = <T>(stage: string, work: () => T): T => {
  const start = performance.now();
  const result = work();
  clock.set(stage, (clock.get(stage) ?? 0) + performance.now() - start);
  return result;
};

function articleOf({ name, bytes }: (typeof pages)[number]): Article {
  const page = readPage(bytes, { name });
  if (!page.ok) throw new Error(`${name}: ${page.error.message}`);
  return page.article;
}

function readAll(): void {
  for (const page of pages) {
    const article = timed('page', () => articleOf(page));
    let draft = timed('fold', () => draftOf(article, { story }));
    for (const stage of STAGES) draft = timed(stage.name, () => ({ ...draft, ...stage.run(draft) }));
  }
}

const articles = pages.map(articleOf);
const jieba = Jieba.withDict(dict);
const wink = winkNLP(model, ['sbd', 'pos']);

/** Words and their classes, by the libraries that do it best: what the reading is measured against. */
function segmentAll(): void {
  for (const { text, language } of articles) {
    if (language.startsWith('zh')) jieba.tag(text);
    else {
      const tokens = wink.readDoc(text).tokens();
      tokens.out();
      tokens.out(wink.its.pos);
    }
  }
}

for (let round = 0; round < 3; round += 1) {
  readAll();
  segmentAll();
}
clock.clear();
let reading = 0;
let segmentation = 0;
for (let round = 0; round < rounds; round += 1) {
  reading += processorTime(readAll);
  segmentation += processorTime(segmentAll);
}

const count = pages.length * rounds;
const characters = articles.reduce((sum, { text }) => sum + text.length, 0) * rounds;
const onClock = [...clock.values()].reduce((sum, one) => sum + one, 0);
const usual = (characters / reading) * 1000;
console.log(
  `${pages.length} pages, ${rounds} rounds after three to warm up; processor time, all kinds, ${(characters / count).toFixed(0)} characters an article`,
);
console.log(
  `${((count / reading) * 1000).toFixed(0)} articles a second, ${usual.toFixed(0)} characters; of ${USUAL} characters ${(usual / USUAL).toFixed(0)} a second (to reach: 60)`,
);
for (const [stage, time] of clock) {
  const share = time / onClock;
  console.log(
    `  ${stage.padEnd(12)} ${(100 * share).toFixed(1).padStart(5)} %  ${((share * reading) / count).toFixed(2).padStart(6)} ms an article`,
  );
}
console.log(
  `reading ${(reading / count).toFixed(2)} ms an article; segmentation and tagging alone (jieba, wink-nlp) ${(segmentation / count).toFixed(2)} ms: ${(reading / segmentation).toFixed(1)} times that (to reach: 4)`,
);
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
