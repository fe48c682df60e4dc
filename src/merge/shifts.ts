import type { Stance } from '#find/finding.ts';
import type { PositionEntry, ShiftEntry } from './record.ts';
import { compareTexts, entryId } from './report.ts';
import { compareDates, windowOf } from './window.ts';

/** From giving to withholding: a move to the right hardens a position, to the left softens it. */
const HARDNESS: Readonly<Record<Stance, number>> = {
  accept: 0,
  offer: 1,
  support: 1,
  concern: 2,
  demand: 3,
  refuse: 4,
};

/**
 * The changes of stance of one party on one issue, from all its positions on it: the foremost stance of a month and
 * that of the next month that tells one.
 */
export function shiftsOf(line: readonly PositionEntry[]): readonly ShiftEntry[] {
  const stages = stagesOf(line);
  return stages.slice(1).flatMap((after, index) => {
    const before = stages[index];
    return before && before.stance !== after.stance ? [shift(before, after)] : [];
  });
}

/** The line of a party's positions on one issue, one a month: the one with most reports, then the hardest. */
function stagesOf(line: readonly PositionEntry[]): readonly PositionEntry[] {
  const months = new Map<string, PositionEntry>();
  for (const position of [...line].sort((a, b) => compareTexts(a.id, b.id))) {
    const window = windowOf(position.date);
    if (!window || !position.date || !Number.isFinite(window.from)) continue;
    const month = position.date.slice(0, 7);
    const foremost = months.get(month);
    if (
      !foremost ||
      position.evidence.length > foremost.evidence.length ||
      (position.evidence.length === foremost.evidence.length && HARDNESS[position.stance] > HARDNESS[foremost.stance])
    ) {
      months.set(month, position);
    }
  }
  return [...months.values()].sort((a, b) => compareDates(a.date, b.date) || compareTexts(a.id, b.id));
}

function shift(before: PositionEntry, after: PositionEntry): ShiftEntry {
  const [from, to] = [before.evidence[0], after.evidence[0]];
  const side = (position: PositionEntry): ShiftEntry['from'] => ({
    stance: position.stance,
    position: position.id,
    article: position.evidence[0]?.articleId ?? '',
    date: position.date,
  });
  const step = HARDNESS[after.stance] - HARDNESS[before.stance];
  const articles = [...new Set([...before.articles, ...after.articles])].sort();
  return {
    id: entryId('shift', `${before.id}>${after.id}`),
    evidence: [...(from ? [from] : []), ...(to ? [to] : [])],
    articles,
    origins: articles.length,
    party: before.party,
    issue: before.issue,
    from: side(before),
    to: side(after),
    change:
      after.stance === 'demand' && step > 0
        ? 'new demand'
        : before.stance === 'demand' && step < 0
          ? 'dropped demand'
          : step > 0
            ? 'hardened'
            : step < 0
              ? 'softened'
              : 'changed',
  };
}
