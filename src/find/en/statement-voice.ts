import { general } from '#language/general/general.ts';
import type { Draft } from '../draft.ts';
import type { Mention } from '../mention.ts';
import { withId } from '../shared/placed.ts';

/** Who speaks, as statement speakers. */
export interface Speaker {
  readonly ids: readonly string[];
  readonly media: boolean;
  readonly plural: boolean;
  /** Spoke in this sentence or the one before it. */
  readonly near: boolean;
}

/** A speaker known by one id. */
export const named = (id: string, media = false, plural = false): Speaker => ({ ids: [id], media, plural, near: true });

/** Whom a name speaks for: a person, a body, several parties of a meeting, a party. */
export function ofMention(draft: Draft, mention: Mention): Speaker | null {
  if (mention.kind === 'person') return named(mention.id);
  if (mention.parties && mention.parties.length > 1) return named(mention.parties.join('+'), false, true);
  if (mention.kind === 'organisation') return named(mention.id, kindOf(draft, mention.id) === 'media');
  return mention.party ? named(mention.party) : null;
}

/** A movement that is a party of its own speaks under its name as a body; a ministry's side is its state. */
export const speaksAs = ({ id, party }: Mention): string => (MOVEMENTS.has(id) ? id : (party ?? id));
const MOVEMENTS: ReadonlySet<string> = new Set(general.movements.map(({ id }) => id));

const kindOf = (draft: Draft, id: string): string | undefined =>
  withId(draft.organisations, id)?.kind ?? draft.knowledge.organisations.get(id)?.kind;

/** True where the organisation is a medium. */
export const isMedia = (draft: Draft, mention: Mention): boolean =>
  mention.kind === 'organisation' && kindOf(draft, mention.id) === 'media';
