import type { Span } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import { type Clause, readClause } from './clause.ts';
import { type NounGroup, nounGroups } from './noun-groups.ts';
import { pairBefore } from './position-pair.ts';
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
const outsider: Holder = { parties: [], outside: true, span: null };
/** A body of more sides than this (six world powers) holds no stance with the one it stands beside. */
const MOST = 3;
/** How far before a name the word that attaches it may begin. */
const ATTACHED = 16;
/** How near the beginning of someone's words a pronoun is the speaker. */
const OPENING = 12;

/** Who holds the stance of a word: the subject of its clause, 我们 or 双方, the speaker of the words it stands in, else nobody. */
export function subjectOf(
  draft: Draft,
  sentence: Sentence,
  word: Span,
  voice: Voice,
  language: StanceLanguage,
): Holder {
  const clause = readClause(draft, sentence, word, language.grammar);
  const said = voice.span?.start ?? sentence.span.start;
  const from = Math.max(clause.span.start, said);
  const own = subjectsIn(draft, sentence, { start: from, end: word.start }, language);
  const text = draft.lower.slice(from, word.start);
  return (
    jointly(draft, sentence, from, text, own, voice, language) ??
    speaking(from, text, own, voice, language) ??
    ownSubject(draft, sentence, clause, from, own, voice, language) ??
    told(draft, sentence, from, text, voice, language) ??
    inherited(draft, sentence, clause, from, voice, language)
  );
}

/** «双方», «the two sides»: the two that are named right before, that speak, or that the text tells of. */
function jointly(
  draft: Draft,
  sentence: Sentence,
  from: number,
  text: string,
  own: readonly NounGroup[],
  voice: Voice,
  language: StanceLanguage,
): Holder | null {
  const both = lastMatch(language.bothSides, text);
  const nearest = own.at(-1);
  if (both < 0 || (nearest && nearest.span.start >= from + both)) return null;
  const span = { start: from + both, end: from + both + 2 };
  const head = nearest && own.find((one) => one.head === nearest.head);
  const named =
    nearest && head && span.start - nearest.span.end <= 1 ? jointParties(draft, sentence, head, language) : [];
  if (named.length > 1) return { parties: named, outside: false, span: nearest?.span ?? span };
  const parties = voice.parties.length > 1 ? voice.parties : pairBefore(draft, sentence, span.start);
  return { parties, outside: parties.length === 0, span, both: true };
}

/** «我们», and a pronoun that opens someone's words (Moon said that he would): the speaker. */
function speaking(
  from: number,
  text: string,
  own: readonly NounGroup[],
  voice: Voice,
  language: StanceLanguage,
): Holder | null {
  if (voice.parties.length === 0) return null;
  const first = lastMatch(language.firstPerson, text);
  const nearest = own.at(-1);
  if (first >= 0 && (!nearest || nearest.span.start < from + first))
    return { parties: voice.parties, outside: false, span: null };
  const opener = own[0];
  const pronoun = voice.span !== null && opener?.mentions.every((one) => one.pronoun);
  if (!opener || !pronoun || opener.span.start - from > OPENING || opener.parties.length === 0) return null;
  return { parties: voice.parties, outside: false, span: opener.span };
}

function ownSubject(
  draft: Draft,
  sentence: Sentence,
  clause: Clause,
  from: number,
  own: readonly NounGroup[],
  voice: Voice,
  language: StanceLanguage,
): Holder | null {
  const first = own.findLast((one) => language.causes.test(draft.lower.slice(from, one.span.start))) ?? own[0];
  const opening = draft.lower.slice(from, first?.span.start ?? clause.trigger.start);
  if (language.otherSubject.test(opening)) return outsider;
  if (!first && language.thing.test(opening)) return itself(draft, voice);
  if (!first) return null;
  const parties = jointParties(draft, sentence, first, language);
  return { parties, outside: parties.length === 0, span: first.span };
}

/** «it» is the body that speaks, or a thing where a person does. */
function itself(draft: Draft, voice: Voice): Holder {
  const person = draft.people.some(({ id }) => id === voice.source);
  return person || voice.parties.length === 0 ? outsider : { parties: voice.parties, outside: false, span: null };
}

/** The parties of a group with those joined to it (A、B 和 C; 中国与俄罗斯; Britain, France and Germany). */
export function jointParties(
  draft: Draft,
  sentence: Sentence,
  first: NounGroup,
  language: StanceLanguage,
): readonly string[] {
  const groups = nounGroups(draft, sentence, language.grammar);
  const parties: string[] = [...first.parties];
  let last = first;
  for (const group of groups.slice(groups.indexOf(first) + 1)) {
    const pair = group.case === 'with' && /^[与和同跟及]$/u.test(draft.plain.slice(last.span.end, group.span.start));
    if ((group.head !== first.head && !pair) || group.parties.length > MOST) break;
    parties.push(...group.parties);
    last = group;
  }
  return [...new Set(parties)];
}

/** Whom «they» means: the speakers, where they are several, else the first of the sentence before. */
function told(
  draft: Draft,
  sentence: Sentence,
  from: number,
  text: string,
  voice: Voice,
  language: StanceLanguage,
): Holder | null {
  if (!language.they.test(text)) return null;
  const end = Math.max(sentence.span.start, (voice.span?.start ?? 0) - 1);
  const meant =
    groupIn(draft, sentence, { start: sentence.span.start, end }, language) ?? groupBefore(draft, sentence, language);
  return meant.length > 1 ? { parties: meant, outside: false, span: { start: from, end: from + 1 }, they: true } : null;
}

/** The subject of an earlier clause of the same words; words that have none are the speaker's own. */
function inherited(
  draft: Draft,
  sentence: Sentence,
  clause: Clause,
  from: number,
  voice: Voice,
  language: StanceLanguage,
): Holder {
  // «Iran, the envoy noted, is ready»: the words go on with what stood before who says them.
  const said = clause.resumed ? sentence.span.start : (voice.span?.start ?? sentence.span.start);
  if (voice.span && clause.span.start <= said) return nobody;
  const found = clause.inherited
    ? clause.subjects.find((one) => acts(one) && one.span.start >= said - 1 && one.span.end <= from)
    : undefined;
  if (!found) return nobody;
  // «Trump said he hoped …, and that the drills …»: the pronoun that opens his words is he.
  const opener = voice.span !== null && found.span.start - said < OPENING && found.mentions.every((one) => one.pronoun);
  if (opener && voice.parties.length > 0) return { parties: voice.parties, outside: false, span: found.span };
  const first = governor(draft, sentence, found, said, language) ?? found;
  const before = draft.lower.slice(sentence.span.start, first.span.start);
  if (!voice.span && language.otherSubject.test(before)) return outsider;
  const parties = jointParties(draft, sentence, first, language);
  return { parties, outside: parties.length === 0, span: first.span };
}

/** «外务省指责美方……，对结果表示遗憾»: who stands behind a word of stance is its object, and the one before it the subject. */
function governor(
  draft: Draft,
  sentence: Sentence,
  found: NounGroup,
  said: number,
  language: StanceLanguage,
): NounGroup | undefined {
  const clause = sentence.clauses.findLast((one) => one.start <= found.span.start) ?? sentence.span;
  const from = Math.max(clause.start, said);
  const [word] = language.words.scan(draft.lower, from, found.span.start);
  if (!word || (word.value.use !== 'holds' && word.value.use !== 'proposes')) return undefined;
  return subjectsIn(draft, sentence, { start: said, end: word.start }, language).at(-1);
}

function groupBefore(draft: Draft, sentence: Sentence, language: StanceLanguage): readonly string[] {
  const before = draft.sentences[sentence.index - 1];
  if (!before || before.paragraphIndex < sentence.paragraphIndex - 1) return [];
  return groupIn(draft, before, before.span, language) ?? [];
}

function groupIn(draft: Draft, sentence: Sentence, span: Span, language: StanceLanguage): readonly string[] | null {
  const [first] = subjectsIn(draft, sentence, span, language);
  const parties = first ? jointParties(draft, sentence, first, language) : [];
  return parties.length > 1 ? parties : null;
}

/** A group that can hold a stance: a party, a person or a body, no meeting and no town. */
const acts = (group: NounGroup): boolean =>
  group.mentions.some(({ kind }) => kind === 'party' || kind === 'person' || kind === 'organisation');

/** The noun groups of a stretch that no preposition binds: who may be a subject there. */
export const subjectsIn = (
  draft: Draft,
  sentence: Sentence,
  stretch: Span,
  language: StanceLanguage,
): readonly NounGroup[] =>
  nounGroups(draft, sentence, language.grammar).filter(
    (group) =>
      // «在朝鲜弃核之前»: what binds the words as a whole stands before them.
      (group.case === 'bare' || group.span.start === stretch.start) &&
      stretch.start <= group.span.start &&
      group.span.end <= stretch.end &&
      acts(group) &&
      !language.attaches.test(
        draft.lower.slice(Math.max(stretch.start, group.span.start - ATTACHED), group.span.start),
      ),
  );

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
