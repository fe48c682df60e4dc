import type { StatementFinding } from '../finding.ts';
import type { Trigger } from '../rule.ts';
import { opensParagraph } from '../shared/statements.ts';
import { reportsIn } from './statement-reader.ts';

/** How far into the next paragraph its speaker must be named. */
const NEAR = 60;

/**
 * A paragraph that is one quotation and names no speaker: the first speaker named in the next paragraph said it, as where
 * a page has broken «“…”X表示，…» in two.
 */
export function orphanQuote(at: Trigger, rule: string): readonly StatementFinding[] {
  const { draft, sentence, span } = at;
  const { paragraph } = sentence;
  if (paragraph.kind !== 'body' || span.start !== paragraph.span.start || !opensParagraph(draft, sentence)) return [];
  const quotation = sentence.quotations.find((one) => one.span.start === span.start);
  if (!quotation || quotation.inner.end < paragraph.span.end - 2 || quotation.inner.end - quotation.inner.start < 8)
    return [];
  let next = draft.sentences[sentence.index + 1];
  while (next && next.paragraphIndex === sentence.paragraphIndex) next = draft.sentences[next.index + 1];
  if (!next || next.paragraphIndex !== sentence.paragraphIndex + 1) return [];
  const report = reportsIn(draft, next).find(({ shape, named }) => named && shape !== 'according');
  if (!report || report.shape === 'quote-before' || report.cue.start - next.span.start > NEAR) return [];
  const text = draft.article.text.slice(quotation.inner.start, quotation.inner.end);
  const cue = draft.article.text.slice(report.cue.start, report.cue.end);
  return report.speakers.map((speaker) => ({
    span: quotation.inner,
    rule,
    speaker,
    cue,
    text,
    direct: true,
    via: null,
    date: null,
  }));
}
