import type { Draft, Sentence } from '../draft.ts';
import { type Holder, holdersIn } from './statement-holders.ts';

/** «Saudi Arabia’s and Jordan’s foreign ministers» */
const PEERS =
  /^['’]s?\s+(?:[a-z]+\s+){0,2}(?:ministers|ministries|leaders|presidents|governments|envoys|negotiators|delegations|armies|militaries)\s*$/u;

/** «Venezuela’s government», «the Sudanese army»: bodies that speak for their state. */
const GOVERNED =
  /^(?:['’]s?)?\s+(?:[a-z]+\s+)?(?:government|army|military|cabinet|regime|leadership|authorities|junta|side|delegation)\s*$/u;

/** The holders that end at or shortly before the place: the subject of a verb that stands there; empty where none does. */
export function subjectEnding(draft: Draft, sentence: Sentence, from: number, to: number): readonly Holder[] {
  const holders = holdersIn(draft, sentence).filter(({ span }) => span.start >= from && span.end <= to);
  const index = holders.findIndex(({ bound }) => !bound);
  const head = holders[index];
  if (!head) return [];
  const group = [head];
  for (const next of holders.slice(index + 1)) {
    if (!next.joined) break;
    group.push(next);
  }
  const gap = draft.plain.slice(group.at(-1)?.span.end ?? to, to).replace(/^\s*\([^)]*\)/u, '');
  // «the U.S. plan announced», «Kim’s test»: a name before another noun only qualifies it.
  const follows =
    /^(?:\s*|['’]?\s+(?:of|for|at|from|in|on|with|who|who's|travelling|traveling|speaking|close|familiar|near|based|himself|herself|themselves|all|both|also|then|later|and|now|involved|briefed)\b.*)$/su;
  if (follows.test(gap) || GOVERNED.test(gap) || (group.length > 1 && PEERS.test(gap))) return group;
  const adjacent = holders.findLast(({ span, bound }) => !bound && /^\s*$/u.test(draft.plain.slice(span.end, to)));
  return adjacent && adjacent !== head ? [adjacent] : [];
}
