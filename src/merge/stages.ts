import type { Stance } from '#find/finding.ts';
import type { PositionEntry } from './record.ts';
import { byDate, inTime, windowOf } from './window.ts';

/** Positions that begin within so many days are one stage of the line. */
export const STAGE_DAYS = 10;
/** A position dated more vaguely («in 2018») does not show where in the line it stands. */
const WIDEST = 100;
/** From the mildest to the strongest word. */
const FORCE: Readonly<Record<Stance, number>> = { concern: 0, support: 1, offer: 2, accept: 3, demand: 4, refuse: 5 };

/** The stances of one party on one issue at one time: the party's own word, else what is reported of it. */
export interface Stage {
  /** The day it begins, counted from 1970. */
  readonly from: number;
  readonly positions: readonly PositionEntry[];
  readonly own: boolean;
}

/** A party's line on one issue in order of time, without undated positions and those that another party ascribes. */
export function stagesOf(line: readonly PositionEntry[]): readonly Stage[] {
  const stages: { readonly from: number; readonly positions: PositionEntry[] }[] = [];
  for (const position of inTime(line.filter(({ date, voice }) => voice !== 'other' && isPlaced(date)))) {
    const from = windowOf(position.date)?.from ?? 0;
    const stage = stages.at(-1);
    if (stage && from - stage.from <= STAGE_DAYS) stage.positions.push(position);
    else stages.push({ from, positions: [position] });
  }
  return stages.map(({ from, positions }) => {
    const own = positions.filter(({ voice }) => voice === 'own');
    return { from, positions: own.length > 0 ? own : positions, own: own.length > 0 };
  });
}

/** True for a date that has its place in the line; an open interval stands where it begins. */
export function isPlaced(date: string | null): boolean {
  const window = windowOf(date);
  if (!window || !Number.isFinite(window.from)) return false;
  return !Number.isFinite(window.to) || window.to - window.from <= WIDEST;
}

/** The position that positions of one time are known by: the fullest telling, then the strongest word, then the latest. */
export const foremost = (positions: readonly PositionEntry[]): PositionEntry | null =>
  [...positions].sort((a, b) => fullness(b) - fullness(a) || FORCE[b.stance] - FORCE[a.stance] || byDate(b, a))[0] ??
  null;

/** How much a telling counts: the party's own word, then the bargain it stands in, then more than one page. */
export const fullness = ({ voice, tied, articles }: PositionEntry): number =>
  (voice === 'own' ? 4 : 0) + (tied.length > 0 ? 2 : 0) + (articles.length > 1 ? 1 : 0);

/** Bodies that are asked beside any side: a demand on the council is one on its members. */
const BODIES = new Set(['UNO', 'IAEA', 'EUE']);

/** False where the two are meant for different sides: a party may refuse one what it offers another. */
export function sameAddressee(a: PositionEntry, b: PositionEntry): boolean {
  const sides = ({ toward }: PositionEntry): readonly string[] => toward.filter((side) => !BODIES.has(side));
  const [left, right] = [sides(a), sides(b)];
  return left.length === 0 || right.length === 0 || left.some((side) => right.includes(side));
}
