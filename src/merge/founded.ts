import { byPublication, entryId, type Placed, type Report, type ReportedKind } from './report.ts';
import { rulingOf } from './ruling.ts';

/** What a finding tells of how it was found, and what of it other findings of its article tell. */
const NOT_ITS_OWN: ReadonlySet<string> = new Set([
  'rule',
  'confidence',
  'ruling',
  'heldBy',
  'names',
  'disputed',
  'voice',
  'tied',
  'through',
]);

/**
 * The id of an entry that the report founds. It rests on what the finding was when it was read, whatever people changed
 * in it, so that corrections leave the ids of entries as they are.
 */
export function foundingId(kind: ReportedKind, { page, finding }: Report): string {
  const before = rulingOf(finding)?.before ?? {};
  const own = Object.entries(finding).filter(([field]) => !NOT_ITS_OWN.has(field));
  const read = own.map(([field, value]): [string, unknown] => [field, field in before ? before[field] : value]);
  return entryId(kind, `${page.articleId} ${JSON.stringify(Object.fromEntries(read))}`);
}

/** The id of an entry that its first report founds: later articles leave it as it is. */
export function foundedId(kind: ReportedKind, reports: readonly Placed[]): string {
  const [first] = [...reports].sort((a, b) => byPublication(a.report, b.report));
  if (!first) throw new Error('an entry always rests on a report');
  return foundingId(kind, first.report);
}
