import type { EventEntry, NegotiationRecord } from '#merge/record.ts';
import { compareDates, windowOf, windowsMeet } from '#merge/window.ts';
import { listOf, type Writer } from '../desk.ts';
import type { Asked } from '../template.ts';
import { eventLine, MEETINGS } from './events.ts';

/** The meeting a memo is about: the event asked for, or the meetings of the parties on the day. */
export const meeting: Writer = (desk) =>
  listOf(meetingsAsked(desk.whole, desk.asked).map((event) => eventLine(event, desk)));

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
