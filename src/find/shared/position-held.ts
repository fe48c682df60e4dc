import type { Span } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { Stance } from '../finding.ts';
import type { Holder } from './position-holder.ts';
import { issuesIn } from './position-issues.ts';
import type { Spot } from './position-spots.ts';
import type { Voice } from './position-voice.ts';
import type { StanceLanguage } from './position-words.ts';

/** A stance read: who holds it, and on what. */
export interface Held {
  readonly parties: readonly string[];
  readonly stance: Stance;
  readonly object: Span;
  /** Where given, only issue words that match count. */
  readonly only?: RegExp;
  /** True where vague issue words do not count at all. */
  readonly clear?: boolean;
  /** The issues, where the object only points to what was told before (rejected the demand). */
  readonly issues?: readonly string[];
}

/** Reads a stance word in one of its uses; null where it gives no stance. */
export type Reader = (
  draft: Draft,
  sentence: Sentence,
  spot: Spot,
  voice: Voice,
  holder: Holder,
  language: StanceLanguage,
) => Held | null;

/** The subject where the text gives one, else whoever speaks. */
export const holdersOf = (holder: Holder, voice: Voice): readonly string[] => {
  if (holder.parties.length > 0) return holder.parties;
  return holder.outside ? [] : voice.parties;
};

/** Sentences back in which a text that was concluded may stand. */
const PACT_BACK = 2;

/** True where the narrator tells what stands in a text that the sides have concluded, here or in a sentence before. */
export function underPact(
  draft: Draft,
  sentence: Sentence,
  spot: Spot,
  voice: Voice,
  language: StanceLanguage,
): boolean {
  if (voice.source !== 'narrator') return false;
  const told = (from: number, to: number): boolean =>
    language.concluded.test(draft.lower.slice(from, Math.min(to, from + LONGEST)));
  if (told(sentence.span.start, spot.span.start)) return true;
  for (let back = 1; back <= PACT_BACK; back += 1) {
    const before = draft.sentences[sentence.index - back];
    if (!before) return false;
    if (told(before.span.start, before.span.end)) return true;
  }
  return false;
}

/** No more issues than this can be meant by a word that points back. */
const MEANT = 2;
/** A sentence longer than this is no sentence that a word could point back to. */
const LONGEST = 1500;

/** Issues of what was told right before a place: in the clauses before it, else in the sentence before. */
export function toldBefore(
  draft: Draft,
  sentence: Sentence,
  clause: Span,
  language: StanceLanguage,
  only?: RegExp,
): readonly string[] {
  const issues = (where: Sentence, span: Span): readonly string[] => {
    const found = issuesIn(draft, where, span, language, { only });
    return found.length > MEANT ? [] : found;
  };
  for (const earlier of sentence.clauses.filter((one) => one.end <= clause.start + 1).toReversed()) {
    const found = issues(sentence, earlier);
    if (found.length > 0) return found;
  }
  const before = draft.sentences[sentence.index - 1];
  if (!before || before.paragraphIndex < sentence.paragraphIndex - 1) return [];
  return before.span.end - before.span.start > LONGEST ? [] : issues(before, before.span);
}
