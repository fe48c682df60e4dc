import type { EventKind, EventStatus, OutlookKind } from '#find/finding.ts';
import { isPledge } from '#merge/likeness.ts';
import { type EventOutline, type OutlookOutline, outlookOutline } from '#merge/outline.ts';
import type { EventEntry, OutlookEntry } from '#merge/record.ts';
import type { Merged } from '#merge/report.ts';
import { isVague } from '#merge/vague.ts';
import { windowOf } from '#merge/window.ts';
import { dayFrom, windowFrom } from './days.ts';
import { idOf } from './numbers.ts';
import type { EntryRow } from './schema.ts';

/** What of an event stands in no other column, with when a vague one was first told and the sentences of a pledge. */
type EventText = readonly [
  actors: readonly string[],
  recipients: readonly string[],
  people: readonly string[],
  place: string | null,
  date: string | null,
  published?: string | null,
  quotes?: readonly string[],
];

/** The outline of an event, as its column holds it. */
export function eventOutlineText({ kind, actors, recipients, people, place, date, evidence }: EventEntry): string {
  const text: EventText = [actors, recipients, people, place, date];
  const first = isVague(date) ? firstOf(evidence) : null;
  if (isPledge(kind)) return JSON.stringify([...text, first, [...new Set(evidence.map(({ quote }) => quote))]]);
  return JSON.stringify(first === null ? text : [...text, first]);
}

function firstOf(evidence: EventEntry['evidence']): string | null {
  const told = evidence.flatMap(({ published }) => {
    const last = windowOf(published)?.to;
    return published === null || last === undefined ? [] : [{ published: published, last }];
  });
  const [first, ...others] = told;
  return first ? others.reduce((least, one) => (one.last < least.last ? one : least), first).published : null;
}

export const EVENT_COLUMNS = ['id', 'sort', 'status', 'outline', 'part_of'] as const;

/** The outline of an event from its columns. */
export function eventOutlineFrom({
  id,
  sort,
  status,
  outline,
}: Pick<EntryRow, (typeof EVENT_COLUMNS)[number]>): EventOutline {
  const [actors, recipients, people, place, date, published = null, quotes = []]: EventText = JSON.parse(
    outline ?? '[]',
  );
  return {
    id: idOf('events', id),
    kind: sort as EventKind,
    status: status as EventStatus,
    actors,
    recipients,
    people,
    date,
    place,
    evidence: (quotes.length > 0 ? quotes : ['']).map((quote) => ({ published, quote })),
  };
}

/** What of an outlook stands in no other column; absent is what most outlooks have. */
interface OutlookText {
  readonly unlikely?: boolean;
  readonly names?: readonly string[];
  /** Where it is not the day the outlook was said; null where no article tells it. */
  readonly since?: number | null;
}

/** The outline of an outlook, as its column holds it; null where the other columns tell all. */
export function outlookOutlineText(one: Merged<'outlook', OutlookEntry>): string | null {
  const { unlikely, names, since, said } = outlookOutline(one);
  const text: OutlookText = {
    ...(unlikely ? { unlikely } : {}),
    ...(names.length > 0 ? { names } : {}),
    ...(since === said ? {} : { since: Number.isFinite(since) ? since : null }),
  };
  return Object.keys(text).length === 0 ? null : JSON.stringify(text);
}

export const OUTLOOK_COLUMNS = [
  'id',
  'sort',
  'party',
  'line',
  'from_day',
  'to_day',
  'said_day',
  'deeds',
  'outline',
] as const;

/** The outline of an outlook from its columns; its thing is what the column knows it by. */
export function outlookOutlineFrom(row: Pick<EntryRow, (typeof OUTLOOK_COLUMNS)[number]>): OutlookOutline {
  const { id, sort, party, line, from_day, to_day, said_day, deeds, outline } = row;
  const { unlikely = false, names = [], since }: OutlookText = JSON.parse(outline ?? '{}');
  const said = dayFrom(said_day);
  return {
    id: idOf('outlook', id),
    kind: sort as OutlookKind,
    by: party,
    unlikely,
    deeds: deeds ?? 0,
    thing: line === null ? null : `${line}`,
    window: windowFrom(from_day, to_day),
    said,
    since: since === undefined ? (said ?? Number.POSITIVE_INFINITY) : (since ?? Number.POSITIVE_INFINITY),
    names,
  };
}
