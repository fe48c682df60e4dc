import type { BlockKind } from '#merge/kinds.ts';
import { lineOf } from '#merge/merge.ts';
import type { Known, NameKind } from '#merge/names.ts';
import type { Entry, Evidence, NegotiationRecord, ShiftEntry } from '#merge/record.ts';
import { entryId, evidenceOf, type Merged, type Placed } from '#merge/report.ts';
import { thingOf } from '#merge/rivals.ts';
import { undatedKey } from '#merge/undated.ts';
import { windowOf } from '#merge/window.ts';
import type { Story } from '#story/story.ts';
import { columnText, compressSmall, expandSmall } from './packed.ts';
import type { EntryRow } from './schema.ts';

export type EntryKind = keyof NegotiationRecord;
export type NewEntryRow = Omit<EntryRow, 'desk_id' | 'story_number'>;

/** Days stand for open ends and missing dates as far out as any order needs. */
const BEFORE_ALL = -1_000_000_000;
const AFTER_ALL = 1_000_000_000;
/** The day of what has no date: it comes last. */
export const NO_DAY = 2_000_000_000;

/** The days of a date as columns hold them. */
export function daysOf(date: string | null): { readonly from_day: number; readonly to_day: number } {
  const window = windowOf(date);
  if (!window) return { from_day: NO_DAY, to_day: NO_DAY };
  return { from_day: Math.max(window.from, BEFORE_ALL), to_day: Math.min(window.to, AFTER_ALL) };
}

const PLAIN = { said_day: 0, party: '', sort: '', status: '', line: null, part_of: null, drawn: null } as const;

/** The row of an entry that was merged from reports. */
export function mergedRow<K extends BlockKind, E extends Entry>(
  kind: K,
  block: string,
  merged: Merged<K, E>,
  story: Story | null,
): NewEntryRow {
  const { id } = merged.entry;
  return {
    ...PLAIN,
    kind,
    block: columnText(block),
    id,
    ...columnsOf(kind, merged.entry, story),
    data: packed(merged),
  };
}

type Columns = Pick<NewEntryRow, 'from_day' | 'to_day'> & Partial<NewEntryRow>;

function columnsOf(kind: BlockKind, entry: Entry, story: Story | null): Columns {
  const of = <K extends BlockKind>(wanted: K): NegotiationRecord[K][number] | null =>
    kind === wanted ? (entry as NegotiationRecord[K][number]) : null;
  const event = of('events');
  if (event) {
    const party = parties([...event.actors, ...event.recipients]);
    const line = undatedKey(event, story);
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

/** An entry with its reports; the evidence is left out where the reports tell it. */
function packed<K extends BlockKind, E extends Entry>({ entry, reports }: Merged<K, E>): Uint8Array {
  if (reports.length === 0) return compressSmall({ entry, reports });
  const { evidence: _evidence, ...rest } = entry;
  return compressSmall({ entry: rest, reports });
}

/** The entry and its reports as they were packed. */
export function unpackedMerged<K extends BlockKind, E extends Entry>(kind: K, data: Uint8Array): Merged<K, E> {
  const { entry, reports } = expandSmall<{ entry: Omit<E, 'evidence'>; reports: readonly Placed<K>[] }>(data);
  if (reports.length === 0) return { entry: entry as unknown as E, reports };
  const evidence: readonly Evidence[] = reports.map((placed) => evidenceOf(kind, placed));
  return { entry: { ...entry, evidence } as unknown as E, reports };
}

export const unpackedKnown = <K extends NameKind>(data: Uint8Array): Known<K> => expandSmall(data);
export const unpackedShift = (data: Uint8Array): ShiftEntry => expandSmall(data);
