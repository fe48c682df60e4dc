import type { Draft } from '../draft.ts';
import type { Mention } from '../mention.ts';
import type { Clause } from './clause.ts';
import type { EventFrame } from './event-frame.ts';
import type { NounGroup } from './noun-groups.ts';

export interface EventPlace {
  /** Id of the place, or the code of the party whose capital or country it is. */
  readonly id: string;
  /** The English name as a brief prints it. */
  readonly name: string;
}

/** The place a mention names, in English; null where the mention is no place. */
export function placeOf(draft: Draft, mention: Mention): EventPlace | null {
  const { knowledge } = draft;
  if (mention.kind === 'place') {
    const name =
      knowledge.places.get(mention.id)?.names.en[0] ?? draft.article.text.slice(mention.span.start, mention.span.end);
    return { id: mention.id, name };
  }
  if (mention.kind !== 'party') return null;
  const party = knowledge.parties.get(mention.id);
  const name = mention.form === 'capital' ? party?.capitals.en[0] : party?.names.en[0];
  return name ? { id: mention.id, name } : null;
}

/** Where the clause says it is done: the first group bound by 在, 于, in, at that names a place, towns before countries. */
export function eventPlace(draft: Draft, clause: Clause, apart: readonly NounGroup[] = []): EventPlace | null {
  const mentions = clause.places.filter((group) => !apart.includes(group)).flatMap((group) => group.mentions);
  const town = mentions.find((mention) => mention.kind === 'place' || mention.form === 'capital');
  const any = town ?? mentions.find((mention) => mention.kind === 'party');
  return any ? placeOf(draft, any) : null;
}

/** Where a visit goes: the town or country that is its goal. */
export function goalPlace(
  draft: Draft,
  goal: string | undefined,
  receivers: readonly NounGroup[],
  frame: EventFrame,
): EventPlace | null {
  if (frame.kind !== 'visit') return null;
  const mention = receivers[0]?.mentions[0];
  if (mention) return placeOf(draft, mention);
  const name = goal ? draft.knowledge.parties.get(goal)?.names.en[0] : undefined;
  return goal && name ? { id: goal, name } : null;
}
