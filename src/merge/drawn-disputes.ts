import { disputesOfEvent } from './disputes-of-event.ts';
import { disputesOfForecasts, questionOf } from './disputes-of-forecasts.ts';
import type { BlockKind } from './kinds.ts';
import type { EntryOf } from './merging.ts';
import type { DisputeEntry } from './record.ts';
import type { Merged } from './report.ts';

type Block<K extends BlockKind> = readonly Merged<K, EntryOf<K>>[];

/** Disputes that are drawn from entries, by the key of what they are drawn from; they rest on no reports of their own. */
export type DrawnDisputes = ReadonlyMap<string, Block<'disputes'>>;

/** Entries from which disputes are drawn: all events of any id, all forecasts of any question. */
export interface DisputeGround {
  readonly events: Block<'events'>;
  readonly outlook: Block<'outlook'>;
}

/** Disputes as entries of the record that rest on no reports of their own. */
export const unreported = (disputes: readonly DisputeEntry[]): Block<'disputes'> =>
  disputes.map((entry) => ({ entry, reports: [] }));

/** By what drawn disputes are kept: the event, the line of a party on an issue, the question of forecasts. */
export const disputeKeys = {
  event: (id: string): string => `event|${id}`,
  line: (line: string): string => `line|${line}`,
  question: (question: string): string => `question|${question}`,
};

/** The disputes of the entries, by their keys; keys from which none is drawn are left out. Those of lines: `line.ts`. */
export function drawDisputes({ events, outlook }: DisputeGround): DrawnDisputes {
  const drawn = new Map<string, Block<'disputes'>>();
  const put = (key: string, disputes: readonly DisputeEntry[]): void => {
    if (disputes.length > 0) drawn.set(key, unreported(disputes));
  };
  for (const event of events) put(disputeKeys.event(event.entry.id), disputesOfEvent(event));
  for (const [question, forecasts] of Map.groupBy(outlook, ({ entry }) => questionOf(entry))) {
    if (question) put(disputeKeys.question(question), disputesOfForecasts(question, forecasts));
  }
  return drawn;
}
