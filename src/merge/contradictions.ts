import type { PositionEntry } from './record.ts';
import { scopeOf, scopesDiffer } from './scope.ts';
import { GIVES, type Step } from './shifts.ts';
import { isPlaced, STAGE_DAYS, sameAddressee } from './stages.ts';
import { inTime, windowOf } from './window.ts';
import { sharedWords, wordingOf } from './wording.ts';

/** Share of the shorter wording that two voices must have in common to speak of one thing. */
const ONE_THING = 0.4;

/**
 * Where two voices of one party contradict each other within days: one gives what the other refuses, or they measure one
 * demand differently. The earlier stands first; each voice is held against the last one before it that it contradicts.
 */
export function contradictionsOf(line: readonly PositionEntry[]): readonly Step[] {
  const own = inTime(line.filter(({ voice, date }) => voice === 'own' && isPlaced(date)));
  const days = own.map(({ date }) => windowOf(date)?.from ?? 0);
  return own.flatMap((after, index) => {
    const today = days[index] ?? 0;
    for (let earlier = index - 1; earlier >= 0 && today - (days[earlier] ?? 0) <= STAGE_DAYS; earlier -= 1) {
      const before = own[earlier];
      if (before && contradicts(before, after)) return [{ before, after, change: 'contradiction' as const }];
    }
    return [];
  });
}

function contradicts(a: PositionEntry, b: PositionEntry): boolean {
  if (a.source === b.source || !sameAddressee(a, b)) return false;
  const stances = [a.stance, b.stance];
  const opposed = stances.includes('refuse') && stances.some((stance) => GIVES.has(stance));
  const measured =
    a.stance === 'demand' && b.stance === 'demand' && scopesDiffer(scopeOf(a.summary), scopeOf(b.summary));
  return (opposed || measured) && sharedWords(wordingOf(a.summary), wordingOf(b.summary)) >= ONE_THING;
}
