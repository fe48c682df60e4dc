import { contains } from '#article/span.ts';
import { type Draft, type Sentence, within } from '../draft.ts';
import type { Mention } from '../mention.ts';
import type { Clause } from './clause.ts';
import type { EventLanguage } from './event-frame.ts';
import { type EventPlace, eventPlace, placeOf } from './event-place.ts';
import { joinedPair } from './event-roles.ts';
import { bothSides, partiesOf, peopleOf, salientParties } from './event-sides.ts';
import { type NounGroup, nounGroups } from './noun-groups.ts';

export interface Head {
  /** Groups that belong to the meeting noun itself: 朝美会谈, U.S.-North Korea talks. */
  readonly groups: readonly NounGroup[];
  /** The place it is called by: 河内会晤, the Stockholm talks. */
  readonly place: EventPlace | null;
}

/** What belongs to the meeting noun itself: its sides, or the place it is called by. */
export function headGroups(draft: Draft, sentence: Sentence, clause: Clause, language: EventLanguage): Head {
  const { trigger } = clause;
  const last = clause.before.at(-1);
  // «前往河内谈判»: the goal of a way is no name of the talks.
  if (
    !last ||
    (last.case === 'in' &&
      !language.words.at.test(draft.lower.slice(Math.max(0, last.span.start - 4), last.span.start)))
  ) {
    return { groups: [], place: null };
  }
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
    (group) => (group === last || group.head === last.head || all[last.head] === group) && !isTitle(draft, group),
  );
  return { groups, place: null };
}

/** «第二次“金大中”会谈»: a name in marks of its own names the meeting, not who meets. */
const isTitle = (draft: Draft, { mentions }: NounGroup): boolean =>
  mentions.length === 1 &&
  mentions.every(
    ({ span, kind }) =>
      kind === 'person' &&
      /[“‘「『"]/u.test(draft.plain.charAt(span.start - 1)) &&
      /[”’」』"]/u.test(draft.plain.charAt(span.end)),
  );

const allIndex = (draft: Draft, sentence: Sentence, group: NounGroup, language: EventLanguage): number =>
  nounGroups(draft, sentence, language.grammar).indexOf(group);

/** A party of the article's main pair is a side, not a place, where only its name stands before a meeting noun. */
const isSide = (draft: Draft, mention: Mention): boolean => salientParties(draft).includes(mention.id);

export interface Sides {
  readonly parties: readonly string[];
  readonly people: readonly string[];
  readonly groups: readonly NounGroup[];
  /** The clause itself says who meets. */
  readonly told: boolean;
  /** The noun carries its sides (朝美会谈). */
  readonly named: boolean;
  /** Not told, but the article's main pair, at a place. */
  readonly salient: boolean;
  /** Talks between A and B. */
  readonly between: boolean;
  /** «The two leaders». */
  readonly leaders: boolean;
}

/** Who meets: by the noun, by the clause, by «both sides», or, at a place only, the article's main pair. */
export function sidesOf(
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
  if (named.length >= 2 && !verbalObject(clause, head) && !isPartner(clause, head)) {
    return {
      parties: named,
      people: peopleOf(head.groups),
      groups: head.groups,
      told: true,
      named: true,
      between: false,
      leaders,
      salient: false,
    };
  }
  const joined = clause.together.length > 0 ? clause.together : clause.objects;
  const with_ = expand(draft, sentence, joined, language);
  const meant = meantPair(draft, clause);
  const pair = meant.length > 0 ? meant : joinedPair(draft, clause);
  const groups = sidesAmong(
    pair.length > 0 ? pair : [...clause.subjects, ...(clause.pivot ? clause.earlier : []), ...head.groups, ...with_],
  );
  const parties = partiesOf(groups);
  const between = betweenOthers(clause);
  if (between)
    return {
      parties: partiesOf(between),
      people: peopleOf(between),
      groups: between,
      told: true,
      named: false,
      between: true,
      leaders,
      salient: false,
    };
  if (verbal && parties.length >= 2)
    return {
      parties,
      people: peopleOf(groups),
      groups,
      told: true,
      named: false,
      between: false,
      leaders,
      salient: false,
    };
  // Who «they» are in somebody’s quoted words is not known.
  const quoted = sentence.quotations.some(({ inner }) => contains(inner, clause.trigger));
  const to = Math.min(clause.span.end, clause.trigger.end + 30);
  const beside = left.slice(-40) + draft.plain.slice(clause.trigger.end, to);
  if (!quoted && language.meetings.twoSides.test(beside)) {
    return {
      parties: bothSides(draft, sentence, clause.span.start, language.grammar),
      people: [],
      groups: [],
      told: true,
      named: true,
      between: false,
      leaders,
      salient: false,
    };
  }
  // «第五轮谈判11月在北京举行»: talks told without any side are those of the sides told of last.
  const alone = clause.before.every((group) => group.parties.length === 0 || group.case === 'in');
  const word = left + draft.plain.slice(clause.trigger.start, clause.trigger.end);
  const fixed = clause.places.length > 0 || within(draft.times, clause.span).length > 0;
  if (!quoted && verbal && alone && fixed && with_.length === 0 && language.meetings.headless?.test(word)) {
    return {
      parties: bothSides(draft, sentence, clause.span.start, language.grammar),
      people: [],
      groups: [],
      told: true,
      named: true,
      between: false,
      leaders,
      salient: false,
    };
  }
  if (head.place || eventPlace(draft, clause)) {
    return {
      parties: draft.story ? salientParties(draft) : bothSides(draft, sentence, sentence.span.end, language.grammar),
      people: [],
      groups: [],
      told: false,
      named: false,
      between: false,
      leaders,
      salient: true,
    };
  }
  return {
    parties,
    people: peopleOf(groups),
    groups,
    told: false,
    named: false,
    between: false,
    leaders,
    salient: false,
  };
}

/** The sides that stand with the meeting noun itself (talks between A and B), without a go-between named after them. */
export function betweenOthers(clause: Clause): readonly NounGroup[] | null {
  const joined = clause.together.filter((group) => group.span.start >= clause.trigger.end);
  const first = joined[0];
  const pair = joined.filter((group) => group.head === first?.head);
  if (partiesOf(pair).length >= 2) return pair;
  return partiesOf(joined).length >= 2 ? joined : null;
}

/** Whom somebody brings together: the groups right before the word, behind the one who does. */
export function broughtSides(draft: Draft, sentence: Sentence, clause: Clause, language: EventLanguage): Sides {
  const last = clause.before.at(-1);
  const groups = clause.before.filter((group) => group.head === last?.head);
  const parties = partiesOf(groups);
  const said = language.meetings.twoSides.test(draft.lower.slice(clause.span.start, clause.trigger.start).slice(-40));
  const left = draft.lower.slice(clause.span.start, clause.trigger.start);
  return {
    parties:
      parties.length >= 2 ? parties : said ? bothSides(draft, sentence, clause.span.start, language.grammar) : [],
    people: peopleOf(groups),
    groups,
    told: true,
    named: false,
    between: true,
    leaders: language.meetings.leaders.test(left),
    salient: false,
  };
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

/** «It was possible for Trump and Kim to meet»: who stands between «for» and the infinitive does it. */
function meantPair(draft: Draft, clause: Clause): readonly NounGroup[] {
  const last = clause.before.at(-1);
  if (
    last?.case !== 'toward' ||
    !/^\s+to\s+(?:\p{L}+ly\s+)?$/u.test(draft.lower.slice(last.span.end, clause.trigger.start))
  )
    return [];
  const joined = clause.before.filter((group) => group.head === last.head);
  const start = joined[0]?.span.start ?? last.span.start;
  return partiesOf(joined).length > 1 && /\bfor\s+(?:the\s+)?$/u.test(draft.lower.slice(Math.max(0, start - 9), start))
    ? joined
    : [];
}

/** «崔善姬与中俄官员磋商»: what stands before the word are those whom the subject meets, not all who meet. */
function isPartner(clause: Clause, { groups }: Head): boolean {
  const subjects = clause.inherited ? [] : clause.subjects.filter((group) => !groups.includes(group));
  return groups.every((group) => group.case === 'with') && partiesOf(subjects).length > 0;
}

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
