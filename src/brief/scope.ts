import type { NegotiationRecord, OutlookEntry } from '#merge/record.ts';
import { type Window, windowOf, windowsMeet } from '#merge/window.ts';
import type { Story } from '#story/story.ts';
import { issuesIn } from './issues.ts';
import type { Naming } from './names.ts';

/** What a section is narrowed to. */
export interface Scope {
  /** Parties and people; none narrows nothing. */
  readonly who: readonly string[];
  /** Two of `who` must have to do with an entry, not one. */
  readonly together: boolean;
  readonly issues: readonly string[];
  /** EDTF interval. */
  readonly period: string | null;
  /** Dates must lie in the period, not only touch it. */
  readonly within: boolean;
  /** Outlook is that which was said before the day and still stood open on it, whenever it falls due. */
  readonly owedOn: string | null;
}

/** The record with only those entries that have to do with the scope; undated ones lie in no period. */
export function narrowed(
  record: NegotiationRecord,
  { who, together, issues, period, within, owedOn }: Scope,
  story: Story | null,
  naming: Naming,
): NegotiationRecord {
  const asked: Window | null = windowOf(period);
  const inside = (date: string | null): boolean => {
    const window = windowOf(date);
    if (asked === null || window === null) return asked === null;
    return within ? window.from >= asked.from && window.to <= asked.to : windowsMeet(window, asked);
  };
  const least = together ? Math.min(2, who.length) : 1;
  /** A party is meant by its people and bodies as well; a person only by name. */
  const meant = (holders: readonly string[]): boolean => {
    if (who.length === 0) return true;
    const parts = holders.flatMap((holder) => holder.split('+'));
    const met = who.filter((one) => parts.some((part) => part === one || naming.partyOf(part) === one));
    return met.length >= least;
  };
  const about = (...texts: readonly string[]): boolean => {
    if (issues.length === 0) return true;
    const raised = texts.map((text) => issuesIn(text, story));
    return issues.some((issue) => raised.some((found) => found.has(issue)));
  };
  const first = (entry: { readonly evidence: readonly { readonly quote: string }[] }): string =>
    entry.evidence[0]?.quote ?? '';
  const isIssue = (issue: string): boolean => issues.length === 0 || issues.includes(issue);
  return {
    people: record.people.filter(({ person }) => who.length === 0 || meant([person])),
    organisations: record.organisations.filter(({ organisation }) => who.length === 0 || meant([organisation])),
    events: record.events.filter(
      (event) =>
        inside(event.date) && meant([...event.actors, ...event.recipients, ...event.people]) && about(first(event)),
    ),
    statements: record.statements.filter(({ date, speaker, text }) => inside(date) && meant([speaker]) && about(text)),
    positions: record.positions.filter(
      ({ date, party, source, issue }) => inside(date) && isIssue(issue) && meant([party, source]),
    ),
    exchanges: record.exchanges.filter(
      ({ date, giver, taker, proposer, give, get }) =>
        inside(date) && about(give, get) && meant([giver, taker, ...(proposer ? [proposer] : [])]),
    ),
    outlook: record.outlook.filter(
      (entry) =>
        (owedOn === null ? inside(entry.when ?? entry.said) : isOwed(entry, owedOn, record)) &&
        meant([entry.by]) &&
        about(entry.what, first(entry)),
    ),
    shifts: record.shifts.filter(({ to, party, issue }) => inside(to.date) && isIssue(issue) && meant([party])),
    disputes: record.disputes.filter(
      ({ evidence, accounts }) =>
        evidence.some(({ published }) => inside(published)) &&
        meant(accounts.map(({ who: holder }) => holder)) &&
        about(...accounts.map(({ says }) => says)),
    ),
  };
}

/** True where it was said before the day, no event had settled it, and its window had not closed. */
function isOwed({ said, when, resolvedBy }: OutlookEntry, day: string, { events }: NegotiationRecord): boolean {
  const [on, spoken, due] = [windowOf(day), windowOf(said), windowOf(when)];
  if (!on || !spoken || spoken.to >= on.from || (due && due.to < on.from)) return false;
  const settled = windowOf(events.find(({ id }) => id === resolvedBy)?.date ?? null);
  return settled === null || settled.to >= on.from;
}
