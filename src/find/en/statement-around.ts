import type { Draft, Sentence } from '../draft.ts';
import type { Report, Shape } from '../shared/report.ts';
import { type Content, contentIn, governedEnd, quotationEnding } from './statement-content.ts';
import { cuesIn } from './statement-cue-scan.ts';
import type { Turn } from './statement-turns.ts';

/** «…, he said on Thursday; …», «In exchange, he said, …»: the verb ends its clause and a comma stands before its subject. */
export function isParenthesis(draft: Draft, sentence: Sentence, { cue, start }: Turn): boolean {
  if (cue.shares || cue.relative || !cue.all.some(({ frame }) => frame.startsWith('that') || frame === 'told'))
    return false;
  const after = draft.plain.charAt(cue.span.end);
  if (start === sentence.span.start && (after === ',' || after === '.') && quotationEnding(draft, sentence, start))
    return true;
  const lead = draft.plain.slice(Math.max(sentence.span.start, start - 24), start);
  if (!/[,”"’?!»]\s*(?:(?:the|an?|one|president|secretary|minister|mr\.?|mrs\.?|ms\.?|dr\.?)\s+)*$/iu.test(lead))
    return false;
  const rest = draft.plain.slice(cue.span.end, Math.min(sentence.span.end, cue.span.end + 100));
  if (/[”"»]\s*$/u.test(draft.plain.slice(Math.max(0, start - 3), start)) && quotationEnding(draft, sentence, start)) {
    return !/^[^,;.]{0,80}\bthat\s/u.test(rest);
  }
  return (
    /^(?:\s*$|\s*[.,;?!”"]|\s+(?:on|in|at|after|during|before|of|to|from|through|aboard|later|afterwards|last|this|yesterday|reporters|journalists|lawmakers|him|her|them|the|a)\b(?!\s+that\b)[^,;.“"]{0,70}(?:[.;]|,\s*(?:“|"|and\s|adding|$)|$))/u.test(
      rest,
    ) && !/^[^,;.]{0,60}\bthat\s/u.test(rest)
  );
}

const SHORT = 28;
const OPENS =
  /^(?:in|on|at|for|to|from|by|with|as|after|before|instead|but|and|yet|still|now|today|however|meanwhile|there|under|even|given|despite|unlike|since|without|during|because)\b/iu;
const FINITE = /\s(?:is|was|are|were|will|would|had|has|have|can|could|should|must|may|might|did|does|do)\b/u;

/** «In exchange», «Given the hostility of the statement»: a phrase that only leads to what is said behind the verb. */
const isOpening = (text: string): boolean =>
  OPENS.test(text) && (text.length < SHORT || (text.length < 90 && !FINITE.test(text)));

/** The words before a verb that ends its clause, and those that go on behind it. */
export function aroundOf(
  draft: Draft,
  sentence: Sentence,
  turn: Turn,
  make: (content: Content, shape: Shape) => Report,
): readonly Report[] {
  const { plain } = draft;
  const reports: Report[] = [];
  const quotation = quotationEnding(draft, sentence, turn.start);
  const from = clauseFrom(draft, sentence, turn.start);
  const text = plain.slice(from, turn.start).trim();
  const opening = isOpening(text);
  const whole =
    quotation && (quotation.span.start <= from + 2 || (quotation.inner.end - quotation.inner.start) * 2 > text.length);
  if (quotation && whole) reports.push(make({ span: quotation.inner, direct: true }, 'quote-before'));
  else if (text.length > 5 && !opening) {
    const content = contentIn(draft, sentence, from, turn.start);
    if (content) reports.push(make(content, content.direct ? 'quote-before' : 'clause-before'));
  }
  const rest = behind(draft, sentence, turn, opening);
  if (rest) reports.push(make(rest, 'clause-before'));
  return reports;
}

/** Where the clause that ends at `to` begins: behind a semicolon, a colon, or before «to which». */
function clauseFrom(draft: Draft, sentence: Sentence, to: number): number {
  const start = sentence.span.start;
  const text = draft.plain.slice(start, to);
  const colon = text.lastIndexOf(': ');
  const floor = start + Math.max(0, text.lastIndexOf(';') + 1, colon >= 0 && colon < text.length - 12 ? colon + 1 : 0);
  const relative = /,\s*(?:to|of|in|for|from|with)\s+(?:which|whom),\s*$/u.exec(
    draft.plain.slice(Math.max(floor, to - 24), to),
  );
  return relative ? Math.max(floor, to - 24) + relative.index + 1 : floor;
}

/** What goes on behind «he said»: the second half of a quotation, or the clause that an opening phrase introduced. */
function behind(draft: Draft, sentence: Sentence, turn: Turn, opening: boolean): Content | null {
  const { plain } = draft;
  const end = sentence.span.end;
  const text = plain.slice(turn.end, end);
  const quoted = /^[^“"]{0,80}[,:.]?\s*(?=[“"])/u.exec(text);
  if (quoted) {
    const at = turn.end + quoted[0].length;
    const second = sentence.quotations.find(({ span }) => span.start === at);
    if (second && /[,:.;]\s*(?:and\s*)?$/u.test(quoted[0])) return { span: second.inner, direct: true };
  }
  const pronoun = /^(?:he|she|they)\b/iu.test(plain.slice(turn.start, turn.start + 5));
  if (pronoun && text.startsWith(';') && cuesIn(draft, sentence).every(({ span }) => span.start <= turn.cue.span.end)) {
    return contentIn(draft, sentence, turn.end + 1, end);
  }
  if (opening && text.startsWith(','))
    return contentIn(draft, sentence, turn.end + 1, governedEnd(draft, sentence, turn.cue));
  if (opening && /^\s+on\b[^,]{0,24},/u.test(text))
    return contentIn(draft, sentence, turn.end + text.indexOf(',') + 1, governedEnd(draft, sentence, turn.cue));
  const next = draft.sentences[sentence.index + 1];
  if (
    !next ||
    next.paragraphIndex !== sentence.paragraphIndex ||
    !/[.”"]$/u.test(plain.slice(turn.end, end).trim() || '.')
  )
    return null;
  const going = next.quotations.find(({ span }) => span.start === next.span.start);
  const alone = going && cuesIn(draft, next).length === 0 && going.inner.end - going.inner.start > 12;
  return alone && quotationEnding(draft, sentence, turn.start) ? { span: going.inner, direct: true } : null;
}
