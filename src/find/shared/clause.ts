import { contains, type Span } from '#article/span.ts';
import type { Draft, Sentence } from '../draft.ts';
import { type Bound, boundsOf } from './clause-bounds.ts';
import { type Cue, cuesOf, type Grammar } from './clause-cues.ts';
import { forecastOf, MODALS, modalsBetween, type Standing, standingOf } from './clause-standing.ts';
import { kept } from './kept.ts';
import { type NounGroup, nounGroups } from './noun-groups.ts';

export type { Standing } from './clause-standing.ts';

/** The clause around a trigger word: who acts, on whom, and how real the act is. */
export interface Clause {
  /** From the clause's beginning to its end; in Chinese a comma ends a clause, in English a conjunction or reporting verb. */
  readonly span: Span;
  readonly trigger: Span;
  /** Who acts: the bare noun groups before the trigger (A 和 B gives both), else those of an earlier clause. */
  readonly subjects: readonly NounGroup[];
  /** Subjects of an earlier clause, whether or not this one has its own. */
  readonly earlier: readonly NounGroup[];
  /** True where the clause's own subject stands behind a word of wanting: it is asked or invited by `earlier`. */
  readonly pivot: boolean;
  /** True where the subject was taken from an earlier clause of the sentence. */
  readonly inherited: boolean;
  /** True where the clause goes on behind an insertion with what stood before it (Iran, he said, will). */
  readonly resumed: boolean;
  /** Direct objects: the first bare group after the trigger, with those joined to it, and 把-phrases. */
  readonly objects: readonly NounGroup[];
  /** Subject of the clause that the trigger introduces (demanded that Washington …), else none. */
  readonly complement: readonly NounGroup[];
  /** Groups bound by 对, 向, to, against, at. */
  readonly toward: readonly NounGroup[];
  /** Groups bound by 与, 同, with, between. */
  readonly together: readonly NounGroup[];
  /** Those of the earlier clause whose subject this one takes (A 与 B 会晤，并签署声明). */
  readonly companions: readonly NounGroup[];
  /** Groups bound by 在, 于, in, at: where it is done. */
  readonly places: readonly NounGroup[];
  /** Groups bound by 被, 由, by. */
  readonly agents: readonly NounGroup[];
  /** All groups of the clause before and after the trigger. */
  readonly before: readonly NounGroup[];
  readonly after: readonly NounGroup[];
  readonly cuesBefore: readonly Cue[];
  readonly cuesAfter: readonly Cue[];
  readonly standing: Standing;
  /** The same with what an earlier clause of the same subject says (will meet A and visit B). */
  readonly carried: Standing;
  /** Told as the forecast or judgement of somebody who is no party (experts, interview answers). */
  readonly forecast: boolean;
  /** Where the last reporting verb before the clause ends; the sentence's start where none stands. */
  readonly reportedFrom: number;
}

/** Reads the clause around a trigger word; pure, and quick enough to be called for every trigger of a sentence. */
export function readClause(draft: Draft, sentence: Sentence, trigger: Span, grammar: Grammar): Clause {
  const quoted = sentence.quotations.filter(({ inner }) => !contains(inner, trigger));
  const cues = cuesOf(draft, sentence, grammar).filter(
    (cue) => !overlapping(cue.span, trigger) && !quoted.some(({ inner }) => contains(inner, cue.span)),
  );
  const groups = nounGroups(draft, sentence, grammar);
  const bounds = boundsOf(draft, sentence, cues, groups, trigger, grammar);
  const start = bounds.findLast((at) => at.end <= trigger.start);
  const span = {
    start: start?.end ?? sentence.span.start,
    end: bounds.find((at) => at.start >= trigger.end && !at.loose)?.start ?? sentence.span.end,
  };
  const before = groups.filter((group) => group.span.start >= span.start && group.span.end <= trigger.start);
  const after = groups.filter((group) => group.span.start >= trigger.end && group.span.end <= span.end);
  const cuesBefore = cues.filter((cue) => cue.span.start >= span.start && cue.span.end <= trigger.start);
  const cuesAfter = cues.filter((cue) => cue.span.start >= trigger.end && cue.span.end <= span.end);
  const own = subjectsIn(before, groups);
  const around = [...before, ...after];
  const earlier = inheritedSubjects(draft, groups, cues, start, span, sentence, grammar);
  const subjects = own.length > 0 ? own : earlier;
  const asked = own[0];
  const governing =
    own.length > 0 ? cuesBefore : [...modalsBetween(draft, cues, subjects, span, grammar), ...cuesBefore];
  const report = cues.findLast((cue) => cue.kind === 'report' && cue.span.end <= trigger.start);
  const forecast = forecastOf(draft, sentence, report, groups, grammar);
  const promised = report !== undefined && !forecast;
  return {
    span,
    trigger,
    subjects,
    earlier,
    pivot: asked !== undefined && cuesBefore.some((cue) => cue.kind === 'want' && cue.span.end <= asked.span.start),
    inherited: own.length === 0,
    resumed: start?.resumes !== undefined,
    objects: [...before.filter((group) => group.case === 'object'), ...objectsIn(after)],
    complement: complementOf(cues, groups, trigger, span),
    toward: around.filter((group) => group.case === 'toward'),
    together: around.filter((group) => group.case === 'with'),
    companions: own.length > 0 ? [] : companionsOf(groups, cues, subjects, span),
    places: around.filter((group) => group.case === 'in'),
    agents: around.filter((group) => group.case === 'by'),
    before,
    after,
    cuesBefore,
    cuesAfter,
    forecast,
    reportedFrom: report?.span.end ?? sentence.span.start,
    standing: standingOf(cues, cuesBefore, sentence, trigger, span, promised),
    carried: standingOf(cues, governing, sentence, trigger, span, promised),
  };
}

function complementOf(
  cues: readonly Cue[],
  groups: readonly NounGroup[],
  trigger: Span,
  span: Span,
): readonly NounGroup[] {
  const that = cues.find((cue) => cue.kind === 'that' && cue.span.start >= trigger.end);
  if (!that || that.span.start !== span.end) return [];
  if (groups.some((group) => group.span.start >= trigger.end && group.span.end <= that.span.start)) return [];
  const first = groups.find((group) => group.span.start >= that.span.end);
  return first && first.span.start - that.span.end < 24 ? [first] : [];
}

function companionsOf(
  groups: readonly NounGroup[],
  cues: readonly Cue[],
  subjects: readonly NounGroup[],
  span: Span,
): readonly NounGroup[] {
  const subject = subjects[0];
  if (!subject) return [];
  const from = cues.findLast((cue) => cue.kind === 'report' && cue.span.end <= span.start)?.span.end ?? 0;
  return groups.filter(
    (group) =>
      group.case === 'with' && group.span.start >= Math.max(from, subject.span.end) && group.span.end <= span.start,
  );
}

const overlapping = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** A group that can act: towns and buildings cannot, though a capital may stand for its state. */
const acts = (group: NounGroup): boolean =>
  group.parties.length + group.people.length > 0 && group.mentions.some((mention) => mention.kind !== 'place');

/** The bare groups that begin the stretch, with all that is joined to the first of them. */
function subjectsIn(stretch: readonly NounGroup[], all: readonly NounGroup[]): readonly NounGroup[] {
  const first = stretch.find((group) => group.case === 'bare' && acts(group));
  if (!first) return [];
  const index = all.indexOf(first);
  return stretch.filter((group) => group === first || group.head === all[first.head]?.head || group.head === index);
}

function objectsIn(after: readonly NounGroup[]): readonly NounGroup[] {
  const first = after.find((group) => group.case === 'bare' || group.case === 'object');
  return first ? after.filter((group) => group === first || group.head === first.head) : [];
}

function inheritedSubjects(
  draft: Draft,
  groups: readonly NounGroup[],
  cues: readonly Cue[],
  bound: Bound | undefined,
  span: Span,
  sentence: Sentence,
  grammar: Grammar,
): readonly NounGroup[] {
  const earlier = groups.filter(
    (group) => group.span.end <= span.start && acts(group) && !aside(draft, sentence, group, grammar),
  );
  if (bound?.relative) {
    const last = earlier.at(-1);
    return last ? [last] : [];
  }
  if (bound?.resumes !== undefined) {
    const from = bound.resumes;
    const before = earlier.filter((group) => group.span.end <= from);
    const main = before.find(
      (group, index) => group.case === 'bare' && startsClause(draft, group, index, before, cues, sentence, grammar),
    );
    const last = before.at(-1);
    const head = last && from - last.span.end <= 2 && last.case === 'bare' ? last : main;
    if (head) return groups.filter((group) => group === head || group.head === groups.indexOf(head));
  }
  const subject = earlier.findLast(
    (group, index) => group.case === 'bare' && startsClause(draft, group, index, earlier, cues, sentence, grammar),
  );
  const found = subject ?? earlier.find((group) => group.case === 'bare');
  if (found) return groups.filter((group) => group === found || group.head === groups.indexOf(found));
  if (grammar.language === 'zh') return [];
  // «After visiting Malaysia, Trump flew»: the subject follows the opening phrase.
  const later = groups.find((group) => group.span.start >= span.end && group.case === 'bare');
  return later && !draft.plain.slice(span.end, later.span.start).includes(';') ? [later] : [];
}

/** «因印度继续购买石油，»: who stands in a clause of cause or circumstance is not whom the sentence is about. */
function aside(draft: Draft, sentence: Sentence, group: NounGroup, { asideClause }: Grammar): boolean {
  if (!asideClause) return false;
  const known = standingAside.get(group);
  if (known !== undefined) return known;
  const home = sentence.clauses.findLast((one) => one.start <= group.span.start);
  const found =
    home !== undefined && asideClause.test(draft.plain.slice(home.start, Math.min(home.end, home.start + ASIDE)));
  standingAside.set(group, found);
  return found;
}
const standingAside = kept<NounGroup, boolean>();

/** A longer clause is a sentence of its own. */
const ASIDE = 80;

/** A reporting word, or «under which», «in which»: a subject may follow. */
const opensClause = (draft: Draft, cue: Cue, { spaced }: Grammar): boolean =>
  cue.kind === 'report' ||
  (cue.kind === 'relative' &&
    spaced?.beforeRelative.test(draft.lower.slice(Math.max(0, cue.span.start - 9), cue.span.start)) === true);

/** True where no other bare group stands between a clause's beginning and this one: it is a subject, not an object. */
function startsClause(
  draft: Draft,
  group: NounGroup,
  index: number,
  groups: readonly NounGroup[],
  cues: readonly Cue[],
  sentence: Sentence,
  grammar: Grammar,
): boolean {
  const clauseStart =
    sentence.clauses.findLast((clause) => clause.start <= group.span.start)?.start ?? sentence.span.start;
  const cueStart =
    cues.findLast((cue) => opensClause(draft, cue, grammar) && cue.span.end <= group.span.start)?.span.end ?? 0;
  const from = Math.max(clauseStart, cueStart);
  // «说愿意随时再见特朗普»: behind an auxiliary stands an object.
  const auxiliary = cues.some(
    (cue) => MODALS.has(cue.kind) && cue.span.start >= from && cue.span.end <= group.span.start,
  );
  if (auxiliary && sentence.language === 'zh') return false;
  return !groups.slice(0, index).some((one) => one.case === 'bare' && one.span.start >= from);
}
