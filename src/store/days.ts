import type { Window } from '#merge/window.ts';

/** Days stand for open ends and missing dates as far out as any order needs. */
const BEFORE_ALL = -1_000_000_000;
const AFTER_ALL = 1_000_000_000;
/** The day of what has no date: it comes last. */
export const NO_DAY = 2_000_000_000;

/** The day as a column holds it. */
export const dayColumn = (day: number): number => Math.min(Math.max(day, BEFORE_ALL), AFTER_ALL);

/** The day that a column holds; null for the day of what has none. */
export function dayFrom(column: number): number | null {
  if (column >= NO_DAY) return null;
  if (column <= BEFORE_ALL) return Number.NEGATIVE_INFINITY;
  return column >= AFTER_ALL ? Number.POSITIVE_INFINITY : column;
}

/** The days of a date that two columns hold; null for those of what has none. */
export function windowFrom(fromColumn: number, toColumn: number): Window | null {
  const [from, to] = [dayFrom(fromColumn), dayFrom(toColumn)];
  return from === null || to === null ? null : { from, to };
}
