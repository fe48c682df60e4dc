import type { Draft, Sentence } from '../draft.ts';
import { givenTo } from './position-bids.ts';
import { type Held, holdersOf, type Reader, toldBefore, underPact } from './position-held.ts';
import { type Holder, subjectsIn } from './position-holder.ts';
import { issuesIn } from './position-issues.ts';
import { ownerOf, standpointOf } from './position-owner.ts';
import type { Spot } from './position-spots.ts';
import type { Voice } from './position-voice.ts';
import type { StanceLanguage, Use } from './position-words.ts';

/** How near a good word its issue stands. */
const BESIDE = 12;
/** An object this short says nothing. */
const BARE = 6;
/** No noun has more content before it than this. */
const LONG = 30;
/** Text this near a word tells whether it is a predicate. */
const CLOSE = 40;
/** How near what is said the word that grants it stands. */
const GRANT = 18;
/** How near a verb of letting the one who is let is named. */
const NEXT = 24;
const REFUSABLE = ['concession', 'relief', 'talking', 'harm', 'bound'] as const;

/** Readers of the uses in which a stance shows in what is done, judged or ruled out, rather than in a verb of stance. */
export const ACTS = {
  values(draft, sentence, spot, voice, holder, language) {
    const parties = voice.parties.length > 0 ? voice.parties : holder.parties;
    if (parties.length === 0 || (voice.outside && voice.span)) return null;
    const beside = { start: spot.span.start - BESIDE, end: spot.span.end + BESIDE };
    if (issuesIn(draft, sentence, beside, language).length > 0) return { parties, stance: 'support', object: beside };
    return { parties, stance: 'support', object: beside, issues: judged(draft, sentence, spot, language) };
  },
  blames(draft, sentence, spot, voice, holder, language) {
    // «Washington called the reply "not constructive"»: the word stands alone in what is said.
    const bare = voice.span !== null && spot.span.start - voice.span.start < BARE;
    const other = holder.parties.some((party) => !voice.parties.includes(party));
    if (voice.parties.length === 0 || !predicates(draft, spot, language)) return null;
    if (language.absent.test(draft.lower.slice(spot.clause.start, spot.span.start))) return null;
    if (!bare && holder.span !== null && !other && holder.parties.length > 0) return null;
    const start = Math.max(spot.clause.start, bare ? 0 : (voice.span?.start ?? 0));
    const before = { start, end: spot.span.start };
    const named = issuesIn(draft, sentence, before, language).length > 0;
    const object = named ? before : spot.object;
    const issues = named || !language.judging.test(spot.word) ? undefined : judged(draft, sentence, spot, language);
    return { parties: voice.parties, stance: 'concern', object, ...(issues && { issues }) };
  },
  ought(draft, _sentence, spot, voice, holder, language) {
    if (voice.parties.length === 0 || holder.parties.some((party) => voice.parties.includes(party))) return null;
    if (holder.span === null && holder.parties.length > 0) return null;
    const start = Math.max(spot.clause.start, voice.span?.start ?? 0);
    // «understood that the drills must continue»
    const said = draft.lower.slice(Math.max(spot.clause.start, (voice.span?.start ?? 0) - CLOSE), start);
    const granted = language.grants.test(said.slice(-GRANT));
    return { parties: voice.parties, stance: granted ? 'accept' : 'demand', object: { start, end: spot.object.end } };
  },
  act(draft, sentence, spot, voice, holder, language) {
    const parties = holdersOf(holder, voice);
    if (parties.length === 0 || (voice.outside && voice.span)) return null;
    // «A moratorium was announced by the North»
    if (holder.agent && language.passive.test(draft.lower.slice(spot.clause.start, spot.span.start))) {
      const before = { start: spot.clause.start, end: spot.span.start };
      return language.concession.test(draft.lower.slice(before.start, before.end))
        ? { parties, stance: 'offer', object: before }
        : null;
    }
    const from = { start: spot.clause.start, end: spot.span.start };
    if (language.onlyIf.test(draft.lower.slice(spot.span.start, spot.clause.end))) return null;
    const got = language.receives.exec(draft.lower.slice(spot.object.start, spot.object.end));
    if (got) return givenTo(draft, sentence, spot, voice, parties, from, language);
    if (language.weakFuture.test(spot.word) && !parties.some((party) => voice.parties.includes(party))) return null;
    const text = draft.lower.slice(spot.object.start, spot.object.end);
    const given = language.concession.exec(text);
    if (!given || language.otherDeed.test(text.slice(0, given.index))) return null;
    const object = { start: spot.object.start + given.index, end: spot.object.end };
    const halting = language.halting.test(given[0]) && language.talking.test(text.slice(given.index));
    const taken = language.taken.test(given[0]);
    const agreed = taken || underPact(draft, sentence, spot, voice, language);
    return { parties, stance: halting ? 'refuse' : agreed ? 'accept' : 'offer', object };
  },
  never(draft, sentence, spot, voice, holder, language) {
    const barred = barredAt(draft, sentence, spot, voice, holder, language);
    if (barred) return barred;
    const parties = holdersOf(holder, voice);
    if (parties.length === 0 || (voice.outside && voice.span)) return null;
    const reason = language.reason.exec(draft.lower.slice(spot.object.start, spot.object.end));
    const refused = { start: spot.object.start + (reason?.[0].length ?? 0), end: spot.object.end };
    const text = draft.lower.slice(refused.start, refused.end);
    if (!REFUSABLE.some((key) => language[key].test(text))) return null;
    if (language.unable.test(spot.word) && !language.relief.test(text)) return null;
    // Who will not beg for a thing does not turn it down.
    if (language.happens.test(text) || language.begs.test(text)) return null;
    const harmless = language.harm.test(text) && !language.concession.test(text) && !language.talking.test(text);
    const own = issuesIn(draft, sentence, refused, language).length > 0;
    const whole = { start: spot.clause.start, end: spot.object.end };
    if (!own && !language.relief.test(text)) return null;
    return { parties, stance: harmless ? 'offer' : 'refuse', object: own ? refused : whole };
  },
  keeps(draft, _sentence, spot, voice, holder, language) {
    const object = { start: spot.clause.start, end: spot.object.end };
    const text = draft.lower.slice(object.start, object.end);
    const parties = holdersOf(holder, voice);
    if (parties.length === 0) return null;
    if (language.burden.test(text)) return { parties, stance: 'refuse', object, only: language.burden };
    const going = language.goesOnDoing.test(draft.lower.slice(spot.span.end, spot.object.end));
    if (going && !language.bothSides.test(text)) return { parties, stance: 'refuse', object: spot.object };
    return language.shut.test(text) ? { parties, stance: 'refuse', object, clear: true } : null;
  },
  deadline(draft, sentence, spot, voice, holder, language) {
    const object = { start: spot.clause.start, end: spot.object.end };
    if (!language.sets.test(draft.lower.slice(object.start, object.end))) return null;
    const [first] = subjectsIn(draft, sentence, { start: object.start, end: spot.span.start }, language);
    const named = first && first.parties.length > 0 ? first.parties : holdersOf(holder, voice);
    const parties = voice.parties.length > 0 ? voice.parties : named;
    return parties.length === 0 || voice.outside ? null : { parties, stance: 'demand', object, only: language.dated };
  },
  leaves(draft, _sentence, spot, voice, holder, language) {
    const parties = holdersOf(holder, voice);
    const text = draft.lower.slice(spot.object.start, spot.object.end);
    // «suspended talks», but not «suspended sanctions» or «left without a deal».
    const thing = language.pact.exec(text);
    if (parties.length === 0 || !thing || !plainly(draft, spot, holder, language)) return null;
    const gap = text.slice(0, thing.index);
    if (language.burden.test(gap) || !language.governs.test(gap)) return null;
    const object = { start: spot.span.start, end: spot.object.start + thing.index + thing[0].length };
    return { parties, stance: 'refuse', object };
  },
  stays(draft, sentence, spot, voice, holder, language) {
    const parties = holdersOf(holder, voice);
    const object = { start: spot.span.start, end: spot.object.end };
    if (language.onlyIf.test(draft.lower.slice(spot.clause.start, spot.clause.end))) return null;
    if (parties.length === 0 || (voice.outside && voice.span) || !plainly(draft, spot, holder, language)) return null;
    if (language.pact.test(draft.lower.slice(object.start, object.end))) return { parties, stance: 'support', object };
    const bare = spot.object.end - spot.object.start < BARE;
    const issues = bare ? toldBefore(draft, sentence, spot.clause, language, language.pact) : [];
    return issues.length > 0 ? { parties, stance: 'support', object, issues } : null;
  },
  burdens(draft, _sentence, spot, voice, holder, language) {
    const parties = holdersOf(holder, voice);
    const object = { start: spot.span.start, end: spot.object.end };
    if (parties.length === 0 || !plainly(draft, spot, holder, language)) return null;
    if (!language.burden.test(draft.lower.slice(object.start, object.end))) return null;
    return { parties, stance: 'refuse', object, only: language.burden };
  },
  invokes(draft, _sentence, spot, voice, holder, language) {
    const parties = holdersOf(holder, voice);
    if (parties.length === 0 || !plainly(draft, spot, holder, language)) return null;
    if (!language.procedure.test(draft.lower.slice(spot.object.start, spot.object.end))) return null;
    return { parties, stance: 'demand', object: spot.object, clear: true };
  },
  agrees(draft, _sentence, spot, voice, holder, language) {
    const parties = holdersOf(holder, voice);
    const text = draft.lower.slice(spot.span.start, spot.object.end);
    const clause = draft.lower.slice(spot.clause.start, spot.span.start);
    if (parties.length === 0 || (voice.outside && voice.span) || !language.pact.test(text)) return null;
    const after = draft.lower.slice(spot.span.end, spot.object.end);
    if (language.unreached.test(clause) || language.notYet.test(after)) return null;
    const earlier = language.objectBefore.exec(clause);
    const start = earlier ? spot.clause.start + earlier.index : spot.object.start;
    return { parties, stance: 'accept', object: { start, end: spot.object.end }, clear: true };
  },
  bars(draft, sentence, spot, voice, holder, language) {
    const owner = ownerOf(draft, sentence, spot, language) ?? standpointOf(draft, sentence, spot, language);
    const parties = owner ?? (voice.parties.length > 0 ? voice.parties : holder.outside ? [] : holder.parties);
    if (parties.length === 0) return null;
    const start = Math.max(spot.clause.start, voice.span?.start ?? 0);
    const before = { start, end: spot.span.start };
    if (issuesIn(draft, sentence, before, language, { clear: true }).length > 0)
      return { parties, stance: 'refuse', object: before };
    const after = issuesIn(draft, sentence, spot.object, language);
    if (after.length > 0) return { parties, stance: 'refuse', object: spot.object };
    if (language.limit.test(spot.word)) return null;
    const issues = toldBefore(draft, sentence, spot.clause, language);
    return { parties, stance: 'refuse', object: { start, end: spot.span.end }, issues };
  },
  noun(draft, sentence, spot, voice, holder, language) {
    const before = draft.lower.slice(spot.clause.start, spot.span.start);
    if (spot.stance === null || language.dropped.test(before)) return null;
    if (language.language === 'zh') return contentBefore(draft, sentence, spot, language);
    const owner = ownerOf(draft, sentence, spot, language);
    if (owner === null && spot.within) return null;
    const parties = owner ?? holdersOf(holder, voice);
    // «voiced his intention to lift sanctions»
    const given = language.concession.test(draft.lower.slice(spot.object.start, spot.object.start + NEXT));
    const stance = spot.stance === 'support' && language.intent.test(spot.word) && given ? 'offer' : spot.stance;
    return parties.length === 0 ? null : { parties, stance, object: spot.object };
  },
} satisfies Partial<Record<Use, Reader>>;

/** «美国对朝鲜弃核的要求»: the content stands between the owner and the noun. */
function contentBefore(draft: Draft, sentence: Sentence, spot: Spot, language: StanceLanguage): Held | null {
  const owner = subjectsIn(draft, sentence, { start: spot.clause.start, end: spot.span.start }, language).at(-1);
  if (!owner || owner.parties.length === 0 || spot.stance === null) return null;
  const object = { start: owner.span.end, end: spot.span.start };
  if (object.end - object.start > LONG || issuesIn(draft, sentence, object, language).length === 0) return null;
  return { parties: owner.parties, stance: spot.stance, object };
}

/** True unless the word is one of judgement that only describes (the illegal programme). */
const predicates = (draft: Draft, spot: Spot, language: StanceLanguage): boolean =>
  !language.judging.test(spot.word) ||
  (language.predicate.test(
    draft.lower.slice(Math.max(0, spot.clause.start - 1, spot.span.start - CLOSE), spot.span.start),
  ) &&
    language.predicateEnd.test(draft.lower.slice(spot.span.end, spot.span.end + CLOSE)));

/** Issues of what is judged: those before the word in its clause, else what was told before. */
function judged(draft: Draft, sentence: Sentence, spot: Spot, language: StanceLanguage): readonly string[] {
  const before = issuesIn(draft, sentence, { start: spot.clause.start, end: spot.span.start }, language);
  return before.length > 0 ? before : toldBefore(draft, sentence, spot.clause, language);
}

/** True where nothing between the clause's beginning and the word makes the act doubtful or denied. */
function plainly(draft: Draft, spot: Spot, holder: Holder, language: StanceLanguage): boolean {
  const from = Math.max(spot.clause.start, holder.span?.end ?? 0);
  const between = draft.lower.slice(from, spot.span.start);
  return !language.speculates.test(between) && !language.farNegation.test(between) && !language.meant.test(between);
}

/** What another is told never to have, or not let have: «Iran cannot have the bomb», said in Washington, is its demand. */
function barredAt(
  draft: Draft,
  sentence: Sentence,
  spot: Spot,
  voice: Voice,
  holder: Holder,
  language: StanceLanguage,
): Held | null {
  const text = draft.lower.slice(spot.object.start, spot.object.end);
  const whole = {
    start: Math.max(spot.clause.start, holder.span?.start ?? voice.span?.start ?? 0),
    end: spot.object.end,
  };
  if (language.lets.test(text)) {
    const parties = holdersOf(holder, voice);
    const other = sentence.mentions.find((one) => one.span.start >= spot.span.end && one.span.end <= spot.object.end);
    const near = other?.party && other.span.start - spot.span.end < NEXT && !parties.includes(other.party);
    if (parties.length === 0) return null;
    return { parties, stance: near ? 'demand' : 'refuse', object: spot.object };
  }
  const others = holder.parties.length > 0 && !holder.parties.some((party) => voice.parties.includes(party));
  if (voice.parties.length === 0) return null;
  if (others) return language.denied.test(text) ? { parties: voice.parties, stance: 'demand', object: whole } : null;
  if (!language.let.test(text) || holder.span !== null) return null;
  return { parties: voice.parties, stance: 'refuse', object: whole };
}
