import type { Draft, Sentence } from '../draft.ts';
import type { Report, Shape } from '../shared/report.ts';
import { type Content, contentIn, governedEnd, quotationEnding } from './statement-content.ts';
import { cuesIn } from './statement-cue-scan.ts';
import { datelineEnd } from './statement-phrase.ts';
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
  if (
    cue.all.some(({ frame }) => frame.includes('to')) &&
    /^\s+(?:not\s+)?to\s+(?!(?:the|an?|his|her|its|their|reporters|journalists|lawmakers|him|her|them)\b)[a-z]/u.test(
      rest,
    )
  )
    return false;
  if (/[”"»]\s*$/u.test(draft.plain.slice(Math.max(0, start - 3), start)) && quotationEnding(draft, sentence, start)) {
    return !/^[^,;.]{0,80}\bthat\s/u.test(rest);
  }
  const closes = cue.all.some(({ frame }) => frame === 'told')
    ? TO_SOMEBODY.test(rest) || AT_SOME_TIME.test(rest)
    : AT_SOME_TIME.test(rest);
  return closes && !/^[^,;.]{0,60}\bthat\s/u.test(rest);
}

/** What may stand between the verb of a parenthesis and its end: a time, a place, an occasion. */
const AT_SOME_TIME =
  /^(?:\s*$|\s*[.,;:?!”"]|\s+(?:on|in|at|after|during|before|of|to|from|through|aboard|later|afterwards|last|this|yesterday|today|late|early)\b(?!\s+that\b)(?:[^,;.“"]|(?<=St)\.){0,110}(?:[.;]|,\s|$))/u;
/** «…, he told parliament, …» */
const TO_SOMEBODY = /^\s+[\p{L}][^,;.“"]{0,70}(?:[.;]|,\s|$)/u;

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
  if (!quotation) {
    const both = aroundParenthesis(draft, sentence, turn, from);
    if (both) return [make(both, 'clause-before')];
  }
  const whole =
    quotation && (quotation.span.start <= from + 2 || (quotation.inner.end - quotation.inner.start) * 2 > text.length);
  if (quotation && whole) reports.push(make({ span: quotation.inner, direct: true }, 'quote-before'));
  else if (text.length > 5 && !opening) {
    const content = contentIn(draft, sentence, from, turn.start);
    if (content) reports.push(make(content, content.direct ? 'quote-before' : 'clause-before'));
  }
  const colon = /^:\s+(?=[^“"\s])/u.exec(draft.plain.slice(turn.end, sentence.span.end));
  if (colon) {
    const more = contentIn(draft, sentence, turn.end + colon[0].length, governedEnd(draft, sentence, turn.cue));
    if (more) reports.push(make(more, 'clause-before'));
  }
  const rest = colon ? null : behind(draft, sentence, turn, opening);
  if (rest) reports.push(make(rest, 'clause-before'));
  return reports;
}

/** What may stand between a parenthesis and the second half: where it was said, and who the speaker is. */
const AFTER_SAID =
  /^(?:\s+(?:on|in|at|to|from|during|after|before|while|when|upon|of|for|late|early)\s[^,;.“"]{1,60})?(?:,\s+(?=[\p{L}\d“"$]))/u;
/** «…, said Miller, a former negotiator, …» */
const APPOSITION = /^,\s(?:an?|the|who|formerly|now)\s[^,;.“"]{2,80}(?=,)/u;
const PREDICATE =
  /^(?:(?:also|now|still|never|only)\s)?(?:is|are|was|were|will|would|has|have|had|can|could|should|must|may|might|did|does|do|cannot|wants?|needs?|remains?|faces?|hopes?|seeks?|[a-z]+ed)\s/u;
const SUBORDINATE =
  /^(?:but\s+|and\s+)?(?:if|when|before|after|once|unless|until|while|although|though|because|since|whether|as)\b/iu;
const RELATION = /^It\s(?:is|was|would\sbe|seems|remains)\s[^,;]{2,40}$/u;
/** «For every hostage freed», «In return for relief»: what belongs to the bargain that follows. */
const CONDITION = /^(?:for|to|by|under|in\s(?:return|exchange)\sfor)\s[^“"]*$/iu;
/** A clause that belongs to the one before the parenthesis. */
const BELONGS = /^(?:before|until|unless|once|because|since|so\sthat|as\slong\sas|as\ssoon\sas|provided|if|whether)\s/u;
const MOST_WORDS_OF_A_START = 4;

/**
 * The words of a sentence that a parenthesis parts where neither half stands alone («Neither side, he said, wants war»,
 * «It is unlikely, diplomats said, that …»), or those behind it where the first half only leads to them («If not, she
 * said, …»). Null where the first half is complete.
 */
function aroundParenthesis(draft: Draft, sentence: Sentence, turn: Turn, from: number): Content | null {
  const { plain } = draft;
  const end = sentence.span.end;
  const apposition = turn.inverted ? (APPOSITION.exec(plain.slice(turn.end, end))?.[0].length ?? 0) : 0;
  const gap = AFTER_SAID.exec(plain.slice(turn.end + apposition, end));
  if (!gap) return null;
  const second = turn.end + apposition + gap[0].length;
  const first = plain.slice(from, turn.start).trim().replace(/,$/u, '');
  const rest = plain.slice(second, end);
  const finite = FINITE.test(` ${first} `);
  const to = governedEnd(draft, sentence, turn.cue);
  if (to <= second || /^(?:and|but|adding|who|which|while|though|although|hours|days|minutes)\b/u.test(rest))
    return null;
  // «His men would fight on, he said, until the terms were met»
  if (finite && BELONGS.test(rest)) return contentIn(draft, sentence, from, to);
  if (SUBORDINATE.test(first)) return contentIn(draft, sentence, second, to);
  const parted =
    (!finite && PREDICATE.test(rest)) ||
    (RELATION.test(first) && /^(?:that|to|for|whether)\s/u.test(rest)) ||
    (/^(?:he|she|it|they|we)\s[a-z]+$/iu.test(first) && first.split(' ').length < MOST_WORDS_OF_A_START) ||
    (CONDITION.test(first) && !finite && first.length >= SHORT);
  if (parted) return contentIn(draft, sentence, from, to);
  return OPENS.test(first) || (!finite && first.split(' ').length < MOST_WORDS_OF_A_START && FINITE.test(rest))
    ? contentIn(draft, sentence, second, to)
    : null;
}

/** Where the clause that ends at `to` begins: behind a semicolon, a colon, or before «to which». */
function clauseFrom(draft: Draft, sentence: Sentence, to: number): number {
  const start = datelineEnd(draft.plain, sentence.span);
  const text = draft.plain.slice(start, to);
  const colon = text.lastIndexOf(': ');
  const floor = start + Math.max(0, text.lastIndexOf(';') + 1, colon >= 0 ? colon + 1 : 0);
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
    if (second && second.inner.end - second.inner.start > 7 && /[,:.;]\s*(?:and\s*)?$/u.test(quoted[0]))
      return { span: second.inner, direct: true };
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
