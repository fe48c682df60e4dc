import type { OrganisationFinding, PersonFinding } from '#find/finding.ts';
import { entryOf, type Report, reportsOf } from './evidence.ts';
import type { FiledReading, OrganisationEntry, PersonEntry } from './record.ts';

const isHan = (form: string): boolean => /\p{Script=Han}/u.test(form);
const byScript = (forms: Iterable<string>): { readonly zh: readonly string[]; readonly en: readonly string[] } => {
  const sorted = [...new Set(forms)].sort();
  return { zh: sorted.filter(isHan), en: sorted.filter((form) => !isHan(form)) };
};

function grouped<F extends { readonly id: string }, R extends { readonly finding: F }>(
  reports: readonly R[],
): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>();
  for (const report of reports) {
    const group = groups.get(report.finding.id);
    if (group) group.push(report);
    else groups.set(report.finding.id, [report]);
  }
  return groups;
}

/** The value most reports give, ties by order; null where none gives one. */
function commonest(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0] ?? null;
}

/** One entry a person: the id is what joins, since the reading stage already told who each form names. */
export function mergePeople(
  readings: readonly FiledReading[],
  originOf: ReadonlyMap<string, string>,
): readonly PersonEntry[] {
  return [...grouped<PersonFinding, Report<PersonFinding>>(reportsOf(readings, 'people'))].map(([person, reports]) => ({
    ...entryOf('people', person, reports, 'people', originOf),
    person,
    names: byScript(reports.flatMap(({ finding }) => finding.names)),
    roles: [...new Set(reports.flatMap(({ finding }) => (finding.role ? [finding.role] : [])))].sort(),
    party: commonest(reports.map(({ finding }) => finding.party)),
  }));
}

export function mergeOrganisations(
  readings: readonly FiledReading[],
  originOf: ReadonlyMap<string, string>,
): readonly OrganisationEntry[] {
  return [...grouped<OrganisationFinding, Report<OrganisationFinding>>(reportsOf(readings, 'organisations'))].map(
    ([organisation, reports]) => ({
      ...entryOf('organisations', organisation, reports, 'organisations', originOf),
      organisation,
      names: byScript(reports.flatMap(({ finding }) => finding.names)),
      kind: reports[0]?.finding.kind ?? 'other',
      party: commonest(reports.map(({ finding }) => finding.party)),
    }),
  );
}
