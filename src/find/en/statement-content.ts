import type { Span } from '#article/span.ts';
import type { Draft, Quotation, Sentence } from '../draft.ts';
import { cuesIn, type FoundCue } from './statement-cue-scan.ts';
import { holdersIn } from './statement-holders.ts';

/** What is said, and whether it stands in quotation marks. */
export interface Content {
  readonly span: Span;
  readonly direct: boolean;
}

/** The stretch without marks and conjunctions at its ends; null where nothing is left. */
export function contentIn(draft: Draft, sentence: Sentence, start: number, end: number): Content | null {
  const { plain } = draft;
  const lead =
    /^[\s,:;—]*(?:(?:though|however|nonetheless|nevertheless|meanwhile|instead),\s*)?(?:that\b[\s,]*)?/u.exec(
      plain.slice(start, Math.min(end, start + 24)),
    )?.[0].length ?? 0;
  const from = start + lead;
  const quotation = outermost(sentence, from);
  if (
    quotation &&
    (!quotation.closed || /^[\s.,;!?]*$/u.test(plain.slice(quotation.span.end, end)) || isWhole(plain, quotation))
  ) {
    return quotation.inner.end - quotation.inner.start > 1 ? { span: quotation.inner, direct: true } : null;
  }
  const to = from + plain.slice(from, end).replace(/[\s.,;:—]+$/u, '').length;
  if (to - from < 2) return null;
  return { span: { start: from, end: to }, direct: mostlyQuoted(sentence, { start: from, end: to }) };
}

/** A quotation of a sentence, with its own last mark or a comma behind it. */
const isWhole = (plain: string, { inner, span }: Quotation): boolean =>
  /^\s*,\s*(?:but|and|while|in|as|a|an|the)\b/u.test(plain.slice(span.end, span.end + 12)) &&
  plain.slice(inner.start, inner.end).split(' ').length >= 5;

const outermost = (sentence: Sentence, at: number): Quotation | undefined =>
  sentence.quotations.find(({ span }) => span.start === at);

function mostlyQuoted(sentence: Sentence, span: Span): boolean {
  let quoted = 0;
  let reached = span.start;
  for (const { inner } of sentence.quotations) {
    const from = Math.max(inner.start, reached);
    const to = Math.min(inner.end, span.end);
    if (to <= from) continue;
    quoted += to - from;
    reached = to;
  }
  return quoted * 2 > span.end - span.start;
}

/** «told his subjects that Rabat would wait, and he invited Algiers»: the reporter goes on with what the speaker did. */
const WENT_ON =
  /,\s(?:and|but|then)\s(?:he|she)\s(?:also\s|then\s|later\s)?(?!had|would|did|could|should|needed|wanted)[a-z]+ed\s/u;

/** Where the words that a verb governs end: before a later verb of the same subject, a new clause with its own speaker, or a source. */
export function governedEnd(draft: Draft, sentence: Sentence, cue: FoundCue): number {
  const { lower } = draft;
  for (const next of cuesIn(draft, sentence)) {
    if (next.span.start <= cue.span.end) continue;
    const edge = sharedEdge(lower, cue.span.end, next);
    // «said Kim had promised A and understood B»: the verb is joined to the one within.
    const within = cuesIn(draft, sentence).some(
      (one) => one.span.start > cue.span.end && one.span.end <= next.head && !one.shares && !one.relative,
    );
    if (edge !== null && !(within && !/[,;]/u.test(lower.charAt(edge)))) return edge;
    const clause = clauseEdge(draft, sentence, cue.span.end, next);
    if (clause !== null) return clause;
  }
  const handed = handedOver(draft, sentence, cue);
  if (handed !== null) return handed;
  const wentOn =
    cue.frame === 'told' || cue.act === 'say' ? WENT_ON.exec(draft.plain.slice(cue.span.end, sentence.span.end)) : null;
  const source = /,? according to /u.exec(lower.slice(cue.span.end, sentence.span.end));
  return Math.min(
    sentence.span.end,
    breakAfter(draft, sentence, cue.span.end) ?? sentence.span.end,
    colonBefore(draft, sentence, cue.span.end) ?? sentence.span.end,
    source ? cue.span.end + source.index : sentence.span.end,
    narratedFrom(draft, sentence, cue.span.end) ?? sentence.span.end,
    wentOn ? cue.span.end + wentOn.index : sentence.span.end,
  );
}

/** «…, which he called», «…, and that B» of an outer verb, «who thought X, said»: where the words of an inner verb end. */
function handedOver(draft: Draft, sentence: Sentence, cue: FoundCue): number | null {
  const { lower } = draft;
  const from = cue.span.end;
  const text = lower.slice(from, sentence.span.end);
  const cues = cuesIn(draft, sentence);
  const edges: number[] = [];
  for (const match of text.matchAll(/,\s+(?:which|who|whom)\s/gu)) {
    const at = from + match.index;
    if (cues.some(({ span }) => span.start > at && span.start - at < 50)) edges.push(at);
  }
  for (const match of text.matchAll(/\s(?:as|while)\s+(?:he|she|they|it)\s/gu)) {
    const at = from + match.index + match[0].length;
    if (cues.some(({ span, head }) => span.start >= at && head - at < 12)) edges.push(from + match.index);
  }
  const quoted = /,\s+(?:[a-z’'-]+\s+){1,4}quoted\s/u.exec(text);
  if (quoted) edges.push(from + quoted.index);
  const outer = cues.some(
    ({ span }) =>
      span.end < cue.span.start && /^\s+(?:[^,;]{0,60}\s)?that\s/u.test(lower.slice(span.end, cue.span.start)),
  );
  if (outer) {
    const that = (text.startsWith(' that ') ? /,\s(?:and|but)\s+that\s/u : /,?\s(?:and|but)\s+that\s/u).exec(text);
    if (that) edges.push(from + that.index);
  }
  if (cue.relative) {
    const next = cues.find(
      ({ span, head }) =>
        (span.start > from && lower.charAt(head - 1) === ',') ||
        (span.start > from && /,\s*$/u.test(lower.slice(from, head))),
    );
    if (next) edges.push(from + lower.slice(from, next.head).replace(/[\s,]+$/u, '').length);
  }
  return edges.length > 0 ? Math.min(...edges) : null;
}

/** «…, but said», «… and suggested», «…, adding»: where the words before a verb of the same subject end. */
function sharedEdge(lower: string, from: number, next: FoundCue): number | null {
  if (!next.shares) return null;
  const text = lower.slice(from, next.head);
  if (next.participle) return /,\s*$/u.test(text) ? from + text.replace(/,\s*$/u, '').length : null;
  const found = /,?\s*(?:and|but|or|yet|then)\s*$/u.exec(text);
  return found ? from + found.index : null;
}

/** «…, while Pompeo said»: where the words before another speaker’s clause end. */
function clauseEdge(draft: Draft, sentence: Sentence, from: number, next: FoundCue): number | null {
  const subject = holdersIn(draft, sentence).findLast(({ span }) => span.end <= next.head && span.start >= from);
  if (!subject || next.head - subject.span.end > 60) return null;
  const lead = draft.lower.slice(from, subject.span.start);
  const found = /(?:;|,\s*(?:but|while|whereas|and)\s[^,;]{0,30}|,)\s*(?:the\s+)?$/u.exec(lead);
  // «warned that if talks failed, he would …»: the comma closes the condition within what is said.
  const pronoun = /^(?:he|she|it|they)$/u.test(draft.lower.slice(subject.span.start, subject.span.end));
  if (found?.[0].trim() === ',' && pronoun && /\b(?:if|unless|when|once|until|because|after|before)\b/u.test(lead))
    return null;
  if (found && closesSentence(draft, sentence, next)) return from + found.index;
  if (!found || /\bthat\b/u.test(found[0]) || /^\s*[,.;]/u.test(draft.lower.slice(next.span.end, next.span.end + 2)))
    return null;
  if (found[0].startsWith(',') && found[0].trim() === ',' && !/^\s+[a-z“"]/u.test(draft.lower.slice(next.span.end)))
    return null;
  // «said that A, and that Moon said B» goes on; «said A, and Moon said B» does not.
  return from + found.index;
}

/** «denied it: the lake, it said, was rising»: a colon before words that another verb governs. */
function colonBefore(draft: Draft, sentence: Sentence, from: number): number | null {
  const colon = draft.plain.slice(from, sentence.span.end).indexOf(': ');
  if (colon < 12) return null;
  const at = from + colon;
  const quoted = sentence.quotations.some(({ span }) => (span.start < at && at < span.end) || span.start === at + 2);
  return !quoted && cuesIn(draft, sentence).some(({ span, shares }) => !shares && span.start > at) ? at : null;
}

/** «…, state media reported on Monday.»: a parenthesis at the end is another's attribution of all before it. */
const closesSentence = (draft: Draft, sentence: Sentence, { span, bare, participle }: FoundCue): boolean =>
  !bare &&
  !participle &&
  /^(?:\s(?:on|in|at|late|early|yesterday|today|this|last)\b[^,;“"]{0,50})?[.”"]*\s*$/u.test(
    draft.plain.slice(span.end, sentence.span.end),
  );

/** What the reporter adds behind a comma: what was thereby done, when, and what the act amounts to. */
const NARRATED =
  /,\s(?:(?:prompting|dampening|raising|averting|forcing|drawing|triggering|sparking|fuell?ing|paving|clearing|casting|stoking|dashing|reviving|marking|deepening|prolonging|heightening|easing)\s|(?:(?:just|only|shortly|barely|soon)\s)?(?:(?:an?|one|two|three|four|five|six|several|\d+)\s)?(?:minutes?|hours?|days?|weeks?|months?)\s(?:after|before|ahead\sof)\s|(?:well|far|slightly|just)\s(?:below|above|short\sof)\s|an?\s(?:pledge|promise|move|step|demand|threat|claim|charge|accusation|idea|offer|warning|assertion|denial|suggestion|allegation|concession|gesture|proposal)\s(?:that|which|he|she|it|they|the|[A-Z]|not|rejected|denied|dismissed|welcomed|likely))/gu;

function narratedFrom(draft: Draft, sentence: Sentence, from: number): number | null {
  for (const { index } of draft.plain.slice(from, sentence.span.end).matchAll(NARRATED)) {
    const at = from + index;
    if (!sentence.quotations.some(({ inner }) => inner.start <= at && at < inner.end)) return at;
  }
  return null;
}

/** A semicolon outside quotation marks before a clause of the reporter or of another. */
function breakAfter(draft: Draft, sentence: Sentence, from: number): number | null {
  for (let at = from; at < sentence.span.end; at += 1) {
    if (draft.plain.charAt(at) !== ';') continue;
    const place = at;
    if (!sentence.quotations.some(({ inner }) => inner.start <= place && place < inner.end)) return place;
  }
  return null;
}

/** The quotation whose end touches the place, marks and white space aside. */
export function quotationEnding(draft: Draft, sentence: Sentence, at: number): Quotation | null {
  let to = at;
  while (to > 0 && /[\s,”"’'»]/u.test(draft.plain.charAt(to - 1))) to -= 1;
  for (let back = 0; back <= 3; back += 1) {
    const earlier = draft.sentences[sentence.index - back];
    if (!earlier || earlier.paragraphIndex < sentence.paragraphIndex - 1) break;
    const found = earlier.quotations.find(({ inner }) => inner.start < to && inner.end >= to && inner.end <= at + 1);
    if (found) return found;
  }
  return null;
}
