import type { Merging } from './merging.ts';
import type { Join } from './record.ts';
import { byPublication, type Group, type Placed, type Report, type ReportedKind } from './report.ts';
import { rulingOf } from './ruling.ts';

/** What joins reports that a person put together. */
export const BY_HAND: Join = { reasons: ['by hand'], confidence: 1 };

/** True where a person put a report of those bonds together with one that is placed already. */
export const isBound = (bonds: readonly string[], placed: readonly Placed[]): boolean =>
  bonds.length > 0 &&
  placed.some(({ report }) => rulingOf(report.finding)?.bonds.some((bond) => bonds.includes(bond)) ?? false);

/**
 * Reports in the order of their publication, each put with the group whose founding report it fits best, or founding
 * one. Comparing with founders alone keeps a chain of small differences from joining what is different, and makes the
 * result depend on the set of reports alone. `view` is what is compared.
 */
function grouped<K extends ReportedKind, V>(
  reports: readonly Report<K>[],
  view: (report: Report<K>) => V,
  fit: (founder: V, later: V) => Join | null,
): readonly Group<K>[] {
  const groups: { readonly founder: V; readonly placed: [Placed<K>, ...Placed<K>[]] }[] = [];
  for (const report of [...reports].sort(byPublication)) {
    const seen = view(report);
    let home: [Placed<K>, ...Placed<K>[]] | undefined;
    let joined: Join | null = null;
    const bonds = rulingOf(report.finding)?.bonds ?? [];
    for (const { founder, placed } of groups) {
      const join = isBound(bonds, placed) ? BY_HAND : fit(founder, seen);
      if (join && join.confidence > (joined?.confidence ?? 0)) [home, joined] = [placed, join];
    }
    if (home) home.push({ report, joined });
    else groups.push({ founder: seen, placed: [{ report, joined: null }] });
  }
  return groups.map(({ placed }) => placed);
}

/**
 * The groups with more reports: one that joins a group changes no other, and one that founds a group changes none unless
 * a later report may prefer it. Null where that, or what a person put together, lets all be grouped anew.
 */
function withMore<K extends ReportedKind, V>(
  before: readonly Group<K>[],
  reports: readonly Report<K>[],
  view: (report: Report<K>) => V,
  fit: (founder: V, later: V) => Join | null,
): readonly Group<K>[] | null {
  const isRuled = (report: Report<K>): boolean => rulingOf(report.finding) !== null;
  if (reports.some(isRuled) || before.some((group) => group.some(({ report }) => isRuled(report)))) return null;
  const groups = [...before].sort((a, b) => byPublication(a[0].report, b[0].report));
  for (const report of [...reports].sort(byPublication)) {
    const seen = view(report);
    let home = -1;
    let joined: Join | null = null;
    let founded = groups.length;
    for (const [index, [{ report: founder }]] of groups.entries()) {
      if (byPublication(founder, report) > 0) {
        founded = index;
        break;
      }
      const join = fit(view(founder), seen);
      if (join && join.confidence > (joined?.confidence ?? 0)) [home, joined] = [index, join];
    }
    const group = groups[home];
    if (group) {
      const [first, ...others] = [...group, { report, joined }].sort((a, b) => byPublication(a.report, b.report));
      groups[home] = [first ?? group[0], ...others];
      continue;
    }
    const later = groups.some((one) =>
      one.some((placed) => byPublication(placed.report, report) > 0 && fit(seen, view(placed.report)) !== null),
    );
    if (later) return null;
    groups.splice(founded, 0, [{ report, joined: null }]);
  }
  return groups;
}

/** What is compared of a report, made once however often it is compared. */
export function keeping<K extends ReportedKind, V>(view: (report: Report<K>) => V): (report: Report<K>) => V {
  const seen = new WeakMap<Report<K>, V>();
  return (report) => {
    const known = seen.get(report);
    if (known !== undefined) return known;
    const made = view(report);
    seen.set(report, made);
    return made;
  };
}

/** How a kind is merged whose reports are put together by what two of them have in common. */
export const groupedMerging = <K extends ReportedKind, V>({
  block,
  view,
  fit,
  entry,
}: Pick<Merging<K>, 'block' | 'entry'> & {
  readonly view: (report: Report<K>) => V;
  readonly fit: (founder: V, later: V) => Join | null;
}): Merging<K> => {
  const seen = keeping(view);
  return {
    block,
    entry,
    group: (reports) => grouped(reports, seen, fit),
    add: (groups, reports) => withMore(groups, reports, seen, fit),
  };
};
