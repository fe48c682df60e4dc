// Reads the public time sets against their accepted readings: node bench/times.ts [--misses]
import { existsSync, readFileSync } from 'node:fs';
import type { Article, LanguageTag } from '#article/article.ts';
import { timeGrammar as en } from '#find/en/times.ts';
import { splitSentences } from '#find/shared/sentences.ts';
import type { TimeMention } from '#find/shared/times.ts';
import { findTimes } from '#find/shared/times.ts';
import { boundsOf, type Day, dayFrom } from '#find/shared/times-calendar.ts';
import { timeGrammar as zh } from '#find/zh/times.ts';
import { fold, lowerCase } from '#language/fold.ts';

interface Reading {
  readonly start?: string;
  readonly end?: string;
}
interface Expected {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type?: string;
  readonly values: readonly Reading[] | null;
}
interface Row {
  readonly text: string;
  readonly reference: string | null;
  readonly valued: boolean;
  readonly expect: readonly Expected[] | null;
}
interface SeedRow extends Expected {
  readonly doc: string;
  readonly anchor: string;
}

const gold = new URL('../../shared/gold/public/', import.meta.url);
const seeds = new URL('../../shared/seeds/', import.meta.url);
const showMisses = process.argv.includes('--misses');

function timesIn(text: string, anchor: string, language: LanguageTag): readonly TimeMention[] {
  const paragraphs: Article['paragraphs'][number][] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    if (line.trim()) paragraphs.push({ span: { start, end }, kind: 'body', language });
    start = end + 1;
  }
  const nothing = { title: null, outlet: null, origin: null, authors: [], editors: [], url: null };
  const rest = { removed: [], related: [], published: anchor, publishedBy: 'option' } as const;
  const article: Article = { text, ...nothing, ...rest, language, paragraphs };
  const plain = fold(text);
  const draft = { article, plain, lower: lowerCase(plain), anchor, sentences: splitSentences(article, plain) };
  return findTimes(draft, { zh, en });
}

/** First and last day of what a mention means, with its bound applied; null is open. */
function meant({ value, bound }: TimeMention): readonly [Day | null, Day | null] | null {
  const bounds = value === null ? null : boundsOf(value);
  if (!bounds) return null;
  if (bound === 'since') return [bounds.from, null];
  if (bound === 'after') return [bounds.to === null ? null : bounds.to + 1, null];
  if (bound === 'before') {
    // «before 2018», read as a stretch up to 2018, ends where 2018 begins.
    const limit = value?.includes('/') ? boundsOf(value.split('/')[1] ?? '') : bounds;
    return [null, limit?.from ?? null];
  }
  return bound === 'until' ? [null, bounds.to] : [bounds.from, bounds.to];
}

const near = (a: Day | null, b: Day | null): boolean => (a === null || b === null ? a === b : Math.abs(a - b) <= 1);

/** A stretch whose end the set leaves out («from August to October» until 1 October), and its ends where each is a row of its own. */
function endsOf({ value }: TimeMention): readonly (readonly [Day | null, Day | null])[] {
  const [first, last] = (value ?? '').split('/').map((end) => boundsOf(end));
  return first && last
    ? [
        [first.from, last.from],
        [first.from, first.to],
        [last.from, last.to],
      ]
    : [];
}

function right(mention: TimeMention, expected: Expected): boolean {
  const plain = mention.value === null ? null : boundsOf(mention.value);
  const readings = [meant(mention), plain && ([plain.from, plain.to] as const), ...endsOf(mention)];
  return (expected.values ?? []).some((value) => {
    const from = value.start ? dayFrom(value.start.slice(0, 10)) : null;
    const to = value.end ? dayFrom(value.end.slice(0, 10)) : null;
    // A mention read with its bound, or as the plain time: both are one first reading, told apart by the gold's form.
    return readings.some((one) => one && near(one[0], from) && near(one[1], to));
  });
}

function score(
  name: string,
  cases: readonly { readonly found: readonly TimeMention[]; readonly expected: Expected; readonly where: string }[],
  best: string,
): void {
  let hits = 0;
  for (const { found, expected, where } of cases) {
    const mention = found.find(({ span }) => span.start < expected.end && expected.start < span.end);
    const ok = mention !== undefined && right(mention, expected);
    if (ok) hits += 1;
    else if (showMisses) {
      const wanted = (expected.values ?? []).map(({ start, end }) => `${start ?? ''}..${end ?? ''}`).join(' | ');
      console.log(
        `${name}  ${where}  «${expected.text}» wanted ${wanted}, read ${mention ? `${mention.text} = ${mention.value} ${mention.bound ?? ''}` : 'nothing'}`,
      );
    }
  }
  console.log(
    `${name.padEnd(12)} value right ${hits}/${cases.length} = ${((100 * hits) / cases.length).toFixed(1)} %   (${best})`,
  );
}

const linesOf = <T>(file: URL): readonly T[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

for (const [language, best] of [
  ['zh', 'to beat: Microsoft 86 %, chrono 36 %; goal 87 %'],
  ['en', 'to beat: Microsoft 66 %, compromise-dates 38 %; goal 70 %'],
] as const) {
  const file = new URL(`time-${language}.jsonl`, gold);
  if (!existsSync(file)) {
    console.log(`time-${language}: not found at ${file.pathname}`);
    continue;
  }
  const rows = linesOf<Row>(file).filter(({ valued, reference }) => valued && reference !== null);
  const cases = rows.flatMap(({ text, reference, expect }) => {
    const found = timesIn(text, (reference ?? '').slice(0, 10), language === 'zh' ? 'zh-Hans' : 'en');
    return (expect ?? [])
      .filter(({ values }) => values !== null && values.length > 0)
      .map((expected) => ({ found, expected, where: text.slice(0, 60) }));
  });
  score(`time-${language}`, cases, best);
  const none = rows.filter(({ expect }) => (expect ?? []).length === 0);
  const wrong = none.filter(
    ({ text, reference }) =>
      timesIn(text, (reference ?? '').slice(0, 10), language === 'zh' ? 'zh-Hans' : 'en').length > 0,
  );
  console.log(`${''.padEnd(12)} of ${none.length} sentences without a date ${wrong.length} read one`);
}

const seedFile = new URL('time-seeds.jsonl', gold);
if (existsSync(seedFile)) {
  const texts = new Map<string, string>();
  const read = new Map<string, readonly TimeMention[]>();
  const cases = linesOf<SeedRow>(seedFile).map((row) => {
    const text = texts.get(row.doc) ?? readFileSync(new URL(row.doc, seeds), 'utf8');
    texts.set(row.doc, text);
    const language = row.doc.startsWith('004') ? 'en' : 'zh-Hans';
    const found = read.get(row.doc) ?? timesIn(text, row.anchor, language);
    read.set(row.doc, found);
    return { found, expected: row, where: text.slice(row.start - 15, row.end + 15).replace(/\n/gu, '⏎') };
  });
  score('time-seeds', cases, 'to beat: Microsoft 45/58; goal 54/58');
} else console.log(`time-seeds: not found at ${seedFile.pathname}`);
