import { disputesOfEvent } from './disputes-of-event.ts';
import { disputesOfForecasts, questionOf } from './disputes-of-forecasts.ts';
import { disputesOfLine } from './disputes-of-line.ts';
import type { BlockKind } from './kinds.ts';
import type { EntryOf } from './merging.ts';
import type { DisputeEntry } from './record.ts';
import type { Merged } from './report.ts';

type Block<K extends BlockKind> = readonly Merged<K, EntryOf<K>>[];

/** Disputes that are drawn from entries, by the key of what they are drawn from; they rest on no reports of their own. */
export type DrawnDisputes = ReadonlyMap<string, Block<'disputes'>>;

/** Entries from which disputes are drawn: all events of any id, all positions of any line, all forecasts of any question. */
export interface DisputeGround {
  readonly events: Block<'events'>;
  readonly positions: Block<'positions'>;
  readonly outlook: Block<'outlook'>;
}

/** By what drawn disputes are kept: the event, the line of a party on an issue, the question of forecasts. */
export const disputeKeys = {
  event: (id: string): string => `event|${id}`,
  line: (line: string): string => `line|${line}`,
  question: (question: string): string => `question|${question}`,
};

/** The disputes of the entries, by their keys; keys from which none is drawn are left out. */
export function drawDisputes({ events, positions, outlook }: DisputeGround): DrawnDisputes {
  const drawn = new Map<string, Block<'disputes'>>();
  const put = (key: string, disputes: readonly DisputeEntry[]): void => {
    const merged = disputes.map((entry) => ({ entry, reports: [] }));
    if (merged.length > 0) drawn.set(key, merged);
  };
  for (const event of events) put(disputeKeys.event(event.entry.id), disputesOfEvent(event));
  const lines = Map.groupBy(positions, ({ entry: { party, issue } }) => `${party}|${issue}`);
  for (const [line, held] of lines) put(disputeKeys.line(line), disputesOfLine(held));
  for (const [question, forecasts] of Map.groupBy(outlook, ({ entry }) => questionOf(entry))) {
    if (question) put(disputeKeys.question(question), disputesOfForecasts(question, forecasts));
  }
  return drawn;
}
