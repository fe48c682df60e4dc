// Articles and characters a second of reading on one core, with the share of each stage, beside what segmentation alone
// takes: node bench/read.ts [--rounds N]. Reads the bundled samples, and the seeds where ../shared/seeds exists.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { draftOf, STAGES } from '#find/find.ts';
import { readPage } from '#page/page.ts';
import { loadStory } from '#story/load.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '10' } } });
const rounds = Number(values.rounds);

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

const spent = new Map<string, number>();
const timed = <T>(stage: string, work: () => T): T => {
  const start = performance.now();
  const result = work();
  spent.set(stage, (spent.get(stage) ?? 0) + performance.now() - start);
  return result;
};

const jieba = Jieba.withDict(dict);
const wink = winkNLP(model, ['sbd', 'pos']);
let characters = 0;
let articles = 0;

function readOnce(): void {
  for (const { name, bytes } of pages) {
    const page = timed('page', () => readPage(bytes, { name }));
    if (!page.ok) throw new Error(`${name}: ${page.error.message}`);
    articles += 1;
    characters += page.article.text.length;
    let draft = timed('fold', () => draftOf(page.article, { story }));
    for (const stage of STAGES) draft = timed(stage.name, () => ({ ...draft, ...stage.run(draft) }));
    timed('segmentation alone', () => segment(page.article.text, page.article.language));
  }
}

function segment(text: string, language: string): void {
  if (language.startsWith('zh')) jieba.tag(text);
  else wink.readDoc(text).tokens().out();
}

readOnce();
spent.clear();
articles = 0;
characters = 0;
for (let round = 0; round < rounds; round += 1) readOnce();

const segmentation = spent.get('segmentation alone') ?? 0;
spent.delete('segmentation alone');
const total = [...spent.values()].reduce((sum, one) => sum + one, 0);
const second = (count: number): string => ((count / total) * 1000).toFixed(0);
console.log(`${pages.length} pages, ${rounds} rounds after one to warm up, one core`);
console.log(`${second(articles)} articles a second (to reach: 60), ${second(characters)} characters a second`);
for (const [stage, time] of spent) {
  console.log(
    `  ${stage.padEnd(12)} ${((100 * time) / total).toFixed(1).padStart(5)} %  ${(time / articles).toFixed(2).padStart(6)} ms an article`,
  );
}
console.log(
  `segmentation and tagging alone (jieba, wink-nlp): ${(segmentation / articles).toFixed(2)} ms an article; reading takes ${(total / segmentation).toFixed(1)} times that (to reach: 4)`,
);
console.log(`peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
