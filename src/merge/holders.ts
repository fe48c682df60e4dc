import { overlaps, type Span } from '#article/span.ts';
import { within } from '#find/draft.ts';
import type { DisputeFinding, EventFinding, OutlookFinding, StatementFinding } from '#find/finding.ts';
import type { FiledReading } from './record.ts';

/** A dispute with who holds either account: a speaker, or `narrator`. */
export interface HeldDispute extends DisputeFinding {
  readonly heldBy: readonly [string, string];
}

/** An event with who tells it: a speaker, or `narrator`. */
export interface HeldEvent extends EventFinding {
  readonly heldBy: string;
}

/** An outlook with whom its sentence names and whether its own article sets it against another account. */
export interface HeldOutlook extends OutlookFinding {
  readonly names: readonly string[];
  readonly disputed: boolean;
}

export function heldDispute(finding: DisputeFinding, reading: FiledReading): HeldDispute {
  const [a, b] = [holderOf(finding.spanA, reading), holderOf(finding.spanB, reading)];
  // «KCNA reported that Trump voiced his intention …»: two accounts of what one man said are those of who tells them.
  const told = a === b ? [teller(finding.spanA, reading) ?? a, teller(finding.spanB, reading) ?? b] : [a, b];
  return { ...finding, heldBy: [told[0] ?? a, told[1] ?? b] };
}

const teller = (span: Span, reading: FiledReading): string | null => statementAt(span, reading)?.via ?? null;

export const heldEvent = (finding: EventFinding, reading: FiledReading): HeldEvent => ({
  ...finding,
  heldBy: holderOf(finding.span, reading),
});

export const heldOutlook = (finding: OutlookFinding, reading: FiledReading): HeldOutlook => ({
  ...finding,
  names: reading.people
    .filter(({ id, places }) => id !== finding.by && places.some(({ span }) => overlaps(span, finding.span)))
    .map(({ id }) => id)
    .sort(),
  disputed: isDisputed(finding.span, reading),
});

/** True where one account of a dispute of the article stands in the stretch. */
export const isDisputed = (span: Span, { disputes }: FiledReading): boolean =>
  disputes.some(({ spanA, spanB }) => overlaps(spanA, span) || overlaps(spanB, span));

const holderOf = (span: Span, reading: FiledReading): string => statementAt(span, reading)?.speaker ?? 'narrator';

const statementAt = (span: Span, { statements }: FiledReading): StatementFinding | undefined =>
  within(statements, span)[0] ?? statements.find((statement) => overlaps(statement.span, span));
