import type { OutlookFinding } from '#find/finding.ts';
import type { Story } from '#story/story.ts';
import { anchorOf, entryOf, type Report, reportsOf } from './evidence.ts';
import type { EventEntry, FiledReading, OutlookEntry } from './record.ts';
import { saidOn, settle } from './settle.ts';
import { compareDates, windowOf, windowsMeet } from './window.ts';
import { alike } from './wording.ts';

type OutlookReport = Report<OutlookFinding>;

/**
 * One entry a deadline, plan, invitation, commitment or forecast, settled as far as the record reaches. Reports are one
 * where the same holder says the same: a deadline by its day, the others by their window and their wording.
 */
export function mergeOutlook(
  readings: readonly FiledReading[],
  events: readonly EventEntry[],
  story: Story | null,
  originOf: ReadonlyMap<string, string>,
): readonly OutlookEntry[] {
  const groups = new Map<string, OutlookReport[][]>();
  for (const report of reportsOf(readings, 'outlook')) {
    const key = `${report.finding.kind}|${report.finding.by}`;
    const clusters = groups.get(key) ?? [];
    groups.set(key, clusters);
    const cluster = clusters.find((one) => one.some((other) => sameOutlook(other.finding, report.finding)));
    if (cluster) cluster.push(report);
    else clusters.push([report]);
  }
  const last = Math.max(
    Number.NEGATIVE_INFINITY,
    ...readings.map((reading) => windowOf(saidOn(reading))?.to ?? Number.NEGATIVE_INFINITY),
  );
  return [...groups.values()].flat().flatMap((reports) => {
    const told = [...reports].sort(
      (a, b) =>
        compareDates(saidOn(a.reading), saidOn(b.reading)) || a.reading.articleId.localeCompare(b.reading.articleId),
    );
    const [first] = told;
    if (!first) return [];
    const { kind, by, what, when, likelihood } = first.finding;
    const key = [kind, by, when ?? '', anchorOf(reports)].join('|');
    return [
      {
        ...entryOf('outlook', key, reports, 'outlook', originOf),
        kind,
        by,
        what,
        when,
        likelihood,
        said: saidOn(first.reading),
        ...settle(reports, events, story, last),
      },
    ];
  });
}

function sameOutlook(a: OutlookFinding, b: OutlookFinding): boolean {
  const [left, right] = [windowOf(a.when), windowOf(b.when)];
  if (a.kind === 'deadline' && left && right) return left.to === right.to;
  if (left && right && !windowsMeet(left, right)) return false;
  if ((left === null) !== (right === null)) return false;
  return alike(a.what, b.what);
}

/** Order of outlook entries: by window, then the day they were said. */
export const compareOutlook = (a: OutlookEntry, b: OutlookEntry): number =>
  compareDates(a.when, b.when) || compareDates(a.said, b.said) || a.id.localeCompare(b.id);
