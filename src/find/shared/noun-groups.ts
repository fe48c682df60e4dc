import type { Span } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import type { Mention } from '../mention.ts';
import { type Cue, cuesOf, type Grammar, type SpacedWords } from './clause-cues.ts';
import { kept } from './kept.ts';

/** How a noun group is bound to its clause; `bare` is a subject or direct object. */
export type Case = 'bare' | 'in' | 'with' | 'toward' | 'by' | 'of' | 'about' | 'object';

/** Names that stand together for one actor (美国总统特朗普), with the word that binds them. */
export interface NounGroup {
  readonly span: Span;
  readonly mentions: readonly Mention[];
  /** Parties it stands for, each once; a meeting nickname stands for all of its sides. */
  readonly parties: readonly string[];
  /** Ids of the people named. */
  readonly people: readonly string[];
  readonly case: Case;
  /** Index of the group it is coordinated with (A 和 B, A and B), else its own. */
  readonly head: number;
}

const grouped = kept<Sentence, readonly NounGroup[]>();

/** The noun groups of a sentence in order: who or what is named, and how each is bound. */
export function nounGroups(draft: Draft, sentence: Sentence, grammar: Grammar): readonly NounGroup[] {
  const known = grouped.get(sentence);
  if (known) return known;
  const groups: NounGroup[] = [];
  let open: Mention[] = [];
  const cues = cuesOf(draft, sentence, grammar);
  const close = (): void => {
    const first = open[0];
    const last = open.at(-1);
    if (!first || !last) return;
    const span = { start: first.span.start, end: Math.max(...open.map((mention) => mention.span.end)) };
    const before = groups.at(-1);
    const index = groups.length;
    const bound = boundBy(draft, sentence, span, cues, before, index, grammar);
    groups.push({
      span,
      mentions: open,
      parties: groupParties(draft, open),
      people: [...new Set(open.flatMap(peopleOf))],
      case: bound.case,
      head: bound.head,
    });
    open = [];
  };
  for (const mention of sentence.mentions) {
    if (mention.kind === 'weapon') continue;
    const topic = mention.kind === 'party' || mention.kind === 'place';
    if (topic && grammar.topic.test(draft.lower.slice(mention.span.end, mention.span.end + 24))) continue;
    const last = open.at(-1);
    if (last && !joined(draft, last, mention, open, grammar)) close();
    open.push(mention);
  }
  close();
  const { spaced } = grammar;
  const listed = spaced ? ownedMovements(draft, joinLists(draft, groups, spaced), spaced) : groups;
  grouped.set(sentence, listed);
  return listed;
}

/** «Sudan’s paramilitary Rapid Support Forces», «the Lebanese group Hezbollah»: a movement acts, not the state it is called by. */
function ownedMovements(draft: Draft, groups: readonly NounGroup[], spaced: SpacedWords): readonly NounGroup[] {
  const { organisations, parties } = draft.knowledge;
  return groups.map((group, index) => {
    const next = groups[index + 1];
    const last = groups[index - 1];
    const owns = (owner: NounGroup, owned: NounGroup): boolean => {
      const [mention] = owned.mentions;
      const party = mention?.party ? parties.get(mention.party) : undefined;
      if (mention?.kind !== 'organisation' || !party || owner.parties.includes(party.id)) return false;
      if (organisations.get(mention.id)?.names.en[0] !== party.names.en[0]) return false;
      return spaced.owned.test(draft.plain.slice(owner.span.end, owned.span.start));
    };
    if (next && owns(group, next)) return { ...group, case: 'of' };
    if (last && owns(last, group)) return { ...group, case: last.case };
    return group;
  });
}

/** «Britain, France and Germany»: commas join what a conjunction closes, bound as the first of them is. */
function joinLists(draft: Draft, groups: readonly NounGroup[], spaced: SpacedWords): readonly NounGroup[] {
  const joined = [...groups];
  for (let last = 2; last < groups.length; last += 1) {
    const gap = draft.lower.slice(groups[last - 1]?.span.end, groups[last]?.span.start);
    if (!spaced.listLast.test(gap)) continue;
    let first = last - 1;
    while (first > 0 && spaced.listNext.test(between(draft, groups[first - 1], groups[first]))) first -= 1;
    const head = groups[first];
    if (!head || first === last - 1 || head.mentions.some(isTown)) continue;
    for (let at = first + 1; at <= last; at += 1) {
      const one = joined[at];
      if (one) joined[at] = { ...one, case: head.case, head: head.head };
    }
  }
  return joined;
}

const between = (draft: Draft, left: NounGroup | undefined, right: NounGroup | undefined): string =>
  left && right ? draft.lower.slice(left.span.end, right.span.start) : '-';
const isTown = (mention: Mention): boolean => mention.kind === 'place' || mention.form === 'capital';

/** The parties of a group; where a state's name stands in it, an unknown person's guessed party adds nothing. */
function groupParties(draft: Draft, mentions: readonly Mention[]): readonly string[] {
  const named = mentions.some((mention) => mention.kind === 'party' && mention.form !== 'capital');
  const counted = mentions.filter(
    (mention) => !(named && mention.kind === 'person' && !draft.knowledge.people.has(mention.id)),
  );
  return [...new Set(counted.flatMap(partiesOf))];
}

const partiesOf = (mention: Mention): readonly string[] => mention.parties ?? (mention.party ? [mention.party] : []);
const peopleOf = (mention: Mention): readonly string[] =>
  mention.people ?? (mention.kind === 'person' ? [mention.id] : []);

function joined(draft: Draft, last: Mention, next: Mention, open: readonly Mention[], grammar: Grammar): boolean {
  if (next.span.start < last.span.end) return true;
  if (last.kind === 'meeting' || next.kind === 'meeting') return false;
  if (next.kind === 'place' || last.kind === 'place') return false;
  if (next.form === 'capital' || last.form === 'capital') return false;
  if (last.kind === 'office' && next.kind === 'person' && next.span.start - last.span.end <= 1) return true;
  const party = open.find((mention) => mention.party)?.party;
  const gap = draft.plain.slice(last.span.end, next.span.start);
  if (gap.length > 36) return false;
  // «对朝政策特别代表比根», «美国朝鲜政策特别代表»: a party that an office deals with does not make its holder's.
  if (party && next.party && party !== next.party) return false;
  if (next.kind === 'party' && last.kind === 'party' && next.party !== last.party) return false;
  if (last.kind === 'person' && next.kind === 'person' && last.id !== next.id) return false;
  return gap === '' || grammar.joins.test(gap);
}

function boundBy(
  draft: Draft,
  sentence: Sentence,
  span: Span,
  cues: readonly Cue[],
  before: NounGroup | undefined,
  index: number,
  grammar: Grammar,
): { readonly case: Case; readonly head: number } {
  const cue = cues.findLast((one) => one.span.end <= span.start);
  const from = Math.max(cue?.span.end ?? sentence.span.start, before?.span.end ?? sentence.span.start);
  const gap = draft.lower.slice(from, span.start);
  const near = cue !== undefined && cue.span.end === from && grammar.determiners.test(gap);
  if (before && index > 0) {
    const between = draft.lower.slice(before.span.end, span.start);
    if (
      between === '、' ||
      between === '' ||
      (near &&
        cue?.kind === 'and' &&
        (bare(draft, before.span.end, cue.span.start) ||
          (grammar.language === 'en' && grammar.heads.test(draft.lower.slice(before.span.end, cue.span.start)))) &&
        (!draft.plain.slice(before.span.end, cue.span.start).includes(',') ||
          (before.head === index - 1 && opensSentence(draft, sentence, before))))
    ) {
      return { case: before.case, head: before.head };
    }
    if (between === '-' || between === '—' || between === '–') return { case: before.case, head: before.head };
  }
  if (span.end <= datelineEnd(draft, sentence)) return { case: 'in', head: index };
  // «新加坡6月13日电»: the town of a dateline is a place.
  if (/^(?:\d{1,2}月)?\d{1,2}日电|^（?综合电/u.test(draft.plain.slice(span.end, span.end + 8)))
    return { case: 'in', head: index };
  // «在阿曼首都马斯喀特», «in Muscat, Oman»: a town beside its country.
  const town = draft.plain.slice(before?.span.end ?? span.start, span.start);
  if (before?.case === 'in' && /^(?:首都|市|的)?$/u.test(town)) return { case: 'in', head: index };
  const opens = grammar.spaced?.townOpens.test(
    draft.lower.slice(sentence.span.start, before?.span.start ?? span.start),
  );
  const closed = !opens || /^\s*[,.)]/u.test(draft.plain.slice(span.end, span.end + 3));
  if (before?.case === 'in' && closed && /^,\s*$/u.test(town)) return { case: 'in', head: index };
  // «negotiators from Ethiopia», «the leaders of Armenia»: where they come from is who they are.
  const delegates =
    near && cue && grammar.spaced?.from.test(draft.lower.slice(cue.span.start, cue.span.end)) && !/\d/u.test(gap)
      ? grammar.spaced.delegates.exec(
          draft.lower.slice(Math.max(sentence.span.start, cue.span.start - 40), cue.span.start),
        )
      : null;
  if (
    delegates &&
    !cues.some(({ kind, span: at }) => isCase(kind) && at.end === (cue?.span.start ?? 0) - delegates[0].length)
  )
    return { case: 'bare', head: index };
  if (near && cue && isCase(cue.kind)) return { case: cue.kind, head: index };
  return { case: 'bare', head: index };
}

/** True where a group is the first word of its sentence but for a time or dateline: «X, and Y, … signed» names two subjects. */
const opensSentence = (draft: Draft, sentence: Sentence, group: NounGroup): boolean =>
  /^(?:[^,()]{0,40},\s+|[^()]{0,40}\([^()]*\)\s*[-–—]+\s*|[\p{Lu}, ]{3,40}\s[-–—]+\s*)?(?:the\s+)?$/iu.test(
    draft.plain.slice(sentence.span.start, group.span.start),
  );

/** Where a dateline at the head of a paragraph ends (【平壤讯】, BOGOTA:, SEOUL, June 14 (Agency) -); else its start. */
function datelineEnd(draft: Draft, sentence: Sentence): number {
  const { start } = sentence.paragraph.span;
  if (sentence.span.start - start > 40) return start;
  const head = draft.plain.slice(start, start + 90);
  const match = DATELINE.exec(head);
  return match ? start + match[0].length : start;
}
const DATELINE =
  /^【[^】]{2,16}[电讯]】|^[A-Z][A-Z' .-]{2,30}(?:,\s*[A-Z][\p{L}. ]{2,20})?(?:,?\s*[A-Z][a-z]{2,8}\.?\s+\d{1,2})?\s*(?:\([^)]{2,40}\)\s*)?(?:-{1,2}|—|–|:)\s/u;

const bare = (draft: Draft, from: number, to: number): boolean => /^[\s,，]*$/u.test(draft.plain.slice(from, to));
const isCase = (kind: string): kind is Exclude<Case, 'bare'> =>
  kind === 'in' ||
  kind === 'with' ||
  kind === 'toward' ||
  kind === 'by' ||
  kind === 'of' ||
  kind === 'about' ||
  kind === 'object';
