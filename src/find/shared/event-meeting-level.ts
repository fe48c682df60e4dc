import { type Draft, type Sentence, within } from '../draft.ts';
import type { EventFinding, MeetingOutcome } from '../finding.ts';
import type { Clause } from './clause.ts';
import type { EventLanguage, Form, MeetingWords } from './event-frame.ts';
import type { Sides } from './event-meeting-sides.ts';
import type { EventPlace } from './event-place.ts';
import { formStanding } from './event-status.ts';
import type { NounGroup } from './noun-groups.ts';
import { type Rank, rankOf } from './rank.ts';

export type MeetingKind = 'summit' | 'high-level-talks' | 'working-talks';

/** What stands to the left and right of a meeting word in its clause. */
export interface Around {
  readonly left: string;
  readonly right: string;
  readonly word: string;
}

/** A meeting that is only named, with words or a date that put it in the past (their last meeting, 去年的河内会晤). */
export function isPast(draft: Draft, sentence: Sentence, clause: Clause, left: string, words: MeetingWords): boolean {
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

/** True where the meeting is told as an act, by its own verb or a light one. */
export function isVerbal(form: Form, clause: Clause, left: string, right: string, words: MeetingWords): boolean {
  if (words.lightBefore.test(left) || words.lightAfter.test(right)) return true;
  if (form === 'noun' || words.nounBefore?.test(left) || words.nounAfter?.test(right)) return false;
  return (
    clause.together.length > 0 ||
    form !== 'plain' ||
    clause.subjects.some((group) => !clause.inherited && group.parties.length > 0)
  );
}

/** What became of the meeting; null where the clause does not assert one. */
export function meetingStatus(
  clause: Clause,
  form: Form,
  left: string,
  right: string,
  words: MeetingWords,
  strong: boolean,
  called: boolean,
  rest = right,
): EventFinding['status'] | null {
  if (words.notHeld.test(right)) return 'proposed';
  if (
    words.cancelledAfter.test(rest) ||
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

/** How it ended, by the words beside it. */
export const outcomeOf = (right: string, left: string, words: MeetingWords): MeetingOutcome | null =>
  words.outcomes.find(([pattern]) => pattern.test(right) || pattern.test(left.slice(-12)))?.[1] ?? null;

/** At what level they meet: by the word, by the offices of the people, else by those named beside it; null where nothing tells. */
export function levelOf(
  draft: Draft,
  clause: Clause,
  sides: Sides,
  around: Around,
  date: string | null,
  place: EventPlace | null,
  { meetings }: EventLanguage,
): MeetingKind | null {
  const near = around.left.slice(-20) + around.word + around.right.slice(0, 12);
  if (meetings.working.test(near)) return 'working-talks';
  if (meetings.highLevel.test(near)) return 'high-level-talks';
  const ranks = [...new Set(sides.groups)].flatMap((group) => rankOfGroup(draft, group, date));
  const count = (rank: Rank): number => ranks.filter((one) => one === rank).length;
  if (count('leader') >= 2) return 'summit';
  if (ranks.length >= 2) {
    return count('leader') === 0 && count('minister') === 0 ? 'working-talks' : 'high-level-talks';
  }
  // «The foreign ministers of Thailand and Cambodia will meet», «Greek and Turkish leaders met»
  const beside = sidesText(draft, sides.groups);
  if (ranks.length < 2 && beside !== '') {
    if (meetings.highLevel.test(beside)) return 'high-level-talks';
    if (meetings.leaders.test(beside)) return 'summit';
  }
  // «The two defence ministers are to sit down together»
  if (sides.groups.length === 0 && meetings.highLevel.test(around.left.slice(-RANK_LEFT))) return 'high-level-talks';
  if (ranks.length === 0 && meetings.below.test(near)) return 'working-talks';
  // «两国外长会晤»: those who meet tell more than the word.
  const above = around.left.slice(-20) + around.right.slice(0, 12);
  if (!sides.leaders && ranks.length === 1 && ranks[0] === 'minister' && !meetings.summit.test(above))
    return 'high-level-talks';
  // «邀请双方再次会晤»: a word for a meeting of leaders, of sides that the sentence does not name.
  const unnamed =
    sides.groups.length === 0 &&
    meetings.twoSides.test(around.left) &&
    !meetings.summit.test(above) &&
    meetings.anyLevel?.test(around.word);
  if (sides.leaders || (!unnamed && meetings.summit.test(near))) return 'summit';
  const offices = [...clause.before, ...clause.after]
    .filter((group) => !meetings.mediates?.test(draft.lower.slice(group.span.end, group.span.end + MEDIATION)))
    .flatMap((group) => group.mentions);
  if (offices.filter(({ kind, id }) => kind === 'office' && id === 'head-of-state').length >= 2) return 'summit';
  if (offices.some(({ kind, id }) => kind === 'office' && id === 'minister')) return 'high-level-talks';
  const [only] = ranks;
  if (only === 'leader') return 'summit';
  if (only === 'minister') return 'high-level-talks';
  if (only === undefined && place && !unnamed && meetings.summit.test(around.word)) return 'summit';
  return only === 'envoy' ? 'working-talks' : null;
}

/** How far behind a name the verb of bringing others together may stand. */
const MEDIATION = 36;
/** How far before the meeting word the rank of those who meet may stand where no side is named beside it. */
const RANK_LEFT = 60;
/** How far before and behind the sides the word of their rank may stand. */
const RANK_REACH = 26;
/** The text around the names of those who meet, where two or more stand in a row. */
function sidesText(draft: Draft, groups: readonly NounGroup[]): string {
  const [first] = groups;
  const last = groups.at(-1);
  if (!first || !last || first === last || first.head !== last.head) return '';
  return draft.lower.slice(Math.max(0, first.span.start - RANK_REACH), last.span.end + RANK_REACH);
}

/** The ranks of the people of a group: by the story, else by the office that stands with them. */
function rankOfGroup(draft: Draft, group: NounGroup, date: string | null): readonly Rank[] {
  const known = group.people.flatMap((id) => rankOf(draft, id, date?.split('/')[0] ?? null) ?? []);
  if (known.length > 0) return known;
  const office = group.mentions.find((mention) => mention.kind === 'office');
  if (!office || (group.people.length === 0 && group.parties.length === 0)) return [];
  const before = draft.lower.slice(Math.max(0, office.span.start - 10), office.span.end);
  if (/副|次官|vice|deputy|assistant|under/u.test(before)) return ['envoy'];
  if (office.id === 'head-of-state') return ['leader'];
  return [office.id === 'minister' ? 'minister' : 'envoy'];
}
