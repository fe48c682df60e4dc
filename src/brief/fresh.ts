import type { Entry, NegotiationRecord } from '#merge/record.ts';
import { type Window, windowOf } from '#merge/window.ts';

/** A year or a whole season is no news of one week. */
const WIDEST = 31;

/**
 * What a period changed in the record: events that happened in it, and plans that pages of it tell first; statements and
 * positions of its days; outlook that an event of the period settled, or whose time ran out in it; disputes of which no
 * earlier page tells.
 */
export function freshIn(record: NegotiationRecord, period: string | null): NegotiationRecord {
  const window = windowOf(period);
  if (!window) return record;
  const inside = (date: string | null): boolean => isWithin(windowOf(date), window);
  const dates = new Map(record.events.map(({ id, date }) => [id, date]));
  return {
    ...record,
    events: record.events.filter((event) =>
      event.status === 'occurred' ? inside(event.date) : firstTold(event, window),
    ),
    statements: record.statements.filter(({ date }) => inside(date)),
    positions: record.positions.filter(({ date }) => inside(date)),
    exchanges: record.exchanges.filter((exchange) => firstTold(exchange, window)),
    outlook: record.outlook.filter(({ outcome, resolvedBy, when }) => {
      if (outcome === 'open') return false;
      if (resolvedBy !== null) return inside(dates.get(resolvedBy) ?? null);
      const end = windowOf(when)?.to;
      return end !== undefined && end >= window.from && end <= window.to;
    }),
    shifts: record.shifts.filter(({ to }) => inside(to.date)),
    disputes: record.disputes.filter((dispute) => firstTold(dispute, window)),
  };
}

const isWithin = (date: Window | null, window: Window): boolean =>
  date !== null && date.to - date.from <= WIDEST && date.from <= window.to && date.to >= window.from;

/** True where the earliest dated page that tells it lies in the window. */
function firstTold({ evidence }: Entry, window: Window): boolean {
  const days = evidence.flatMap(({ published }) => windowOf(published)?.from ?? []);
  const first = Math.min(...days);
  return first >= window.from && first <= window.to;
}
