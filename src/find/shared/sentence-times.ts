import type { Draft, Sentence } from '../draft.ts';
import type { TimeFinding } from '../finding.ts';
import { kept } from './kept.ts';

const placed = kept<readonly TimeFinding[], ReadonlyMap<number, readonly TimeFinding[]>>();

/** The times that stand in a sentence, in order; the article's times are sorted into their sentences once. */
export function timesIn(draft: Draft, sentence: Sentence): readonly TimeFinding[] {
  let map = placed.get(draft.times);
  if (!map) {
    map = place(draft);
    placed.set(draft.times, map);
  }
  return map.get(sentence.index) ?? [];
}

function place(draft: Draft): ReadonlyMap<number, readonly TimeFinding[]> {
  const map = new Map<number, TimeFinding[]>();
  let index = 0;
  for (const time of [...draft.times].sort((a, b) => a.span.start - b.span.start)) {
    while ((draft.sentences[index]?.span.end ?? Number.POSITIVE_INFINITY) <= time.span.start) index += 1;
    map.set(index, [...(map.get(index) ?? []), time]);
  }
  return map;
}
