import type { PositionFinding, Stance } from '#find/finding.ts';
import { entryId, entryOf, type Report, reportsOf } from './evidence.ts';
import type { FiledReading, PositionEntry, ShiftEntry } from './record.ts';
import { saidOn } from './settle.ts';
import { compareDates, windowOf } from './window.ts';

type PositionReport = Report<PositionFinding>;

/** When a position was held: its own date, else the day the article speaks on. */
const heldOn = ({ finding, reading }: PositionReport): string | null => finding.date ?? saidOn(reading);

/**
 * One entry a party × issue × stance × time: reports in one article, or within the same month, that say the same are
 * one. The summary is that of the earliest report.
 */
export function mergePositions(
  readings: readonly FiledReading[],
  originOf: ReadonlyMap<string, string>,
): readonly PositionEntry[] {
  const groups = new Map<string, PositionReport[]>();
  for (const report of reportsOf(readings, 'positions')) {
    const { party, issue, stance } = report.finding;
    const key = [party, issue, stance, heldOn(report)?.slice(0, 7) ?? '', likenessKey(report)].join('|');
    const group = groups.get(key);
    if (group) group.push(report);
    else groups.set(key, [report]);
  }
  return [...groups].map(([key, reports]) => {
    const [first] = reports;
    if (!first) throw new Error('a group of positions is never empty');
    const { party, issue, stance, summary, source } = first.finding;
    return {
      ...entryOf('positions', key, reports, 'positions', originOf),
      party,
      issue,
      stance,
      toward: [...new Set(reports.flatMap(({ finding }) => finding.toward))].sort(),
      summary,
      source,
      date: reports.map(heldOn).sort(compareDates)[0] ?? null,
    };
  });
}

/** Copies of one text and repeats in one article give the same key: the source with the first letters of the content. */
const likenessKey = ({ finding }: PositionReport): string =>
  `${finding.source}:${finding.summary.replace(/\s+/gu, '').slice(0, 12).toLowerCase()}`;

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
 * For each party and issue the changes of stance between one article's time and the next: the foremost stance before
 * and after, told by different articles at least a month apart.
 */
export function findShifts(positions: readonly PositionEntry[]): readonly ShiftEntry[] {
  const lines = new Map<string, PositionEntry[]>();
  for (const position of positions) {
    const key = `${position.party}|${position.issue}`;
    lines.set(key, [...(lines.get(key) ?? []), position]);
  }
  return [...lines.values()].flatMap((line) => {
    const stages = stagesOf(line);
    return stages.slice(1).flatMap((after, index) => {
      const before = stages[index];
      return before && before.stance !== after.stance ? [shift(before, after)] : [];
    });
  });
}

/** The line of a party's positions on one issue, one a month: the one with most reports, then the hardest. */
function stagesOf(line: readonly PositionEntry[]): readonly PositionEntry[] {
  const months = new Map<string, PositionEntry>();
  for (const position of [...line].sort((a, b) => a.id.localeCompare(b.id))) {
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
  return [...months.values()].sort((a, b) => compareDates(a.date, b.date));
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
