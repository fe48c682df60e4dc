import type { Draft } from '../draft.ts';
import { type Finding, quotesOf } from '../finding.ts';
import { garbleOf } from './garble.ts';
import { firstFrom } from './placed.ts';

/** A sentence less garbled than this casts no doubt on what is found in it. */
const LEAST = 0.25;

/**
 * The findings with a lower confidence where the sentences they stand in are garbled; none is dropped. A name is trusted
 * as far as the best of its places, anything else as far as the worst of its sentences.
 */
export function doubtGarbled(draft: Draft): Partial<Draft> {
  const garble = garbleOf(draft);
  if (garble.every(({ score }) => score < LEAST)) return {};
  const { sentences } = draft;
  const scoreAt = (start: number, end: number): number => {
    let worst = 0;
    for (let index = Math.max(0, firstFrom(sentences, start + 1) - 1); index < sentences.length; index += 1) {
      if ((sentences[index]?.span.start ?? end) >= end) break;
      worst = Math.max(worst, garble[index]?.score ?? 0);
    }
    return worst;
  };
  const doubted = <F extends Finding>(findings: readonly F[]): readonly F[] =>
    findings.map((finding) => {
      const [first = 0, ...more] = quotesOf(finding).map(({ span }) => scoreAt(span.start, span.end));
      const worse = 'places' in finding ? Math.min : Math.max;
      const score = more.reduce((one, other) => worse(one, other), first);
      return score < LEAST ? finding : { ...finding, confidence: Math.round((1 - score) * 100) / 100 };
    });
  return {
    people: doubted(draft.people),
    organisations: doubted(draft.organisations),
    places: doubted(draft.places),
    times: doubted(draft.times),
    statements: doubted(draft.statements),
    events: doubted(draft.events),
    positions: doubted(draft.positions),
    exchanges: doubted(draft.exchanges),
    outlook: doubted(draft.outlook),
    disputes: doubted(draft.disputes),
  };
}
