import { matchesOf } from '#language/matches.ts';
import type { Draft, Sentence } from '../draft.ts';
import { cuesIn, type FoundCue } from './statement-cue-scan.ts';
import { type Holder, holdersIn } from './statement-holders.ts';
import { isPlural } from './statement-nouns.ts';
import { datelineEnd } from './statement-phrase.ts';
import { speakerOf } from './statement-speaker.ts';
import { subjectEnding } from './statement-subject.ts';
import { unknownBetweenCommas, unknownTurn } from './statement-unknown.ts';
import type { Speaker } from './statement-voice.ts';

/** A reporting verb with its subject. */
export interface Turn {
  readonly cue: FoundCue;
  readonly speaker: Speaker;
  /** Where the subject begins, or the verb where the subject is shared. */
  readonly start: number;
  readonly inverted: boolean;
  readonly end: number;
}

/** Who the subject of a reporting verb is, or null where none can be read. `turns` are those of the verbs before it. */
export function turnOf(
  draft: Draft,
  sentence: Sentence,
  cue: FoundCue,
  turns: readonly Turn[],
  before: Speaker | null,
): Turn | null {
  const last = turns.at(-1)?.speaker ?? before;
  const end = cue.span.end;
  // «KCNA, citing a source, reported»: the word brings in a source, no content.
  if (cue.participle && /^(?:citing|quoting)$/u.test(cue.word)) return null;
  if (cue.shares) {
    // «said, referring to the strike»: the reporter explains.
    if (cue.participle && cue.act === 'say' && cue.frame === 'np') return null;
    const shared = sharedSpeaker(draft, sentence, cue, turns, before);
    return shared && agrees(cue, shared) ? { cue, speaker: shared, start: cue.head, inverted: false, end } : null;
  }
  const quoted = quotedTurn(draft, sentence, cue, last);
  if (quoted) return quoted;
  const unnamed = unknownBetweenCommas(draft, sentence, cue);
  if (unnamed) return unnamed;
  const group = subjectOf(draft, sentence, cue);
  if (group.length > 0) {
    const speaker = speakerOf(draft, sentence, group, last);
    const start = withArticle(draft, sentence, group[0]?.span.start ?? cue.head);
    if (
      /\b(?:if|unless|whether|until|once)\s+(?:the\s+)?$/u.test(
        draft.lower.slice(Math.max(sentence.span.start, start - 16), start),
      )
    )
      return null;
    return speaker && agrees(cue, speaker, group, draft) ? { cue, speaker, start, inverted: false, end } : null;
  }
  return invertedTurn(draft, sentence, cue, last) ?? unknownTurn(draft, sentence, cue);
}

const ARTICLE =
  /(?:\b(?:an?|the|one|two|three|some|several|many|another|senior|top|former|unnamed|retired|other|Mr|Mrs|Ms|Mr\.|Mrs\.|Ms\.|Dr|Dr\.)\s+){1,4}$|(?<=[,”"’?!]\s)(?:an?|one|the)\s+(?:[a-z-]+\s+){1,2}$/iu;

/** «…, state news agency KCNA», «…, the government’s negotiator»: lower-case words between a comma and the name. */
const DESCRIBED =
  /(?<=,\s)(?!(?:while|but|and|as|when|after|before|because|if|although|though|that|which|who|where|since|than|for|in|on|at|to|with|so|or)\b)(?:[a-z-]+(?:['’]s)?\s+){1,4}$/u;

/** Where the noun phrase begins with its article and adjectives. */
function withArticle(draft: Draft, sentence: Sentence, start: number): number {
  const from = Math.max(sentence.span.start, start - 40);
  const found = ARTICLE.exec(draft.plain.slice(from, start)) ?? DESCRIBED.exec(draft.plain.slice(from, start));
  const begin = found ? from + found.index : start;
  // «Qatar’s prime minister, Sheikh Mohammed, announced»: the role before the comma is part of the phrase.
  const role = holdersIn(draft, sentence).find(
    ({ span, bound, tokens }) =>
      !bound &&
      draft.plain.slice(span.end, begin) === ', ' &&
      tokens.some(({ mention }) => mention?.kind === 'office') &&
      !tokens.some(({ mention }) => mention?.kind === 'person' && !mention.pronoun && mention.span.end === span.end),
  );
  return role ? role.span.start : begin;
}

/** A verb joined by «, and» goes with the first verb of the sentence, one joined by «and» with the verb before it. */
function sharedSpeaker(
  draft: Draft,
  sentence: Sentence,
  cue: FoundCue,
  turns: readonly Turn[],
  before: Speaker | null,
): Speaker | null {
  const lead = draft.lower.slice(Math.max(sentence.span.start, cue.head - 8), cue.head);
  const main = /,\s*(?:and|but|yet|or)\s*$/u.test(lead);
  const earlier = main ? turns[0] : turns.findLast((turn) => turn.cue.span.end <= cue.head);
  if (earlier) return earlier.speaker;
  const after = draft.lower.slice(cue.span.end, cue.span.end + 8);
  const strong =
    !cue.bare && (cue.participle || /(?:ed|said|told|wrote)$/u.test(cue.word) || /^\s+(?:that\s|[“"])/u.test(after));
  return strong ? firstSubject(draft, sentence, cue, before) : null;
}

/** The bare form (say) needs a plural subject. */
function agrees(cue: FoundCue, speaker: Speaker, group: readonly Holder[] = [], draft?: Draft): boolean {
  if (!cue.bare || /^(?:bet|forecast|not|put)/u.test(cue.word)) return true;
  const final = group.at(-1);
  const word = final && draft ? draft.lower.slice(final.span.start, final.span.end) : '';
  return speaker.plural || isPlural(word);
}

/** The holders before a verb: right before it, or before an apposition between commas. */
function subjectOf(draft: Draft, sentence: Sentence, cue: FoundCue): readonly Holder[] {
  const { plain } = draft;
  let to = cue.head;
  if (cue.relative) {
    while (/[\s,]/u.test(plain.charAt(to - 1))) to -= 1;
    return subjectEnding(draft, sentence, boundary(draft, sentence, to), to);
  }
  for (let steps = 0; steps < 3; steps += 1) {
    while (/\s/u.test(plain.charAt(to - 1))) to -= 1;
    if (plain.charAt(to - 1) !== ',') {
      const group = subjectEnding(draft, sentence, boundary(draft, sentence, to), to);
      return group.length > 0 ? group : describedBefore(draft, sentence, to);
    }
    const floor = Math.max(sentence.span.start, to - 160);
    const open = floor + plain.slice(floor, to - 1).lastIndexOf(',');
    if (open < floor) return [];
    const seg = { start: open + 1, end: to - 1 };
    const inside = subjectEnding(draft, sentence, seg.start, seg.end);
    const name = inside[0]?.tokens.some(({ mention }) => mention?.kind === 'person' && !mention.pronoun);
    const lead = inside[0] ? plain.slice(seg.start, inside[0].span.start).trim() : '';
    if (name && /^(?:[A-Z].*)?$/u.test(lead)) return [...companyBefore(draft, sentence, open), ...inside];
    if (
      cuesIn(draft, sentence).some(({ span }) => span.start >= seg.start && span.end <= seg.end) &&
      !/^\s*(?:who|which|whose|citing|quoting)\b/u.test(plain.slice(seg.start, seg.end))
    )
      return [];
    to = open;
  }
  return [];
}

const QUOTED_BY = /\s(?:is|are|was|were|been)\s(?:[a-z]+\s)?(?:quoted|cited)(?:\s[^,;]{2,80})?\sas\s$/u;

/** «State media quoted an official as saying», «Lee was quoted by the paper as saying»: who is quoted speaks. */
function quotedTurn(draft: Draft, sentence: Sentence, cue: FoundCue, last: Speaker | null): Turn | null {
  const lead = draft.plain.slice(sentence.span.start, cue.span.start);
  if (!cue.participle || !/\sas\s$/u.test(lead)) return null;
  const passive = QUOTED_BY.exec(lead);
  const to = sentence.span.start + (passive ? passive.index : lead.replace(/\sas\s$/u, '').length);
  const group = passive
    ? subjectEnding(draft, sentence, boundary(draft, sentence, to), to)
    : holdersIn(draft, sentence).filter(({ span }) => span.end === to);
  const speaker = group.length > 0 ? speakerOf(draft, sentence, group, last) : null;
  return speaker && { cue, speaker, start: cue.span.start, inverted: false, end: cue.span.end };
}

const DESCRIPTION = /\s(?:who|which|that)\s(?:[a-z’'-]+\s){1,9}[a-z’'-]+$/u;

/** «an aide who asked not to be named said»: the noun before a clause that only describes the speaker. */
function describedBefore(draft: Draft, sentence: Sentence, to: number): readonly Holder[] {
  const floor = Math.max(sentence.span.start, to - 80);
  const found = DESCRIPTION.exec(draft.plain.slice(floor, to));
  if (!found) return [];
  const at = floor + found.index;
  const group = subjectEnding(draft, sentence, boundary(draft, sentence, at), at);
  return group.at(-1)?.span.end === at ? group : [];
}

/** «Joe Biden and his counterpart, Moon Jae-in, said»: who is joined to the role that the name between commas fills. */
function companyBefore(draft: Draft, sentence: Sentence, comma: number): readonly Holder[] {
  const text = draft.plain.slice(sentence.span.start, comma);
  const and = /\sand\s+(?:(?:his|her|its|their|the)\s+)[^,;]{2,70}$/u.exec(text);
  if (!and) return [];
  const at = sentence.span.start + and.index;
  return holdersIn(draft, sentence).filter(({ span, bound }) => !bound && span.end === at);
}

const BOUNDARY =
  /[,;:—“”"«»()]|\b(?:that|because|if|when|while|after|before|but|who|which|whom|as|since|although|though|whether|than|where|so|until|unless)\s|\.\s/gu;

/** Where the noun phrase that ends at `to` may begin at the earliest. */
function boundary(draft: Draft, sentence: Sentence, to: number): number {
  const floor = Math.max(sentence.span.start, to - 140);
  const text = draft.lower.slice(floor, to);
  let from = floor;
  for (const match of matchesOf(BOUNDARY, text)) {
    const end = floor + match.index + match[0].length;
    const at = floor + match.index;
    const inName = sentence.mentions.some(({ span }) => span.start <= at && at < span.end);
    const bracket = match[0] === '(' || match[0] === ')';
    if (!inName && !bracket) from = end;
  }
  for (const match of text.matchAll(/\band\s/gu)) {
    const at = floor + match.index;
    const joins = holdersIn(draft, sentence).some(
      ({ span, joined }) => joined && span.start >= at && span.start <= at + 10,
    );
    if (at > from && !joins && !sentence.mentions.some(({ span }) => span.start < at && at < span.end))
      from = at + match[0].length;
  }
  return from;
}

/** The subject of the sentence, for a second verb whose first is no reporting verb («flew home and said»). */
function firstSubject(draft: Draft, sentence: Sentence, cue: FoundCue, before: Speaker | null): Speaker | null {
  const holders = holdersIn(draft, sentence).filter(({ span }) => span.end <= cue.head);
  const clause = sentence.span.start + draft.plain.slice(sentence.span.start, cue.head).lastIndexOf(';');
  const floor = Math.max(clause, datelineEnd(draft.plain, sentence.span));
  const head = holders.find(({ bound, span }) => !bound && span.start >= floor);
  return head ? speakerOf(draft, sentence, [head], before) : null;
}

/** «…,” said Heather Nauert, the spokeswoman». */
function invertedTurn(draft: Draft, sentence: Sentence, cue: FoundCue, last: Speaker | null): Turn | null {
  const { plain } = draft;
  if (!/[,”"’'?!»]\s*$/u.test(plain.slice(Math.max(0, cue.span.start - 3), cue.span.start))) return null;
  if (cue.participle || !(cue.frame === 'that' || cue.frame === 'that np')) return null;
  // «A pause, negotiated in May, held for a day in some towns»
  if (/^(?:h[eo]ld|holds|found|finds|show|went|feel|felt)/u.test(cue.word)) return null;
  // «Zelenskiy, who met leaders in Kyiv, urged …»: the comma closes a clause about the subject.
  const lead = plain.slice(Math.max(sentence.span.start, cue.span.start - 160), cue.span.start);
  if (/,\s(?:who|which|whose|an?|the|formerly|now)\s[^,]*,\s*$/u.test(lead)) return null;
  const group: Holder[] = [];
  for (const holder of holdersIn(draft, sentence)) {
    if (holder.span.start < cue.span.end) continue;
    const gap = plain.slice(group.at(-1)?.span.end ?? cue.span.end, holder.span.start);
    if (
      group.length === 0 ? !/^\s+(?:(?:the|an?|one|some|former|[A-Z]?[\p{L}’'-]+)\s+){0,6}$/u.test(gap) : !holder.joined
    )
      break;
    group.push(holder);
  }
  const speaker = group.length > 0 ? speakerOf(draft, sentence, group, last) : null;
  return speaker
    ? { cue, speaker, start: cue.span.start, inverted: true, end: group.at(-1)?.span.end ?? cue.span.end }
    : null;
}
