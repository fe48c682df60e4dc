import type { Span } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import { type Held, type Reader, underPact } from './position-held.ts';
import { pairBefore, partiesOf } from './position-pair.ts';
import type { Spot } from './position-spots.ts';
import type { Voice } from './position-voice.ts';
import type { StanceLanguage, Use } from './position-words.ts';

/** How near a word by which an act is left to someone he is named. */
const NEAR = 6;

/** Readers of the uses in which another is bidden: by an order, by leaving the act to him, by naming what must come first. */
export const BIDS = {
  orders(draft, sentence, spot, voice, _holder, language) {
    const quoted = sentence.quotations.some(
      ({ inner }) => inner.start <= spot.span.start && spot.span.end <= inner.end,
    );
    const opens = voice.span !== null && language.opensOrder.test(draft.lower.slice(voice.span.start, spot.span.start));
    if (!quoted || !opens || voice.parties.length === 0) return null;
    return { parties: voice.parties, stance: 'demand', object: { start: spot.span.start, end: spot.object.end } };
  },
  laid(draft, sentence, spot, voice, holder, language) {
    const doer = sentence.mentions.find((one) => one.span.start >= spot.span.end && partiesOf(one).length > 0);
    const parties = voice.parties.length > 0 ? voice.parties : holder.parties;
    if (!doer || doer.span.start - spot.span.end > NEAR || parties.length === 0 || (voice.outside && voice.span))
      return null;
    if (partiesOf(doer).some((party) => parties.includes(party))) return null;
    if (!language.toAct.test(draft.lower.slice(doer.span.end, spot.object.end))) return null;
    return { parties, stance: 'demand', object: spot.object };
  },
  requires(draft, _sentence, spot, voice, holder, language) {
    const parties = voice.parties.length > 0 ? voice.parties : holder.outside ? [] : holder.parties;
    const before = { start: Math.max(spot.clause.start, voice.span?.start ?? 0), end: spot.span.start };
    if (parties.length === 0 || (voice.outside && voice.span)) return null;
    const predicate = language.predicateBefore.exec(draft.lower.slice(before.start, before.end));
    return predicate && { parties, stance: 'demand', object: { ...before, end: before.start + predicate.index } };
  },
} satisfies Partial<Record<Use, Reader>>;

/** «It will get …», «is to receive …»: who gives is the other side; what both have signed is accepted. */
export function givenTo(
  draft: Draft,
  sentence: Sentence,
  spot: Spot,
  voice: Voice,
  receivers: readonly string[],
  before: Span,
  language: StanceLanguage,
): Held | null {
  const [receiver] = receivers;
  if (receivers.length !== 1 || receiver === undefined) return null;
  const giver = pairBefore(draft, sentence, before.end).find((party) => party !== receiver);
  if (giver === undefined || voice.source !== 'narrator') return null;
  return {
    parties: [giver],
    stance: underPact(draft, sentence, spot, voice, language) ? 'accept' : 'offer',
    object: spot.object,
    clear: true,
  };
}
