import type { Span } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { Mention } from '../mention.ts';
import { acts, pairBefore, partiesOf } from './position-pair.ts';
import type { Voice } from './position-voice.ts';
import type { StanceLanguage } from './position-words.ts';

/** The parties who hold a stance that the text gives a subject; `outside` where the subject is someone without a party. */
export interface Holder {
  readonly parties: readonly string[];
  readonly outside: boolean;
  /** Where the subject stands; null where the speaker is meant. */
  readonly span: Span | null;
  /** True where the text says «both sides» rather than name them. */
  readonly both?: boolean;
  /** True where «they» stand for it: each then holds the stance. */
  readonly they?: boolean;
  /** True where it is named as the one by whom something is done. */
  readonly agent?: boolean;
}

const nobody: Holder = { parties: [], outside: false, span: null };

/**
 * The subject of a stance word: the nearest name before it in its clause that no preposition binds, with those
 * coordinated; else 我们 or 双方; else the subject of an earlier clause of the same content; else nobody.
 */
export function subjectOf(
  draft: Draft,
  sentence: Sentence,
  word: Span,
  clause: Span,
  voice: Voice,
  language: StanceLanguage,
): Holder {
  const from = Math.max(opening(sentence, clause), voice.span?.start ?? 0);
  const own = freeMentions(draft, sentence, { start: from, end: word.start }, language);
  const nearest = own.at(-1);
  const text = draft.lower.slice(from, word.start);
  const both = lastMatch(language.bothSides, text);
  if (both >= 0 && (!nearest || nearest.span.start < from + both)) {
    // «中俄两国»: the names right before tell which two.
    const named = nearest && from + both - nearest.span.end <= 1 ? holderOf(draft, nearest, own, language) : nobody;
    if (named.parties.length > 1) return named;
    const parties = voice.parties.length > 1 ? voice.parties : pairBefore(draft, sentence, from + both);
    return { parties, outside: parties.length === 0, span: { start: from + both, end: from + both + 2 }, both: true };
  }
  const first = lastMatch(language.firstPerson, text);
  if (first >= 0 && voice.parties.length > 0 && (!nearest || nearest.span.start < from + first)) {
    return { parties: voice.parties, outside: false, span: null };
  }
  // «Moon said that he would …»: a pronoun that opens someone's words is the speaker.
  if (nearest?.pronoun && voice.span && own[0] === nearest && nearest.party !== null && voice.parties.length > 0) {
    const opens = nearest.span.start >= voice.span.start && nearest.span.start - voice.span.start < 12;
    if (opens) return { parties: voice.parties, outside: false, span: nearest.span };
  }
  // «China's envoy blamed U.S. drills and called for …»: a verb that carries on has the first subject.
  const opener = own[0];
  if (opener && language.carriesOn.test(text)) return holderOf(draft, opener, own, language);
  if (nearest) return holderOf(draft, nearest, own, language);
  if (language.they.test(text)) {
    const said = { start: sentence.span.start, end: Math.max(sentence.span.start, (voice.span?.start ?? 0) - 1) };
    const meant = groupIn(draft, sentence, said, language) ?? groupBefore(draft, sentence, language);
    if (meant.length > 1) return { parties: meant, outside: false, span: { start: from, end: from + 1 }, they: true };
  }
  if (voice.span && voice.span.start >= clause.start && from > clause.start) return nobody;
  const earlier = sentence.clauses.filter(
    (one) => one.end <= clause.start + 1 && one.start >= (voice.span?.start ?? 0) - 1 && one.start < clause.start,
  );
  for (const before of earlier.toReversed()) {
    const subjects = freeMentions(
      draft,
      sentence,
      upToStance(draft, { start: opening(sentence, before), end: before.end }, language),
      language,
    );
    const subject = subjects[0];
    if (subject) return holderOf(draft, subject, subjects, language);
  }
  return nobody;
}

/** Where a clause opens; a name that runs over its comma belongs to it (Britain, France and Germany). */
const opening = (sentence: Sentence, clause: Span): number =>
  sentence.mentions.find((one) => one.span.start < clause.start && clause.start < one.span.end)?.span.start ??
  clause.start;

/** Whom «they» means: the speakers, where they are several, else the first of the sentence before. */
function groupBefore(draft: Draft, sentence: Sentence, language: StanceLanguage): readonly string[] {
  const before = draft.sentences[sentence.index - 1];
  if (!before || before.paragraphIndex < sentence.paragraphIndex - 1) return [];
  return groupIn(draft, before, before.span, language) ?? [];
}

function groupIn(draft: Draft, sentence: Sentence, span: Span, language: StanceLanguage): readonly string[] | null {
  const free = sentence.mentions.filter((one) => acts(one) && span.start <= one.span.start && one.span.end <= span.end);
  const first = free[0];
  const parties = first ? holderOf(draft, first, free, language).parties : [];
  return parties.length > 1 ? parties : null;
}

/** The part of a clause before its first stance word: names behind it are no subject (已邀请李容浩，并请……). */
function upToStance(draft: Draft, clause: Span, language: StanceLanguage): Span {
  for (const match of language.words.scan(draft.lower, clause.start, clause.end)) {
    if (match.value.use === 'holds' || match.value.use === 'proposes') return { start: clause.start, end: match.start };
  }
  return clause;
}

/** The parties of a subject, with those coordinated with it. */
export function holderOf(draft: Draft, subject: Mention, free: readonly Mention[], language: StanceLanguage): Holder {
  const at = free.indexOf(subject);
  const chain = [subject];
  const joins = (left: Mention, right: Mention): boolean => {
    const between = draft.lower.slice(left.span.end, right.span.start);
    // «中美双方»: one-character names run together.
    const run = between === '' && left.span.end - left.span.start === 1 && right.span.end - right.span.start === 1;
    return run || language.coordinates.test(between);
  };
  for (const other of free.slice(0, Math.max(0, at)).toReversed()) {
    const first = chain[0];
    if (!first || !joins(other, first)) break;
    chain.unshift(other);
  }
  for (const other of free.slice(at + 1)) {
    const last = chain.at(-1);
    if (!last || !joins(last, other)) break;
    chain.push(other);
  }
  const parties = new Set(chain.flatMap(partiesOf));
  return { parties: [...parties], outside: parties.size === 0, span: subject.span };
}

/** Names in the stretch that may be a subject: no place, no meeting, not bound by a preposition. */
export function freeMentions(
  draft: Draft,
  sentence: Sentence,
  stretch: Span,
  language: StanceLanguage,
): readonly Mention[] {
  const free: Mention[] = [];
  let bound = false;
  let last: Mention | undefined;
  for (const mention of sentence.mentions) {
    if (mention.span.start < stretch.start || mention.span.end > stretch.end || !acts(mention)) continue;
    if (mention.pronoun && language.oblique.test(draft.lower.slice(mention.span.start, mention.span.end))) continue;
    const gap = last ? draft.lower.slice(last.span.end, mention.span.start) : null;
    const before = draft.lower.slice(Math.max(stretch.start, mention.span.start - 16), mention.span.start);
    const joined = gap !== null && language.coordinates.test(gap);
    // «对美国和韩国»: a coordinated name is bound as the first is; «朝鲜和中国» is not bound by its own 和.
    bound = joined ? bound : language.prepositionBefore.test(before);
    if (!bound) free.push(mention);
    last = mention;
  }
  return free;
}

function lastMatch(pattern: RegExp, text: string): number {
  let found = -1;
  let at = 0;
  while (at < text.length) {
    const match = pattern.exec(text.slice(at));
    if (!match) break;
    found = at + match.index;
    at = found + Math.max(1, match[0].length);
  }
  return found;
}
