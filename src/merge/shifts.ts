import type { Stance } from '#find/finding.ts';
import { contradictionsOf } from './contradictions.ts';
import type { Change, PositionEntry, ShiftEntry, Stood } from './record.ts';
import { compareTexts, entryId, restingOn } from './report.ts';
import { scopeOf, scopesDiffer } from './scope.ts';
import { foremost, fullness, type Stage, sameAddressee, stagesOf } from './stages.ts';

/** What a party answers to what is asked of it; `refuse` is the other answer, and a demand is what it asks itself. */
export const GIVES: ReadonlySet<Stance> = new Set(['accept', 'offer', 'support']);

/** Where a party stands: the last word it was heard with, what it last answered and what it last asked. */
export interface Standing {
  readonly last: PositionEntry;
  readonly answer: PositionEntry | null;
  readonly demand: PositionEntry | null;
  readonly own: boolean;
}

/** A step of the line: from which position to which, and what it is called. */
export interface Step {
  readonly before: PositionEntry | null;
  readonly after: PositionEntry;
  readonly change: Change;
}

/**
 * The changes of stance of one party on one issue, from all its positions on it. The line goes from stage to stage: the
 * party's own word before what is reported of it, and what another party says of it not at all. A stage that still tells
 * the standing stance changes nothing, and a single report does not outweigh the party's own word.
 */
export function shiftsOf(line: readonly PositionEntry[]): readonly ShiftEntry[] {
  const steps = followed(stagesOf(line), null).flatMap(({ step }) => step ?? []);
  return [...steps, ...contradictionsOf(line)].map(shift);
}

/** A stage as the line passes through it. */
export interface Passed {
  readonly before: Standing | null;
  readonly after: Standing | null;
  readonly step: Step | null;
}

/** What each of the stages makes of where the party stood before the first. */
export function followed(stages: readonly Stage[], start: Standing | null): readonly Passed[] {
  let standing = start;
  return stages.map((stage) => {
    const before = standing;
    const next = before ? after(before, stage) : firstOf(stage);
    standing = next?.standing ?? before;
    return { before, after: standing, step: next?.step ?? null };
  });
}

/** What a stage makes of where the party stood. */
interface Moved {
  readonly step: Step | null;
  readonly standing: Standing;
}

/** The first stage: a mention where the party speaks itself; what is only reported may have been said long before. */
function firstOf(stage: Stage): Moved | null {
  const last = foremost(stage.positions);
  if (!last) return null;
  const { gives, refuses, demand } = toldIn(stage, last);
  return {
    step: stage.own ? { before: null, after: last, change: 'first mention' } : null,
    standing: { last, answer: gives ?? refuses, demand, own: stage.own },
  };
}

function after(standing: Standing, stage: Stage): Moved | null {
  const last = heardAfter(standing, stage);
  if (!last) return null;
  const told = toldIn(stage, standing.last);
  const { gives, refuses, demand } = told;
  return {
    step: stepFrom(standing, told),
    standing: {
      last,
      answer: gives && refuses ? standing.answer : fuller(standing.answer, gives ?? refuses),
      demand: fuller(standing.demand, demand),
      own: stage.own,
    },
  };
}

/** The word a stage is known by; null where it is too weak to count against the standing one, or meant for others. */
function heardAfter({ last, own }: Standing, { positions, own: ownNow }: Stage): PositionEntry | null {
  const now = foremost(positions.filter((position) => sameAddressee(position, last)));
  return now && own && !ownNow && now.articles.length < 2 ? null : now;
}

/** The foremost of each kind of word in a stage. */
interface Told {
  readonly gives: PositionEntry | null;
  readonly refuses: PositionEntry | null;
  readonly demand: PositionEntry | null;
  readonly own: boolean;
}

function toldIn({ positions, own }: Stage, last: PositionEntry): Told {
  const of = (wanted: (stance: Stance) => boolean): PositionEntry | null =>
    foremost(positions.filter((position) => wanted(position.stance) && sameAddressee(position, last)));
  return {
    gives: of((stance) => GIVES.has(stance)),
    refuses: of((stance) => stance === 'refuse'),
    demand: of((stance) => stance === 'demand'),
    own,
  };
}

/** What changed from where the party stood to what it says now; null where nothing did. */
function stepFrom({ last, answer, demand }: Standing, { gives, refuses, demand: asks, own }: Told): Step | null {
  if (gives && refuses) return null;
  if (refuses) {
    const before = answer ?? (own && !asks ? demand : null);
    return before && before.stance !== 'refuse' ? { before, after: refuses, change: 'hardened' } : null;
  }
  if (gives && answer?.stance === 'refuse') return { before: answer, after: gives, change: 'softened' };
  // That a party no longer asks what it asked must be its own word.
  if (gives && own && last.stance === 'demand' && !asks && !isCondition(last)) {
    return { before: last, after: gives, change: gives.stance === 'accept' ? 'dropped demand' : 'softened' };
  }
  if (!asks) return null;
  if (!demand) return { before: answer ?? last, after: asks, change: 'new demand' };
  return demandsDiffer(demand, asks) ? { before: demand, after: asks, change: 'changed' } : null;
}

/** What an if-clause asks is the price of an offer, and no demand that a later offer drops. */
const isCondition = ({ evidence }: PositionEntry): boolean => evidence.every(({ rule }) => rule.endsWith('/if'));

/** More is asked than before, or less. */
const demandsDiffer = (a: PositionEntry, b: PositionEntry): boolean =>
  scopesDiffer(scopeOf(a.summary), scopeOf(b.summary));

/** The later telling of one stance stands for it unless the earlier one is fuller. */
function fuller(before: PositionEntry | null, now: PositionEntry | null): PositionEntry | null {
  if (!before || !now) return now ?? before;
  const same =
    GIVES.has(before.stance) === GIVES.has(now.stance) && !(before.stance === 'demand' && demandsDiffer(before, now));
  return same && fullness(before) > fullness(now) ? before : now;
}

/** The entry of a step. */
export function shift({ before, after, change }: Step): ShiftEntry {
  const positions = before ? [before, after] : [after];
  const articles = [...new Set(positions.flatMap((position) => position.articles))].sort(compareTexts);
  return {
    id: entryId('shift', `${before?.id ?? ''}>${after.id} ${change}`),
    ...restingOn(
      articles,
      positions.flatMap(({ evidence: [first] }) => (first ? [first] : [])),
    ),
    party: after.party,
    issue: after.issue,
    from: before && stood(before),
    to: stood(after),
    change,
  };
}

const stood = ({ stance, id, evidence, date }: PositionEntry): Stood => ({
  stance,
  position: id,
  article: evidence[0]?.articleId ?? '',
  date,
});
