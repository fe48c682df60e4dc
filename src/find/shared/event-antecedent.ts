import type { Draft, Sentence } from '../draft.ts';
import type { Clause } from './clause.ts';
import type { EventLanguage } from './event-frame.ts';
import { type NounGroup, nounGroups } from './noun-groups.ts';

/** The party that a sentence without a subject of its own goes on about: the subject of the sentence before it. */
export function antecedent(
  draft: Draft,
  sentence: Sentence,
  clause: Clause,
  { grammar, words }: EventLanguage,
): readonly NounGroup[] {
  if (clause.before.some((group) => group.case === 'bare' && group.parties.length > 0)) return [];
  if (!words.goesOn.test(draft.lower.slice(sentence.span.start, clause.trigger.start).slice(-80))) return [];
  const last = draft.sentences[sentence.index - 1];
  if (!last || last.paragraph !== sentence.paragraph || last.language !== sentence.language) return [];
  const subject = nounGroups(draft, last, grammar).find((group) => group.case === 'bare' && group.parties.length > 0);
  return subject && subject.parties.length === 1 ? [subject] : [];
}
