import type { Draft, Quotation, Sentence } from '../draft.ts';
import type { Content } from './statement-content.ts';
import { cuesIn, type FoundCue } from './statement-cue-scan.ts';

/** Acts whose words may follow what was said. */
export const QUOTED_ACTS = new Set(['say', 'believe', 'predict', 'warn', 'admit', 'ask', 'hope', 'fear']);
/** A quotation that is a sentence, not a term. */
export const isSentence = (draft: Draft, { inner }: Quotation): boolean =>
  inner.end - inner.start >= 8 && /[。！？，.!?]$/u.test(draft.plain.slice(inner.start, inner.end).trim());

/** The quotation or clause that ends right before the clause of a cue with nothing behind it. */
export function contentBefore(draft: Draft, sentence: Sentence, cue: FoundCue): Content | null {
  const { plain } = draft;
  if (!QUOTED_ACTS.has(cue.act) && !/[道说称]$/u.test(cue.word)) return null;
  const quotation = quotationEnding(draft, sentence, cue.from);
  if (quotation && (isSentence(draft, quotation) || quotation.span.start <= sentence.span.start)) {
    return { span: quotation.inner, direct: true };
  }
  if (cue.from <= sentence.span.start || cue.frame !== 'clause') return null;
  const text = plain.slice(sentence.span.start, cue.from).replace(/[，,；;]$/u, '');
  const lead = plain.slice(cue.from, cue.span.start);
  if (text.length < 8 || lead.length > 30 || cuesIn(draft, sentence)[0] !== cue) return null;
  return { span: { start: sentence.span.start, end: sentence.span.start + text.length }, direct: false };
}

/** The outermost quotation whose end touches the place, marks and line breaks aside; an unclosed one of the paragraph before counts. */
export function quotationEnding(draft: Draft, sentence: Sentence, at: number): Quotation | null {
  const { plain } = draft;
  let to = at;
  while (to > 0 && /[\s”’」』，,—]/u.test(plain.charAt(to - 1))) to -= 1;
  for (let back = 0; back <= 2; back += 1) {
    const earlier = draft.sentences[sentence.index - back];
    const found = earlier?.quotations.find(
      ({ inner, closed }) => inner.end >= to && inner.end <= at && inner.start < to && (closed || inner.end <= at),
    );
    if (found) return found;
  }
  return null;
}
