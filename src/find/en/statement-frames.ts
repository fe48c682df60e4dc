import type { Draft, Sentence } from '../draft.ts';
import type { Shape } from '../shared/report.ts';
import type { EnFrame } from './cues.ts';
import { type Content, contentIn } from './statement-content.ts';
import type { FoundCue } from './statement-cue-scan.ts';
import { holdersIn } from './statement-holders.ts';
import { called, charged, object, oddsContent } from './statement-objects.ts';
import { ADJUNCT, afterAdjunct, cutPhrase, phrase, quotedBehind } from './statement-phrase.ts';
import { isMedia } from './statement-voice.ts';

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
export function framed(draft: Draft, sentence: Sentence, cue: FoundCue, end: number): Framed | null {
  // «Moscow and Pyongyang deny it»: what is denied stands elsewhere.
  const bare =
    cue.act === 'deny'
      ? /^\s+(?:it|this|both|the (?:claim|report|charge|accusation|allegation)s?)(?=\s*[.,;]|$)/u.exec(
          draft.plain.slice(cue.span.end, end),
        )
      : null;
  if (bare)
    return {
      content: { span: { start: cue.span.end + 1, end: cue.span.end + bare[0].length }, direct: false },
      shape: 'clause',
      listener: null,
    };
  for (const { frame } of cue.all) {
    const found = byFrame(draft, sentence, cue, frame, end);
    if (found) return found;
  }
  return null;
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
  const that = /^\s+(?:[a-z]+ly\s+)?that\s/u.exec(text);
  if (that) return contentIn(draft, sentence, from + that[0].length, end);
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
