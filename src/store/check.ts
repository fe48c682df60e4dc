import { stands } from '#article/span.ts';
import { FINDING_KINDS, type FindingKind, quotesOf } from '#find/finding.ts';
import type { FiledReading, NegotiationRecord } from '#merge/record.ts';
import type { Store } from './store.ts';

/** One thing in the record that does not hold. */
export interface Problem {
  readonly articleId: string;
  readonly source: string;
  readonly kind: FindingKind | 'page' | 'record';
  /** Rule or entry that claims it. */
  readonly rule: string;
  readonly message: string;
}

/** How much was looked at, and what was wrong with it. */
export interface CheckReport {
  readonly articles: number;
  readonly findings: number;
  readonly quotes: number;
  readonly problems: readonly Problem[];
}

/** Holds every quote of every finding and entry of a story against its article, and every page against its hash. */
export async function checkStory(store: Store, story: string): Promise<CheckReport> {
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  let findings = 0;
  let quotes = 0;
  const articles = await store.articles(story);
  for (const { articleId, source } of articles) {
    const reading = await openedOrWhyNot(store, articleId);
    if (typeof reading === 'string') {
      problems.push({ articleId, source, kind: 'page', rule: '', message: reading });
      continue;
    }
    texts.set(articleId, reading.article.text);
    const own = checkReading(reading);
    findings += own.findings;
    quotes += own.quotes;
    problems.push(...own.problems);
  }
  const stored = await store.record(story);
  const evidence = stored ? checkRecord(stored, texts) : { quotes: 0, problems: [] };
  return {
    articles: articles.length,
    findings,
    quotes: quotes + evidence.quotes,
    problems: [...problems, ...evidence.problems],
  };
}

function checkReading(reading: FiledReading) {
  const problems: Problem[] = [];
  let findings = 0;
  let quotes = 0;
  for (const kind of FINDING_KINDS) {
    for (const finding of reading[kind]) {
      findings += 1;
      for (const quote of quotesOf(finding)) {
        quotes += 1;
        if (stands(reading.article.text, quote)) continue;
        const { articleId, source } = reading;
        problems.push({ articleId, source, kind, rule: finding.rule, message: notThere(quote) });
      }
    }
  }
  return { findings, quotes, problems };
}

/** The reading of an article whose page is as it came; otherwise what is wrong with it. */
async function openedOrWhyNot(store: Store, articleId: string): Promise<FiledReading | string> {
  try {
    await store.pageBytes(articleId);
    return (await store.reading(articleId)) ?? 'The page itself is not there.';
  } catch (error) {
    return error instanceof Error ? error.message : `${error}`;
  }
}

function checkRecord(record: NegotiationRecord, texts: ReadonlyMap<string, string>) {
  const problems: Problem[] = [];
  let quotes = 0;
  for (const { id, evidence } of Object.values(record).flat()) {
    for (const { articleId, source, span, quote } of evidence) {
      quotes += 1;
      const text = texts.get(articleId);
      if (text !== undefined && stands(text, { span, quote })) continue;
      const message = text === undefined ? 'The article it rests on is not there.' : notThere({ span, quote });
      problems.push({ articleId, source, kind: 'record', rule: id, message });
    }
  }
  return { quotes, problems };
}

const notThere = ({ span, quote }: { span: { start: number; end: number }; quote: string }): string =>
  `“${quote}” does not stand at ${span.start}–${span.end}.`;
