import type { OutlookEntry } from '#merge/record.ts';
import { compareDates, windowOf } from '#merge/window.ts';
import type { Desk, Writer } from '../desk.ts';
import { type Cell, type Draft, type DraftSegment, label, type Piece, words } from '../document.ts';
import { eventPieces, outlookPieces } from '../line.ts';
import { begun, bracketed, dated, named } from '../pieces.ts';
import type { Section } from '../template.ts';

/**
 * Deadlines, invitations, plans, commitments and forecasts by their window, with what became of them. `newest` keeps
 * the latest, those with a window before those without.
 */
export const outlook: Writer = (desk, { outlook: kinds, outcomes, limit, order }) => {
  const found = desk.record.outlook.filter(
    ({ evidence, kind, outcome }) =>
      evidence.length > 0 &&
      (kinds === undefined || kinds.includes(kind)) &&
      (outcomes === undefined || outcomes.includes(outcome)),
  );
  return tableOf(limit === undefined ? found : chosen(found, limit, order), desk);
};

/** Outlooks as the rows of a table, with what became of each; nothing where there are none. */
export function tableOf(entries: readonly OutlookEntry[], desk: Desk): Draft {
  if (entries.length === 0) return [];
  const { when, kind, who, what, state } = desk.words.columns;
  return [{ kind: 'table', head: [when, kind, who, what, state], rows: entries.map((entry) => row(entry, desk)) }];
}

/** So many of them, in the order of the record. */
function chosen(found: readonly OutlookEntry[], limit: number, order: Section['order']): readonly OutlookEntry[] {
  if (order !== 'newest') return found.slice(0, limit);
  const latest = [...found].sort(
    (a, b) =>
      Number(windowOf(b.when) !== null) - Number(windowOf(a.when) !== null) ||
      compareDates(b.when ?? b.said, a.when ?? a.said) ||
      a.id.localeCompare(b.id),
  );
  const best = new Set(latest.slice(0, limit));
  return found.filter((entry) => best.has(entry));
}

function row(entry: OutlookEntry, desk: Desk): readonly Cell<DraftSegment>[] {
  const { naming, words: table } = desk;
  const cells: readonly (readonly Piece[])[] = [
    entry.when
      ? [dated(entry.when, naming)]
      : entry.said
        ? [label(table.said), dated(entry.said, naming)]
        : [label('—')],
    [label(table.outlook[entry.kind])],
    begun(named([entry.by], naming)),
    outlookPieces(entry, naming),
  ];
  const bare = cells.map((pieces): Cell<DraftSegment> => [[{ pieces, evidence: [] }]]);
  const state: DraftSegment = { pieces: [label(table.settlement[entry.outcome])], evidence: entry.evidence };
  return [...bare, [[state], ...settling(entry, desk).map((segment) => [segment])]];
}

/** The event that settled it, with its own sentences. */
function settling(entry: OutlookEntry, { whole, naming, words: table }: Desk): readonly DraftSegment[] {
  const event = whole.events.find(({ id }) => id === entry.resolvedBy);
  if (!event || event.evidence.length === 0 || !event.date) return [];
  const told = (by: 'people' | 'parties'): readonly Piece[] =>
    bracketed(
      [
        words(table.settledBy),
        dated(event.date ?? '', naming),
        words(' '),
        ...eventPieces({ ...event, evidence: [] }, naming, by),
      ],
      naming,
    );
  return [{ pieces: told('people'), otherwise: told('parties'), evidence: event.evidence, most: 1 }];
}
