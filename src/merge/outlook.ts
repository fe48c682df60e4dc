import { groupedMerging } from './clusters.ts';
import { foundedId } from './founded.ts';
import type { Join, OutlookEntry } from './record.ts';
import { entryOf, type Group, type Report } from './report.ts';
import { TELLING_DAYS } from './vague.ts';
import { type Window, widthOf, windowOf, windowsMeet } from './window.ts';
import { joinByWords, type Wording, wordingOf } from './wording.ts';

/**
 * One entry a deadline, plan, invitation, commitment or forecast, still open: what became of it is settled against the
 * events. Reports are one where the same holder says the same: a deadline by its day, the others by their window and
 * their wording.
 */
export const outlook = groupedMerging<'outlook', View>({
  block: ({ finding, page }) => {
    const { kind, by, when } = finding;
    // A deadline told again in other words still ends on its day.
    return [kind, by, when === null ? `undated ${page.said?.slice(0, 7) ?? ''}` : endOf(when)].join('|');
  },
  view: viewOf,
  fit: sameOutlook,
  entry: entryFrom,
});

function entryFrom(placed: Group<'outlook'>): OutlookEntry {
  const [first] = placed;
  const { kind, by, what, when, likelihood } = first.report.finding;
  return {
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
}

/** The month an EDTF date ends in, or as much of it as is told. */
const endOf = (when: string): string => (when.split('/').at(-1) ?? when).slice(0, 7);

interface View {
  readonly deadline: boolean;
  readonly invitation: boolean;
  readonly window: Window | null;
  readonly wording: Wording;
}
function viewOf({ finding }: Report<'outlook'>): View {
  return {
    deadline: finding.kind === 'deadline',
    invitation: finding.kind === 'invitation',
    window: windowOf(finding.when),
    wording: wordingOf(finding.what),
  };
}

function sameOutlook(a: View, b: View): Join | null {
  const [left, right] = [a.window, b.window];
  if (a.deadline && left && right) {
    return left.to === right.to ? { reasons: ['same time', 'same parties'], confidence: 0.9 } : null;
  }
  if (left && right && !windowsMeet(left, right)) return null;
  // One who invites for the same weeks invites once, however it is told.
  const brief = left && right && Math.max(widthOf(left), widthOf(right)) <= TELLING_DAYS;
  if (a.invitation && brief) return { reasons: ['time within', 'same parties'], confidence: 0.7 };
  const join = joinByWords(a.wording, b.wording);
  return join && left ? { ...join, reasons: [...join.reasons, 'same time'] } : join;
}
