import type { OutlookEntry } from './record.ts';
import { windowOf } from './window.ts';

/**
 * By how many days an outlook is overdue on a day counted from 1970: its window closed before, and nothing in the record
 * shows what became of it. That it is taken for missed since no page tells of it shows nothing. Null where it is not.
 */
export function overdueBy({ when, outcome, resolvedBy }: OutlookEntry, day: number): number | null {
  const end = windowOf(when)?.to;
  if (end === undefined || end >= day || resolvedBy !== null) return null;
  return outcome === 'open' || outcome === 'missed' ? day - end : null;
}
