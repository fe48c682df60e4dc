import type { Draft, Sentence } from '../draft.ts';
import type { Mention } from '../mention.ts';
import { kept } from './kept.ts';

/** The parties a mention stands for. */
export const partiesOf = (mention: Mention): readonly string[] =>
  mention.parties ?? (mention.party === null ? [] : [mention.party]);
/** True for a name that can act: a party, a person, a body. */
export const acts = (mention: Mention): boolean =>
  mention.kind === 'party' || mention.kind === 'person' || mention.kind === 'organisation';

const BACK = 2;
/** What a mention nearby counts beside one anywhere in the article. */
const NEARBY = 4;
/** What having dealt with the other side counts. */
const MET = 8;
const paired = kept<Sentence, Map<number, readonly string[]>>();
const counted = kept<Draft['sentences'], ReadonlyMap<string, number>>();

/** True for a side of the story; without a story any party may be one. */
export const leads = (draft: Draft, party: string): boolean =>
  draft.story === null || draft.knowledge.parties.get(party)?.central === true;

/** How often each central party is named in the article. */
function countsOf(draft: Draft): ReadonlyMap<string, number> {
  const known = counted.get(draft.sentences);
  if (known) return known;
  const counts = new Map<string, number>();
  const add = (party: string, weight: number): void => {
    if (leads(draft, party)) counts.set(party, (counts.get(party) ?? 0) + weight);
  };
  for (const { mentions } of draft.sentences) {
    for (const mention of mentions)
      if (acts(mention) || mention.kind === 'meeting') for (const party of partiesOf(mention)) add(party, 1);
  }
  // Two who met, agreed or exchanged blows are sides; a host or mediator is named as often.
  const dealt = draft.events.map(({ actors, recipients }) => new Set([...actors, ...recipients]));
  for (const party of new Set(dealt.filter(({ size }) => size === 2).flatMap((sides) => [...sides]))) add(party, MET);
  counted.set(draft.sentences, counts);
  return counts;
}

/** The two sides named most in the sentences up to a place: who «both sides» are; central parties of the story only. */
export function pairBefore(draft: Draft, sentence: Sentence, at: number): readonly string[] {
  // The names before a place are few on a page of any length: one answer serves all places between two names.
  const last = sentence.mentions.findLastIndex((one) => one.span.start < at);
  const answers = paired.get(sentence) ?? new Map<number, readonly string[]>();
  paired.set(sentence, answers);
  const answer = answers.get(last);
  if (answer) return answer;
  const counts = new Map(countsOf(draft));
  for (let index = sentence.index; index >= Math.max(0, sentence.index - BACK); index -= 1) {
    for (const mention of draft.sentences[index]?.mentions ?? []) {
      if (!acts(mention)) continue;
      if (mention.span.start >= at && index === sentence.index) continue;
      for (const party of partiesOf(mention)) {
        if (leads(draft, party)) counts.set(party, (counts.get(party) ?? 0) + NEARBY);
      }
    }
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const pair = ranked.length >= 2 ? ranked.slice(0, 2).map(([party]) => party) : [];
  answers.set(last, pair);
  return pair;
}
