import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { articlesWithPages, numberOf, textFrom } from './articles.ts';
import type { Backend } from './backend.ts';
import { type Excerpt, excerptsOf } from './excerpts.ts';
import { FIRST_DATED_NUMBER, firstNumberOn } from './ids.ts';
import { indexedTerms } from './indexed-words.ts';
import { countIn, standsIn } from './phrases.ts';
import { type Phrase, type Terms, termsOf } from './query.ts';
import { type ArticleRow, type Connection, YIELDS } from './schema.ts';

export interface SearchQuery {
  /** As a person types it: all words must occur, quotes hold a phrase, `-` excludes. */
  readonly text: string;
  readonly story?: string;
  /** 20 where absent. */
  readonly limit?: number;
  readonly offset?: number;
  /** `newest` first where absent; `best` puts first what says most about it. */
  readonly order?: 'newest' | 'best';
  /** `zh`, `zh-Hant`, `en`, …: a language with all its scripts, or one of them. */
  readonly language?: string;
  /** Published on that day or later, and before that day; EDTF. Articles without a date are left out where one is given. */
  readonly after?: string;
  readonly before?: string;
}

export interface SearchHit {
  readonly articleId: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string;
  readonly source: string;
  readonly excerpts: readonly Excerpt[];
}

/** The articles in which all that is searched for occurs; none for a query that names nothing to find. */
export async function search(backend: Backend, desk: number, query: SearchQuery): Promise<SearchHit[]> {
  const terms = termsOf(query.text);
  if (terms.all.length === 0) return [];
  const { limit = DEFAULT_LIMIT, offset = 0 } = query;
  const found = candidates(backend, desk, query, terms, offset + limit);
  const hits = query.order === 'best' ? best(found, terms.all) : found;
  const shown: Candidate[] = [];
  let passed = 0;
  for await (const hit of hits) {
    if (passed >= offset) shown.push(hit);
    passed += 1;
    if (shown.length >= limit) break;
  }
  return shown.map(({ row: { id, title, outlet, published, language, source }, text }) => {
    const excerpts = excerptsOf(text, terms.all);
    return { articleId: id, title, outlet, published, language, source, excerpts };
  });
}

const DEFAULT_LIMIT = 20;
/** Articles that are opened at once: at first as many as are to be shown. */
const MOST_OPENED = 200;

interface Candidate {
  readonly row: Pick<ArticleRow, 'id' | 'number' | 'title' | 'outlet' | 'published' | 'language' | 'source'>;
  readonly text: string;
}

/**
 * The articles that the terms are true of, newest first; where the best are wanted, those that say much about them come before
 * the others. The index tells which hold the words, the text whether they stand in it as they were asked for.
 */
async function* candidates(
  backend: Backend,
  desk: number,
  query: SearchQuery,
  terms: Terms,
  wanted: number,
): AsyncIterable<Candidate> {
  const known = new Set<number>();
  for (const much of query.order === 'best' ? [true, false] : [false]) {
    const matches = backend.search.matches(desk, indexedTerms(terms, much));
    let below: number | null = null;
    let count = Math.min(wanted, MOST_OPENED);
    for (let last = false; !last; ) {
      const numbers = await numbersOf(backend, desk, query, matches, below, count);
      last = numbers.length < count;
      below = numbers.at(-1) ?? null;
      const fresh = numbers.filter((number) => !known.has(number));
      for (const row of await opened(backend.read, fresh)) {
        known.add(row.number);
        const text = textFrom(row);
        if (areTrue(terms, row.title ?? '', text)) yield { row, text };
      }
      count = MOST_OPENED;
    }
  }
}

/** The next numbers, from the newest on. */
async function numbersOf(
  backend: Backend,
  desk: number,
  query: SearchQuery,
  matches: RawBuilder<SqlBool>,
  below: number | null,
  count: number,
): Promise<readonly number[]> {
  const { from, number } = backend.search;
  const { rows } = await sql<{ number: number }>`
    select ${number} as number from ${from}
    where ${matches} and article.desk_id = ${desk} and article.merged < ${sql.lit(YIELDS)}
      ${conditions(backend, desk, query, below)}
    order by ${number} desc limit ${count}`.execute(backend.read);
  return rows.map((row) => row.number);
}

const opened = async (read: Connection, numbers: readonly number[]) =>
  numbers.length === 0
    ? []
    : articlesWithPages(read)
        .select(['article.id', 'article.number', 'title', 'outlet', 'published', 'language', 'source', 'body'])
        .select('page.bytes as page')
        .where('article.number', 'in', numbers)
        .orderBy('article.number', 'desc')
        .execute();

const areTrue = ({ all, none }: Terms, title: string, text: string): boolean => {
  const stands = (phrase: Phrase) => standsIn(title, phrase) || standsIn(text, phrase);
  return all.every(stands) && !none.some(stands);
};

/** So many candidates at a time are put in order by what they say about the phrases. */
const MOST_RANKED = 200;

async function* best(candidates: AsyncIterable<Candidate>, phrases: readonly Phrase[]): AsyncIterable<Candidate> {
  let group: { readonly candidate: Candidate; readonly weight: number }[] = [];
  const sorted = () => group.toSorted((a, b) => b.weight - a.weight).map(({ candidate }) => candidate);
  for await (const candidate of candidates) {
    group.push({ candidate, weight: weightOf(candidate, phrases) });
    if (group.length < MOST_RANKED) continue;
    yield* sorted();
    group = [];
  }
  yield* sorted();
}

/** Okapi BM25 with its usual constants, but for the rarity of words, which is the same for all that hold them. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;
const USUAL_LENGTH = 2000;
const MOST_COUNTED = 30;
/** A word in the title weighs as much as three in the text. */
const IN_TITLE = 3;

function weightOf({ row, text }: Candidate, phrases: readonly Phrase[]): number {
  const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * text.length) / USUAL_LENGTH;
  const weights = phrases.map((phrase) => {
    const often = IN_TITLE * countIn(row.title ?? '', phrase, MOST_COUNTED) + countIn(text, phrase, MOST_COUNTED);
    return (often * (SATURATION + 1)) / (often + SATURATION * length);
  });
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function conditions(
  { read, search: { number } }: Backend,
  desk: number,
  { story, language, after, before }: SearchQuery,
  below: number | null,
) {
  const from = after === undefined ? null : firstNumberOn(after);
  const end = before === undefined ? null : firstNumberOn(before);
  const parts = [
    story === undefined ? null : sql`article.story_number = ${numberOf(read, desk, story)}`,
    language === undefined ? null : sql`(language = ${language} or language like ${`${language}-%`})`,
    from === null && end === null ? null : sql`${number} >= ${from ?? FIRST_DATED_NUMBER}`,
    end === null ? null : sql`${number} < ${end}`,
    below === null ? null : sql`${number} < ${below}`,
  ];
  return sql.join(
    parts.filter((part) => part !== null).map((part) => sql`and ${part}`),
    sql` `,
  );
}
