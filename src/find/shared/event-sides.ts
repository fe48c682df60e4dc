import type { Draft, Sentence } from '../draft.ts';
import type { Mention } from '../mention.ts';
import type { Grammar } from './clause-cues.ts';
import { kept } from './kept.ts';
import { type NounGroup, nounGroups } from './noun-groups.ts';

/** Before a capital where something is done: it does not speak for its state. */
const AT = /(?:在|于|抵|赴|\s(?:in|at|to) )$/u;

const salient = kept<readonly Sentence[], readonly string[]>();

/** The two parties that the article names most, the story's own counting more; fewer where it names fewer. */
export function salientParties(draft: Draft): readonly string[] {
  const known = salient.get(draft.sentences);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const sentence of draft.sentences) {
    for (const mention of sentence.mentions) {
      if (mention.kind === 'place' || (mention.kind === 'organisation' && !isMovement(draft, mention))) continue;
      if (mention.form === 'capital' && AT.test(draft.lower.slice(mention.span.start - 4, mention.span.start)))
        continue;
      for (const party of mention.parties ?? (mention.party ? [mention.party] : [])) {
        if (party === 'UNO') continue;
        // A body of many states brings others together more often than it is a side.
        const share = draft.knowledge.organisations.get(mention.id)?.kind === 'international' ? 0.5 : 1;
        counts.set(party, (counts.get(party) ?? 0) + share);
      }
    }
  }
  const central = (id: string): number => (draft.knowledge.parties.get(id)?.central ? 1 : 0);
  // A story names the sides it follows first.
  const main = (draft.story?.parties ?? []).slice(0, 2).map(({ id }) => id);
  const weight = (id: string, count: number): number => count * (1 + central(id)) * (main.includes(id) ? 2 : 1);
  const ranked = [...counts].sort(([a, x], [b, y]) => weight(b, y) - weight(a, x) || (a < b ? -1 : 1));
  const top = ranked.slice(0, 2).map(([party]) => party);
  salient.set(draft.sentences, top);
  return top;
}

/** A movement is named as an organisation and acts as a party of its own. */
function isMovement(draft: Draft, mention: Mention): boolean {
  const { organisations, parties } = draft.knowledge;
  const party = mention.party ? parties.get(mention.party) : undefined;
  return party !== undefined && organisations.get(mention.id)?.names.en[0] === party.names.en[0];
}

/** Whom «both sides» means at a place: the last two parties named together before it, else the article's main pair. */
export function bothSides(draft: Draft, sentence: Sentence, before: number, grammar: Grammar): readonly string[] {
  const chinese = grammar.language === 'zh';
  for (let back = 0; back < (chinese ? 8 : 3); back += 1) {
    const one = draft.sentences[sentence.index - back];
    if (!one || one.language !== grammar.language) break;
    const parties = new Set<string>();
    const groups = nounGroups(draft, one, grammar);
    const named = joinedSides(groups, before);
    const pair = named.length === 2 || !chinese ? named : besideSides(groups, before);
    if (pair.length === 2) return pair;
    for (const group of groups) {
      if (
        group.span.end > before ||
        mediates(draft, one, group, grammar) ||
        group.case === 'in' ||
        group.case === 'by' ||
        group.mentions.every(isTown)
      )
        continue;
      for (const party of group.parties) parties.add(party);
    }
    if (parties.size === 2 && back < 3) return [...parties];
    if (parties.size > 2 && !chinese) break;
  }
  return salientParties(draft);
}

/** «挪威、墨西哥充当保证方»: those of a clause that only helps the talks along. */
function mediates(draft: Draft, sentence: Sentence, group: NounGroup, { mediating }: Grammar): boolean {
  const home = sentence.clauses.findLast((one) => one.start <= group.span.start);
  return home !== undefined && mediating.test(draft.lower.slice(home.start, Math.min(home.end, home.start + CLAUSE)));
}
/** A longer clause is a sentence of its own. */
const CLAUSE = 90;

/** The last two parties that one noun joins (俄乌谈判, between A and B). */
function joinedSides(groups: readonly NounGroup[], before: number): readonly string[] {
  for (let at = groups.length - 1; at > 0; at -= 1) {
    const group = groups[at];
    if (!group || group.span.end > before || group.head === at || group.case === 'by') continue;
    const joined = groups.filter((one, index) => one.head === group.head || index === group.head);
    const parties = partiesOf(joined.filter((one) => !one.mentions.every(isTown)));
    if (joined.length === 2) return parties;
  }
  return [];
}

/** «俄罗斯与乌克兰代表团»: the last two parties that stand side by side around a word of joining. */
function besideSides(groups: readonly NounGroup[], before: number): readonly string[] {
  for (let at = groups.length - 1; at > 0; at -= 1) {
    const [left, group] = [groups[at - 1], groups[at]];
    if (!left || !group || group.case !== 'with' || group.span.end > before || left.case === 'in') continue;
    const parties = partiesOf([left, group]);
    if (parties.length === 2 && group.span.start - left.span.end <= 1) return parties;
  }
  return [];
}

const isTown = (mention: Mention): boolean => mention.kind === 'place' || mention.form === 'capital';

export const partiesOf = (groups: readonly NounGroup[]): readonly string[] => [
  ...new Set(groups.flatMap((group) => group.parties)),
];
export const peopleOf = (groups: readonly NounGroup[]): readonly string[] => [
  ...new Set(groups.flatMap((group) => group.people)),
];
