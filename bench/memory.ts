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

/** Numbers that look like chance and are the same in every run. */
let state = 1;
function below(limit: number): number {
  state = (state * 48_271) % 2_147_483_647;
  return state % limit;
}
const pick = (characters: string): string => characters.charAt(below(characters.length));
const SURNAMES = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严金魏陶姜';
const GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉萍红玲建国志文秀春梅海燕宁雪松柏';
const SYLLABLES = 'ba be do da fi ka ke li lo ma mi na no pa ra ri sa so ta ti va we zu'.split(' ');
const latin = (): string => {
  const word = Array.from({ length: 2 + below(3) }, () => SYLLABLES[below(SYLLABLES.length)]).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
};

/** A page of its own: other numbers of two and more digits, and a passage with names that no other page holds. */
function varied(page: string): string {
  const numbers = page.replace(/(?<!\d)[3-9]\d{1,2}(?!\d)/gu, (number) =>
    String(10 + below(10 ** number.length - 10)).slice(0, number.length),
  );
  const zh = `外交部发言人${pick(SURNAMES)}${pick(GIVEN)}${pick(GIVEN)}说，第${below(1000)}轮会谈将于${1 + below(12)}月${1 + below(28)}日举行。`;
  const en = `Spokesman ${latin()} ${latin()} said that ${below(100_000)} people from ${latin()} would come.`;
  return `${numbers}\n${/[一-龥]/u.test(page) ? `${zh}\n${zh}` : `${en}\n${en}`}\n`;
}

const encoder = new TextEncoder();
const seen: number[] = [];
const interval = Math.max(1, Math.floor(articles / 10));
let findings = 0;
for (let index = 0; index < articles; index += 1) {
  const page = readPage(encoder.encode(varied(pages[index % pages.length] ?? '')), { name: `page ${index}` });
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
