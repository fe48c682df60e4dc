import type { Finding, FindingKind, Findings } from './finding.ts';

const list = (values: readonly string[]): string => values.join('+') || '–';

const LINES: { readonly [K in FindingKind]: (finding: Findings[K][number]) => string } = {
  people: ({ id, names, role, party }) => `${id}: ${names.join(' | ')}; ${role ?? '–'}; ${party ?? '–'}`,
  organisations: ({ id, names, kind }) => `${id}: ${names.join(' | ')}; ${kind}`,
  places: ({ id, names }) => `${id}: ${names.join(' | ')}`,
  times: ({ text, value }) => `${text} = ${value ?? '–'}`,
  statements: ({ speaker, text, via }) => `${speaker}: ${text}${via ? ` (via ${via})` : ''}`,
  events: ({ kind, status, actors, recipients, date, place, outcome }) =>
    `${kind} ${status} ${list(actors)}${recipients.length > 0 ? ` → ${list(recipients)}` : ''} ${date ?? '–'} ${place ?? '–'}${outcome ? ` ${outcome}` : ''}`,
  positions: ({ party, issue, stance, toward }) => `${party} ${issue} ${stance} → ${list(toward)}`,
  exchanges: ({ giver, give, taker, get, status }) => `${giver} gives «${give}», ${taker} gives «${get}»: ${status}`,
  outlook: ({ kind, by, when, likelihood }) => `${kind} ${by} ${when ?? '–'} ${likelihood ?? '–'}`,
  disputes: ({ a, b }) => `«${a}» ≠ «${b}»`,
};

/** A finding of the kind in one readable line, without its rule and span: what goldens and rule examples compare. */
export const lineOf = <K extends FindingKind>(kind: K, finding: Finding & Findings[K][number]): string =>
  LINES[kind](finding);
