import type { Span } from '#article/span.ts';
import { type Finding, type FindingKind, quotesOf } from '#find/finding.ts';
import type { Evidence, FiledReading } from '#merge/record.ts';

/** A stretch of a page as evidence. */
export function standing(page: FiledReading, span: Span, kind: FindingKind, rule: string): Evidence {
  const { articleId, source, article } = page;
  const quote = article.text.slice(span.start, span.end);
  const { outlet, published } = article;
  return { articleId, source, outlet, published, kind, rule, span, quote, joined: null };
}

/** A finding of a page as evidence. */
export const found = (page: FiledReading, kind: FindingKind, finding: Finding): Evidence =>
  standing(page, quotesOf(finding)[0]?.span ?? finding.span, kind, finding.rule);
