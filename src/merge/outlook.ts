import { grouped } from './clusters.ts';
import type { Merging } from './merging.ts';
import type { Join, OutlookEntry } from './record.ts';
import { entryOf, foundedId, type Report } from './report.ts';
import { type Window, windowOf, windowsMeet } from './window.ts';
import { joinByWords, type Wording, wordingOf } from './wording.ts';

/**
 * One entry a deadline, plan, invitation, commitment or forecast, still open: what became of it is settled against the
 * events. Reports are one where the same holder says the same: a deadline by its day, the others by their window and
 * their wording.
 */
export const outlook: Merging<'outlook'> = {
  block: ({ finding, page }) =>
    [
      finding.kind,
      finding.by,
      finding.when === null ? 'undated' : '',
      (finding.when ?? page.said)?.slice(0, 4) ?? '',
    ].join('|'),
  merge: (reports) =>
    grouped(reports, viewOf, sameOutlook).map((placed) => {
      const [first] = placed;
      const { kind, by, what, when, likelihood } = first.report.finding;
      const entry: OutlookEntry = {
        ...entryOf(foundedId('outlook', placed), 'outlook', placed),
        kind,
        by,
        what,
        when,
        likelihood,
        said: first.report.page.said,
        outcome: 'open',
        resolvedBy: null,
      };
      return { entry, reports: placed };
    }),
};

interface View {
  readonly deadline: boolean;
  readonly window: Window | null;
  readonly wording: Wording;
}
const viewOf = ({ finding }: Report<'outlook'>): View => ({
  deadline: finding.kind === 'deadline',
  window: windowOf(finding.when),
  wording: wordingOf(finding.what),
});

function sameOutlook(a: View, b: View): Join | null {
  const [left, right] = [a.window, b.window];
  if (a.deadline && left && right) {
    return left.to === right.to ? { reasons: ['same time', 'same parties'], confidence: 0.9 } : null;
  }
  if (left && right && !windowsMeet(left, right)) return null;
  const join = joinByWords(a.wording, b.wording);
  return join && left ? { ...join, reasons: [...join.reasons, 'same time'] } : join;
}
