import { deedsIn } from '#merge/deeds.ts';
import { type BlockKind, merged } from '#merge/kinds.ts';
import { lineOf } from '#merge/merge.ts';
import type { EntryOf } from '#merge/merging.ts';
import { headOf, type Known, type KnownHead, type NameKind } from '#merge/names.ts';
import type { Entry, NegotiationRecord, OutlookEntry, ShiftEntry } from '#merge/record.ts';
import { entryId, type Merged } from '#merge/report.ts';
import { thingOf } from '#merge/rivals.ts';
import { vagueKey } from '#merge/vague.ts';
import { windowOf } from '#merge/window.ts';
import { dayColumn, NO_DAY } from './days.ts';
import { keyNumber, kindNumber, numberOfId } from './numbers.ts';
import { eventOutlineText, outlookOutlineText } from './outlines.ts';
import { columnText, compressSmall, expandSmall } from './packed.ts';
import { packReferences } from './references.ts';
import type { EntryRow } from './schema.ts';
import { referencesTo, type ToldReports } from './told.ts';

export type { EntryKind } from './numbers.ts';
export type NewEntryRow = Omit<EntryRow, 'desk_id' | 'story_number'>;

/** The days of a date as columns hold them. */
export function daysOf(date: string | null): { readonly from_day: number; readonly to_day: number } {
  const window = windowOf(date);
  if (!window) return { from_day: NO_DAY, to_day: NO_DAY };
  return { from_day: dayColumn(window.from), to_day: dayColumn(window.to) };
}

const PLAIN = {
  block: 0,
  said_day: 0,
  party: '',
  sort: '',
  status: '',
  line: null,
  part_of: null,
  deeds: null,
  outline: null,
  drawn: null,
} as const;

/** Marks the row of a dispute that was drawn from other entries and holds itself. */
const WHOLE = 'whole';

/** The row of an entry that was merged from reports, which are kept already, or drawn from other entries. */
export function mergedRow<K extends BlockKind>(kind: K, block: string, one: Merged<K, EntryOf<K>>): NewEntryRow {
  const { entry, reports } = one;
  return {
    ...PLAIN,
    kind: kindNumber(kind),
    id: numberOfId(kind, entry.id),
    ...columnsOf(kind, one),
    block: keyNumber(block),
    ...(reports.length > 0
      ? { data: packReferences(referencesTo(reports)) }
      : { drawn: WHOLE, data: compressSmall(entry) }),
  };
}

type Columns = Pick<NewEntryRow, 'from_day' | 'to_day'> & Partial<NewEntryRow>;

function columnsOf<K extends BlockKind>(kind: K, one: Merged<K, EntryOf<K>>): Columns {
  const entry: Entry = one.entry;
  const of = <W extends BlockKind>(wanted: W): NegotiationRecord[W][number] | null =>
    kind === (wanted as BlockKind) ? (entry as NegotiationRecord[W][number]) : null;
  const event = of('events');
  if (event) {
    const party = parties([...event.actors, ...event.recipients, ...event.people]);
    const line = lineNumber(vagueKey(event));
    const outline = eventOutlineText(event);
    return { ...daysOf(event.date), party, sort: event.kind, status: event.status, line, outline };
  }
  const outlook = of('outlook');
  if (outlook)
    return outlookColumns({ entry: outlook, reports: one.reports as Merged<'outlook', OutlookEntry>['reports'] });
  const position = of('positions');
  if (position) {
    const { party, issue, stance } = position;
    const line = lineNumber(lineOf(position));
    return { ...daysOf(position.date), party: columnText(party), sort: columnText(issue), status: stance, line };
  }
  const statement = of('statements');
  if (statement) return { ...daysOf(statement.date), party: columnText(statement.speaker) };
  const exchange = of('exchanges');
  if (exchange) {
    const { giver, taker, status } = exchange;
    return { ...daysOf(exchange.date), party: parties([giver, taker]), status };
  }
  const dispute = of('disputes');
  return { from_day: 0, to_day: 0, party: parties(dispute?.accounts.map(({ who }) => who) ?? []) };
}

const parties = (names: readonly string[]): string => columnText(names.join('+'));
const lineNumber = (line: string | null): number | null => (line === null ? null : keyNumber(line));

function outlookColumns(one: Merged<'outlook', OutlookEntry>): Columns {
  const { kind, by, what, when, said, outcome } = one.entry;
  return {
    ...daysOf(when),
    said_day: daysOf(said).from_day,
    party: columnText(by),
    sort: kind,
    status: outcome,
    line: lineNumber(thingOf(one.entry)),
    deeds: deedsIn(what),
    outline: outlookOutlineText(one),
  };
}

/** The row of a person or organisation. */
export const knownRow = (known: Known): NewEntryRow => ({
  ...PLAIN,
  kind: kindNumber(known.kind),
  id: numberOfId(known.kind, entryId(known.kind, known.id)),
  from_day: 0,
  to_day: 0,
  ...headColumns(headOf(known)),
  data: compressSmall([known.reports, known.articles]),
});

/** The columns of a person or organisation that another article of it changes. */
export const headColumns = ({ kind, ...head }: KnownHead): Pick<EntryRow, 'party' | 'outline'> => ({
  party: columnText(Object.keys(head.parties).join('+')),
  outline: JSON.stringify(head),
});

/** The head of a person or organisation from its column. */
export const headFrom = <K extends NameKind>(kind: K, outline: string | null): KnownHead<K> => ({
  kind,
  ...(JSON.parse(outline ?? '{}') as Omit<KnownHead<K>, 'kind'>),
});

export const shiftRow = (line: string, shift: ShiftEntry): NewEntryRow => ({
  ...PLAIN,
  kind: kindNumber('shifts'),
  id: numberOfId('shifts', shift.id),
  block: keyNumber(line),
  ...daysOf(shift.to.date),
  party: columnText(shift.party),
  sort: columnText(shift.issue),
  status: shift.change,
  data: compressSmall(shift),
});

/** The entries of rows with their reports; what was drawn from others has none. */
export async function unpackedMerged<K extends BlockKind>(
  kind: K,
  rows: readonly Pick<EntryRow, 'data' | 'drawn'>[],
  told: ToldReports,
): Promise<readonly Merged<K, EntryOf<K>>[]> {
  const referring = rows.filter(({ drawn }) => drawn !== WHOLE).map(({ data }) => data);
  return [
    ...(await told.groups(kind, referring)).map((group) => merged(kind, group)),
    ...rows
      .filter(({ drawn }) => drawn === WHOLE)
      .map(({ data }) => ({ entry: expandSmall<EntryOf<K>>(data), reports: [] })),
  ];
}

/** What is known of a person or organisation, from its columns. */
export function unpackedKnown<K extends NameKind>(kind: K, row: Pick<EntryRow, 'outline' | 'data'>): Known<K> {
  const [reports, articles] = expandSmall<readonly [Known<K>['reports'], Known<K>['articles']]>(row.data);
  const { lastReport, lastArticle, ...head } = headFrom(kind, row.outline);
  return { ...head, reports, articles };
}
export const unpackedShift = (data: Uint8Array): ShiftEntry => expandSmall(data);
