import { type Draft, type Sentence, within } from '../draft.ts';
import type { EventFinding } from '../finding.ts';
import type { Clause, Standing } from './clause.ts';
import type { EventFrame, EventLanguage, Form } from './event-frame.ts';
import { GIVEN, isTerm } from './event-terms.ts';
import type { Voice } from './event-voice.ts';
import { boundsOf } from './times-calendar.ts';

/** How far from the trigger the words that a frame needs may stand. */
export const REACH = { zh: 24, en: 70 } as const;

/** «agreed on Monday to cut tariffs»: the day of the promise is not the day of the act. */
export function isOver(date: string | null, draft: Draft, clause: Clause): boolean {
  const last = date?.split('/').at(-1);
  if (!last || !draft.anchor || last.length < 10) return false;
  return last < draft.anchor || (last === draft.anchor && clause.cuesBefore.some(({ kind }) => kind === 'agree'));
}

/** The status of the act, or null where the frame does not read such a status or the clause does not assert the act. */
export function statusOf(
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
  // «Turkey denied striking a hospital»: what is denied was told as an act.
  if (status === 'denied' && DENIABLE.has(frame.kind)) return 'denied';
  return frame.statuses?.includes(status) ? status : null;
}

/** Acts that a side may be said to have done and denies; words and agreements it does not. */
const DENIABLE: ReadonlySet<string> = new Set(['force', 'weapons-test', 'aid', 'exercise', 'nuclear-build-up']);

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
