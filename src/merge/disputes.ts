import { grouped } from './clusters.ts';
import type { Merging } from './merging.ts';
import type { Account, DisputeEntry } from './record.ts';
import { entryOf, evidenceOf, foundedId, type Report } from './report.ts';
import { bare } from './wording.ts';

const accountsKey = ({ finding }: Report<'disputes'>): string => [bare(finding.a), bare(finding.b)].sort().join('|');

/** Disputes as single articles tell them, each account with who holds it; copies of one text are one. */
export const disputes: Merging<'disputes'> = {
  block: accountsKey,
  merge: (reports) =>
    grouped(reports, accountsKey, () => ({ reasons: ['same words'], confidence: 1 })).map((placed) => {
      const [first] = placed;
      const entry: DisputeEntry = {
        ...entryOf(foundedId('disputes', placed), 'disputes', placed),
        about: first.report.finding.about,
        accounts: accountsOf(first.report),
        common: null,
      };
      return { entry, reports: placed };
    }),
};

function accountsOf(report: Report<'disputes'>): readonly Account[] {
  const { finding, page } = report;
  const evidence = evidenceOf('disputes', { report, joined: null });
  const account = (who: string, span: typeof finding.span, quote: string): Account => ({
    who,
    says: quote,
    article: page.articleId,
    evidence: { ...evidence, span, quote },
  });
  return [account(finding.heldBy[0], finding.spanA, finding.a), account(finding.heldBy[1], finding.spanB, finding.b)];
}
