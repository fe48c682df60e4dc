import { disputeOf, isNews, type Told } from './accounts.ts';
import type { DisputeEntry, PositionEntry } from './record.ts';
import { compareTexts, type Merged } from './report.ts';
import { scopeOf } from './scope.ts';
import { GIVES } from './shifts.ts';
import { sameAddressee } from './stages.ts';
import { compareDates, type Window, windowOf } from './window.ts';

type MergedPosition = Merged<'positions', PositionEntry>;

/** Accounts of a position this far apart may each have been right in their time. */
const DAYS_APART = 14;
/** How long after its beginning an open interval may still hold. */
const OPEN_DAYS = 365;

/**
 * Where a party's own word on an issue and what others say of it part within a fortnight: it gives what they say it
 * refuses, it supports what they say it fears, or it asks a part where they say it asks all. What several of its
 * voices and several others say of one matter is one dispute.
 */
export function disputesOfLine(line: readonly MergedPosition[]): readonly DisputeEntry[] {
  const ordered = [...line].sort(
    (a, b) => compareDates(a.entry.date, b.entry.date) || compareTexts(a.entry.id, b.entry.id),
  );
  const own = ordered.filter(({ entry }) => entry.voice === 'own');
  const others = ordered.filter(({ entry }) => entry.voice !== 'own' && entry.source !== 'narrator');
  const left = new Set(own);
  return own.flatMap((mine) => {
    if (!left.has(mine)) return [];
    const against = others.filter((other) => parts(mine.entry, other.entry));
    const sameSide = [...left].filter(({ entry }) => against.some((other) => parts(entry, other.entry)));
    if (against.length === 0 || !isNews([sameSide, against])) return [];
    for (const one of sameSide) left.delete(one);
    const { party, issue, id, date } = mine.entry;
    const ground = { key: `${party}|${issue} ${id}`, about: issue, common: { issue, parties: [party], date } };
    return [disputeOf('positions', ground, [sameSide.flatMap(tell), against.flatMap(tell)])];
  });
}

const tell = ({ reports }: MergedPosition): readonly Told<'positions'>[] =>
  reports.map((placed) => ({ who: placed.report.finding.source, placed }));

/** True where another's account of the party cannot stand beside its own word. */
function parts(own: PositionEntry, other: PositionEntry): boolean {
  if (!near(windowOf(own.date), windowOf(other.date)) || !sameAddressee(own, other)) return false;
  if (GIVES.has(own.stance))
    return other.stance === 'refuse' || (other.stance === 'concern' && own.stance === 'support');
  // Opponents say of each other that they give in; an expert who says so reads between the lines.
  if (GIVES.has(other.stance)) return own.stance === 'refuse' && other.voice === 'other';
  if (own.stance !== 'demand' || other.stance !== 'demand') return false;
  const [mine, said] = [scopeOf(own.summary).reach, scopeOf(other.summary).reach];
  return mine !== null && said !== null && mine !== said;
}

function near(a: Window | null, b: Window | null): boolean {
  if (!a || !b) return false;
  const end = ({ from, to }: Window): number => Math.min(to, from + OPEN_DAYS);
  return a.from - end(b) <= DAYS_APART && b.from - end(a) <= DAYS_APART;
}
