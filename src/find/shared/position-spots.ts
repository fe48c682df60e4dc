import type { Span } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { Stance } from '../finding.ts';
import { kept } from './kept.ts';
import { negated, type StanceLanguage, type Use } from './position-words.ts';

/** A stance word where it stands, with what it governs. */
export interface Spot {
  readonly span: Span;
  readonly word: string;
  readonly use: Use;
  /** After negation; null where the negated word is no stance. */
  readonly stance: Stance | null;
  /** The stance of the word as listed. */
  readonly listed: Stance;
  /** True where the word as listed is negated by the text before it. */
  readonly negated: boolean;
  /** The clause the word stands in. */
  readonly clause: Span;
  /** What the stance is on: from the word to the end of its object. */
  readonly object: Span;
  /** True where the word stands in the object of an earlier one and says nothing of its own (拒绝接受, refuses to accept). */
  readonly inner: boolean;
  /** True for a noun in the object of an earlier word: only a named owner holds its stance. */
  readonly within: boolean;
}

/** More stance words than this stand in no sentence of prose. */
const MOST = 24;
const BEFORE = 24;
/** How far behind a noun its content opens. */
const TAIL = 6;
/** How far behind its word an object may begin: 要求……, with the party that is asked in between. */
const NEAR = 90;
const known = kept<Sentence, readonly Spot[]>();

/** The stance words of a sentence in order, with negation and object; words used as nouns are left out. */
export function spotsOf(draft: Draft, sentence: Sentence, language: StanceLanguage): readonly Spot[] {
  const found = known.get(sentence);
  if (found) return found;
  const spots: Spot[] = [];
  for (const match of language.words.scan(draft.lower, sentence.span.start, sentence.span.end)) {
    if (spots.length >= MOST) break;
    if (match.value.use === 'none') continue;
    const span = { start: match.start, end: match.end };
    if (insideName(sentence, span)) continue;
    const before = draft.lower.slice(Math.max(sentence.span.start, span.start - BEFORE), span.start);
    const noun = isNoun(draft, sentence, span, match.value.use, language);
    const tail = draft.lower.slice(span.start, span.end + TAIL);
    const owned = language.possessed.test(before) || demonymBefore(sentence, draft.lower, span);
    if (noun && !(owned && language.complement.test(tail))) continue;
    const use = noun ? 'noun' : match.value.use;
    const verb = match.value.use === 'holds' || match.value.use === 'proposes' || match.value.use === 'hopes';
    const isNegated = verb && !noun && language.negation.test(before);
    const clause = clauseAt(sentence, span);
    spots.push({
      span,
      word: draft.lower.slice(span.start, span.end),
      use,
      stance: isNegated ? negated(match.value.stance) : match.value.stance,
      listed: match.value.stance,
      negated: isNegated,
      clause,
      object: { start: span.end, end: clause.end },
      inner: false,
      within: false,
    });
  }
  const read = withObjects(draft, sentence, spots, language);
  known.set(sentence, read);
  return read;
}

/** Uses whose words are nouns as well (the demand, 要求). */
const NOMINAL: ReadonlySet<Use> = new Set(['holds', 'proposes', 'hopes', 'recognises']);

/** A content told in a clause of its own, with a verb of its own. */
const THAT = /^\s*that\b/u;

/** Uses that tell a deed, whose object holds no content in which another stance could stand. */
const DEEDS: ReadonlySet<Use> = new Set(['act', 'leaves', 'stays', 'burdens', 'invokes', 'agrees', 'bars', 'requires']);

const isVerb = ({ use }: Spot): boolean =>
  use === 'holds' || use === 'proposes' || use === 'hopes' || use === 'recognises';

/** «the American demand for», «the Iranian side's refusal»: a name right before a noun owns it. */
const demonymBefore = (sentence: Sentence, text: string, { start }: Span): boolean =>
  sentence.mentions.some(
    (one) =>
      one.kind === 'party' && one.span.end < start && /^\s(?:[a-z-]+\s)?$/u.test(text.slice(one.span.end, start)),
  );

const insideName = (sentence: Sentence, span: Span): boolean =>
  sentence.mentions.some(
    (mention) => !mention.pronoun && mention.span.start < span.end && span.start < mention.span.end,
  );

function isNoun(draft: Draft, sentence: Sentence, span: Span, use: Use, language: StanceLanguage): boolean {
  if (!NOMINAL.has(use)) return false;
  const after = draft.lower.slice(span.end, span.end + 12);
  if (language.verbalAfter.test(after)) return false;
  const before = draft.lower.slice(Math.max(sentence.span.start, span.start - BEFORE), span.start);
  if (language.attitude.test(draft.lower.slice(span.start, span.end))) {
    const shown = language.shows.test(before) || sentence.mentions.some((mention) => mention.span.end === span.start);
    if (!shown && draft.lower.charAt(span.start - 1) !== '，' && span.start > sentence.span.start)
      return !language.adverb.test(before);
  }
  return language.nominalBefore.test(before) || language.nominalAfter.test(after);
}

export const clauseAt = (sentence: Sentence, span: Span): Span =>
  sentence.clauses.find((clause) => clause.start <= span.start && span.start < clause.end) ?? sentence.span;

function withObjects(
  draft: Draft,
  sentence: Sentence,
  spots: readonly Spot[],
  language: StanceLanguage,
): readonly Spot[] {
  const read: Spot[] = [];
  for (const [index, spot] of spots.entries()) {
    const outer = read.findLast((one) => !one.inner);
    const governed =
      outer !== undefined &&
      spot.span.start < outer.object.end &&
      !DEEDS.has(outer.use) &&
      !tellsOnly(draft, outer, language) &&
      !(outer.stance === 'concern' && isVerb(spot) && hasOwnSubject(sentence, outer, spot)) &&
      !(outer.use === 'keeps' && spot.use !== 'noun') &&
      !language.joins.test(draft.lower.slice(outer.span.end, spot.span.start));
    const later = spots.slice(index + 1);
    const inner = governed && spot.use !== 'noun';
    const object = objectOf(draft, sentence, spot, later, language);
    // «对美方扩大出口管制表示不满»: the deed is the object of the word behind it.
    const told =
      DEEDS.has(spot.use) &&
      later.some((one) => {
        const before = draft.lower.slice(spot.clause.start, one.span.start);
        const at = one.clause === spot.clause && isVerb(one) ? language.objectBefore.exec(before) : null;
        return at !== null && spot.clause.start + at.index <= spot.span.start;
      });
    read.push({ ...spot, inner: inner || told, within: governed && spot.use === 'noun', object });
  }
  return read;
}

/** «told reporters that he was ready»: a word of asking governs nothing where it only tells. */
const tellsOnly = (draft: Draft, outer: Spot, language: StanceLanguage): boolean =>
  outer.use === 'proposes' &&
  outer.listed === 'demand' &&
  !language.bidden.test(draft.lower.slice(outer.span.end, outer.span.end + BIDDEN));

/** «complained that Pompeo had asked for …»: what another is blamed for may be a stance of his. */
const hasOwnSubject = (sentence: Sentence, outer: Spot, spot: Spot): boolean =>
  sentence.language === 'en' &&
  sentence.mentions.some(
    ({ kind, span }) =>
      (kind === 'party' || kind === 'person') &&
      outer.span.end < span.start &&
      span.end < spot.span.start &&
      spot.span.start - span.end < BESIDE,
  );
/** How far behind a word of asking the act asked may open (asked the United States to). */
export const BIDDEN = 50;
/** How near its subject the verb of a clause stands. */
const BESIDE = 16;

/** The object runs to the end of the clause, or on where the clause ends at once or the next one plainly continues it. */
function objectOf(
  draft: Draft,
  sentence: Sentence,
  spot: Spot,
  later: readonly Spot[],
  language: StanceLanguage,
): Span {
  const start = spot.span.end;
  let end = spot.clause.end;
  for (const clause of sentence.clauses) {
    if (clause.start < end || clause.start - start > NEAR) continue;
    const text = draft.lower.slice(clause.start, clause.end);
    const empty = !sentence.issues.some((word) => word.span.start >= start && word.span.end <= end);
    const own = later.some(
      (one) => one.span.start >= clause.start && one.span.start < clause.end && one.use === 'holds',
    );
    const atOnce = clause.start - start <= 3;
    // «A 同意……，B 则……»: another's clause is no part of it.
    const others = sentence.mentions.find((one) => one.span.start >= clause.start && one.span.end <= clause.end);
    if (!atOnce && language.tellsAnew.test(text)) break;
    if (!atOnce && others && language.others.test(draft.lower.slice(others.span.end, others.span.end + TAIL))) break;
    if (!atOnce && (own || !(language.goesOn.test(text) || (empty && spot.use !== 'ought')))) break;
    end = clause.end;
  }
  const joined = later.find(
    (one) =>
      one.span.start < end &&
      (isVerb(one) || one.use === 'ought') &&
      language.joins.test(draft.lower.slice(start, one.span.start)) &&
      one.span.start - start > 3,
  );
  if (joined) end = Math.min(end, joined.span.start);
  const content = draft.lower.slice(start, end);
  if (spot.use === 'noun' && !THAT.test(content)) {
    const verb = language.verbFollows.exec(content);
    if (verb) end = start + verb.index;
  }
  const stop = language.stops.exec(draft.lower.slice(start, end));
  // «承诺,如果……» has no object before the condition.
  if (stop && (stop.index > 1 || spot.use === 'keeps')) end = start + stop.index;
  return { start, end };
}
