import { groupedMerging } from './clusters.ts';
import { foundedId } from './founded.ts';
import type { Account, DisputeEntry } from './record.ts';
import { entryOf, evidenceOf, type Group, type Report } from './report.ts';
import { bare } from './wording.ts';

const accountsKey = ({ finding }: Report<'disputes'>): string => [bare(finding.a), bare(finding.b)].sort().join('|');

/** Disputes as single articles tell them, each account with who holds it; copies of one text are one. */
export const disputes = groupedMerging<'disputes', string>({
  block: accountsKey,
  view: accountsKey,
  fit: () => ({ reasons: ['same words'], confidence: 1 }),
  entry: entryFrom,
});

function entryFrom(placed: Group<'disputes'>): DisputeEntry {
  const [first] = placed;
  return {
    ...entryOf(foundedId('disputes', placed), 'disputes', placed),
    about: first.report.finding.about,
    accounts: accountsOf(first.report),
    common: null,
  };
}

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
