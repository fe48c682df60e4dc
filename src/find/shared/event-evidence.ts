import { type Span, trimSpan } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { Clause } from './clause.ts';

/** How long a sentence may be and still stand whole as evidence. */
const WHOLE = 160;

/** The sentence where it is short, else the clauses from the one where the subject stands to the one the act is told in. */
export function evidenceSpan(draft: Draft, sentence: Sentence, clause: Clause): Span {
  if (sentence.span.end - sentence.span.start <= WHOLE) return sentence.span;
  const first = clause.subjects[0]?.span.start ?? clause.trigger.start;
  const from = sentence.clauses.findLast((one) => one.start <= Math.min(first, clause.trigger.start));
  const to = sentence.clauses.find((one) => one.end >= clause.trigger.end);
  const start = from?.start ?? sentence.span.start;
  const end = to?.end ?? sentence.span.end;
  return trimSpan(draft.article.text, { start, end: /[，；：,;:]/u.test(draft.plain.charAt(end - 1)) ? end - 1 : end });
}
