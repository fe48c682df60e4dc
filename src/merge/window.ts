import { boundsOf } from '#find/shared/times-calendar.ts';

/** The days an EDTF value covers, counted from 1970, both ends included; open ends are infinite. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Windows of values met before: the same days are compared over and over. Emptied when it has grown large. */
const met = new Map<string, Window | null>();
const MOST_MET = 50_000;

/** The window of an EDTF value; null for null or a value that is no date. */
export function windowOf(value: string | null): Window | null {
  if (value === null) return null;
  const known = met.get(value);
  if (known !== undefined) return known;
  const bounds = boundsOf(value);
  const window = bounds && { from: bounds.from ?? Number.NEGATIVE_INFINITY, to: bounds.to ?? Number.POSITIVE_INFINITY };
  if (met.size >= MOST_MET) met.clear();
  met.set(value, window);
  return window;
}

export const windowsMeet = (a: Window, b: Window): boolean => a.from <= b.to && b.from <= a.to;

/** Length in days; infinite for an open window. */
export const widthOf = (window: Window): number => window.to - window.from + 1;

/** Order of dates as a reader expects them: by first day, then the shorter window; undated last. */
export const compareDates = (a: string | null, b: string | null): number => compareWindows(windowOf(a), windowOf(b));

function compareWindows(left: Window | null, right: Window | null): number {
  if (!left || !right) return (left ? 0 : 1) - (right ? 0 : 1);
  const first = Math.max(left.from, -1e9) - Math.max(right.from, -1e9);
  return first || Math.min(left.to, 1e9) - Math.min(right.to, 1e9);
}

/** The narrower of two values; the first where neither is narrower. */
export function narrower(a: string | null, b: string | null): string | null {
  const [left, right] = [windowOf(a), windowOf(b)];
  if (!left) return b;
  if (!right) return a;
  return widthOf(right) < widthOf(left) ? b : a;
}

interface Identified {
  readonly id: string;
}
export const byId = (a: Identified, b: Identified): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Order of entries in time; those of one date by id. */
export const byDate = (
  a: Identified & { readonly date: string | null },
  b: Identified & { readonly date: string | null },
): number => compareDates(a.date, b.date) || byId(a, b);

/** The list in order of time as `byDate` gives it; each date is read once. */
export function inTime<E extends Identified & { readonly date: string | null }>(list: readonly E[]): E[] {
  return list
    .map((entry) => ({ entry, window: windowOf(entry.date) }))
    .sort((a, b) => compareWindows(a.window, b.window) || byId(a.entry, b.entry))
    .map(({ entry }) => entry);
}
