import type { Span } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { IssueWord } from '../mention.ts';
import type { StanceLanguage } from './position-words.ts';

/** How far apart an issue word and the one it modifies may stand. */
const GAP = 3;
/** How far before an issue word the preposition of a topic stands (就伊朗的导弹计划). */
const TOPIC = 12;

/** Issues raised in the stretch, each once; a word that only modifies the next one does not count (无核化谈判). */
export function issuesIn(
  draft: Draft,
  sentence: Sentence,
  span: Span,
  language: StanceLanguage,
  choice: { readonly only?: RegExp | undefined; readonly clung?: boolean; readonly clear?: boolean | undefined } = {},
): readonly string[] {
  const words = sentence.issues
    .filter((word) => span.start <= word.span.start && word.span.end <= span.end)
    .filter((word) => !choice.only || choice.only.test(draft.lower.slice(word.span.start, word.span.end)))
    .map((word) => (choice.clung ? clungTo(draft, word, language) : word));
  const clear = words.filter((word) => !language.vague.test(draft.lower.slice(word.span.start, word.span.end)));
  const named = clear.length > 0 || choice.clear ? clear : words;
  // Who will not talk about a thing refuses the thing (拒绝就导弹谈判, will not negotiate over its missiles).
  const told = choice.clung ? named.filter((word) => !hasTopic(draft, word, named, language)) : named;
  // «allow inspectors to visit Fordow»: a site only tells where, beside what is said of it.
  const sited = (word: IssueWord): boolean =>
    sentence.mentions.some(
      (one) => one.kind === 'place' && one.span.start <= word.span.start && word.span.end <= one.span.end,
    );
  const elsewhere = told.some((word) => !sited(word));
  const heads = told.filter((word) => {
    if (elsewhere && sited(word)) return false;
    // «高浓缩铀库存», «铀浓缩设施»: of two that overlap the later is the head.
    if (
      told.some((one) => one.span.start > word.span.start && one.span.start < word.span.end && one.issue !== word.issue)
    )
      return false;
    const head = told.findLast((one) => one.span.end <= word.span.start && one.issue !== word.issue);
    if (head && language.tail.test(draft.lower.slice(head.span.end, word.span.start))) return false;
    const next = told.find((one) => one.span.start >= word.span.end);
    if (!next || next.issue === word.issue || next.span.start - word.span.end > GAP) return true;
    return !language.modifies.test(draft.lower.slice(word.span.end, next.span.start));
  });
  return [...new Set(heads.map((word) => word.issue))];
}

/** True for a word for talks that tells, or is told, what they are about: another issue. */
function hasTopic(draft: Draft, word: IssueWord, told: readonly IssueWord[], language: StanceLanguage): boolean {
  const text = draft.lower.slice(word.span.start, word.span.end);
  if (!language.talking.test(text)) return false;
  return told.some((one) => {
    if (one.issue === word.issue) return false;
    return one.span.start >= word.span.end
      ? language.topicAfter.test(draft.lower.slice(word.span.end, one.span.start))
      : language.topicBefore.test(draft.lower.slice(Math.max(0, one.span.start - TOPIC), one.span.start));
  });
}

/** Who will not give up a thing clings to the thing: 放弃核武器 raises disarmament, and refusing it the weapons. */
function clungTo(draft: Draft, word: IssueWord, language: StanceLanguage): IssueWord {
  const text = draft.lower.slice(word.span.start, word.span.end);
  const verb = language.giveUp.exec(text);
  if (!verb) return word;
  for (let at = word.span.start + verb[0].length; at < word.span.end; at += 1) {
    const thing = draft.knowledge.issueWords.longestAt(draft.lower, at, word.span.end);
    const issue = thing?.value[0];
    if (issue) return { span: word.span, issue };
  }
  return word;
}

/** Parties named in the object, the holder aside. */
export function towardOf(sentence: Sentence, object: Span, holder: string): readonly string[] {
  const named = sentence.mentions
    .filter(
      (mention) => mention.kind !== 'meeting' && object.start <= mention.span.start && mention.span.end <= object.end,
    )
    .flatMap((mention) => mention.parties ?? (mention.party === null ? [] : [mention.party]));
  return [...new Set(named)].filter((party) => party !== holder);
}
