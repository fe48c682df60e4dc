import { contains } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { Mention } from '../mention.ts';
import type { Clause } from './clause.ts';
import type { EventFrame, EventLanguage, Form } from './event-frame.ts';
import { bothSides, partiesOf } from './event-sides.ts';
import { ownerOf, type Voice } from './event-voice.ts';
import type { EventWords } from './event-words.ts';
import { type NounGroup, nounGroups } from './noun-groups.ts';

/** How far behind the noun of an act whom it is done to may stand without a word that binds it. */
const NEXT_TO = 6;

/** Who says that another must: the subject of the reporting clause, where this clause has a subject of its own. */
function tellers(clause: Clause): readonly NounGroup[] {
  if (clause.inherited || clause.reportedFrom === 0) return [];
  return clause.earlier.filter((group) => group.parties.length > 0 && group.span.end <= clause.reportedFrom);
}

/** The groups that do the act. */
export function actorsOf(
  draft: Draft,
  clause: Clause,
  frame: EventFrame,
  form: Form,
  language: EventLanguage,
): readonly NounGroup[] {
  if (frame.roles === 'reverse') {
    const direct = receiverGroups(clause);
    return direct.length > 0 ? direct : clause.after.filter(canReceive).slice(0, 1);
  }
  if (frame.roles === 'held') return clause.agents.filter((group) => group.span.end <= clause.trigger.start);
  if (frame.roles === 'told') return tellers(clause);
  if (frame.roles === 'inviter') return clause.before.slice(-1);
  const owner = form === 'noun' ? ownerOf(draft, clause, language.words.owned) : undefined;
  if (owner) return [owner];
  // «paused attacks on Saudi Arabia»: a noun of force without an owner is no act of the subject.
  if (form === 'noun' && frame.kind === 'force' && frame.roles !== 'both') return [];
  const subjects = clause.subjects.filter((group) => group.parties.length > 0);
  if (subjects.length > 0 && !(clause.inherited && relativeHead(draft, clause))) return subjects;
  const head = relativeHead(draft, clause);
  if (head) return [head];
  // «In Tehran, the president warned»: who has no party named speaks for the capital that opens the sentence.
  const [seat] = clause.places;
  if (clause.subjects.some((group) => group.people.length > 0) && seat && opensSentence(draft, seat, language.words))
    return [seat];
  if (frame.roles === 'both') return [];
  return clause.agents.filter((group) => group.span.end <= clause.trigger.start);
}

/** True where a capital stands in the first phrase of its line or sentence, closed by a comma (In Moscow,). */
const opensSentence = (draft: Draft, seat: NounGroup, words: EventWords): boolean =>
  seat.mentions.every(({ form }) => form === 'capital') &&
  words.seat.test(draft.lower.slice(Math.max(0, seat.span.start - 6), seat.span.start)) &&
  draft.plain.charAt(seat.span.end) === ',';

/** «正在大阪出席峰会的特朗普»: whom the relative clause speaks of. */
function relativeHead(draft: Draft, clause: Clause): NounGroup | undefined {
  const next = clause.after[0];
  if (!next || next.parties.length === 0 || clause.before.some((group) => group.case === 'bare')) return undefined;
  const gap = draft.plain.slice(clause.trigger.end, next.span.start);
  return gap.length < 16 && gap.endsWith('的') ? next : undefined;
}

/** The sides of an act that is done together. */
export function together(
  draft: Draft,
  sentence: Sentence,
  clause: Clause,
  frame: EventFrame,
  sides: readonly string[],
  language: EventLanguage,
): readonly string[] {
  if (frame.others) return partiesOf(clause.together.filter((group) => group.span.start >= clause.trigger.end));
  const pair = partiesOf(joinedPair(draft, clause));
  if (pair.length >= 2) return pair;
  const joined = [...new Set([...sides, ...partiesOf(clause.together)])];
  if (joined.length >= 2 && frame.kind !== 'call') return joined;
  const called = [...new Set([...joined, ...partiesOf([...clause.objects, ...clause.toward])])];
  if (frame.kind === 'call' && called.length > joined.length) return called;
  if (joined.length >= 2) return joined;
  const carried = [...new Set([...joined, ...partiesOf(clause.companions)])];
  if (carried.length >= 2) return carried;
  const before = draft.plain.slice(clause.span.start, clause.trigger.start);
  if (language.meetings.twoSides.test(before))
    return bothSides(draft, sentence, clause.trigger.start, language.grammar);
  // «Regional commanders met later and agreed to»: those who act are known by their office alone.
  const whole = draft.plain.slice(sentence.span.start, clause.trigger.start).trimEnd();
  const unnamed = clause.subjects.length === 0 && joined.length === 0 && frame.kind === 'agreement';
  if (unnamed && sentence.language === 'en' && whole !== '' && language.meetings.headless?.test(whole))
    return bothSides(draft, sentence, sentence.span.start, language.grammar);
  if (frame.ofBoth) {
    const named = partiesOf(
      nounGroups(draft, sentence, language.grammar).filter(({ case: bound }) => bound === 'bare'),
    );
    return named.length === 2 ? named : bothSides(draft, sentence, sentence.span.start, language.grammar);
  }
  return joined;
}

/** The groups it is done to. */
export function receiversOf(
  clause: Clause,
  frame: EventFrame,
  { passive, reduced, doers }: Pick<Voice, 'passive' | 'reduced' | 'doers'>,
  actors: readonly string[],
): readonly NounGroup[] {
  if (reduced) return clause.after.filter((group) => group.case === 'toward' && canReceive(group));
  if (doers && !passive) {
    const bound = (group: NounGroup): boolean =>
      frame.roles === 'goal' ||
      group.case === 'toward' ||
      group.case === 'of' ||
      group.span.start - clause.trigger.end < NEXT_TO;
    const others = clause.after.filter((group) => !doers.includes(group) && canReceive(group) && bound(group));
    return others.filter((group) => group.parties.some((party) => !actors.includes(party))).slice(0, 1);
  }
  if (passive || frame.roles === 'held' || frame.roles === 'reverse' || frame.roles === 'told') return clause.subjects;
  if (frame.kind === 'force') return struckGroups(clause, actors);
  if (frame.roles === 'inviter') return clause.subjects.filter((group) => group !== clause.before.at(-1));
  if (frame.roles === 'goal') {
    const goals = clause.after.filter(
      (group) => group.case === 'in' || group.case === 'bare' || group.case === 'toward',
    );
    return goals
      .slice(0, 1)
      .flatMap((group) => [group, ...clause.after.filter((one) => one !== group && one.head === group.head)]);
  }
  const direct = receiverGroups(clause);
  // «与厄瓜多尔断绝外交关系»: whom one breaks with.
  return direct.length === 0 && frame.kind === 'break-off' ? clause.together.filter(canReceive) : direct;
}

/** A town or building is where, not to whom. */
const canReceive = (group: NounGroup): boolean =>
  group.parties.length > 0 && group.mentions.some((mention) => mention.kind !== 'place');

/** Whom force is used on: a town stands for its state (struck Odesa, 袭击敖德萨港). */
function struckGroups(clause: Clause, actors: readonly string[]): readonly NounGroup[] {
  const hit = (group: NounGroup): boolean => group.parties.some((party) => !actors.includes(party));
  const direct = [...clause.objects, ...clause.toward].filter(hit);
  return direct.length > 0 ? direct : clause.after.filter((group) => hit(group) && group.case !== 'by').slice(0, 1);
}

function receiverGroups(clause: Clause): readonly NounGroup[] {
  const direct = clause.objects.filter(canReceive);
  if (direct.length > 0) return direct;
  const toward = [...clause.toward, ...clause.complement].filter(canReceive);
  return toward.length > 0
    ? toward
    : clause.after.filter((group) => canReceive(group) && group.case !== 'in').slice(0, 1);
}

/** «促成以色列与哈马斯达成协议»: the sides are those right at the joining word, not who brought them together. */
export function joinedPair(draft: Draft, clause: Clause): readonly NounGroup[] {
  for (const [index, group] of clause.before.entries()) {
    const left = clause.before[index - 1];
    if (group.case !== 'with' || !left || left.parties.length === 0 || left.case === 'in' || left.case === 'with')
      continue;
    if (draft.plain.slice(left.span.end, group.span.start).length <= 1)
      return [left, ...clause.before.filter((one) => one === group || one.head === group.head)];
  }
  return [];
}

/** Whom missiles are fired at (向以色列发射导弹, fired missiles at Israel): that is no test. */
export const firedAt = (
  draft: Draft,
  clause: Clause,
  actors: readonly string[],
  words: EventWords,
): readonly NounGroup[] =>
  [...clause.before, ...clause.after].filter((group) => {
    if (!group.parties.some((party) => !actors.includes(party)) || !group.mentions.some(isState)) return false;
    if (group.case === 'toward' && group.span.end <= clause.trigger.start) return true;
    return words.firedAt.test(draft.lower.slice(Math.max(0, group.span.start - 24), group.span.start));
  });
const isState = (mention: Mention): boolean => mention.kind === 'party';

/** «First test of the Hwasong-8»: the weapon tells whose test it is. */
export const weaponOwners = (sentence: Sentence, clause: Clause): readonly string[] => [
  ...new Set(
    sentence.mentions
      .filter((mention) => mention.kind === 'weapon' && contains(clause.span, mention.span))
      .flatMap((mention) => (mention.party ? [mention.party] : [])),
  ),
];
