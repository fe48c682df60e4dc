import type { Account, CommonGround, DisputeEntry } from './record.ts';
import { compareTexts, entryId, evidenceOf, type Placed, type ReportedKind, restingOn } from './report.ts';

/** A report on one side of a question, with who holds it. */
export interface Told<K extends ReportedKind> {
  readonly who: string;
  readonly placed: Placed<K>;
}

/** What the accounts of a dispute are about and share. */
export interface Ground {
  /** What no other dispute of the record has, for its id. */
  readonly key: string;
  readonly about: string;
  readonly common: Partial<CommonGround>;
}

/** A dispute of accounts from one or more articles: each holder's first account of each side, the sides in turn. */
export function disputeOf<K extends ReportedKind>(
  kind: K,
  { key, about, common }: Ground,
  sides: readonly (readonly Told<K>[])[],
): DisputeEntry {
  const accounts = sides.flatMap((side) => oneEach(kind, side));
  const articles = [...new Set(accounts.map(({ article }) => article))].sort(compareTexts);
  return {
    id: entryId('dispute', key),
    ...restingOn(
      articles,
      accounts.map(({ evidence }) => evidence),
    ),
    about,
    accounts,
    common: { event: null, kind: null, issue: null, parties: [], date: null, place: null, ...common },
  };
}

function oneEach<K extends ReportedKind>(kind: K, side: readonly Told<K>[]): readonly Account[] {
  return firstOfEach(side).map(({ who, placed: { report } }) => {
    const evidence = evidenceOf(kind, { report, joined: null });
    return { who, says: evidence.quote, article: report.page.articleId, evidence };
  });
}

/** The first that each holder tells. */
function firstOfEach<K extends ReportedKind>(side: readonly Told<K>[]): readonly Told<K>[] {
  const first = new Map<string, Told<K>>();
  for (const told of side) if (!first.has(told.who)) first.set(told.who, told);
  return [...first.values()];
}

/**
 * True where the accounts that a dispute would print say more than one article that sets the two sides against each other
 * itself: then the dispute stands in the record as that article tells it.
 */
export function isNews(sides: readonly (readonly Told<'positions' | 'outlook'>[])[]): boolean {
  const reports = sides.map((side) => firstOfEach(side).map(({ placed: { report } }) => report));
  const [only, ...more] = new Set(reports.flat().map(({ page }) => page.articleId));
  return (
    only === undefined || more.length > 0 || !reports.every((side) => side.some(({ finding }) => finding.disputed))
  );
}

/** True where each side has a holder who does not stand on the other. */
export const held = (a: readonly { readonly who: string }[], b: readonly { readonly who: string }[]): boolean =>
  a.some(({ who }) => b.some((other) => other.who !== who));
