import { trimSpan } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { PositionFinding, Stance } from '../finding.ts';
import { ACTS } from './position-acts.ts';
import { BIDS } from './position-bids.ts';
import { type Held, holdersOf, type Reader, toldBefore, underPact } from './position-held.ts';
import { type Holder, subjectOf } from './position-holder.ts';
import { issuesIn, towardOf } from './position-issues.ts';
import { partiesOf } from './position-pair.ts';
import { BIDDEN, type Spot } from './position-spots.ts';
import { type Voice, voiceAt } from './position-voice.ts';
import type { StanceLanguage } from './position-words.ts';
import { timeFor } from './time-of.ts';

/** A position before its rule is named. */
export type Reading = Omit<PositionFinding, 'rule'>;

/** The positions that a stance word gives: one for each holder and each issue of its object. */
export function readSpot(draft: Draft, sentence: Sentence, spot: Spot, language: StanceLanguage): readonly Reading[] {
  if (spot.inner || spot.stance === null) return [];
  const before = draft.lower.slice(spot.clause.start, spot.span.start);
  if (language.supposes.test(before)) return [];
  const voice = voiceAt(draft, spot.span);
  const guessed = draft.lower.slice(sentence.span.start, spot.span.start);
  if (voice.outside && voice.span && language.guesses.test(guessed)) return [];
  const earlier = language.objectBefore.exec(before);
  const until = { start: spot.clause.start + (earlier?.index ?? before.length), end: spot.span.end };
  const holder = agentOf(draft, sentence, spot, language) ?? subjectOf(draft, sentence, until, voice, language);
  const held = READERS[spot.use](draft, sentence, spot, voice, holder, language);
  if (!held) return [];
  return positionsOf(draft, sentence, held, voice, language);
}

/** One position for each party and issue. */
export function positionsOf(
  draft: Draft,
  sentence: Sentence,
  held: Held,
  voice: Voice,
  language: StanceLanguage,
): readonly Reading[] {
  const named =
    held.issues ??
    issuesIn(draft, sentence, held.object, language, {
      only: held.only,
      clung: held.stance === 'refuse',
      clear: held.clear,
    });
  const wanted =
    held.stance === 'concern' && language.wants.test(draft.lower.slice(held.object.start, held.object.end));
  const stance = wanted && named.length > 0 ? 'refuse' : held.stance;
  const issues = named.length > 0 ? named : dealings(draft, held, language);
  const summary = trimSpan(draft.article.text, held.object);
  return held.parties.flatMap((party) =>
    issues.map((issue) => ({
      party,
      issue,
      stance,
      toward: towardOf(sentence, held.object, party),
      summary: draft.article.text.slice(summary.start, summary.end),
      source: voice.source,
      date: timeFor(draft, sentence, held.object),
      evidence: draft.article.text.slice(sentence.span.start, sentence.span.end),
      span: sentence.span,
    })),
  );
}

/** Meeting, talking and seeing each other raise the issue that talks do, also where the word for them is everyday (愿意再见特朗普). */
function dealings(draft: Draft, held: Held, language: StanceLanguage): readonly string[] {
  if (held.only || held.clear || !DEALT.has(held.stance)) return [];
  if (!language.dealing.test(draft.lower.slice(held.object.start, held.object.end))) return [];
  return draft.knowledge.issueWords.longestAt(language.talks, 0)?.value.slice(0, 1) ?? [];
}
const DEALT: ReadonlySet<Stance> = new Set(['offer', 'refuse', 'accept', 'support']);

/** By whom it is done, where the stance is told in the passive (遭平壤拒绝, rejected by Tehran). */
function agentOf(draft: Draft, sentence: Sentence, spot: Spot, language: StanceLanguage): Holder | null {
  const agent = sentence.mentions.find((one) => {
    const before = draft.lower.slice(Math.max(sentence.span.start, one.span.start - 4), one.span.start);
    return (
      (one.span.end <= spot.span.start && spot.span.start - one.span.end < 4 && language.doneTo.test(before)) ||
      (one.span.start >= spot.span.end &&
        one.span.start - spot.span.end < BIDDEN &&
        language.doneBy.test(draft.lower.slice(spot.span.end, one.span.start)))
    );
  });
  if (!agent) return null;
  const parties = partiesOf(agent);
  return { parties, outside: parties.length === 0, span: agent.span, agent: true };
}

const READERS: Readonly<Record<Spot['use'], Reader>> = {
  holds: readHeld,
  proposes(draft, sentence, spot, voice, holder, language) {
    const held = readHeld(draft, sentence, spot, voice, holder, language);
    // «asked Washington to lift sanctions», but not «asked reporters».
    if (spot.stance === 'demand') {
      const bidden = language.bidden.test(draft.lower.slice(spot.span.end, spot.span.end + BIDDEN));
      return held && bidden && othersAct(draft, sentence, spot, held, language) ? held : null;
    }
    return held && spot.stance === 'offer' && othersAct(draft, sentence, spot, held, language)
      ? { ...held, stance: 'demand' }
      : held;
  },
  hopes(draft, sentence, spot, voice, holder, language) {
    const held = readHeld(draft, sentence, spot, voice, holder, language);
    return held && spot.stance === 'support' && othersAct(draft, sentence, spot, held, language)
      ? { ...held, stance: 'demand' }
      : held;
  },
  recognises(draft, sentence, spot, voice, holder, language) {
    const held = readHeld(draft, sentence, spot, voice, holder, language);
    const text = draft.lower.slice(spot.object.start, spot.object.end);
    if (!held || !language.recognition.test(draft.lower.slice(held.object.start, held.object.end))) return null;
    const end = spot.object.start + (language.precondition.exec(text)?.index ?? 0);
    // «中朝韩的利益包括承认朝鲜是核大国»: nobody accepts his own standing.
    const of = sentence.mentions.find(({ span }) => span.start >= spot.object.start && span.end <= spot.object.end);
    const parties = held.parties.filter((party) => end > spot.object.start || party !== of?.party);
    if (parties.length < held.parties.length) return parties.length > 0 ? { ...held, parties } : null;
    return end > spot.object.start ? { ...held, stance: 'demand', object: { start: held.object.start, end } } : held;
  },
  ...ACTS,
  ...BIDS,
  none: () => null,
};

/** Stances that answer what another said or did. */
const ANSWERS: ReadonlySet<Stance> = new Set(['refuse', 'accept', 'concern', 'support']);

function readHeld(
  draft: Draft,
  sentence: Sentence,
  spot: Spot,
  voice: Voice,
  holder: Holder,
  language: StanceLanguage,
): Held | null {
  const parties = holdersOf(holder, voice);
  if (parties.length === 0 || spot.stance === null) return null;
  const after = draft.lower.slice(spot.object.start, spot.object.end);
  if (
    language.nothing.test(after) ||
    language.idle.test(after) ||
    (spot.stance === 'accept' && /^\s*[，,]/u.test(after) && !language.pointsBack.test(after))
  )
    return null;
  // «The sanctions are rejected, says the ministry»: what is done to stands before, who does it speaks or is named behind.
  if (
    language.passive.test(draft.lower.slice(spot.clause.start, spot.span.start)) &&
    PARTICIPLE.test(spot.word) &&
    (ANSWERS.has(spot.stance) || holder.agent === true)
  ) {
    const doers = holder.agent ? holder.parties : voice.parties;
    const done = { start: spot.clause.start, end: spot.span.start };
    if (doers.length > 0) return { parties: doers, stance: spot.stance, object: done };
    if (!holder.agent) return null;
  }
  const from = Math.max(spot.clause.start, holder.span?.end ?? 0);
  const said = draft.lower.slice(from, spot.span.start);
  const between = language.carriesOn.test(said) ? '' : said;
  if (language.speculates.test(between) || (!spot.negated && language.farNegation.test(between))) return null;
  if (spot.negated && spot.stance === 'refuse' && spot.use !== 'hopes' && isPromise(spot, language)) return null;
  const earlier = language.objectBefore.exec(draft.lower.slice(spot.clause.start, spot.span.start));
  const before = earlier && { start: spot.clause.start + earlier.index, end: spot.span.start };
  const object = before && issuesIn(draft, sentence, before, language).length > 0 ? before : spot.object;
  const joint = holder.parties.length > 1 && !holder.they && spot.stance === 'offer' && spot.use === 'holds';
  const clung = spot.stance === 'demand' && language.clings.test(spot.word) && language.burden.test(after);
  if (clung && !language.relief.test(after)) return { parties, stance: 'refuse', object, only: language.burden };
  if (spot.stance === 'demand' && language.clings.test(spot.word) && language.ownDoing.test(after))
    return { parties, stance: 'refuse', object };
  // «rejected the demand», «美方无法接受»: what is answered was told before.
  // «零浓缩方案遭到伊朗拒绝»: what it is done to stands before the one who does it.
  const sufferer = { start: spot.clause.start, end: holder.span?.start ?? spot.clause.start };
  if (holder.agent && sufferer.end < spot.span.start && issuesIn(draft, sentence, sufferer, language).length > 0)
    return { parties, stance: spot.stance, object: sufferer };
  const passive = holder.agent === true && holder.span !== null && holder.span.start > spot.span.start;
  const points =
    (passive || language.pointsBack.test(after)) && !(spot.stance === 'concern' && language.silent.test(after));
  const told = language.pointsBefore.test(draft.lower.slice(spot.clause.start, spot.span.start));
  if (ANSWERS.has(spot.stance) && spot.use === 'holds' && (points || told) && !language.denies.test(spot.word)) {
    const issues = toldBefore(draft, sentence, spot.clause, language);
    if (issues.length > 0 && (told || !before)) return { parties, stance: spot.stance, object, issues };
  }
  const pledged = spot.stance === 'accept' || (spot.stance === 'offer' && !language.willingness.test(spot.word));
  if (pledged && language.goingOn.test(after)) return { parties, stance: 'support', object };
  // «had no intention of attacking»
  if (
    spot.stance === 'refuse' &&
    language.harm.test(after) &&
    !language.concession.test(after) &&
    !language.talking.test(after) &&
    voice.parties.length + holder.parties.length > 0 &&
    language.unharmed.test(spot.word)
  )
    return { parties, stance: 'offer', object: { start: spot.span.start, end: spot.object.end } };
  // «……邀请双方再次会晤，美方已经接受»: what is accepted was told before.
  if (spot.stance === 'accept' && issuesIn(draft, sentence, object, language, { clear: true }).length === 0) {
    const asked = sentence.clauses.findLast((clause) => clause.end <= spot.clause.start + 1);
    if (asked && language.proposal.test(draft.lower.slice(asked.start, asked.end)))
      return { parties, stance: 'accept', object: { start: asked.start, end: spot.object.end } };
  }
  // «双方没有理由不能坐下来谈», said by one side, is that side's own word.
  if (joint && language.willingness.test(spot.word) && voice.parties.length === 1) {
    return { parties: voice.parties, stance: 'offer', object };
  }
  const bound = pledged && spot.stance === 'offer' && underPact(draft, sentence, spot, voice, language);
  return { parties, stance: joint || bound ? 'accept' : spot.stance, object };
}

/** A past participle, as far as its ending tells. */
const PARTICIPLE = /(?:ed|put|cast|shot|brushed|ruled out)(?: \w+)?$/u;

const isPromise = (spot: Spot, language: StanceLanguage): boolean =>
  spot.listed === 'offer' && !language.willingness.test(spot.word);

/** True where the object opens with another party, who is to do the thing (希望美方……, proposed that Washington …). */
function othersAct(draft: Draft, sentence: Sentence, spot: Spot, held: Held, language: StanceLanguage): boolean {
  const next = sentence.mentions.find((mention) => mention.span.start >= spot.span.end);
  const gap = draft.lower.slice(spot.span.end, next?.span.start ?? spot.span.end + 20);
  const both = draft.lower.slice(spot.span.end, spot.span.end + 14).search(language.bothSides);
  if (both >= 0 && language.leads.test(draft.lower.slice(spot.span.end, spot.span.end + both))) return true;
  if (gap.length > GAP_OF[sentence.language]) return false;
  if (!next || !language.leads.test(gap)) return false;
  const party = next.party;
  return party !== null && !held.parties.includes(party);
}

/** How far behind a stance word the one who is to act may be named (希望美方; proposed that the United States). */
const GAP_OF = { zh: 8, en: 12 } as const;

/** Longer stretches without a full stop are no sentence, and would be read again and again for each of their words. */
const LONGEST = 1500;

/** True where the sentence belongs to running text that can tell a position. */
export const tells = (draft: Draft, sentence: Sentence): boolean =>
  sentence.span.end - sentence.span.start <= LONGEST &&
  (sentence.paragraph.kind === 'body' ||
    sentence.paragraph.kind === 'answer' ||
    sentence.paragraph.kind === 'background') &&
  !/[?？][”’"]?$/u.test(draft.plain.slice(sentence.span.end - 2, sentence.span.end));
