import type { Draft, Sentence } from '../draft.ts';
import { EVENT_KINDS, type EventFinding } from '../finding.ts';
import type { Trigger } from '../rule.ts';
import { type Clause, readClause, type Standing } from './clause.ts';
import { evidenceSpan } from './event-evidence.ts';
import type { EventCandidate, EventFrame, EventLanguage, Form } from './event-frame.ts';
import { eventPlace } from './event-place.ts';
import { bothSides, partiesOf, peopleOf } from './event-sides.ts';
import type { NounGroup } from './noun-groups.ts';
import { timeFor } from './time-of.ts';

/** How far from the trigger the words that a frame needs may stand. */
const REACH = { zh: 24, en: 70 } as const;
const BE_BEFORE = /(?:\b(?:was|were|been|being|is|are|be|got|gets)|被|遭|遭到|受到)\s*(?:\p{L}+ly\s+)?$/u;

/** Reads one act (not a meeting) at its trigger word; null where the clause does not tell it as an act of a party. */
export function readDeed(
  at: Trigger,
  frame: EventFrame,
  form: Form,
  rule: string,
  language: EventLanguage,
): EventCandidate | null {
  const { draft, sentence, span } = at;
  const { grammar } = language;
  const reach = REACH[grammar.language];
  const right = draft.lower.slice(span.end, Math.min(sentence.span.end, span.end + reach));
  const left = draft.lower.slice(Math.max(sentence.span.start, span.start - reach), span.start);
  if (frame.unlessBefore?.test(left) || frame.unlessAfter?.test(right)) return null;
  if (frame.after && !frame.after.test(right)) return null;
  if (frame.before && !frame.before.test(left)) return null;
  if (frame.around && !frame.around.test(left) && !frame.around.test(right)) return null;
  const clause = readClause(draft, sentence, span, grammar);
  const status = statusOf(clause, form, frame);
  if (!status) return null;
  const passive = (form === 'past' || form === 'plain') && BE_BEFORE.test(left);
  const actors = passive ? clause.agents : actorsOf(draft, clause, frame);
  const sides = partiesOf(actors);
  const told = frame.roles === 'both' ? together(draft, sentence, clause, sides, language) : sides;
  if (told.length === 0) return null;
  if (frame.roles === 'both' && told.length < 2) return null;
  const receivers = receiversOf(clause, frame, passive);
  const recipients = frame.roles === 'both' ? [] : partiesOf(receivers).filter((party) => !told.includes(party));
  if (frame.needsReceiver && recipients.length === 0) return null;
  const place = eventPlace(draft, sentence, clause);
  const people = [...new Set([...peopleOf(actors), ...peopleOf(receivers)])];
  const evidence = evidenceSpan(draft, sentence, clause);
  return {
    kind: frame.kind,
    type: EVENT_KINDS[frame.kind],
    status: datedStatus(status, timeFor(draft, sentence, span), draft),
    actors: told,
    recipients,
    people,
    date: timeFor(draft, sentence, span),
    place: place?.name ?? null,
    placeId: place?.id ?? null,
    outcome: null,
    evidence: draft.article.text.slice(evidence.start, evidence.end),
    span: evidence,
    rule,
    strength: 2,
  };
}

/** The status of the act, or null where the frame does not read such a status or the clause does not assert the act. */
function statusOf(clause: Clause, form: Form, frame: EventFrame): EventFinding['status'] | null {
  const standing = formStanding(clause, form);
  if (standing === 'none') return null;
  if (standing === 'occurred') return 'occurred';
  return frame.statuses?.includes(standing) ? standing : null;
}

/** English base and -ing forms assert nothing by themselves: they need an auxiliary or a governing verb. */
export function formStanding(clause: Clause, form: Form): Standing {
  const { standing } = clause;
  if (standing !== 'occurred') return standing;
  if (form === 'base') {
    const did = clause.cuesBefore.some((cue) => cue.kind === 'past');
    return did && clause.cuesBefore.at(-1)?.kind === 'past' ? 'occurred' : 'none';
  }
  return 'occurred';
}

function actorsOf(draft: Draft, clause: Clause, frame: EventFrame): readonly NounGroup[] {
  const subjects = clause.subjects.filter((group) => group.parties.length > 0);
  if (subjects.length > 0) return subjects;
  if (frame.roles === 'both') return [];
  const agents = clause.agents.filter((group) => group.span.end <= clause.trigger.start);
  return agents.filter((group) => draft.plain.length >= group.span.end);
}

function together(
  draft: Draft,
  sentence: Sentence,
  clause: Clause,
  sides: readonly string[],
  language: EventLanguage,
): readonly string[] {
  const joined = [...new Set([...sides, ...partiesOf(clause.together)])];
  if (joined.length >= 2) return joined;
  const before = draft.plain.slice(clause.span.start, clause.trigger.start);
  if (language.meetings.twoSides.test(before)) return bothSides(draft, sentence, clause.trigger.start);
  return joined;
}

function receiversOf(clause: Clause, frame: EventFrame, passive: boolean): readonly NounGroup[] {
  if (passive) return clause.subjects;
  if (frame.roles === 'goal') {
    const goals = clause.after.filter(
      (group) => group.case === 'in' || group.case === 'bare' || group.case === 'toward',
    );
    return goals
      .slice(0, 1)
      .flatMap((group) => [group, ...clause.after.filter((one) => one !== group && one.head === group.head)]);
  }
  const direct = clause.objects.filter((group) => group.parties.length > 0);
  if (direct.length > 0) return direct;
  const toward = clause.toward.filter((group) => group.parties.length > 0);
  return toward.length > 0 ? toward : clause.after.filter((group) => group.parties.length > 0).slice(0, 1);
}

/** What is dated after the article's day has not occurred. */
export function datedStatus(status: EventFinding['status'], date: string | null, draft: Draft): EventFinding['status'] {
  if (status !== 'occurred' || !date || !draft.anchor) return status;
  const from = date.split('/')[0] ?? date;
  return from > draft.anchor && !draft.anchor.startsWith(from) ? 'planned' : status;
}
