// Who said what in the seed pages: the share of the known attributions whose content is found, and whose source is right.
//   node bench/quotes.ts [--misses] [--gold ../shared/gold/public/quotes-seeds.jsonl] [--pages ../shared/seeds]
// A content is found where a statement with a reporting word covers four fifths of it or overlaps it by half (Jaccard):
// the set marks the first clauses of what runs on. Its source is right where the speaker is who the source names.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Span } from '#article/span.ts';
import { findAll } from '#find/find.ts';
import type { StatementFinding } from '#find/finding.ts';
import type { Reading } from '#find/reading.ts';
import { loadStory } from '#story/load.ts';
import { plainArticle } from './plain-article.ts';

interface Piece extends Span {
  readonly text: string;
}
interface Attribution {
  readonly content: readonly Piece[];
  readonly source: readonly Piece[];
  readonly who: string;
  readonly kind: string;
}
interface Page {
  readonly id: string;
  readonly doc: string;
  readonly attributions: readonly Attribution[];
}

const { values } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    gold: { type: 'string', default: '../shared/gold/public/quotes-seeds.jsonl' },
    pages: { type: 'string', default: '../shared/seeds' },
  },
});
if (!existsSync(values.gold)) {
  console.error(`quotes: ${values.gold} was not found; give the set with --gold FILE`);
  process.exit(1);
}
const parsed = await loadStory('us-dprk');
if (!parsed.ok) {
  console.error('quotes: the story us-dprk does not load; run parley story check us-dprk');
  process.exit(1);
}
const pages: readonly Page[] = readFileSync(values.gold, 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line));

const hull = (pieces: readonly Piece[]): Span => ({
  start: Math.min(...pieces.map(({ start }) => start)),
  end: Math.max(...pieces.map(({ end }) => end)),
});
const covers = (said: Span, content: Span): boolean => {
  const shared = Math.max(0, Math.min(said.end, content.end) - Math.max(said.start, content.start));
  const length = content.end - content.start;
  return shared >= length * 0.8 || shared / (said.end - said.start + length - shared) >= 0.5;
};
const kebab = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/[^a-z0-9]+/gu, '-');

/** Everything the source may rightly be called: ids of who is named at its place, the party, the name itself. */
function namesOf(reading: Reading, { source, who }: Attribution): ReadonlySet<string> {
  const names = new Set([kebab(who), ...who.split(' and ').map(kebab)]);
  for (const named of [...reading.people, ...reading.organisations, ...reading.places]) {
    for (const { span } of named.places) {
      if (source.some((piece) => span.start < piece.end && piece.start < span.end)) names.add(named.id);
    }
  }
  const party = parsed.ok ? parsed.story.parties.find((one) => one.names.en.includes(who)) : undefined;
  if (party) names.add(party.id);
  return names;
}

const isRight = (statement: StatementFinding, names: ReadonlySet<string>, who: string): boolean =>
  statement.speaker.startsWith('anon:')
    ? /^[a-z]/u.test(who)
    : statement.speaker.split('+').some((id) => names.has(id));

let [wanted, contentFound, sourceRight] = [0, 0, 0];
for (const page of pages) {
  const text = readFileSync(join(values.pages, page.doc), 'utf8');
  const reading = findAll(plainArticle(text, null), { story: parsed.story });
  for (const attribution of page.attributions) {
    const place = hull(attribution.content);
    const names = namesOf(reading, attribution);
    const over = reading.statements.filter(({ span, cue }) => cue !== null && covers(span, place));
    const right = over.some((statement) => isRight(statement, names, attribution.who));
    wanted += 1;
    if (over.length > 0) contentFound += 1;
    if (right) sourceRight += 1;
    if (values.misses && !right) {
      const said = over.map(({ speaker }) => speaker).join(', ') || 'nothing';
      console.log(
        `${page.id} ${attribution.who}: ${attribution.content.map((piece) => piece.text).join(' … ')} (found: ${said})`,
      );
    }
  }
}
const share = (part: number): string => (wanted > 0 ? (part / wanted).toFixed(3) : '–');
console.log(
  `attributions ${wanted}: content found ${share(contentFound)}, with the right source ${share(sourceRight)}`,
);
console.log('to reach 0.90 and 0.80; a regular expression of sixty lines 0.750 and 0.500');
