// How well pages are read against the gold readings, where those are at hand: node bench/page-accuracy.ts [--lines] [ID…]
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '#page/page.ts';

interface Gold {
  readonly id: string;
  readonly anchor: string;
  readonly raw: string;
  readonly debris: readonly string[];
  readonly meta: Readonly<Record<string, string | readonly string[] | null>>;
}

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const showLines = process.argv.includes('--lines');
const folders = ['../shared/gold', '../shared/gold/samples'].map((folder) => join(import.meta.dirname, '..', folder));
const present = folders.filter((folder) => existsSync(folder));
if (present.length === 0) {
  console.log('page-accuracy: no gold readings found beside the project (../shared/gold); nothing was measured.');
  process.exit(1);
}

const squeeze = (text: string): string => text.replace(/\s+/gu, '');
const lower = (text: string): string => squeeze(text).toLowerCase();
const sums = { body: [0, 0, 0], metadata: [0, 0, 0] };

for (const folder of present) {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const gold: Gold = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    if (typeof gold.raw !== 'string' || (wanted.length > 0 && !wanted.includes(gold.id))) continue;
    const result = readPage(Buffer.from(gold.raw));
    if (!result.ok) {
      console.log(`${gold.id}: ${result.error.message}`);
      continue;
    }
    const { article } = result;
    scoreBody(gold, article.text);
    for (const field of ['title', 'outlet', 'origin', 'published'] as const) {
      const right = gold.meta[field];
      const found = article[field];
      if (right) sums.metadata[0] = (sums.metadata[0] ?? 0) + 1;
      if (found) sums.metadata[1] = (sums.metadata[1] ?? 0) + 1;
      if (typeof right === 'string' && found !== null && lower(right) === lower(found))
        sums.metadata[2] = (sums.metadata[2] ?? 0) + 1;
      else if (right || found) console.log(`${gold.id} ${field}: ${found} instead of ${right}`);
    }
    for (const field of ['authors', 'editors'] as const) {
      const right = gold.meta[field];
      if (String(right) !== String(article[field]))
        console.log(`${gold.id} ${field}: ${article[field]} instead of ${right}`);
    }
    if (showLines) {
      for (const { span, kind, speaker, language } of article.paragraphs) {
        console.log(
          `  ${kind.padEnd(10)} ${language.padEnd(7)} ${(speaker ?? '').padEnd(8)} ${article.text.slice(span.start, span.end).slice(0, 70)}`,
        );
      }
      for (const { reason, text, line } of article.removed)
        console.log(`  - ${String(line).padStart(3)} ${reason.padEnd(28)} ${text.slice(0, 70)}`);
    }
  }
}
for (const [kind, [gold = 0, found = 0, hits = 0]] of Object.entries(sums)) {
  const [precision, recall] = [hits / found, hits / gold];
  console.log(
    `${kind.padEnd(10)} precision ${precision.toFixed(4)} recall ${recall.toFixed(4)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(4)}`,
  );
}

/** As score.mjs does: characters kept against characters that are no debris. */
function scoreBody(gold: Gold, text: string): void {
  const raw = squeeze(gold.raw);
  const places = (part: string): number[] => {
    const found: number[] = [];
    for (let at = raw.indexOf(part); part !== '' && at >= 0 && found.length < 50; at = raw.indexOf(part, at + 1))
      found.push(at);
    return found;
  };
  const drop = new Set<number>();
  for (const line of gold.debris)
    for (const at of places(squeeze(line))) for (let i = at; i < at + squeeze(line).length; i += 1) drop.add(i);
  const kept = new Set<number>();
  const seen = new Map<string, number>();
  for (const line of text
    .split(/\n+/u)
    .map(squeeze)
    .filter((one) => one !== '')) {
    const at = places(line)[seen.get(line) ?? 0];
    seen.set(line, (seen.get(line) ?? 0) + 1);
    if (at !== undefined) for (let i = at; i < at + line.length; i += 1) kept.add(i);
  }
  const want = [...Array(raw.length).keys()].filter((i) => !drop.has(i));
  const hits = want.filter((i) => kept.has(i)).length;
  sums.body = [(sums.body[0] ?? 0) + want.length, (sums.body[1] ?? 0) + kept.size, (sums.body[2] ?? 0) + hits];
  if (hits !== want.length || hits !== kept.size)
    console.log(`${gold.id} body: ${want.length - hits} characters lost, ${kept.size - hits} of debris kept`);
}
