import { contains } from '#article/span.ts';
import { type Draft, type Sentence, within } from '../draft.ts';
import { EVENT_KINDS, type EventFinding, type EventKind, type MeetingOutcome } from '../finding.ts';
import type { Mention } from '../mention.ts';
import type { Trigger } from '../rule.ts';
import { type Clause, readClause } from './clause.ts';
import { eventDate } from './event-date.ts';
import { datedStatus, formStanding } from './event-deed.ts';
import { evidenceSpan } from './event-evidence.ts';
import type { EventCandidate, EventLanguage, Form, MeetingWords } from './event-frame.ts';
import { type EventPlace, eventPlace, placeOf } from './event-place.ts';
import { joinedPair } from './event-roles.ts';
import { bothSides, partiesOf, peopleOf, salientParties } from './event-sides.ts';
import { type NounGroup, nounGroups } from './noun-groups.ts';
import { rankOf } from './rank.ts';

type MeetingKind = 'summit' | 'high-level-talks' | 'working-talks';

/** Reads a meeting at its trigger word: who meets, at what level, whether it has been, and how it ended. */
export function readMeeting(at: Trigger, form: Form, rule: string, language: EventLanguage): EventCandidate | null {
  const { draft, sentence, span } = at;
  const { grammar, meetings } = language;
  const clause = readClause(draft, sentence, span, grammar);
  const left = draft.plain.slice(clause.span.start, span.start);
  const right = draft.plain.slice(span.end, rightEdge(draft, sentence, clause, form));
  if (meetings.noneAround.test(draft.lower.slice(Math.max(sentence.span.start, span.start - 10), span.end + 14)))
    return null;
  if (meetings.brokenOff.test(left)) return null;
  const head = headGroups(draft, sentence, clause, language);
  const verbal = isVerbal(form, clause, left, right, meetings);
  const sides = sidesOf(draft, sentence, clause, head, verbal, left, language);
  const place = head.place ?? eventPlace(draft, clause);
  const pastNamed = isPast(draft, sentence, clause, left, meetings);
  const strong = sides.told && (verbal || (sides.between && pastNamed));
  if (sides.parties.length < 2) return null;
  const called = head.place !== null || (verbal && place !== null);
  if (!strong && !called && !(sides.named && outcomeOf(right, left, meetings))) return null;
  const past = !strong && pastNamed;
  const status = past ? 'occurred' : meetingStatus(clause, form, left, right, meetings, strong, head.place !== null);
  if (!status) return null;
  if (status === 'proposed' && strong && meetings.willing.test(left) && meetings.goingOn.test(left)) return null;
  if (status === 'proposed' && strong && meetings.willing.test(left) && clause.subjects.length === 1) {
    return offerOf(draft, sentence, clause, rule, sides);
  }
  const date = strong || past ? eventDate(draft, sentence, clause) : null;
  const kind = levelOf(
    draft,
    clause,
    sides.people,
    left,
    right,
    date,
    place,
    draft.lower.slice(span.start, span.end),
    language,
    sides.leaders,
  );
  if (!kind) return null;
  return candidate(draft, sentence, clause, rule, {
    kind,
    status: datedStatus(status, date, draft),
    actors: sides.parties,
    people: sides.people,
    date,
    place,
    outcome: outcomeOf(right, left, meetings),
    strength: strong ? 2 : 1,
  });
}

/** A side that says it is willing to meet asks the other side for talks. */
function offerOf(draft: Draft, sentence: Sentence, clause: Clause, rule: string, sides: Sides): EventCandidate | null {
  const actors = partiesOf(clause.subjects);
  const others = sides.parties.filter((party) => !actors.includes(party));
  if (actors.length !== 1 || others.length === 0) return null;
  const offer = candidate(draft, sentence, clause, rule, {
    kind: 'request',
    status: 'occurred',
    actors,
    people: sides.people,
    date: null,
    place: null,
    outcome: null,
    strength: 2,
  });
  return { ...offer, recipients: others };
}

/** A meeting that is only named, with words or a date that put it in the past (their last meeting, 去年的河内会晤). */
function isPast(draft: Draft, sentence: Sentence, clause: Clause, left: string, words: MeetingWords): boolean {
  if (words.pastBefore.test(left.slice(-24))) return true;
  const { anchor } = draft;
  if (!anchor) return false;
  return within(draft.times, sentence.span).some(({ value, span }) => {
    const last = value?.split('/').at(-1) ?? '';
    const gap = span.end <= clause.trigger.start ? clause.trigger.start - span.end : span.start - clause.trigger.end;
    return (
      last !== '' &&
      last !== '..' &&
      last < anchor.slice(0, last.length) &&
      gap >= 0 &&
      gap < (sentence.language === 'zh' ? 12 : 48)
    );
  });
}

/** Reads a meeting from its nickname (金特会), which names the sides by itself. */
export function readNickname(
  draft: Draft,
  sentence: Sentence,
  mention: Mention,
  rule: string,
  language: EventLanguage,
): EventCandidate | null {
  const { meetings, grammar } = language;
  if (!mention.parties || mention.parties.length < 2) return null;
  const clause = readClause(draft, sentence, mention.span, grammar);
  const left = draft.plain.slice(clause.span.start, mention.span.start);
  const right = draft.plain.slice(mention.span.end, clause.span.end);
  const inner = draft.knowledge.names.longestAt(draft.plain, mention.span.start, mention.span.end)?.value[0];
  const named = inner?.kind === 'place' || isPast(draft, sentence, clause, left, meetings);
  const ended = outcomeOf(right, left, meetings) !== null;
  const status = meetingStatus(clause, 'noun', left, right, meetings, ended, named);
  if (
    !status ||
    meetings.noneAround.test(
      draft.lower.slice(Math.max(sentence.span.start, mention.span.start - 10), mention.span.end + 14),
    )
  )
    return null;
  const outcome = outcomeOf(right, left, meetings);
  const place = eventPlace(draft, clause);
  const light = meetings.lightBefore.test(left) || meetings.lightAfter.test(right);
  if (status === 'occurred' && !outcome && !place && !light && !named) return null;
  const kind = mention.id as EventKind;
  const date = light ? eventDate(draft, sentence, clause) : null;
  return candidate(draft, sentence, clause, rule, {
    kind: kind in EVENT_KINDS ? kind : 'summit',
    status: datedStatus(status, date, draft),
    actors: [...mention.parties],
    people: [...(mention.people ?? [])],
    date,
    place: place ?? (inner && inner.kind === 'place' ? placeOf(draft, { ...mention, ...inner }) : null),
    outcome,
    strength: light ? 2 : 1,
  });
}

/** How far to the right a meeting noun's verb may stand in English: past «since Hanoi» and the like, to the next comma. */
const NOUN_REACH = 130;
function rightEdge(draft: Draft, sentence: Sentence, clause: Clause, form: Form): number {
  if (sentence.language === 'zh' || form !== 'noun') return clause.span.end;
  const end = Math.min(sentence.span.end, clause.trigger.end + NOUN_REACH);
  const stop = /[,.;:]/u.exec(draft.plain.slice(clause.trigger.end, end));
  return Math.max(clause.span.end, stop ? clause.trigger.end + stop.index : end);
}

interface MeetingParts {
  readonly kind: EventKind;
  readonly status: EventFinding['status'];
  readonly actors: readonly string[];
  readonly people: readonly string[];
  readonly date: string | null;
  readonly place: EventPlace | null;
  readonly outcome: MeetingOutcome | null;
  readonly strength: 1 | 2;
}

function candidate(
  draft: Draft,
  sentence: Sentence,
  clause: Clause,
  rule: string,
  parts: MeetingParts,
): EventCandidate {
  const span = evidenceSpan(draft, sentence, clause);
  const { place, ...rest } = parts;
  return {
    ...rest,
    type: EVENT_KINDS[parts.kind],
    recipients: [],
    place: place?.name ?? null,
    placeId: place?.id ?? null,
    evidence: draft.article.text.slice(span.start, span.end),
    span,
    rule,
  };
}

interface Head {
  /** Groups that belong to the meeting noun itself: 朝美会谈, U.S.-North Korea talks. */
  readonly groups: readonly NounGroup[];
  /** The place it is called by: 河内会晤, the Stockholm talks. */
  readonly place: EventPlace | null;
}

function headGroups(draft: Draft, sentence: Sentence, clause: Clause, language: EventLanguage): Head {
  const { trigger } = clause;
  const last = clause.before.at(-1);
  if (!last) return { groups: [], place: null };
  const gap = draft.plain.slice(last.span.end, trigger.start);
  if (!language.meetings.modifiers.test(gap)) return { groups: [], place: null };
  const mention = last.mentions.at(-1);
  const isTown = mention && (mention.kind === 'place' || mention.form === 'capital');
  if (
    mention &&
    last.mentions.length === 1 &&
    (isTown ||
      (mention.kind === 'party' &&
        mention.form === 'name' &&
        last.head === allIndex(draft, sentence, last, language) &&
        !isSide(draft, mention)))
  ) {
    return { groups: [], place: placeOf(draft, mention) };
  }
  const all = nounGroups(draft, sentence, language.grammar);
  const groups = clause.before.filter(
    (group) => group === last || group.head === last.head || all[last.head] === group,
  );
  return { groups, place: null };
}

const allIndex = (draft: Draft, sentence: Sentence, group: NounGroup, language: EventLanguage): number =>
  nounGroups(draft, sentence, language.grammar).indexOf(group);

/** A party of the article's main pair is a side, not a place, where only its name stands before a meeting noun. */
const isSide = (draft: Draft, mention: Mention): boolean => salientParties(draft).includes(mention.id);

interface Sides {
  readonly parties: readonly string[];
  readonly people: readonly string[];
  /** The clause itself says who meets. */
  readonly told: boolean;
  /** The noun carries its sides (朝美会谈). */
  readonly named: boolean;
  /** Talks between A and B. */
  readonly between: boolean;
  /** «The two leaders». */
  readonly leaders: boolean;
}

function sidesOf(
  draft: Draft,
  sentence: Sentence,
  clause: Clause,
  head: Head,
  verbal: boolean,
  left: string,
  language: EventLanguage,
): Sides {
  const named = partiesOf(head.groups);
  const leaders = language.meetings.leaders.test(left.slice(-30));
  if (named.length >= 2 && !verbalObject(clause, head)) {
    return { parties: named, people: peopleOf(head.groups), told: true, named: true, between: false, leaders };
  }
  const joined = clause.together.length > 0 ? clause.together : clause.objects;
  const with_ = expand(draft, sentence, joined, language);
  const pair = joinedPair(draft, clause);
  const groups = sidesAmong(
    pair.length > 0 ? pair : [...clause.subjects, ...(clause.pivot ? clause.earlier : []), ...head.groups, ...with_],
  );
  const parties = partiesOf(groups);
  const between = partiesOf(clause.together.filter((group) => group.span.start >= clause.trigger.end));
  if (between.length >= 2)
    return { parties: between, people: peopleOf(clause.together), told: true, named: false, between: true, leaders };
  if (verbal && parties.length >= 2)
    return { parties, people: peopleOf(groups), told: true, named: false, between: false, leaders };
  // Who «they» are in somebody’s quoted words is not known.
  const quoted = sentence.quotations.some(({ inner }) => contains(inner, clause.trigger));
  const beside = left.slice(-40) + draft.plain.slice(clause.trigger.end, clause.trigger.end + 30);
  if (!quoted && language.meetings.twoSides.test(beside)) {
    return {
      parties: bothSides(draft, sentence, clause.span.start, language.grammar),
      people: [],
      told: true,
      named: true,
      between: false,
      leaders,
    };
  }
  if (head.place || eventPlace(draft, clause)) {
    return { parties: salientParties(draft), people: [], told: false, named: false, between: false, leaders };
  }
  return { parties, people: peopleOf(groups), told: false, named: false, between: false, leaders };
}

/** Towns and dateline countries are no sides where others meet; two capitals alone are (Washington and Pyongyang). */
function sidesAmong(groups: readonly NounGroup[]): readonly NounGroup[] {
  const acting = groups.filter((group) =>
    group.mentions.some((mention) => mention.kind !== 'place' && mention.form !== 'capital'),
  );
  return partiesOf(acting).length >= 2 ? acting : groups;
}

const verbalObject = (clause: Clause, head: Head): boolean =>
  clause.together.some((group) => !head.groups.includes(group));

function expand(
  draft: Draft,
  sentence: Sentence,
  groups: readonly NounGroup[],
  language: EventLanguage,
): readonly NounGroup[] {
  const all = nounGroups(draft, sentence, language.grammar);
  const heads = new Set(groups.map((group) => group.head));
  return all.filter((group) => groups.includes(group) || heads.has(group.head));
}

function isVerbal(form: Form, clause: Clause, left: string, right: string, words: MeetingWords): boolean {
  if (words.lightBefore.test(left) || words.lightAfter.test(right)) return true;
  if (form === 'noun') return false;
  return (
    clause.together.length > 0 ||
    form !== 'plain' ||
    clause.subjects.some((group) => !clause.inherited && group.parties.length > 0)
  );
}

function meetingStatus(
  clause: Clause,
  form: Form,
  left: string,
  right: string,
  words: MeetingWords,
  strong: boolean,
  called: boolean,
): EventFinding['status'] | null {
  if (
    words.cancelledAfter.test(right) ||
    (clause.cuesBefore.some((cue) => cue.kind === 'cancel') && !words.lightBefore.test(left))
  )
    return 'cancelled';
  // A meeting that is only named (不应错过板门店会晤创造的机会) is not what the small words of its clause speak of.
  const standing = strong || !called ? formStanding(clause, form) : nearStanding(clause);
  if (standing === 'none') return null;
  if (standing !== 'occurred') return standing === 'denied' ? null : standing;
  if (words.proposedAround.test(right) || words.proposedAround.test(left.slice(-16))) return 'proposed';
  if (words.plannedAround.test(right) || words.plannedAround.test(left.slice(-16))) return 'planned';
  return strong || !clause.cuesAfter.some((cue) => cue.kind === 'not') ? 'occurred' : null;
}

/** What the words right beside a named meeting say of it. */
function nearStanding(clause: Clause): Clause['standing'] {
  const near = clause.cuesBefore.filter((cue) => clause.trigger.start - cue.span.end < 12);
  if (near.some((cue) => cue.kind === 'if')) return 'none';
  if (near.some((cue) => cue.kind === 'ought' || cue.kind === 'will')) return 'planned';
  return near.some((cue) => cue.kind === 'may' || cue.kind === 'want') ? 'proposed' : 'occurred';
}

const outcomeOf = (right: string, left: string, words: MeetingWords): MeetingOutcome | null =>
  words.outcomes.find(([pattern]) => pattern.test(right) || pattern.test(left.slice(-12)))?.[1] ?? null;

function levelOf(
  draft: Draft,
  clause: Clause,
  people: readonly string[],
  left: string,
  right: string,
  date: string | null,
  place: EventPlace | null,
  word: string,
  language: EventLanguage,
  leaders: boolean,
): MeetingKind | null {
  const { meetings } = language;
  const near = left.slice(-20) + word + right.slice(0, 12);
  if (meetings.working.test(near)) return 'working-talks';
  if (meetings.highLevel.test(near)) return 'high-level-talks';
  const ranks = people.map((id) => rankOf(draft, id, date?.split('/')[0] ?? null));
  const named = ranks.filter((rank) => rank !== null);
  if (named.length >= 2) {
    if (named.every((rank) => rank === 'leader')) return 'summit';
    if (named.filter((rank) => rank === 'leader').length >= 2) return 'summit';
    if (named.some((rank) => rank === 'envoy') && !named.some((rank) => rank === 'leader'))
      return named.some((rank) => rank === 'minister') ? 'high-level-talks' : 'working-talks';
    return 'high-level-talks';
  }
  if (leaders || meetings.summit.test(near)) return 'summit';
  const offices = [...clause.before, ...clause.after]
    .flatMap((group) => group.mentions)
    .filter((mention) => mention.kind === 'office');
  if (offices.filter((mention) => mention.id === 'head-of-state').length >= 2) return 'summit';
  if (offices.some((mention) => mention.id === 'minister')) return 'high-level-talks';
  if (named[0] === 'leader' && people.length === 1) return 'summit';
  if (named[0] === 'minister') return 'high-level-talks';
  if (named[0] === 'envoy') return 'working-talks';
  if (people.length === 0 && place && language.meetings.summit.test(word)) return 'summit';
  return 'working-talks';
}
