import { contradictionsOf } from './contradictions.ts';
import { disputesOfLine } from './disputes-of-line.ts';
import type { MergedBlock } from './merge.ts';
import type { DisputeEntry, PositionEntry, ShiftEntry } from './record.ts';
import { followed, type Standing, shift } from './shifts.ts';
import { isPlaced, STAGE_DAYS, stagesOf } from './stages.ts';
import { windowOf } from './window.ts';

/** A stage at which the drawing of a line can be taken up: what was drawn before it is all that it rests on. */
export interface Bookmark {
  /** The day on which the stage begins, counted from 1970. */
  readonly day: number;
  /** Where the party stood before it; null where it had not been heard. */
  readonly standing: StandingIds | null;
  /** Positions of its days and later that stand in disputes of before, by id. */
  readonly told: readonly string[];
}

/** Where a party stands, by the ids of its positions. */
export interface StandingIds {
  readonly last: string;
  readonly answer: string | null;
  readonly demand: string | null;
  readonly own: boolean;
}

/** Where the drawing of a line begins. */
export interface Start {
  readonly day: number;
  readonly standing: Standing | null;
  readonly told: readonly string[];
}
export const BEGINNING: Start = { day: Number.NEGATIVE_INFINITY, standing: null, told: [] };

/** The shifts and disputes of some time of a line, and where its drawing can be taken up again. */
export interface DrawnLine {
  readonly shifts: readonly ShiftEntry[];
  readonly disputes: readonly DisputeEntry[];
  readonly bookmarks: readonly Bookmark[];
  /** What a bookmark at the end would be; null where a stage goes on there. */
  readonly end: Bookmark | null;
}

/** Bookmarks lie at least so many days apart. */
const PAGE_DAYS = 60;

/**
 * Draws the line of a party on an issue from a stage up to a day. `positions` are those of its days, with those that
 * may meet them in disputes and contradictions before and after.
 */
export function drawLine(
  positions: MergedBlock<'positions'>,
  start: Start = BEGINNING,
  until = Number.POSITIVE_INFINITY,
): DrawnLine {
  const entries = positions.map(({ entry }) => entry);
  const isWithin = (entry: PositionEntry): boolean => {
    const from = dayOf(entry);
    return isPlaced(entry.date) && from >= start.day && from < until;
  };
  const stages = stagesOf(entries.filter(isWithin));
  const path = followed(stages, start.standing);
  const { disputes, toldBefore } = disputesOfLine(positions, { ...start, until });
  const bookmarkAt = (day: number, standing: Standing | null): Bookmark => ({
    day,
    standing: standing && idsOf(standing),
    told: toldBefore(day),
  });
  let last = start.day;
  const bookmarks = stages.flatMap(({ from }, index) => {
    if (from - last < PAGE_DAYS) return [];
    last = from;
    return [bookmarkAt(from, path[index]?.before ?? null)];
  });
  const contradictions = contradictionsOf(entries.filter((entry) => dayOf(entry) < until));
  const steps = [...path.flatMap(({ step }) => step ?? []), ...contradictions.filter(({ after }) => isWithin(after))];
  const ended = (stages.at(-1)?.from ?? Number.NEGATIVE_INFINITY) + STAGE_DAYS < until;
  return {
    shifts: steps.map(shift),
    disputes,
    bookmarks,
    end: ended ? bookmarkAt(until, path.at(-1)?.after ?? start.standing) : null,
  };
}

const dayOf = ({ date }: PositionEntry): number => windowOf(date)?.from ?? Number.NEGATIVE_INFINITY;

const idsOf = ({ last, answer, demand, own }: Standing): StandingIds => ({
  last: last.id,
  answer: answer?.id ?? null,
  demand: demand?.id ?? null,
  own,
});
