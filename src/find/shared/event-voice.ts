import type { Draft, Sentence } from '../draft.ts';
import type { Trigger } from '../rule.ts';
import type { Clause } from './clause.ts';
import type { EventFrame, EventLanguage, Form } from './event-frame.ts';
import type { EventWords } from './event-words.ts';
import { type NounGroup, nounGroups } from './noun-groups.ts';

/** How a verb or noun of an act is used: what stands where its object is looked for, and who does it, if that is not the subject. */
export interface Voice {
  readonly passive: boolean;
  /** A participle behind the noun it belongs to, with its doer (sanctions imposed by Washington). */
  readonly reduced: boolean;
  /** Those who do it where the verb’s own form tells; null where its subject does. */
  readonly doers: readonly NounGroup[] | null;
  /** Texts in which the object may stand. */
  readonly objects: readonly string[];
  /** What stands before the verb with its auxiliary, and behind it and its doer. */
  readonly before: string;
  readonly rest: string;
  /** The form tells that the act was carried out, whatever stands around it (voted to ratify, prompting Ankara to recall). */
  readonly done: boolean;
}

/** The text right and left of a trigger, in lower case, as far as a frame’s words may stand from it. */
export function textsAround({ draft, sentence, span }: Trigger, reach: number): { left: string; right: string } {
  return {
    left: draft.lower.slice(Math.max(sentence.span.start, span.start - reach), span.start),
    right: draft.lower.slice(span.end, Math.min(sentence.span.end, span.end + reach)),
  };
}

/** True where the text around a trigger can hold a voice other than the plain active one: reading it needs the clause. */
export const hasVoice = (at: Trigger, form: Form, left: string, right: string, language: EventLanguage): boolean =>
  form === 'act' ||
  form === 'base' ||
  language.words.pronounObject.test(right) ||
  language.words.parted.test(at.word) ||
  isRelative(left, right, language) ||
  (form === 'plain' && language.words.byMark.test(left)) ||
  (form === 'past' &&
    (language.words.passiveBefore.test(left) ||
      language.words.participleAfter.test(right) ||
      language.words.saidBefore.test(left)));

/** «a draft, which Belgrade threw out»: the object stands before its clause, and none behind the verb. */
const isRelative = (left: string, right: string, { words }: EventLanguage): boolean =>
  words.noObject.test(right) && words.relativeBefore.test(left);

/** How the act is used at its trigger. */
export function voiceOf(
  at: Trigger,
  form: Form,
  frame: EventFrame,
  clause: Clause,
  reach: number,
  language: EventLanguage,
): Voice {
  const { draft, sentence, span } = at;
  const { words } = language;
  const { left, right } = textsAround(at, reach);
  // «which closed its borders, will reopen them»: a pronoun stands for what was named before.
  const named = words.pronounObject.test(right) || words.parted.test(at.word) || isRelative(left, right, language);
  const objects = named ? [right, ` ${left}`] : [right];
  const active = { passive: false, reduced: false, doers: null, objects, before: left, rest: right };
  if (form === 'act') {
    const owner = ownerOf(draft, clause, words.ownedAct);
    const doers = owner
      ? [...new Set([owner, ...joinedTo(owner, clause.before)])]
      : agentsOf(draft, clause, words.doerAfter);
    const behind = doers.length === 0 ? agentsOf(draft, clause, words.ofAfter).slice(0, 1) : [];
    const own = behind.filter(({ span: at }) => frame.doerBehind?.test(draft.lower.slice(at.end, at.end + 30)));
    const start = owner?.span.start ?? span.start;
    const before = draft.lower.slice(Math.max(sentence.span.start, start - reach), start);
    return { ...active, doers: doers.length > 0 ? doers : own, before, done: !words.unreal.test(before) };
  }
  if (form === 'plain') return markedVoice(at, clause, right, words) ?? { ...active, done: false };
  if (form === 'past') {
    const be = words.passiveBefore.exec(left);
    const seat = !be && words.saidBefore.test(left) ? seatOf(draft, clause, words.seatAfter) : undefined;
    const reduced = !be && (seat !== undefined || words.participleAfter.test(right));
    if (be || reduced) {
      const by = agentsOf(draft, clause, be ? words.agentAfter : words.participleAgent);
      const holder = be && by.length === 0 && frame.kind === 'concession' ? holderOf(draft, clause, words) : undefined;
      const performer = be && by.length === 0 && !holder ? performerOf(at, left, language) : undefined;
      const own = seat ?? holder ?? performer;
      const doers = by.length === 0 && own ? [own] : by;
      if (reduced && doers.length === 0) return { ...active, done: false };
      const end = doers.at(-1)?.span.end ?? span.end;
      const rest = draft.lower.slice(end, Math.min(sentence.span.end, end + reach));
      const before = be ? left.slice(0, be.index + 1) : left;
      return { passive: true, reduced, doers, objects: [right, ` ${left}`, rest], before, rest, done: reduced };
    }
  }
  if (form === 'base') {
    const caused = causedDoer(draft, clause, language) ?? deciderOf(draft, clause, language);
    if (caused) return { ...active, doers: joinedTo(caused, clause.before), done: true };
    return { ...active, done: words.carriedOut.test(left) };
  }
  return { ...active, done: false };
}

/** «提议遭到莫斯科断然拒绝»: a mark of the passive, its doer, and the verb with nothing but adverbs between them. */
function markedVoice({ draft, span }: Trigger, clause: Clause, right: string, words: EventWords): Voice | null {
  const mark = clause.cuesBefore.findLast(({ kind }) => kind === 'by');
  if (!mark) return null;
  const behind = clause.before.filter((group) => group.span.start >= mark.span.end);
  const doers = behind.filter((group) => group.case === 'by' && group.parties.length > 0);
  const last = doers.at(-1);
  const voiceless = { passive: true, reduced: false, doers: [], before: '', rest: right, done: false };
  // «被扣押», «遭一伙武装人员袭击»: who does it is not known, and whom it is done to does not.
  if (behind.length === 0 && words.passiveMark.test(draft.lower.slice(mark.span.start, mark.span.end)))
    return words.doerToVerb.test(draft.lower.slice(mark.span.end, span.start))
      ? { ...voiceless, objects: [right] }
      : null;
  if (!last || behind.some((group) => group.case !== 'by' && group.case !== 'in')) return null;
  if (!words.doerToVerb.test(draft.lower.slice(last.span.end, span.start))) return null;
  const affected = draft.lower.slice(Math.max(clause.span.start, mark.span.start - AFFECTED), mark.span.start);
  // What speaks against an act right before its verb would stand before the doer: the clause’s small words tell it.
  const voice = { passive: true, reduced: false, doers, before: '', rest: right, done: false };
  return { ...voice, objects: [right, affected] };
}

/** How far before the mark of a passive the thing it is done to may stand, in characters. */
const AFFECTED = 24;

/** «All talks are terminated, Trump declared»: whose word it is does it. */
function performerOf({ draft, sentence, span }: Trigger, left: string, language: EventLanguage): NounGroup | undefined {
  const { performs, performer, performed } = language.words;
  if (!performs.test(left)) return undefined;
  const group = nounGroups(draft, sentence, language.grammar).find((one) => one.span.start >= span.end);
  if (!group || group.parties.length === 0) return undefined;
  const between = draft.lower.slice(span.end, Math.min(group.span.start, span.end + PERFORMER));
  if (!performer.test(between)) return undefined;
  const told = /\p{L}/u.test(
    between
      .replace(/\bthe\s*$/u, '')
      .split(/[,”"]/u)
      .at(-1) ?? '',
  );
  return told || performed.test(draft.lower.slice(group.span.end, group.span.end + PERFORMER)) ? group : undefined;
}
/** How far behind the verb, and behind the name, the words of such a clause may reach. */
const PERFORMER = 60;

/** «Four Americans held in Iran were released»: who holds them lets them go. */
const holderOf = (draft: Draft, clause: Clause, { holder }: EventWords): NounGroup | undefined =>
  clause.before.findLast(
    (group) =>
      group.parties.length > 0 &&
      holder.test(draft.lower.slice(Math.max(clause.span.start, group.span.start - HOLDER), group.span.start)),
  );
/** How far before the name of a holder the word of holding may begin. */
const HOLDER = 30;

/** The capital right behind a participle of speech, which stands for its state. */
function seatOf(draft: Draft, clause: Clause, between: RegExp): NounGroup | undefined {
  const first = clause.after[0];
  if (!first?.mentions.some(({ form }) => form === 'capital')) return undefined;
  return between.test(draft.lower.slice(clause.trigger.end, first.span.start)) ? first : undefined;
}

/** The doers named behind a passive or a noun, with those joined to the first of them. */
function agentsOf(draft: Draft, clause: Clause, between: RegExp): readonly NounGroup[] {
  for (const group of clause.after.slice(0, 4)) {
    if (group.parties.length === 0) continue;
    if (between.test(draft.lower.slice(clause.trigger.end, group.span.start))) return joinedTo(group, clause.after);
  }
  return [];
}

const joinedTo = (group: NounGroup, among: readonly NounGroup[]): readonly NounGroup[] =>
  among.filter((one) => one === group || (one.head === group.head && one.parties.length > 0));

/** «Russia’s attack on Kyiv»: a noun’s act is its owner’s. */
export function ownerOf(draft: Draft, clause: Clause, between: RegExp): NounGroup | undefined {
  // «The M23, whose capture of Goma»: the clause begins behind its owner.
  const last = clause.before.at(-1) ?? (clause.inherited ? clause.subjects.at(-1) : undefined);
  if (!last || last.parties.length === 0 || last.span.end > clause.trigger.start) return undefined;
  return between.test(draft.lower.slice(last.span.end, clause.trigger.start)) ? last : undefined;
}

/** «prompting Ankara to recall its envoy»: who is brought to do it. */
function causedDoer(draft: Draft, clause: Clause, { words }: EventLanguage): NounGroup | undefined {
  const last = clause.before.at(-1);
  if (!last || last.parties.length === 0) return undefined;
  if (!words.toVerb.test(draft.lower.slice(last.span.end, clause.trigger.start))) return undefined;
  const from = Math.max(clause.span.start, last.span.start - 24);
  return words.causing.test(draft.lower.slice(from, last.span.start)) ? last : undefined;
}

/** «Ecuador’s decision to raise tariffs»: the owner of a decision carries it out. */
function deciderOf(draft: Draft, clause: Clause, { words }: EventLanguage): NounGroup | undefined {
  const last = clause.before.at(-1);
  if (!last || last.parties.length === 0) return undefined;
  return words.decided.test(draft.lower.slice(last.span.end, clause.trigger.start)) ? last : undefined;
}

/** True where a sentence’s act of a noun or participle is told of a thing that need not exist (any deal signed by). */
export const supposed = (sentence: Sentence, voice: Voice, { words }: EventLanguage): boolean =>
  sentence.language === 'en' && voice.reduced && words.anyBefore.test(voice.before);
