import { EVENT_KINDS } from '../finding.ts';
import type { Trigger } from '../rule.ts';
import { type Clause, readClause } from './clause.ts';
import { antecedent } from './event-antecedent.ts';
import { eventDate } from './event-date.ts';
import { evidenceSpan } from './event-evidence.ts';
import type { EventCandidate, EventFrame, EventLanguage, Form } from './event-frame.ts';
import { eventPlace, goalPlace } from './event-place.ts';
import { actorsOf, firedAt, receiversOf, together, weaponOwners } from './event-roles.ts';
import { bothSides, partiesOf, peopleOf } from './event-sides.ts';
import { datedStatus, isOver, REACH, statusOf } from './event-status.ts';
import { takesPlace } from './event-terms.ts';
import { hasVoice, supposed, textsAround, voiceOf } from './event-voice.ts';

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
  if (frame.kind === 'concession' && form !== 'act' && !voice.passive && words.textDoes.test(left)) return null;
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
  const unnamed =
    told.length === 1 &&
    frame.kind === 'agreement' &&
    [left, right].some((text) => language.meetings.unnamedSide?.test(text));
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
  if (
    frame.kind === 'force' &&
    frame.roles !== 'both' &&
    recipients.length === 0 &&
    clause.inherited &&
    carried.length === 0 &&
    !voice.doers
  )
    return null;
  const dated =
    frame.status === 'cancelled' || frame.undated
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
