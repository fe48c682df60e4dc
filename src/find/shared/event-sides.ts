import type { Draft, Sentence } from '../draft.ts';
import type { NounGroup } from './noun-groups.ts';

const salient = new WeakMap<readonly Sentence[], readonly string[]>();

/** The two parties that the article names most, central ones of the story before others; fewer where it names fewer. */
export function salientParties(draft: Draft): readonly string[] {
  const known = salient.get(draft.sentences);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const sentence of draft.sentences) {
    for (const mention of sentence.mentions) {
      for (const party of mention.parties ?? (mention.party ? [mention.party] : [])) {
        counts.set(party, (counts.get(party) ?? 0) + 1);
      }
    }
  }
  const central = (id: string): number => (draft.knowledge.parties.get(id)?.central ? 1 : 0);
  const ranked = [...counts].sort(([a, x], [b, y]) => central(b) - central(a) || y - x || (a < b ? -1 : 1));
  const top = ranked.slice(0, 2).map(([party]) => party);
  salient.set(draft.sentences, top);
  return top;
}

/** Whom «both sides» means at a place: the last two parties named together before it, else the article's main pair. */
export function bothSides(draft: Draft, sentence: Sentence, before: number): readonly string[] {
  for (let back = 0; back < 3; back += 1) {
    const one = draft.sentences[sentence.index - back];
    if (!one) break;
    const parties = new Set<string>();
    for (const mention of one.mentions) {
      if (mention.span.end > before || mention.form === 'capital') continue;
      for (const party of mention.parties ?? (mention.party ? [mention.party] : [])) parties.add(party);
    }
    if (parties.size === 2) return [...parties];
    if (parties.size > 2) break;
  }
  return salientParties(draft);
}

export const partiesOf = (groups: readonly NounGroup[]): readonly string[] => [
  ...new Set(groups.flatMap((group) => group.parties)),
];
export const peopleOf = (groups: readonly NounGroup[]): readonly string[] => [
  ...new Set(groups.flatMap((group) => group.people)),
];
