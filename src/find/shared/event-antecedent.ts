import type { Draft, Sentence } from '../draft.ts';
import type { Clause } from './clause.ts';
import type { Grammar } from './clause-cues.ts';
import { type NounGroup, nounGroups } from './noun-groups.ts';

/** What may open a sentence that goes on about the subject of the last one (On Thursday it shut, 该国随后). */
const GOES_ON = {
  en: /^\s*(?:(?:on|in|late on|early on)\s+\p{L}+,?\s+|(?:but|also|then|later|the same day|separately|meanwhile),?\s+)*(?:it|they)\s+(?:(?:has|have|had|also|then|later|will|would)\s+)*$/u,
  zh: /^(?:该国|该组织|该集团|它|他们|同时|此外|随后|同日|当天)[^，。；]{0,10}$/u,
} as const;

/** The party that a sentence without a subject of its own goes on about: the subject of the sentence before it. */
export function antecedent(draft: Draft, sentence: Sentence, clause: Clause, grammar: Grammar): readonly NounGroup[] {
  if (clause.before.some((group) => group.case === 'bare' && group.parties.length > 0)) return [];
  if (!GOES_ON[grammar.language].test(draft.lower.slice(sentence.span.start, clause.trigger.start).slice(-80)))
    return [];
  const last = draft.sentences[sentence.index - 1];
  if (!last || last.paragraph !== sentence.paragraph || last.language !== sentence.language) return [];
  const subject = nounGroups(draft, last, grammar).find((group) => group.case === 'bare' && group.parties.length > 0);
  return subject && subject.parties.length === 1 ? [subject] : [];
}
