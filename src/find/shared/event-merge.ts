import { overlaps } from '#article/span.ts';
import type { EventFinding } from '../finding.ts';
import type { EventCandidate } from './event-frame.ts';
import { boundsOf } from './times-calendar.ts';

const LISTED = new Set(['concession', 'dismantlement', 'exercise', 'sanction']);
const MEETINGS = new Set(['summit', 'high-level-talks', 'working-talks']);

/** No article tells of more; beyond it mentions are kept apart, so that work stays in proportion to the text. */
const MOST_COMPARED = 60;

/**
 * One entry an event: mentions of one kind, with sides and dates and places that agree, become one, with the evidence
 * that tells most. An event told as occurred anywhere has occurred, whatever was planned before.
 */
export function mergeEvents(found: readonly EventCandidate[]): readonly EventFinding[] {
  const clusters: EventCandidate[][] = [];
  const order = [...found].sort(
    (a, b) => b.strength - a.strength || weight(b) - weight(a) || a.span.start - b.span.start,
  );
  for (const event of order) {
    const homes = clusters.slice(0, MOST_COMPARED * 10);
    const home = homes.find((cluster) => {
      const some = cluster.slice(0, MOST_COMPARED);
      return some.every((one) => compatible(one, event)) && some.some((one) => linked(one, event));
    });
    if (home) home.push(event);
    else clusters.push([event]);
  }
  return clusters
    .map(settle)
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.kind < b.kind ? -1 : 1));
}

const weight = (event: EventCandidate): number =>
  (event.date ? 2 : 0) +
  (/^\d{4}-\d\d-\d\d$/u.test(event.date ?? '') ? 1 : 0) +
  (event.place ? 1 : 0) +
  (event.outcome ? 1 : 0) +
  (MEETINGS.has(event.kind) ? Math.min(2, event.people.length) : 0) +
  (event.recipients.length > 0 ? 1 : 0);

/** The cluster's best event, filled with what the others know. */
function settle(cluster: readonly EventCandidate[]): EventFinding {
  const best = cluster.reduce((a, b) => (rank(b) > rank(a) ? b : a));
  const status = statusOf(cluster);
  const { strength: _strength, placeId: _placeId, trigger: _trigger, levelUnknown: _unknown, ...event } = best;
  return {
    ...event,
    status,
    date: best.date ?? cluster.find((one) => one.date)?.date ?? null,
    place: best.place ?? cluster.find((one) => one.place)?.place ?? null,
    outcome: best.outcome ?? cluster.find((one) => one.outcome)?.outcome ?? null,
    people: [...new Set([...best.people, ...(MEETINGS.has(best.kind) ? cluster.flatMap((one) => one.people) : [])])],
  };
}

const rank = (event: EventCandidate): number =>
  (event.status === 'occurred' ? 4 : 0) + event.strength * 2 + weight(event);

/** Strong mentions decide; occurred wins over planned, cancelled over both planned and proposed. */
function statusOf(cluster: readonly EventCandidate[]): EventFinding['status'] {
  const strong = cluster.filter((one) => one.strength === 2);
  const deciding = strong.length > 0 ? strong : cluster;
  const has = (status: EventFinding['status']): boolean => deciding.some((one) => one.status === status);
  if (has('occurred')) return 'occurred';
  if (has('cancelled')) return 'cancelled';
  if (has('planned')) return 'planned';
  return deciding[0]?.status ?? 'occurred';
}

/** «启动恢复制裁机制», «deployed troops for drills»: two words of one verb phrase tell one act. */
function oneAct(a: EventCandidate, b: EventCandidate): boolean {
  const [first, second] = a.trigger.start < b.trigger.start ? [a, b] : [b, a];
  const between = first.evidence.slice(first.trigger.end - first.span.start, second.trigger.start - first.span.start);
  return between.length > 0 && between.length < 24 && !/[,，、；;]|\sand\s|并|和|及/u.test(between);
}

function compatible(a: EventCandidate, b: EventCandidate): boolean {
  // Two such verbs in one sentence tell of two acts (废弃核试验场、拆除发射场).
  if (LISTED.has(a.kind) && overlaps(a.span, b.span) && !overlaps(a.trigger, b.trigger) && !oneAct(a, b)) return false;
  const meeting = MEETINGS.has(a.kind) && MEETINGS.has(b.kind) && (a.strength === 1 || b.strength === 1);
  if (a.kind !== b.kind && !meeting) return false;
  if (!sameSides(a, b) || !datesAgree(a.date, b.date)) return false;
  if (a.placeId && b.placeId && a.placeId !== b.placeId && MEETINGS.has(a.kind)) return false;
  return !(a.kind === 'dismantlement' || a.kind === 'concession') || a.status === b.status;
}

/** How far apart, in characters, two mentions of a meeting may stand of which one tells neither day nor place. */
const NEAR = 500;

/** Agreement alone does not make two mentions one: something must tie them. */
function linked(a: EventCandidate, b: EventCandidate): boolean {
  if (overlaps(a.span, b.span) && a.kind === b.kind && a.status === b.status) return true;
  if (a.date && b.date) return true;
  if (a.placeId && a.placeId === b.placeId) return true;
  if (MEETINGS.has(a.kind)) {
    const near = Math.abs(a.span.start - b.span.start) < NEAR;
    if (near && a.kind === b.kind && a.status === b.status && (bareMention(a) || bareMention(b))) return true;
    const bare = (one: EventCandidate): boolean => one.strength === 1 && !one.placeId && !one.date;
    if (bare(a) || bare(b)) return true;
    const open = (one: EventCandidate): boolean => one.status !== 'occurred';
    if (open(a) && open(b) && a.kind === b.kind) return true;
    return a.kind === b.kind && !a.placeId && !b.placeId && !a.date && !b.date;
  }
  // «He called off the trip»: a trip planned a few lines before.
  const calledOff = (one: EventCandidate, other: EventCandidate): boolean =>
    one.status === 'cancelled' && bareMention(one) && other.status === 'planned' && other.span.start < one.span.start;
  if (a.kind === b.kind && Math.abs(a.span.start - b.span.start) < NEAR && (calledOff(a, b) || calledOff(b, a)))
    return true;
  // A text and its terms: told again without a day, an agreement of the same sides is the one at hand.
  if (a.kind === 'agreement' && a.actors.length > 1 && (bareMention(a) || bareMention(b))) return true;
  return a.status === b.status && !(a.date || b.date);
}

const bareMention = (one: EventCandidate): boolean => !one.date && !one.placeId;

const sameSides = (a: EventCandidate, b: EventCandidate): boolean => {
  const shared = a.actors.filter((party) => b.actors.includes(party)).length;
  if (MEETINGS.has(a.kind)) return shared >= 2 && (shared === a.actors.length || shared === b.actors.length);
  if (a.actors.length > 1 && b.actors.length > 1) return shared > 1;
  return shared > 0;
};

/** EDTF values agree where one begins the other, or lies within the other's interval, or either is open. */
export function datesAgree(a: string | null, b: string | null): boolean {
  if (!a || !b || a === b) return true;
  const [one, other] = [boundsOf(a), boundsOf(b)];
  if (!one || !other) return false;
  const before = (first: number | null, last: number | null): boolean =>
    first === null || last === null || first <= last;
  return before(one.from, other.to) && before(other.from, one.to);
}
