import { overlaps } from '#article/span.ts';
import { within } from '#find/draft.ts';
import type { DisputeFinding, ExchangeFinding, StatementFinding } from '#find/finding.ts';
import { anchorOf, entryOf, evidenceOf, type Report, reportsOf } from './evidence.ts';
import type { Account, DisputeEntry, ExchangeEntry, FiledReading, StatementEntry } from './record.ts';
import { bare } from './wording.ts';

function groupBy<R>(reports: readonly R[], key: (report: R) => string): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>();
  for (const report of reports) {
    const group = groups.get(key(report));
    if (group) group.push(report);
    else groups.set(key(report), [report]);
  }
  return groups;
}

/** One entry an utterance: the same holder with the same words (marks and blanks aside), however often printed. */
export function mergeStatements(
  readings: readonly FiledReading[],
  originOf: ReadonlyMap<string, string>,
): readonly StatementEntry[] {
  const groups = groupBy<Report<StatementFinding>>(
    reportsOf(readings, 'statements'),
    ({ finding }) => `${finding.speaker}|${bare(finding.text)}`,
  );
  return [...groups].flatMap(([key, reports]) => {
    const [first] = reports;
    if (!first) return [];
    const { speaker, text, direct, via } = first.finding;
    const date =
      reports.map(({ finding }) => finding.date).find((one) => one !== null) ?? first.reading.article.published;
    return [{ ...entryOf('statements', key, reports, 'statements', originOf), speaker, text, direct, via, date }];
  });
}

/** One entry an exchange told in the same words; different tellings of one deal stay apart until they can be shown to be one. */
export function mergeExchanges(
  readings: readonly FiledReading[],
  originOf: ReadonlyMap<string, string>,
): readonly ExchangeEntry[] {
  const groups = groupBy<Report<ExchangeFinding>>(reportsOf(readings, 'exchanges'), ({ finding }) =>
    [finding.giver, finding.taker, bare(finding.give), bare(finding.get)].join('|'),
  );
  return [...groups].flatMap(([key, reports]) => {
    const [first] = reports;
    if (!first) return [];
    const { giver, give, taker, get, status, proposer } = first.finding;
    return [
      {
        ...entryOf('exchanges', key, reports, 'exchanges', originOf),
        giver,
        give,
        taker,
        get,
        status,
        proposer,
        date: first.reading.article.published,
      },
    ];
  });
}

/** Disputes as the articles tell them, each account with who holds it where a statement says so. */
export function mergeDisputes(
  readings: readonly FiledReading[],
  originOf: ReadonlyMap<string, string>,
): readonly DisputeEntry[] {
  const groups = groupBy<Report<DisputeFinding>>(reportsOf(readings, 'disputes'), ({ finding }) =>
    [bare(finding.a), bare(finding.b)].sort().join('|'),
  );
  return [...groups].map(([, reports]) => ({
    ...entryOf('disputes', anchorOf(reports), reports, 'disputes', originOf),
    about: reports[0]?.finding.about ?? '',
    accounts: reports.slice(0, 1).flatMap((report) => accountsOf(report)),
  }));
}

function accountsOf({ reading, finding }: Report<DisputeFinding>): readonly Account[] {
  return [finding.spanA, finding.spanB].map((span) => {
    const held =
      within(reading.statements, span)[0] ?? reading.statements.find((statement) => overlaps(statement.span, span));
    const evidence = {
      ...evidenceOf('disputes', { reading, finding }),
      span,
      quote: reading.article.text.slice(span.start, span.end),
    };
    return { who: held?.speaker ?? 'narrator', says: evidence.quote, article: reading.articleId, evidence };
  });
}
