import type { Draft, Sentence } from '../draft.ts';
import { partiesOf } from './position-pair.ts';
import type { Spot } from './position-spots.ts';
import type { StanceLanguage } from './position-words.ts';

/** How far behind a name the end of a standpoint opens. */
const TAIL = 6;

/** From whose standpoint it is told: «For Tehran, enrichment is non-negotiable». */
export function standpointOf(draft: Draft, sentence: Sentence, spot: Spot, language: StanceLanguage) {
  const one = sentence.mentions.find((mention) => mention.span.end <= spot.span.start && partiesOf(mention).length > 0);
  if (!one || !language.standpoint.test(draft.lower.slice(sentence.span.start, one.span.start))) return null;
  return language.standpointEnd.test(draft.lower.slice(one.span.end, one.span.end + TAIL)) ? partiesOf(one) : null;
}

/** Whose demand, offer or red line it is: the name that owns the noun, or for which it is one. */
export function ownerOf(
  draft: Draft,
  sentence: Sentence,
  spot: Spot,
  language: StanceLanguage,
): readonly string[] | null {
  const before = sentence.mentions.findLast((one) => one.span.end <= spot.span.start && partiesOf(one).length > 0);
  if (before && language.owns.test(draft.lower.slice(before.span.end, spot.span.start))) return partiesOf(before);
  const after = sentence.mentions.find((one) => one.span.start >= spot.span.end && partiesOf(one).length > 0);
  if (after && language.ownedBy.test(draft.lower.slice(spot.span.end, after.span.start))) return partiesOf(after);
  return null;
}
