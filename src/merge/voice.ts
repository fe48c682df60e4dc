import { overlaps } from '#article/span.ts';
import type { PositionFinding } from '#find/finding.ts';
import { isDisputed } from './holders.ts';
import type { FiledReading } from './record.ts';

/** Whose word a position rests on, the party's own first: how far it can be taken for the party's. */
export const VOICES = ['own', 'reported', 'other'] as const;
/**
 * `own`: the party, someone or a body of it; `reported`: the narrator, an expert, an outlet or an unnamed source;
 * `other`: another party that says so.
 */
export type Voice = (typeof VOICES)[number];

/** A position with whose word it rests on, when it was told and what it is tied to. */
export interface HeldPosition extends PositionFinding {
  readonly voice: Voice;
  /** Other issues of the bargain it stands in: what is asked or given for it. */
  readonly tied: readonly string[];
  /** True where its own article sets it against another account. */
  readonly disputed: boolean;
}

/** Endings of the names of rules that read a condition or a price. */
const BARGAIN = /\/(?:price|if|only-if|unless|until|before)$/u;

/** The position as its article tells it: dated, where it has no date of its own, by the statement it stands in. */
export function heldPosition(finding: PositionFinding, reading: FiledReading): HeldPosition {
  const together = reading.positions.filter(({ span }) => overlaps(span, finding.span));
  const bargain =
    together.some(({ rule }) => BARGAIN.test(rule)) ||
    reading.exchanges.some(({ span }) => overlaps(span, finding.span));
  const tied = bargain ? together.map(({ issue }) => issue).filter((issue) => issue !== finding.issue) : [];
  return {
    ...finding,
    voice: voiceOf(finding, reading),
    tied: [...new Set(tied)].sort(),
    disputed: isDisputed(finding.span, reading),
    date: finding.date ?? spokenOn(finding, reading),
  };
}

/** The day of the one statement of its sentence by whom it is ascribed to. */
function spokenOn({ span, source }: PositionFinding, { statements }: FiledReading): string | null {
  const dates = statements
    .filter((statement) => statement.speaker === source && overlaps(statement.span, span))
    .map(({ date }) => date);
  return new Set(dates).size === 1 ? (dates[0] ?? null) : null;
}

function voiceOf({ source, party }: PositionFinding, { people, organisations }: FiledReading): Voice {
  const parties = source
    .split('+')
    .map((holder) => [...people, ...organisations].find(({ id }) => id === holder)?.party ?? asParty(holder));
  if (parties.includes(party)) return 'own';
  return parties.some((holder) => holder !== null) ? 'other' : 'reported';
}

/** A code of a party is its own party; people, outlets, unnamed sources and the narrator are written otherwise. */
const asParty = (holder: string): string | null => (/^[A-Z]{2,}$/u.test(holder) ? holder : null);
