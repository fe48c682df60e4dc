import { type BlockKind, MERGING } from '#merge/kinds.ts';
import { lineOf } from '#merge/merge.ts';
import type { EntryOf } from '#merge/merging.ts';
import type { Known, NameKind } from '#merge/names.ts';
import type { Entry, NegotiationRecord, ShiftEntry } from '#merge/record.ts';
import { entryId, type Group, type Merged } from '#merge/report.ts';
import { thingOf } from '#merge/rivals.ts';
import { vagueKey } from '#merge/vague.ts';
import { windowOf } from '#merge/window.ts';
import { columnText, compressSmall, expandSmall } from './packed.ts';
import type { EntryRow } from './schema.ts';

export type EntryKind = keyof NegotiationRecord;
export type NewEntryRow = Omit<EntryRow, 'desk_id' | 'story_number'>;

/** Days stand for open ends and missing dates as far out as any order needs. */
const BEFORE_ALL = -1_000_000_000;
const AFTER_ALL = 1_000_000_000;
/** The day of what has no date: it comes last. */
export const NO_DAY = 2_000_000_000;

/** The day as a column holds it. */
export const dayColumn = (day: number): number => Math.min(Math.max(day, BEFORE_ALL), AFTER_ALL);

/** The days of a date as columns hold them. */
export function daysOf(date: string | null): { readonly from_day: number; readonly to_day: number } {
  const window = windowOf(date);
  if (!window) return { from_day: NO_DAY, to_day: NO_DAY };
  return { from_day: dayColumn(window.from), to_day: dayColumn(window.to) };
}

const PLAIN = { said_day: 0, party: '', sort: '', status: '', line: null, part_of: null, drawn: null } as const;

/** The row of an entry that was merged from reports. */
export function mergedRow<K extends BlockKind>(kind: K, block: string, merged: Merged<K, EntryOf<K>>): NewEntryRow {
  const { id } = merged.entry;
  return {
    ...PLAIN,
    kind,
    block: columnText(block),
    id,
    ...columnsOf(kind, merged.entry),
    data: packed(merged),
  };
}

type Columns = Pick<NewEntryRow, 'from_day' | 'to_day'> & Partial<NewEntryRow>;

function columnsOf(kind: BlockKind, entry: Entry): Columns {
  const of = <K extends BlockKind>(wanted: K): NegotiationRecord[K][number] | null =>
    kind === wanted ? (entry as NegotiationRecord[K][number]) : null;
  const event = of('events');
  if (event) {
    const party = parties([...event.actors, ...event.recipients]);
    const line = vagueKey(event);
    return { ...daysOf(event.date), party, sort: event.kind, status: event.status, line: line && columnText(line) };
  }
  const outlook = of('outlook');
  if (outlook) {
    const said_day = daysOf(outlook.said).from_day;
    const { kind: sort, outcome: status } = outlook;
    const line = thingOf(outlook);
    return {
      ...daysOf(outlook.when),
      said_day,
      party: columnText(outlook.by),
      sort,
      status,
      line: line && columnText(line),
    };
  }
  const position = of('positions');
  if (position) {
    const { party, issue, stance } = position;
    return { ...daysOf(position.date), party: columnText(party), sort: issue, status: stance, line: lineOf(position) };
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

/** The row of a person or organisation. */
export const knownRow = (known: Known): NewEntryRow => ({
  ...PLAIN,
  kind: known.kind,
  block: columnText(known.id),
  id: entryId(known.kind, known.id),
  from_day: 0,
  to_day: 0,
  party: columnText(Object.keys(known.parties).join('+')),
  data: compressSmall(known),
});

export const shiftRow = (line: string, shift: ShiftEntry): NewEntryRow => ({
  ...PLAIN,
  kind: 'shifts',
  block: line,
  id: shift.id,
  ...daysOf(shift.to.date),
  party: columnText(shift.party),
  sort: shift.issue,
  status: shift.change,
  data: compressSmall(shift),
});

/** The reports of an entry, which tell all that it says; the entry itself where it was drawn from others. */
const packed = <K extends BlockKind>({ entry, reports }: Merged<K, EntryOf<K>>): Uint8Array =>
  compressSmall(reports.length > 0 ? reports : { entry });

/** The entry with its reports as they were packed. */
export function unpackedMerged<K extends BlockKind>(kind: K, data: Uint8Array): Merged<K, EntryOf<K>> {
  const held = expandSmall<Group<K> | { readonly entry: EntryOf<K> }>(data);
  if ('entry' in held) return { entry: held.entry, reports: [] };
  return { entry: MERGING[kind].entry(held), reports: held };
}

export const unpackedKnown = <K extends NameKind>(data: Uint8Array): Known<K> => expandSmall(data);
export const unpackedShift = (data: Uint8Array): ShiftEntry => expandSmall(data);
