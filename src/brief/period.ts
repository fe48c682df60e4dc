import { partsOf } from '#find/shared/times-calendar.ts';
import type { NegotiationRecord } from '#merge/record.ts';
import { windowOf } from '#merge/window.ts';
import { dayOfMeeting } from './meetings.ts';
import type { Asked, Section } from './template.ts';

/** What is said of a meeting is looked for so many days from it on. */
const AFTERMATH = 14;
const WEEK = 7;

/** The EDTF interval a section covers, null for all time. */
export function periodOf({ period = 'asked' }: Section, asked: Asked, record: NegotiationRecord): string | null {
  if (period === 'all') return null;
  const whole = interval(asked.from, asked.to);
  if (period === 'asked') return whole;
  if (typeof period === 'object' && !('last' in period)) return interval(period.from, period.to);
  if (typeof period === 'object') {
    const end = asked.to ?? lastDay(record);
    const to = windowOf(end)?.to;
    return to === undefined ? null : `${edtf(to - period.last + 1)}/${edtf(to)}`;
  }
  const day = windowOf(dayOfMeeting(record, asked));
  if (!day) return whole;
  return period === 'before' ? `../${edtf(day.from - 1)}` : `${edtf(day.from)}/${edtf(day.to + AFTERMATH)}`;
}

const interval = (from: string | undefined, to: string | undefined): string | null =>
  from === undefined && to === undefined ? null : `${from ?? '..'}/${to ?? '..'}`;

/** The last seven days the record reaches, for a brief of a week that names none. */
export function lastWeek(record: NegotiationRecord): { readonly from: string; readonly to: string } | null {
  const to = windowOf(lastDay(record))?.to;
  return to === undefined ? null : { from: edtf(to - WEEK + 1), to: edtf(to) };
}

/** The last day on which a page of the record came out. */
function lastDay(record: NegotiationRecord): string | null {
  let last: string | null = null;
  for (const { evidence } of [...record.people, ...record.statements, ...record.events])
    for (const { published } of evidence)
      if (published !== null && (last === null || published > last)) last = published;
  return last;
}

function edtf(day: number): string {
  const { year, month, day: date } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
