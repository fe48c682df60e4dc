import { type Draft, type Sentence, within } from '../draft.ts';
import { EVENT_KINDS, type EventFinding, type EventKind, type MeetingOutcome } from '../finding.ts';
import type { Mention } from '../mention.ts';
import type { Trigger } from '../rule.ts';
import { type Clause, readClause } from './clause.ts';
import { eventDate } from './event-date.ts';
import { evidenceSpan } from './event-evidence.ts';
import type { EventCandidate, EventLanguage, Form } from './event-frame.ts';
import { isPast, isVerbal, levelOf, meetingStatus, outcomeOf } from './event-meeting-level.ts';
import { betweenOthers, broughtSides, headGroups, type Sides, sidesOf } from './event-meeting-sides.ts';
import { type EventPlace, eventPlace, placeOf } from './event-place.ts';
import { partiesOf, salientParties } from './event-sides.ts';
import { datedStatus } from './event-status.ts';

/** Reads a meeting at its trigger word: who meets, at what level, whether it has been, and how it ended. */
export function readMeeting(at: Trigger, form: Form, rule: string, language: EventLanguage): EventCandidate | null {
  const { draft, sentence, span } = at;
  const { grammar, meetings, words } = language;
  const clause = readClause(draft, sentence, span, grammar);
  const left = draft.plain.slice(clause.span.start, span.start);
  const right = draft.plain.slice(span.end, rightEdge(draft, sentence, clause, form));
  if (meetings.noneAround.test(draft.lower.slice(Math.max(sentence.span.start, span.start - 10), span.end + 14)))
    return null;
  // «Qatar called off a meeting between Hamas and Israel»: who calls off talks of others is no side of them.
  const between = betweenOthers(clause);
  const calledOff = meetings.brokenOff.test(left);
  if (calledOff && !between) return null;
  const brought = form === 'act';
  if (brought && !meetings.together?.test(left)) return null;
  if (form !== 'noun' && meetings.hostsOnly.test(draft.lower.slice(span.start, span.end + 60))) return null;
  const head = headGroups(draft, sentence, clause, language);
  const verbal = isVerbal(form, clause, left, right, meetings);
  const sides = brought
    ? broughtSides(draft, sentence, clause, language)
    : sidesOf(draft, sentence, clause, head, verbal, left, language);
  const place = head.place ?? eventPlace(draft, clause);
  const pastNamed = isPast(draft, sentence, clause, left, meetings);
  const light = meetings.lightBefore.test(left) || meetings.lightAfter.test(right);
  const strong = sides.told ? verbal || (sides.between && pastNamed) : light && place !== null && sides.salient;
  const alone = sides.parties.length < 2 && clause.carried === 'proposed' && meetings.willing.test(left.slice(-24));
  if (alone && meetings.notOwn?.test(left)) return null;
  if (alone && !meetings.goingOn.test(left)) return offerOf(draft, sentence, clause, rule, sides);
  const invites = !between && form === 'noun' && clause.carried === 'proposed' && clause.together.length > 0;
  if (invites && meetings.willing.test(left) && !meetings.goingOn.test(left) && clause.subjects.length === 1) {
    return offerOf(draft, sentence, clause, rule, sides);
  }
  const unnamed = sides.parties.length === 1 && verbal && meetings.unnamedSide?.test(left) === true;
  if ((sides.parties.length < 2 && !unnamed) || meetings.offerOnly.test(draft.lower.slice(span.start, span.end)))
    return null;
  const called = head.place !== null || (verbal && place !== null);
  if (!strong && !called && !unnamed && !(sides.named && outcomeOf(right, left, meetings))) return null;
  const past =
    (!strong && pastNamed) ||
    (form === 'noun' &&
      meetings.afterIt.test(draft.plain.slice(Math.max(sentence.span.start, span.start - 60), span.start)));
  const status = calledOff
    ? 'cancelled'
    : past
      ? 'occurred'
      : meetingStatus(
          clause,
          form,
          left,
          right,
          meetings,
          strong,
          head.place !== null,
          restOf(draft, sentence, span.end),
        );
  if (!status) return null;
  if (status === 'proposed' && strong && meetings.willing.test(left) && meetings.goingOn.test(left)) return null;
  if (status === 'proposed' && strong && !between && meetings.willing.test(left) && clause.subjects.length === 1) {
    return offerOf(draft, sentence, clause, rule, sides);
  }
  const date =
    strong || past
      ? eventDate(draft, sentence, clause, {
          words,
          noun: meetings.lightAfter.test(right),
          until: span.end + right.length,
          told: status === 'occurred',
        })
      : null;
  const around = { left, right, word: draft.lower.slice(span.start, span.end) };
  const remote = meetings.remote?.test(left) === true || meetings.remote?.test(right) === true;
  const level = remote ? 'call' : levelOf(draft, clause, sides, around, date, place, language);
  return candidate(draft, sentence, clause, rule, {
    kind: level ?? 'working-talks',
    levelUnknown: level === null,
    status: datedStatus(status, date, draft),
    actors: sides.parties,
    people: sides.people,
    date,
    place,
    outcome: outcomeOf(right, left, meetings),
    strength: strong || unnamed ? 2 : 1,
  });
}

/** A side that says it is willing to meet asks the other side for talks. */
function offerOf(draft: Draft, sentence: Sentence, clause: Clause, rule: string, sides: Sides): EventCandidate | null {
  const actors = partiesOf(clause.subjects);
  const [actor] = actors;
  const pair = sides.parties.length > 1 ? sides.parties : salientParties(draft);
  if (!actor || actors.length !== 1 || !pair.includes(actor)) return null;
  const others = pair.filter((party) => party !== actor);
  const offer = candidate(draft, sentence, clause, rule, {
    kind: 'request',
    status: 'occurred',
    actors,
    people: sides.people,
    date: saidOn(draft, sentence, clause),
    place: null,
    outcome: null,
    strength: 2,
  });
  return { ...offer, recipients: others };
}

/** The day that stands with the word of saying: «On 24 October he said that he was open to a meeting». */
function saidOn(draft: Draft, sentence: Sentence, clause: Clause): string | null {
  const to = Math.max(clause.reportedFrom, sentence.span.start);
  const days = within(draft.times, { start: sentence.span.start, end: to }).flatMap(({ value }) =>
    value !== null && /^\d{4}-\d\d-\d\d$/u.test(value) && (draft.anchor === null || value <= draft.anchor)
      ? [value]
      : [],
  );
  return new Set(days).size === 1 ? (days[0] ?? null) : null;
}

/** Reads a meeting from its nickname (金特会), which names the sides by itself. */
export function readNickname(
  draft: Draft,
  sentence: Sentence,
  mention: Mention,
  rule: string,
  language: EventLanguage,
): EventCandidate | null {
  const { meetings, grammar, words } = language;
  if (!mention.parties || mention.parties.length < 2) return null;
  // «六国», «the nuclear deal»: a name of the group or of its text is no meeting.
  if (mention.id === 'multilateral' && !words.meetingName.test(draft.lower.slice(mention.span.start, mention.span.end)))
    return null;
  const clause = readClause(draft, sentence, mention.span, grammar);
  const left = draft.plain.slice(clause.span.start, mention.span.start);
  const right = draft.plain.slice(mention.span.end, clause.span.end);
  const inner = draft.knowledge.names.longestAt(draft.plain, mention.span.start, mention.span.end)?.value[0];
  const named = inner?.kind === 'place' || isPast(draft, sentence, clause, left, meetings);
  const ended = outcomeOf(right, left, meetings) !== null;
  const status = meetingStatus(
    clause,
    'noun',
    left,
    right,
    meetings,
    ended,
    named,
    restOf(draft, sentence, mention.span.end),
  );
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
  const date = light
    ? eventDate(draft, sentence, clause, { words, noun: meetings.lightAfter.test(right), told: status === 'occurred' })
    : null;
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

/** What follows in the sentence, past the clause: a relative clause may stand before the verb. */
const restOf = (draft: Draft, sentence: Sentence, from: number): string =>
  draft.plain.slice(from, Math.min(sentence.span.end, from + NOUN_REACH));

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
  readonly levelUnknown?: boolean;
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
    trigger: clause.trigger,
  };
}
