import { createHash } from 'node:crypto';
import type { Finding, FindingKind } from '#find/finding.ts';
import { quotesOf } from '#find/finding.ts';
import type { Entry, Evidence, FiledReading } from './record.ts';

/** A finding with the reading it was made in. */
export interface Report<F extends Finding> {
  readonly reading: FiledReading;
  readonly finding: F;
}

/** All findings of one kind with their readings, ordered by article and place, so that arrival order plays no part. */
export function reportsOf<K extends FindingKind>(
  readings: readonly FiledReading[],
  kind: K,
): Report<FiledReading[K][number] & Finding>[] {
  return readings.flatMap((reading) =>
    [...reading[kind]]
      .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
      .map((finding) => ({ reading, finding })),
  );
}

export function evidenceOf(kind: FindingKind, { reading, finding }: Report<Finding>): Evidence {
  const [first] = quotesOf(finding);
  const span = first?.span ?? finding.span;
  return {
    articleId: reading.articleId,
    source: reading.source,
    outlet: reading.article.outlet,
    published: reading.article.published,
    kind,
    rule: finding.rule,
    span,
    quote: reading.article.text.slice(span.start, span.end),
  };
}

/** What every entry carries, from its reports: a stable id, evidence (the most telling first), articles, and origins (copies count once). */
export function entryOf(
  kind: FindingKind | 'shift',
  key: string,
  reports: readonly Report<Finding>[],
  evidenceKind: FindingKind,
  originOf: ReadonlyMap<string, string>,
  telling: (finding: Finding) => number = () => 0,
): Entry {
  const articles = [...new Set(reports.map(({ reading }) => reading.articleId))].sort();
  const evidence = [...reports]
    .sort((a, b) => telling(b.finding) - telling(a.finding) || byArticle(a, b))
    .map((report) => evidenceOf(evidenceKind, report));
  return {
    id: entryId(kind, key),
    evidence,
    articles,
    origins: new Set(articles.map((article) => originOf.get(article) ?? article)).size,
  };
}

/** Earlier published first, then by article and place. */
const byArticle = (a: Report<Finding>, b: Report<Finding>): number =>
  (a.reading.article.published ?? '').localeCompare(b.reading.article.published ?? '') ||
  a.reading.articleId.localeCompare(b.reading.articleId) ||
  a.finding.span.start - b.finding.span.start;

/** A short id derived from what the entry is about: the same content gives the same id in every record. */
export function entryId(kind: string, key: string): string {
  const digest = createHash('sha256').update(`${kind}\n${key}`).digest('hex');
  return `${kind.slice(0, 2)}-${digest.slice(0, 12)}`;
}

/** A key for an entry that is anchored in its earliest report: article and span of the first by order. */
export const anchorOf = (reports: readonly Report<Finding>[]): string => {
  const [first] = [...reports].sort(
    (a, b) => a.reading.articleId.localeCompare(b.reading.articleId) || a.finding.span.start - b.finding.span.start,
  );
  return first ? `${first.reading.articleId}:${first.finding.span.start}-${first.finding.span.end}` : '';
};
