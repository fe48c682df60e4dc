import { disputeOf, isNews, type Told } from './accounts.ts';
import type { DisputeEntry, PositionEntry } from './record.ts';
import { compareTexts, type Merged } from './report.ts';
import { measureWords, scopeOf } from './scope.ts';
import { GIVES } from './shifts.ts';
import { sameAddressee } from './stages.ts';
import { windowOf } from './window.ts';

type MergedPosition = Merged<'positions', PositionEntry>;

/** Accounts of a position this far apart may each have been right in their time. */
export const DAYS_APART = 14;
/** How long after its beginning an open interval may still hold. */
export const OPEN_DAYS = 365;

/**
 * Where a party's own word on an issue and what others say of it part within a fortnight: it gives what they say it
 * refuses, it supports what they say it fears, or it asks a part where they say it asks all. What several of its
 * voices and several others say of one matter is one dispute. Only those are drawn whose own word begins in the days
 * asked for; the line holds what may meet it before and after.
 */
export function disputesOfLine(line: readonly MergedPosition[], { day, until, told: given }: Days = ALL): LineDisputes {
  const ordered = line
    .flatMap((merged): Said[] => {
      const window = windowOf(merged.entry.date);
      return window ? [{ merged, from: window.from, to: Math.min(window.to, window.from + OPEN_DAYS) }] : [];
    })
    .sort((a, b) => a.from - b.from || compareTexts(a.merged.entry.id, b.merged.entry.id));
  const others = ordered.filter(({ merged: { entry } }) => entry.voice !== 'own' && entry.source !== 'narrator');
  const longest = ordered.reduce((days, { from, to }) => Math.max(days, to - from || 0), 0);
  const before = new Set(given);
  /** Own words that stand in a dispute, with the day on which the first word of that begins. */
  const told = new Map(
    ordered.flatMap((one) => (before.has(one.merged.entry.id) ? [[one, Number.NEGATIVE_INFINITY] as const] : [])),
  );
  const disputes = ordered.flatMap((mine) => {
    if (mine.from < day || mine.from >= until) return [];
    if (mine.merged.entry.voice !== 'own' || told.has(mine)) return [];
    const against = near(others, longest, mine).filter((other) => parts(mine, other));
    if (against.length === 0) return [];
    const sameSide = near(ordered, longest, ...against).filter(
      (one) => one.merged.entry.voice === 'own' && !told.has(one) && against.some((other) => parts(one, other)),
    );
    for (const one of sameSide) told.set(one, mine.from);
    const sides = [sameSide, against].map((side) => side.flatMap(({ merged }) => tell(merged)));
    if (!isNews(sides)) return [];
    const { party, issue, id, date } = mine.merged.entry;
    const ground = { key: `${party}|${issue} ${id}`, about: issue, common: { issue, parties: [party], date } };
    return [disputeOf('positions', ground, sides)];
  });
  const toldBefore = (end: number): readonly string[] =>
    [...told].flatMap(([{ merged, from }, first]) => (first < end && from >= end ? merged.entry.id : [])).sort();
  return { disputes, toldBefore };
}

/** The days whose own words are asked for, and those of them that stand in disputes of before. */
interface Days {
  readonly day: number;
  readonly until: number;
  readonly told: readonly string[];
}
const ALL: Days = { day: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY, told: [] };

interface LineDisputes {
  readonly disputes: readonly DisputeEntry[];
  /** The own words of a day and later that stand in disputes whose first word begins before it, by id. */
  readonly toldBefore: (day: number) => readonly string[];
}

/** A position with the days in which it holds. */
interface Said {
  readonly merged: MergedPosition;
  readonly from: number;
  readonly to: number;
}

/** Those of an ordered list that begin near enough to any of the others to meet one; none holds longer than `longest`. */
function near(ordered: readonly Said[], longest: number, ...around: readonly Said[]): readonly Said[] {
  const first = Math.min(...around.map(({ from }) => from)) - longest - DAYS_APART;
  const last = Math.max(...around.map(({ to }) => to)) + DAYS_APART;
  return ordered.slice(beginning(ordered, first), beginning(ordered, last + 1));
}

/** Index of the first that begins on the day or later. */
function beginning(ordered: readonly Said[], day: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.from ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

const tell = ({ reports }: MergedPosition): readonly Told<'positions'>[] =>
  reports.map((placed) => ({ who: placed.report.finding.source, placed }));

/** True where another's account of the party cannot stand beside its own word of the same days. */
function parts(mine: Said, theirs: Said): boolean {
  const [own, other] = [mine.merged.entry, theirs.merged.entry];
  if (mine.from - theirs.to > DAYS_APART || theirs.from - mine.to > DAYS_APART || !sameAddressee(own, other))
    return false;
  // Opponents say of each other what they give and refuse; an expert who says so reads between the lines, but may know
  // what a party fears of a thing that it supports.
  const opposed = other.voice === 'other' && (GIVES.has(own.stance) ? other : own).stance === 'refuse';
  if (own.stance === 'support' && other.stance === 'concern') return true;
  if (GIVES.has(own.stance) || GIVES.has(other.stance)) return opposed && areOfOne(own, other);
  if (own.stance !== 'demand' || other.stance !== 'demand') return false;
  const [asked, said] = [scopeOf(own.summary).reach, scopeOf(other.summary).reach];
  return asked !== null && said !== null && asked !== said;
}

/** Who is glad to talk and turns a proposal down does not contradict himself: of talks, both must speak of talking. */
const areOfOne = (a: PositionEntry, b: PositionEntry): boolean =>
  TALKS.test(a.summary.toLowerCase()) === TALKS.test(b.summary.toLowerCase());

const TALKS = measureWords(
  ['会[谈晤面]', '谈判', '对话', '磋商', '见面', '接触', '[新下一二三四]轮'],
  ['talk(?:s|ing)?', 'negotiat\\w*', 'meet(?:s|ing|ings)?', 'dialogue', 'diplomacy', 'table', 'summit', 'rounds?'],
);
