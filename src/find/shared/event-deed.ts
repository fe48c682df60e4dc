import { type Draft, type Sentence, within } from '../draft.ts';
import { EVENT_KINDS, type EventFinding } from '../finding.ts';
import type { Trigger } from '../rule.ts';
import { type Clause, readClause, type Standing } from './clause.ts';
import { antecedent } from './event-antecedent.ts';
import { eventDate } from './event-date.ts';
import { evidenceSpan } from './event-evidence.ts';
import type { EventCandidate, EventFrame, EventLanguage, Form } from './event-frame.ts';
import { eventPlace, goalPlace } from './event-place.ts';
import { actorsOf, firedAt, receiversOf, together, weaponOwners } from './event-roles.ts';
import { bothSides, partiesOf, peopleOf } from './event-sides.ts';
import { GIVEN, isTerm, takesPlace } from './event-terms.ts';
import { hasVoice, supposed, textsAround, type Voice, voiceOf } from './event-voice.ts';
import { boundsOf } from './times-calendar.ts';

/** How far from the trigger the words that a frame needs may stand. */
const REACH = { zh: 24, en: 70 } as const;
/** How far before its verb the agent of a passive may stand (遭到以方断然拒绝). */
const AGENT_REACH = 4;

/** Reads one act (not a meeting) at its trigger word; null where the clause does not tell it as an act of a party. */
export function readDeed(
  at: Trigger,
  frame: EventFrame,
  form: Form,
  rule: string,
  language: EventLanguage,
): EventCandidate | null {
  const { draft, sentence, span } = at;
  const { grammar, words } = language;
  const reach = REACH[grammar.language];
  const { left, right } = textsAround(at, reach);
  const clauseAt = (): Clause => readClause(draft, sentence, span, grammar);
  const plain = {
    passive: false,
    reduced: false,
    doers: null,
    objects: [right],
    before: left,
    rest: right,
    done: false,
  };
  const early = hasVoice(at, form, left, right, language) ? clauseAt() : null;
  const voice = early ? voiceOf(at, form, frame, early, reach, language) : plain;
  if (frame.unlessBefore?.test(voice.before) || frame.unlessAfter?.test(voice.rest)) return null;
  if (frame.after && !voice.objects.some((text) => frame.after?.test(text))) return null;
  if (frame.before && !frame.before.test(left)) return null;
  const near = form === 'past' || form === 'act' ? at.word : '';
  if (
    frame.around &&
    !(form === 'plain' && voice.passive) &&
    ![left, right, near].some((text) => frame.around?.test(text))
  )
    return null;
  if (frame.inSentence && !frame.inSentence.test(draft.lower.slice(sentence.span.start, sentence.span.end)))
    return null;
  // «an enlarged arsenal»: behind a determiner a past form is an adjective.
  if (form === 'past' && words.adjectiveBefore.test(left)) return null;
  if (form === 'present' && words.pluralBefore.test(left) && !/\sand\s+$/u.test(left)) return null;
  if (form === 'ing' && words.gerundBefore.test(left) && !words.gerundAdopted.test(left)) return null;
  // «long-threatened», «self-imposed»
  if (/[a-z]-$/u.test(left)) return null;
  if (form === 'act' && (!voice.done || voice.doers?.length === 0)) return null;
  if (supposed(sentence, voice, language)) return null;
  const clause = early ?? clauseAt();
  const status = statusOf(draft, sentence, clause, form, frame, language, voice);
  if (!status) return null;
  const agent = form === 'plain' ? clause.agents.at(-1) : undefined;
  // «遭到俄方拒绝»: who stands between 遭 and the verb does it.
  const byAgent = agent !== undefined && span.start - agent.span.end <= AGENT_REACH && agent.span.end <= span.start;
  const passive = byAgent || voice.passive || (form === 'plain' && words.passiveBefore.test(left));
  // «他建议美方暂停对话»: who proposes to break off is the one who does.
  const asks = clause.cuesBefore.some(({ span: at }) => words.asking.test(draft.lower.slice(at.start, at.end)));
  if (asks && frame.kind === 'break-off' && status === 'proposed') return null;
  const proposes = frame.kind === 'break-off' && status === 'proposed' && clause.pivot && clause.earlier.length > 0;
  // «Peacekeepers are being deployed»: troops are moved by their own side.
  const by = voice.doers ?? clause.agents;
  const moved = passive && frame.kind === 'exercise' && by.length === 0 ? clause.subjects : by;
  const carried = passive || voice.doers || frame.roles === 'both' ? [] : antecedent(draft, sentence, clause, language);
  const actors =
    carried.length > 0
      ? carried
      : passive
        ? moved
        : voice.doers && voice.doers.length > 0
          ? voice.doers
          : proposes
            ? clause.earlier
            : actorsOf(draft, clause, frame, form, language);
  const weapons = frame.kind === 'weapons-test' ? weaponOwners(sentence, clause) : [];
  const sides = actors.length > 0 ? partiesOf(actors) : weapons;
  const told = frame.roles === 'both' ? together(draft, sentence, clause, frame, sides, language) : sides;
  if (told.length === 0 || (frame.needsPerson && peopleOf(actors).length === 0)) return null;
  const unnamed = told.length === 1 && frame.kind === 'agreement' && language.meetings.unnamedSide?.test(left);
  if (frame.roles === 'both' ? told.length < 2 && !unnamed : frame.single && told.length > 1) return null;
  const struck = frame.kind === 'weapons-test' ? firedAt(draft, clause, told, words) : [];
  const kind = struck.length > 0 ? 'force' : frame.kind;
  const receivers = struck.length > 0 ? struck : receiversOf(clause, frame, { ...voice, passive }, told);
  const goal =
    frame.roles === 'goal'
      ? draft.knowledge.abbreviations.get(at.word.charAt(at.word.length - 1).replace('华', '中'))
      : undefined;
  const after = draft.plain.slice(span.end, span.end + (sentence.language === 'zh' ? 8 : 26));
  const both = partiesOf(receivers).length === 0 && language.meetings.twoSides.test(after) && frame.roles === 'object';
  const received =
    goal && at.word.length > 1
      ? [goal]
      : both
        ? bothSides(draft, sentence, span.start, language.grammar)
        : partiesOf(receivers);
  const recipients = frame.roles === 'both' ? [] : received.filter((party) => !told.includes(party));
  const owned =
    form === 'noun' && frame.kind === 'invitation' && actors.every((group) => clause.before.includes(group));
  // «两份草案遭俄罗斯否决»: what it is done to may be a thing.
  const affects = form === 'plain' && (voice.passive || (frame.kind === 'force' && takesPlace(clause)));
  if (frame.needsReceiver && recipients.length === 0 && !owned && !affects && !frame.receiverOr?.test(right))
    return null;
  // «a day after gunmen killed 26 people»: the subject is unknown, not that of the sentence.
  if (frame.kind === 'force' && recipients.length === 0 && clause.inherited && carried.length === 0 && !voice.doers)
    return null;
  const dated =
    frame.status === 'cancelled'
      ? null
      : eventDate(draft, sentence, clause, {
          words,
          speech: frame.speech,
          told: status === 'occurred' && frame.roles !== 'both',
        });
  const date = status === 'planned' && isOver(dated, draft, clause) ? null : dated;
  const place =
    eventPlace(draft, clause, frame.kind === 'visit' ? [] : [...receivers, ...actors]) ??
    goalPlace(draft, goal, receivers, frame);
  const beside = frame.roles === 'both' ? [...clause.together, ...clause.companions] : receivers;
  const people = [...new Set([...peopleOf(actors), ...peopleOf(beside)])];
  const evidence = evidenceSpan(draft, sentence, clause);
  return {
    kind,
    type: EVENT_KINDS[kind],
    status: frame.speech || form === 'past' ? status : datedStatus(status, date, draft),
    actors: told,
    recipients,
    people,
    date,
    place: place?.name ?? null,
    placeId: place?.id ?? null,
    outcome: null,
    evidence: draft.article.text.slice(evidence.start, evidence.end),
    span: evidence,
    rule,
    strength: 2,
    trigger: span,
  };
}

/** «agreed on Monday to cut tariffs»: the day of the promise is not the day of the act. */
function isOver(date: string | null, draft: Draft, clause: Clause): boolean {
  const last = date?.split('/').at(-1);
  if (!last || !draft.anchor || last.length < 10) return false;
  return last < draft.anchor || (last === draft.anchor && clause.cuesBefore.some(({ kind }) => kind === 'agree'));
}

/** The status of the act, or null where the frame does not read such a status or the clause does not assert the act. */
function statusOf(
  draft: Draft,
  sentence: Sentence,
  clause: Clause,
  form: Form,
  frame: EventFrame,
  language: EventLanguage,
  voice: Voice,
): EventFinding['status'] | null {
  // 应 before an inviter is no duty.
  if (frame.roles === 'inviter')
    return clause.cuesBefore.some(({ kind }) => kind === 'not' || kind === 'if') ? null : 'occurred';
  // «Turkey wants the sanctions imposed by Washington lifted»: what is told of the noun is told as a fact.
  if (form === 'act' || voice.reduced) return frame.status ?? 'occurred';
  const told = clause.standing === 'occurred' || clause.standing === 'planned';
  if (form === 'base' && voice.done && told && !frame.speech) return frame.status ?? 'occurred';
  // «The proposal was rejected by Khartoum»: only the auxiliaries of a passive tell what became of it.
  if (voice.passive && (voice.doers?.length ?? 0) > 0 && clause.standing === 'proposed') {
    const verb = clause.cuesBefore.filter((cue) =>
      language.words.verbGroup.test(draft.lower.slice(cue.span.start, clause.trigger.start)),
    );
    if (verb.every((cue) => cue.kind === 'past' || cue.kind === 'in')) return frame.status ?? 'occurred';
  }
  const standing = frame.speech ? ownStanding(clause, form) : formStanding(clause, form);
  if (frame.assertive)
    return clause.cuesBefore.some(({ kind }) => kind === 'not' || kind === 'fail') ? null : 'occurred';
  if (GIVEN.has(frame.kind) && !clause.forecast && isTerm(draft, sentence, clause, standing, language))
    return 'planned';
  if (standing === 'none') return null;
  if (frame.status) return standing === 'occurred' ? frame.status : null;
  const { fellThrough, exchange } = language.meetings;
  const rest = draft.lower.slice(
    clause.trigger.end,
    Math.min(sentence.span.end, clause.trigger.end + REACH[sentence.language] * 2),
  );
  if (frame.statuses?.includes('cancelled') && fellThrough.test(rest)) return 'cancelled';
  const guessed = clause.forecast && clause.reportedFrom > sentence.span.start;
  if (standing === 'occurred') return guessed && !isDone(draft, sentence, clause) ? null : 'occurred';
  const offered =
    standing === 'planned' && frame.statuses?.includes('proposed') && exchange.test(sentenceText(draft, sentence));
  // What commentators expect is an event only where it is a meeting or a visit.
  if (clause.forecast && frame.kind !== 'visit') return null;
  // «威胁说，将停止供电»: what is threatened is no plan.
  const report = draft.lower.slice(Math.max(0, clause.reportedFrom - 12), clause.reportedFrom);
  if (standing === 'planned' && frame.kind !== 'visit' && language.words.threatBefore.test(report)) return null;
  const status = standing === 'planned' && (clause.forecast || offered) ? 'proposed' : standing;
  return frame.statuses?.includes(status) ? status : null;
}

/** What an expert says counts as done where a date, 了 or an auxiliary says so. */
const isDone = (draft: Draft, sentence: Sentence, clause: Clause): boolean =>
  clause.cuesBefore.some(({ kind }) => kind === 'past') ||
  draft.plain.slice(clause.trigger.start, clause.trigger.end + 3).includes('了') ||
  sentence.language === 'en' ||
  within(draft.times, clause.span).length > 0;

const sentenceText = (draft: Draft, sentence: Sentence): string =>
  draft.lower.slice(sentence.span.start, sentence.span.end);

/** For words that are acts themselves, what an earlier clause says of its verb does not count. */
const ownStanding = (clause: Clause, form: Form): Standing =>
  form === 'base' ? formStanding(clause, form) : clause.standing;

/** English base and -ing forms assert nothing by themselves: they need an auxiliary or a governing verb. */
export function formStanding(clause: Clause, form: Form): Standing {
  const standing = form === 'base' || form === 'plain' || form === 'noun' ? clause.carried : clause.standing;
  if (standing !== 'occurred') return standing;
  if (form === 'base') {
    if (clause.cuesBefore.at(-1)?.kind === 'past') return 'occurred';
    // «Moon and Kim meet at Panmunjom»: a base form right behind a plural subject is the present tense of a chronology.
    const subject = clause.subjects.at(-1);
    const right = subject && !clause.inherited && clause.trigger.start - subject.span.end < 3;
    return right && clause.subjects.length > 1 ? 'occurred' : 'none';
  }
  return 'occurred';
}

/** What is dated after the article's day has not occurred. */
export function datedStatus(status: EventFinding['status'], date: string | null, draft: Draft): EventFinding['status'] {
  if (status !== 'occurred' || !date || !draft.anchor) return status;
  const from = boundsOf(date.split('/')[0] ?? date)?.from ?? null;
  const anchor = boundsOf(draft.anchor)?.to ?? null;
  return from !== null && anchor !== null && from > anchor ? 'planned' : status;
}
