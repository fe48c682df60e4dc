import type { Span } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import { timesIn } from '../shared/sentence-times.ts';
import { type Content, contentIn } from './statement-content.ts';

/** Words that begin what only places a verb in time, place or company. */
export const ADJUNCT =
  /^\s+(?:on|in|at|after|during|before|to|from|through|by|aboard|via|for|with|as|later|afterwards?|last|this|yesterday|overnight|again|publicly|repeatedly|earlier|today|then|also|once|instead|only|,)\b/u;
/** «in a statement», «at a news conference», «in an interview with»: where it was said. */
const OCCASION =
  /^\s+(?:in|at|during|through|via|on)\s+(?:an?|the|his|her|its|their)\s+(?:[a-z-]+\s+){0,2}(?:statement|speech|interview|letter|tweet|post|note|conference|address|briefing|message|report|email|phone call|forum|rally|hearing)\b(?!\s+(?:with|to|by|from|on|in|at|carried|released|published|of))/u;

/** A noun phrase without the time and place that the verb, not the phrase, carries at its end. */
export function phrase(draft: Draft, sentence: Sentence, from: number, end: number): Content | null {
  let to = end;
  for (let steps = 0; steps < 3; steps += 1) {
    to = from + draft.plain.slice(from, to).replace(/[\s,]+$/u, '').length;
    const last = to;
    const tail = [
      ...timesIn(draft, sentence),
      ...sentence.mentions.filter(({ kind, form }) => kind === 'place' || form === 'capital'),
    ].find((one) => one.span.end === last && one.span.start > from + 8);
    if (!tail) break;
    const lead = draft.plain.slice(from, tail.span.start);
    const cut = /\s+(?:only\s+)?(?:on|in|at|last|by|this)\s+(?:[a-z]+\s+)?$/u.exec(lead);
    if (!cut && tail.span.start <= from + 8) break;
    to = from + (cut ? cut.index : lead.length);
  }
  return contentIn(draft, sentence, from, to);
}

/** A quotation that a comma or colon introduces («said in a statement: “…”»). */
export function quotedBehind(draft: Draft, sentence: Sentence, from: number, end: number): Content | null {
  const found = sentence.quotations.find(
    ({ span }) => span.start >= from && span.start < end && span.start - from < 110,
  );
  if (!found || !/[,:]\s*$/u.test(draft.plain.slice(from, found.span.start)) || found.inner.end - found.inner.start < 8)
    return null;
  return { span: found.inner, direct: true };
}

/** «said in mid-October it was possible», «said on Tuesday the missiles»: the clause behind a time or place. */
export function afterAdjunct(draft: Draft, sentence: Sentence, from: number, end: number): Content | null {
  const near = (at: number): boolean => at > from && at - from < 60 && at < end;
  const edges = [
    ...timesIn(draft, sentence)
      .filter(({ span }) => near(span.end))
      .map(({ span }) => span.end),
    ...sentence.mentions
      .filter(({ kind, span, form }) => (kind === 'place' || form === 'capital') && near(span.end))
      .map(({ span }) => span.end),
    ...[
      OCCASION.exec(draft.plain.slice(from, end)),
      /^\s+(?:later|afterwards?|again|publicly|repeatedly|earlier|yesterday|today|overnight|also|then|only)\b/u.exec(
        draft.plain.slice(from, end),
      ),
    ].flatMap((found) => (found ? [from + found[0].length] : [])),
  ].sort((a, b) => a - b);
  const [edge] = edges;
  if (edge === undefined) return null;
  const rest = draft.plain.slice(edge, end);
  if (/^\s*[,.;]/u.test(rest) || ADJUNCT.test(rest)) return null;
  return contentIn(draft, sentence, edge, end);
}

const DATELINE =
  /^(?:[A-Z][\p{L}.]+[\p{L} .,\d/]{0,40}\([^()]{2,40}\)\s*(?:--?|—|–)|[A-Z][A-Z .-]{2,30}(?:,[^—–.-]{2,30})?\s*(?:--|—|–|\s-)|[A-Z]{3,20}:)\s/u;

/** Where the text of a sentence begins behind its dateline («GENEVA (Pelican Press) — »). */
export function datelineEnd(plain: string, { start, end }: Span): number {
  const found = DATELINE.exec(plain.slice(start, Math.min(end, start + 110)));
  return found ? start + found[0].length : start;
}

/** The end of a noun phrase: the next comma, or the conjunction of a new verb. */
export function cutPhrase(draft: Draft, from: number, end: number): number {
  const found =
    /,\s|\s(?:and|but)\s+(?:[a-z]+ed|did|has|had|was|were|is|are|said|says|spoke|will|would)\b|\swhile\s|\sbecause\s|\s(?:minutes|hours|days|weeks|months)\s(?:after|before|later|earlier)\b|\s(?:later|earlier)\s(?:in|on|that)\s|\son\scondition\sof\sanonymity|\sto\s(?:the\s)?(?:[A-Z][\p{L}]+\s)+(?:Post|Times|News|Journal|Daily|Agency|Herald|Tribune|Telegraph|Guardian)\b|(?<![A-Z])\.\s/u.exec(
      draft.plain.slice(from, end),
    );
  return found ? from + found.index : end;
}
