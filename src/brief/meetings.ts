import type { EventKind } from '#find/finding.ts';
import type { EventEntry, NegotiationRecord } from '#merge/record.ts';
import { compareDates, windowOf, windowsMeet } from '#merge/window.ts';
import type { Asked } from './template.ts';

/** Meetings, by which parties and people come together. */
export const MEETINGS: readonly EventKind[] = [
  'summit',
  'high-level-talks',
  'working-talks',
  'visit',
  'call',
  'multilateral',
];

/** The event of the id, else the meetings in which two of those asked for (or the one) take part on the day. */
export function meetingsAsked(record: NegotiationRecord, { event, day, who = [] }: Asked): readonly EventEntry[] {
  if (event !== undefined) return record.events.filter(({ id }) => id === event);
  const window = windowOf(day ?? null);
  if (!window) return [];
  return record.events
    .filter(({ kind, date, actors, recipients, people }) => {
      const when = windowOf(date);
      const there = [...actors, ...recipients, ...people];
      return (
        MEETINGS.includes(kind) &&
        when !== null &&
        Number.isFinite(when.from + when.to) &&
        when.to - when.from <= 31 &&
        windowsMeet(when, window) &&
        who.filter((one) => there.includes(one)).length >= Math.min(2, who.length)
      );
    })
    .sort((a, b) => compareDates(a.date, b.date) || a.id.localeCompare(b.id));
}

/** The day of the meeting asked for. */
export function dayOfMeeting(record: NegotiationRecord, asked: Asked): string | null {
  if (asked.day !== undefined) return asked.day;
  return asked.event === undefined ? null : (meetingsAsked(record, asked)[0]?.date ?? null);
}
