import { type Span, trimSpan } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { PositionFinding, Stance } from '../finding.ts';
import { freeMentions, type Holder, subjectOf, type Voice, voiceAt } from './position-holder.ts';
import { issuesIn, towardOf } from './position-issues.ts';
import type { Spot } from './position-spots.ts';
import type { StanceLanguage } from './position-words.ts';
import { timeFor } from './time-of.ts';

/** A position before its rule is named. */
export type Reading = Omit<PositionFinding, 'rule'>;

interface Held {
  readonly parties: readonly string[];
  readonly stance: Stance;
  readonly object: Span;
  /** Where given, only issue words that match count. */
  readonly only?: RegExp;
  /** True where vague issue words do not count at all. */
  readonly clear?: boolean;
}

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
  const holder = subjectOf(draft, sentence, until, spot.clause, voice, language);
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
  const issues = issuesIn(draft, sentence, held.object, language, {
    only: held.only,
    clung: held.stance === 'refuse',
    clear: held.clear,
  });
  const summary = trimSpan(draft.article.text, held.object);
  return held.parties.flatMap((party) =>
    issues.map((issue) => ({
      party,
      issue,
      stance: held.stance,
      toward: towardOf(sentence, held.object, party),
      summary: draft.article.text.slice(summary.start, summary.end),
      source: voice.source,
      date: timeFor(draft, sentence, held.object),
      evidence: draft.article.text.slice(sentence.span.start, sentence.span.end),
      span: sentence.span,
    })),
  );
}

type Reader = (
  draft: Draft,
  sentence: Sentence,
  spot: Spot,
  voice: Voice,
  holder: Holder,
  language: StanceLanguage,
) => Held | null;

/** How far behind a word of asking the act asked may open (asked the United States to). */
const BIDDEN = 50;
/** How near a good word its issue stands. */
const BESIDE = 12;
const REFUSABLE = ['concession', 'relief', 'talking', 'harm', 'bound'] as const;

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
    return held && language.recognition.test(draft.lower.slice(held.object.start, held.object.end)) ? held : null;
  },
  values(_draft, _sentence, spot, voice, holder) {
    if (voice.parties.length === 0 && holder.parties.length === 0) return null;
    const parties = voice.parties.length > 0 ? voice.parties : holder.parties;
    return { parties, stance: 'support', object: { start: spot.span.start - BESIDE, end: spot.span.end + BESIDE } };
  },
  blames(draft, sentence, spot, voice, holder, language) {
    const other = holder.parties.some((party) => !voice.parties.includes(party));
    if (voice.parties.length === 0 || (holder.span !== null && !other && holder.parties.length > 0)) return null;
    const before = { start: Math.max(spot.clause.start, voice.span?.start ?? 0), end: spot.span.start };
    const object = issuesIn(draft, sentence, before, language).length > 0 ? before : spot.object;
    return { parties: voice.parties, stance: 'concern', object };
  },
  ought(_draft, _sentence, spot, voice, holder) {
    if (voice.parties.length === 0 || holder.parties.some((party) => voice.parties.includes(party))) return null;
    if (holder.span === null && holder.parties.length > 0) return null;
    const start = Math.max(spot.clause.start, voice.span?.start ?? 0);
    return { parties: voice.parties, stance: 'demand', object: { start, end: spot.object.end } };
  },
  act(draft, _sentence, spot, voice, holder, language) {
    const parties = holdersOf(holder, voice);
    if (parties.length === 0 || (voice.outside && voice.span)) return null;
    if (language.weakFuture.test(spot.word) && !parties.some((party) => voice.parties.includes(party))) return null;
    const text = draft.lower.slice(spot.object.start, spot.object.end);
    const given = language.concession.exec(text);
    if (!given) return null;
    const object = { start: spot.object.start + given.index, end: spot.object.end };
    const halting = language.halting.test(given[0]) && language.talking.test(text.slice(given.index));
    return { parties, stance: halting ? 'refuse' : 'offer', object };
  },
  never(draft, sentence, spot, voice, holder, language) {
    const parties = holdersOf(holder, voice);
    if (parties.length === 0 || (voice.outside && voice.span)) return null;
    const reason = language.reason.exec(draft.lower.slice(spot.object.start, spot.object.end));
    const refused = { start: spot.object.start + (reason?.[0].length ?? 0), end: spot.object.end };
    const text = draft.lower.slice(refused.start, refused.end);
    if (!REFUSABLE.some((key) => language[key].test(text))) return null;
    if (language.unable.test(spot.word) && !language.relief.test(text)) return null;
    if (language.happens.test(text)) return null;
    const harmless = language.harm.test(text) && !language.concession.test(text) && !language.talking.test(text);
    const own = issuesIn(draft, sentence, refused, language).length > 0;
    const whole = { start: spot.clause.start, end: spot.object.end };
    if (!own && !language.relief.test(text)) return null;
    return { parties, stance: harmless ? 'offer' : 'refuse', object: own ? refused : whole };
  },
  keeps(draft, _sentence, spot, voice, holder, language) {
    const object = { start: spot.clause.start, end: spot.object.end };
    if (!language.burden.test(draft.lower.slice(object.start, object.end))) return null;
    const parties = holdersOf(holder, voice);
    return parties.length === 0 ? null : { parties, stance: 'refuse', object, only: language.burden };
  },
  deadline(draft, sentence, spot, voice, holder, language) {
    const object = { start: spot.clause.start, end: spot.object.end };
    if (!language.sets.test(draft.lower.slice(object.start, object.end))) return null;
    const first = freeMentions(draft, sentence, { start: object.start, end: spot.span.start }, language)[0];
    const parties = voice.parties.length > 0 ? voice.parties : first?.party ? [first.party] : holdersOf(holder, voice);
    return parties.length === 0 || voice.outside ? null : { parties, stance: 'demand', object, only: language.dated };
  },
  none: () => null,
};

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
    (spot.stance === 'accept' && /^\s*[，,]/u.test(after))
  )
    return null;
  const from = Math.max(spot.clause.start, holder.span?.end ?? 0);
  const between = draft.lower.slice(from, spot.span.start);
  if (language.speculates.test(between) || (!spot.negated && language.farNegation.test(between))) return null;
  if (spot.negated && spot.stance === 'refuse' && spot.use !== 'hopes' && isPromise(spot, language)) return null;
  const earlier = language.objectBefore.exec(draft.lower.slice(spot.clause.start, spot.span.start));
  const before = earlier && { start: spot.clause.start + earlier.index, end: spot.span.start };
  const object = before && issuesIn(draft, sentence, before, language).length > 0 ? before : spot.object;
  const joint = parties.length > 1 && spot.stance === 'offer' && spot.use === 'holds';
  const clung = spot.stance === 'demand' && language.clings.test(spot.word) && language.burden.test(after);
  if (clung && !language.relief.test(after)) return { parties, stance: 'refuse', object, only: language.burden };
  if (spot.stance === 'accept' && language.goingOn.test(after)) return { parties, stance: 'support', object };
  // «……邀请双方再次会晤，美方已经接受»: what is accepted was told before.
  if (spot.stance === 'accept' && issuesIn(draft, sentence, object, language, { clear: true }).length === 0) {
    const told = sentence.clauses.findLast((clause) => clause.end <= spot.clause.start + 1);
    if (told && language.proposal.test(draft.lower.slice(told.start, told.end)))
      return { parties, stance: 'accept', object: { start: told.start, end: spot.object.end } };
  }
  // «双方没有理由不能坐下来谈», said by one side, is that side's own word.
  if (joint && language.willingness.test(spot.word) && voice.parties.length === 1) {
    return { parties: voice.parties, stance: 'offer', object };
  }
  return { parties, stance: joint ? 'accept' : spot.stance, object };
}

const isPromise = (spot: Spot, language: StanceLanguage): boolean =>
  spot.listed === 'offer' && !language.willingness.test(spot.word);

/** True where the object opens with another party, who is to do the thing (希望美方……, proposed that Washington …). */
function othersAct(draft: Draft, sentence: Sentence, spot: Spot, held: Held, language: StanceLanguage): boolean {
  const next = sentence.mentions.find((mention) => mention.span.start >= spot.span.end);
  const gap = draft.lower.slice(spot.span.end, next?.span.start ?? spot.span.end + 20);
  if (gap.length > GAP_OF[sentence.language]) return false;
  if (language.bothSides.test(draft.lower.slice(spot.span.end, spot.span.end + 14))) return true;
  if (!next || !language.leads.test(gap)) return false;
  const party = next.party;
  return party !== null && !held.parties.includes(party);
}

/** The subject where the text gives one, else whoever speaks. */
const holdersOf = (holder: Holder, voice: Voice): readonly string[] => {
  if (holder.parties.length > 0) return holder.parties;
  return holder.outside ? [] : voice.parties;
};

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
