import type { Draft } from '../draft.ts';

export type Rank = 'leader' | 'minister' | 'envoy';

const LEADER =
  /^(?!.*\b(?:vice|deputy|adviser|advisor|aide|sister|envoy|spokes\w*|foreign|chief of staff)\b).*\b(?:president|prime minister|premier|chancellor|supreme leader|leader|king|queen|emperor|emir|crown prince|chairman of the state affairs|general secretary|state affairs commission)\b/iu;
const MINISTER =
  /\b(?:minister|secretary of (?:state|defen[cs]e|treasury|commerce)|secretary|national security advis[eo]r|state council(?:l)?or|high representative|vice president|vice chairman|special envoy of the president|director of the (?:cia|central intelligence agency)|speaker)\b/iu;
const BELOW =
  /\b(?:vice|deputy|assistant|under ?secretary|first vice)\s+(?:foreign |unification |defen[cs]e )?(?:minister|secretary)\b/iu;

/** The rank of a person by the offices the story gives, the one held on the day first; null where none is known. */
export function rankOf(draft: Draft, id: string, day: string | null): Rank | null {
  const roles = draft.knowledge.people.get(id)?.roles ?? [];
  const when = day ?? draft.anchor;
  const held = when
    ? roles.filter(({ from, to }) => (!from || from <= when) && (!to || to >= when.slice(0, to.length)))
    : roles;
  const ranks = (held.length > 0 ? held : roles).map(({ title }) => rankOfTitle(title));
  return ranks.find((rank) => rank === 'leader') ?? ranks.find((rank) => rank === 'minister') ?? ranks[0] ?? null;
}

/** The rank an English title gives. */
export function rankOfTitle(title: string): Rank {
  if (LEADER.test(title)) return 'leader';
  if (MINISTER.test(title) && !BELOW.test(title)) return 'minister';
  return 'envoy';
}
