import { grouped } from './clusters.ts';
import type { Merging } from './merging.ts';
import type { PositionEntry } from './record.ts';
import { entryOf, foundedId, type Report } from './report.ts';
import { compareDates } from './window.ts';
import { joinByWords, wordingOf } from './wording.ts';

/** When a position was held: its own date, else the day the article speaks on. */
const heldOn = ({ finding, page }: Report<'positions'>): string | null => finding.date ?? page.said;

/**
 * One entry a party × issue × stance × month × content: reports of the same month that say nearly the same are one.
 * The summary is that of the earliest report.
 */
export const positions: Merging<'positions'> = {
  block: (report) => {
    const { party, issue, stance } = report.finding;
    return [party, issue, stance, heldOn(report)?.slice(0, 7) ?? ''].join('|');
  },
  merge: (reports) =>
    grouped(reports, ({ finding }) => wordingOf(finding.summary), joinByWords).map((placed) => {
      const [first] = placed;
      const { party, issue, stance, summary, source } = first.report.finding;
      const entry: PositionEntry = {
        ...entryOf(foundedId('positions', placed), 'positions', placed),
        party,
        issue,
        stance,
        toward: [...new Set(placed.flatMap(({ report }) => report.finding.toward))].sort(),
        summary,
        source,
        date: placed.map(({ report }) => heldOn(report)).sort(compareDates)[0] ?? null,
      };
      return { entry, reports: placed };
    }),
};
