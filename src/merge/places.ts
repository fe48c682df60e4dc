import { knowledgeOf } from '#find/knowledge.ts';
import type { Story } from '#story/story.ts';

/**
 * What a place in words may be: its own name, and the country it lies in, so that Pyongyang and North Korea agree and
 * Pyongyang and Seoul do not.
 */
export function placeKeys(place: string | null, story: Story | null): ReadonlySet<string> {
  if (!place) return new Set();
  const knowledge = knowledgeOf(story);
  const keys = new Set<string>();
  for (const part of place.split(/,\s*|\s*\(|\)/u).filter(Boolean)) {
    const name = part.trim();
    const match = knowledge.names.longestAt(name, 0);
    const known = match && match.end === name.length ? match.value[0] : undefined;
    if (known?.kind === 'party')
      keys.add(known.form === 'capital' ? `city:${name.toLowerCase()}` : `state:${known.id}`);
    else if (known && knowledge.places.get(known.id)?.kind === 'sea') keys.add(`sea:${known.id}`);
    else keys.add(`city:${known?.id ?? name.toLowerCase()}`);
    if (known?.party) keys.add(`state:${known.party}`);
  }
  return keys;
}

const cities = (keys: ReadonlySet<string>): readonly string[] => [...keys].filter((key) => key.startsWith('city:'));
const seas = (keys: ReadonlySet<string>): readonly string[] => [...keys].filter((key) => key.startsWith('sea:'));
const states = (keys: ReadonlySet<string>): readonly string[] => [...keys].filter((key) => key.startsWith('state:'));

/** True where both name a town or site, or a sea, and none is the same, or their countries differ. */
export function placesConflict(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  const differ = (left: readonly string[], right: readonly string[]): boolean =>
    left.length > 0 && right.length > 0 && !left.some((key) => right.includes(key));
  const [left, right] = [cities(a), cities(b)];
  if (left.length > 0 && right.length > 0) return differ(left, right);
  // What is fired from a town falls into a sea.
  return differ(seas(a), seas(b)) || differ(states(a), states(b));
}

/** True where both name the same town or site, or one names the country of the other. */
export const placesMeet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && !placesConflict(a, b) && [...a].some((key) => b.has(key));

/** The country a place lies in, else the town itself: places that meet nearly always share it; null without a place. */
export const landOf = (keys: ReadonlySet<string>): string | null =>
  states(keys)[0] ?? cities(keys)[0] ?? seas(keys)[0] ?? null;
