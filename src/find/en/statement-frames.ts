import type { Draft, Sentence } from '../draft.ts';
import type { Shape } from '../shared/report.ts';
import type { EnFrame } from './cues.ts';
import { type Content, contentIn } from './statement-content.ts';
import type { FoundCue } from './statement-cue-scan.ts';
import { holdersIn } from './statement-holders.ts';
import { ADJUNCT, afterAdjunct, cutPhrase, phrase, quotedBehind } from './statement-phrase.ts';
import { isMedia } from './statement-speaker.ts';

/** What a verb governs, by which of its frames, and the medium it was said to. */
export interface Framed {
  readonly content: Content;
  readonly shape: Shape;
  readonly listener: string | null;
}

/** Verbs so weak that without «that» or a quotation they report nothing. */
const WEAK =
  /^(?:show|find|found|hold|held|submit|reason|signal|indicate|report|record|relate|attest|verif|specif|stipulat|confirm|imply|implie|hint|testif|laugh|smile|shrug|snap|cry|crie|shout|bark|sens|gather|understood|understand|judge|view|answer|counter|object|protest|charge|observe|present|elaborate|explain|comment|respond|repli|reply|describe|disagree|conclude|assume|charg|volunteer|go|put|tell_it|alert|detail|outline|list|name|require|seek|sought|command|direct|order|mock|attack|project|bet|calculate|estimate|question|query|table|float|float|recogni|grant|welcome|support|oppose|consider|take the view|project|resolve|undert)/u;
const THAT = /\bthat\b/u;
/** An auxiliary soon behind the verb shows a clause without «that». */
const CLAUSE_SOON =
  /^[^,;.“"]{2,70}\s(?:is|was|are|were|has|had|have|will|would|could|can|may|might|should|did|does)\s/u;

/** The content of a verb up to `end`, by the first of its frames that fits. */
export function framed(draft: Draft, sentence: Sentence, cue: FoundCue, end: number, start: number): Framed | null {
  // «Moscow and Pyongyang deny it»: what is denied stands elsewhere; the clause itself is the account.
  const bare =
    cue.act === 'deny'
      ? /^\s+(?:it|this|both|the (?:claim|report|charge|accusation|allegation)s?)(?=\s*[.,;]|$)/u.exec(
          draft.plain.slice(cue.span.end, end),
        )
      : null;
  if (bare)
    return {
      content: { span: { start, end: cue.span.end + bare[0].length }, direct: false },
      shape: 'clause',
      listener: null,
    };
  for (const { frame } of cue.all) {
    const found = byFrame(draft, sentence, cue, frame, end);
    if (found) return found;
  }
  return null;
}

const RELATIVE_HEAD =
  /(?:^|\s)((?:an?|the|his|her|its|their)\s(?:[^\s,;.]+\s){0,3}[^\s,;.]+(?:\.\d+[^\s,;]*(?:\s[a-z]+)?)?)\s(?:that|which)\s(?:the\s)?$/u;

/**
 * «a deal that Trump announced on Friday»: what is announced stands before the clause. `none` where a verb has only a
 * time or place behind it and nothing fit before it; null where its words stand behind it.
 */
export function headOfRelative(
  draft: Draft,
  sentence: Sentence,
  { cue, start }: { readonly cue: FoundCue; readonly start: number },
): Content | 'none' | null {
  if (
    !/^(?:\s+(?:late|early|on|in|at|last|earlier|this)\b[^,;“"]{0,40})?\s*[.,;]/u.test(
      draft.plain.slice(cue.span.end, sentence.span.end),
    )
  )
    return null;
  const from = Math.max(sentence.span.start, start - 70);
  const lead = draft.plain.slice(from, start);
  const found = RELATIVE_HEAD.exec(lead);
  if (!found) return null;
  const at = from + found.index + found[0].indexOf(found[1] ?? '');
  const nominal = /announc|propos|promis|pledg|offer|demand|vow|outlin|float/u.test(cue.word);
  return nominal ? (contentIn(draft, sentence, at, at + (found[1] ?? '').length) ?? 'none') : 'none';
}

function byFrame(draft: Draft, sentence: Sentence, cue: FoundCue, frame: EnFrame, end: number): Framed | null {
  const plain = (content: Content | null, shape: Shape, least = 8): Framed | null =>
    content && (content.direct || content.span.end - content.span.start >= least)
      ? { content, shape, listener: null }
      : null;
  switch (frame) {
    case 'that':
      return plain(
        clauseContent(
          draft,
          sentence,
          cue,
          end,
          cue.all.some((one) => one.frame === 'that np'),
        ),
        'clause',
      );
    case 'that np':
      return plain(clauseContent(draft, sentence, cue, end, true), 'clause');
    case 'that to':
      return plain(infinitive(draft, sentence, cue, end) ?? clauseContent(draft, sentence, cue, end, false), 'clause');
    case 'to':
    case 'to np':
      return plain(infinitive(draft, sentence, cue, end), 'clause');
    case 'told':
      return told(draft, sentence, cue, end);
    case 'call':
      return plain(called(draft, sentence, cue, end), 'called', 6);
    case 'charge':
      return plain(charged(draft, sentence, cue, end), 'object', 6);
    case 'odds':
      return plain(oddsContent(draft, sentence, cue, end), 'object', 12);
    case 'that object':
    case 'object':
    case 'np':
      return plain(object(draft, sentence, cue, frame, end), 'object', frame === 'np' ? 7 : 12);
    default:
      return null;
  }
}

/** A clause behind «that», a quotation, or a clause without either. */
function clauseContent(draft: Draft, sentence: Sentence, cue: FoundCue, end: number, noun: boolean): Content | null {
  const from = cue.span.end;
  const text = draft.plain.slice(from, end);
  if (/^\s+that\s/u.test(text)) return contentIn(draft, sentence, from + 5, end);
  if (cue.word.endsWith(' that')) return contentIn(draft, sentence, from, end);
  if (cue.word.startsWith('recall') && STAFF.test(text)) return null;
  // «warned Moscow it would face sanctions»: the one who is warned stands first.
  const warned = cue.act === 'warn' ? sentence.mentions.find(({ span }) => span.start === from + 1) : undefined;
  if (warned && /^\s+(?:that|it|they|he|she|not\s+to|against)\s/u.test(draft.plain.slice(warned.span.end, end))) {
    return contentIn(draft, sentence, warned.span.end, end);
  }
  const mark = /^[,:]?\s*(?=[“"‘'])/u.exec(text);
  if (mark) {
    const content = contentIn(draft, sentence, from + mark[0].length, end);
    if (content) return content;
  }
  const quoted = quotedBehind(draft, sentence, from, end);
  if (ADJUNCT.test(text)) {
    const that = THAT.exec(text);
    const gap = that ? text.slice(0, that.index) : '';
    if (that && gap.length < 110 && !/[“"]/u.test(gap)) return contentIn(draft, sentence, from + that.index, end);
    if (quoted) return quoted;
    if (WEAK.test(cue.word)) return null;
    return afterAdjunct(draft, sentence, from, end);
  }
  if (quoted && /:\s*$/u.test(draft.plain.slice(from, quoted.span.start - 1))) return quoted;
  // «announced, the second meeting will be held»: the comma of a translated page.
  if (/^,\s+[a-zA-Z]/u.test(text) && text.split(/\s+/u).length > 4 && !WEAK.test(cue.word))
    return contentIn(draft, sentence, from + 1, end);
  if (/^\s*[.,;:?!)]/u.test(text) || text.trim() === '' || FINITE.test(text)) return null;
  if (
    /^\s+it\s/u.test(text) &&
    /^(?:find|found|make|made|see|saw|think|thought|consider|considered|feel|felt|view|viewed)/u.test(cue.word) &&
    !/^\s+it\s+(?:(?:very|quite|highly|most|more)\s)?[a-z]+\s+that\s/u.test(text)
  )
    return null;
  if (!noun && WEAK.test(cue.word) && !(CLAUSE_SOON.test(text) && !/\b(?:who|which|that)\b/u.test(text.slice(0, 70))))
    return null;
  const words = text.trim().split(/\s+/u);
  if (words.length < (noun ? 2 : 3)) return null;
  if (noun && DETERMINER.test(text)) return phrase(draft, sentence, from, cutPhrase(draft, from, end));
  return contentIn(draft, sentence, from, end);
}

/** Whom states recall: no words. */
const STAFF =
  /^\s+(?:(?:its|his|her|their|the|all|two)\s+)?(?:own\s+)?(?:[a-z]+\s+)?(?:delegation|teams?|negotiators?|ambassadors?|envoys?|troops|forces|staff|diplomats?|parliament)\b/u;
const FINITE = /^\s+(?:is|was|are|were|will|would|had|has|have|can|could|should|must|may|might|did|does|do|not)\b/u;
const DETERMINER = /^\s+(?:the|an?|his|her|its|their)\s/u;
const ANAPHORIC = /^(?:that|this|it|him|her|them|these|those|so|such|me|us|you)\b/u;

function infinitive(draft: Draft, sentence: Sentence, cue: FoundCue, end: number): Content | null {
  const text = draft.plain.slice(cue.span.end, end);
  const found =
    /^(?:\s+(?:on|in|at|last|this|publicly|again|repeatedly|never|also|only|once)\b[^,;]{0,30}?)?\s+(?=(?:not\s+|never\s+)?to\s+[a-z“"])/u.exec(
      text,
    );
  if (!found) return null;
  const at = cue.span.end + found[0].length;
  const next =
    /,?\s(?:and|but)\s(?:would|will|could|had|has|was|were|is|are)\s|,\s(?:but|yet|though|although)\s(?!not\b|only\b|to\b)/u.exec(
      draft.plain.slice(at, end),
    );
  return contentIn(draft, sentence, at, next ? at + next.index : end);
}

const ADDRESSEE =
  /^\s+(?:(?:the|a|an|his|her|its|their|our|some|visiting|foreign|local|state|travelling|traveling|assembled|several|all|a\s+group\s+of)\s+)*(?:[\p{L}’'.-]+\s+){0,3}?(?:reporters?|journalists?|lawmakers?|legislators?|senators?|parliament|congress|council|committee|broadcaster|agency|newspaper|magazine|rally|crowd|audience|conference|briefing|forum|supporters|soldiers|troops|officials|diplomats|allies|leaders|nation|world|people|him|her|them|us|me|it|counterpart|envoys?|ministers?|hearing|meeting|cabinet|investors|panel|interviewer|aides)\b/iu;

/** «told reporters at the White House that …»: the addressee is skipped. */
function told(draft: Draft, sentence: Sentence, cue: FoundCue, end: number): Framed | null {
  const from = cue.span.end;
  const text = draft.plain.slice(from, end);
  const give = (content: Content | null): Framed | null =>
    content && content.span.end - content.span.start >= 8
      ? { content, shape: 'told', listener: listener(draft, sentence, from, content.span.start) }
      : null;
  const quoted = quotedBehind(draft, sentence, from, end);
  const that = THAT.exec(text);
  if (!that && !quoted && !/^(?:tell|told)/u.test(cue.word)) return null;
  if (/^\s+it\b/u.test(text)) return null;
  if (that && that.index < 130 && !(quoted && quoted.span.start < from + that.index))
    return give(contentIn(draft, sentence, from + that.index, end));
  if (quoted) return give(quoted);
  const named = holdersIn(draft, sentence).find(({ span }) => span.start >= from && span.start - from < 24);
  const noun = ADDRESSEE.exec(text);
  let at = noun ? from + noun[0].length : (named?.span.end ?? -1);
  if (at < 0) return null;
  const rest = draft.plain.slice(at, end);
  if (/^\s+(?:to|about|of|how|what|why|when)\b/u.test(rest) && !/^\s+to\b/u.test(rest)) return null;
  if (ADJUNCT.test(rest) && !/^\s+to\b/u.test(rest)) {
    const behind = afterAdjunct(draft, sentence, at, end);
    return give(behind);
  }
  if (rest.startsWith(',')) at += 1;
  return rest.trim().split(/\s+/u).length >= 3 ? give(contentIn(draft, sentence, at, end)) : null;
}

const listener = (draft: Draft, sentence: Sentence, from: number, to: number): string | null =>
  sentence.mentions.find((mention) => mention.span.start >= from && mention.span.end <= to && isMedia(draft, mention))
    ?.id ?? null;

/** «called it a “breakthrough document”», «called the talks productive». */
function called(draft: Draft, sentence: Sentence, cue: FoundCue, end: number): Content | null {
  const from = cue.span.end;
  const text = draft.plain.slice(from, end);
  // «what he described as a plan»
  const as = /^\s+as\s/u.exec(text);
  if (
    as &&
    /\bwhat\s+(?:[^\s,;]+\s+){1,4}$/u.test(
      draft.plain.slice(Math.max(sentence.span.start, cue.span.start - 60), cue.span.start),
    )
  )
    return contentIn(draft, sentence, from + as[0].length, cutPhrase(draft, from, end));
  if (/^(?:describ|characteri|portray|depict)/u.test(cue.word) && !/^[^,;]{2,80}\sas\s/u.test(text)) return null;
  const quotation = sentence.quotations.find(
    ({ span, inner }) =>
      span.start >= from &&
      span.start - from < 90 &&
      span.end <= end + 1 &&
      // «called Iran’s reply “not constructive”» names the thing as well; «called him a “rocket man”» only the word.
      ((inner.end - inner.start) * 2 >= span.end - from - 1 ||
        /\b(?:an?|the)\s+$/u.test(draft.plain.slice(from, span.start))),
  );
  if (quotation && !/[,;:]\s*$/u.test(draft.plain.slice(from, quotation.span.start)))
    return { span: quotation.inner, direct: true };
  if (
    /^\s+(?:off|for|on|in|up|back|out|upon|to|at|attention|a\s+(?:vote|halt|press|news|strike|session|referendum)|an?\s+(?:meeting|summit|election|emergency|end)(?=\s+(?:with|of|for|on|to|in|between)|\s*[.,]))\b/u.test(
      text,
    )
  )
    return null;
  if (/^\s*[,.;]/u.test(text)) return null;
  const content = contentIn(draft, sentence, from, cutPhrase(draft, from, end));
  if (!content) return null;
  const words = draft.plain.slice(content.span.start, content.span.end).split(/\s+/u);
  return words.length >= (/^(?:it|them|him|her|this|that)$/u.test(words[0] ?? '') ? 2 : 3) ? content : null;
}

function charged(draft: Draft, sentence: Sentence, cue: FoundCue, end: number): Content | null {
  const text = draft.plain.slice(cue.span.end, end);
  const found = /\s(?:of|for|with)\s/u.exec(text);
  // «blamed the army»: the one who is blamed is all that is said.
  if (cue.word.startsWith('blam') && !/\s(?:of|for)\s/u.test(text) && !ADJUNCT.test(text) && !/^\s*[,.;]/u.test(text))
    return contentIn(draft, sentence, cue.span.end, cutPhrase(draft, cue.span.end, end));
  if (!found || found.index > 80) return null;
  return contentIn(
    draft,
    sentence,
    cue.span.end + found.index + found[0].length,
    cutPhrase(draft, cue.span.end + found.index, end),
  );
}

/** «put the odds of a deal at one in three» */
function oddsContent(draft: Draft, sentence: Sentence, cue: FoundCue, end: number): Content | null {
  const lead = /^\s+(?:of|that|for)\s/u.exec(draft.plain.slice(cue.span.end, end));
  return lead && contentIn(draft, sentence, cue.span.end + lead[0].length, end);
}

const AS_SUCH =
  /^\s+as\s+(?:an?\s+)?(?:[“"][^“”"]{2,40}[”"]|[a-z-]+(?:\s[a-z-]+)?)\s+(?=(?:the|an?|any|his|her|its|their|reports|claims|suggestions|allegations|calls)\s)/u;

function object(draft: Draft, sentence: Sentence, cue: FoundCue, frame: EnFrame, end: number): Content | null {
  const from = cue.span.end;
  const text = draft.plain.slice(from, end);
  if (frame === 'that object' && /^\s+that\s/u.test(text)) return contentIn(draft, sentence, from + 5, end);
  if (/^\s*[,.;:?!)]/u.test(text) || text.trim() === '') return null;
  // «rejected as irresponsible the suggestion that …»
  const as = frame === 'np' ? AS_SUCH.exec(text) : null;
  if (as) return phrase(draft, sentence, from + as[0].length, cutPhrase(draft, from + as[0].length, end));
  if (frame === 'np' && ADJUNCT.test(text)) return null;
  const cut = frame === 'np' ? cutPhrase(draft, from, end) : end;
  // «hailed “progress” after talks»
  const quotation = sentence.quotations.find(({ span }) => span.start === from + 1 && span.end <= cut);
  if (
    quotation &&
    frame === 'np' &&
    /^\s+(?:after|during|before|as|when|following|at|in)\s/u.test(draft.plain.slice(quotation.span.end, end))
  )
    return { span: quotation.inner, direct: true };
  // «denounced it as a mistake»: what it is called is what is said.
  if (frame === 'np' && /^\s+(?:it|them|him|her|this|that)\s+as\s/u.test(text))
    return contentIn(draft, sentence, from, cut);
  if (ANAPHORIC.test(text.trim()) && text.trim().split(/\s+/u).length < 8 && frame === 'np') return null;
  const content = frame === 'np' ? phrase(draft, sentence, from, cut) : contentIn(draft, sentence, from, cut);
  if (!content) return null;
  const words = draft.plain.slice(content.span.start, content.span.end).split(/\s+/u);
  if (frame === 'np' && words.length < (cue.act === 'reject' || cue.act === 'praise' ? 3 : 2)) return null;
  const bare = sentence.mentions.some(({ span }) => span.start === content.span.start && span.end >= content.span.end);
  return bare ? null : content;
}
