import type { OutlookKind } from '#find/finding.ts';
import { type Deeds, deedsIn } from './deeds.ts';
import type { EventEntry, Evidence, OutlookEntry } from './record.ts';
import type { Merged } from './report.ts';
import { type Rival, thingOf } from './rivals.ts';
import { type Window, windowOf } from './window.ts';

/** What of an event is compared with others and with outlooks: all but its sentences. An event is its own outline. */
export interface EventOutline
  extends Pick<EventEntry, 'id' | 'kind' | 'status' | 'actors' | 'recipients' | 'people' | 'date' | 'place'> {
  /** As much of it as is compared: when a vague event was first told, and the sentences of a pledge. */
  readonly evidence: readonly Pick<Evidence, 'published' | 'quote' | 'apart'>[];
}

/** What of an outlook tells what becomes of it: all but its sentences. Days are counted from 1970. */
export interface OutlookOutline {
  readonly id: string;
  readonly kind: OutlookKind;
  readonly by: string;
  readonly unlikely: boolean;
  /** The deeds that its words name. */
  readonly deeds: Deeds;
  /** What outlooks are compared within; null for what is compared with nothing. */
  readonly thing: string | null;
  /** The days it is for. */
  readonly window: Window | null;
  /** The first day on which it may have been said. */
  readonly said: number | null;
  /** The first day on which any of its articles speaks; infinite where none tells. */
  readonly since: number;
  /** People named in its sentences beside the holder. */
  readonly names: readonly string[];
}

export function outlookOutline({ entry, reports }: Merged<'outlook', OutlookEntry>): OutlookOutline {
  const { id, kind, by, likelihood, what, when, said } = entry;
  return {
    id,
    kind,
    by,
    unlikely: likelihood === 'unlikely',
    deeds: deedsIn(what),
    thing: thingOf(entry),
    window: windowOf(when),
    said: windowOf(said)?.from ?? null,
    since: Math.min(...reports.map(({ report: { page } }) => windowOf(page.said)?.from ?? Number.POSITIVE_INFINITY)),
    names: [...new Set(reports.flatMap(({ report }) => report.finding.names))].sort(),
  };
}

/** The outlook as a rival of others; null where it has no thing, no window or no day it was said. */
export const rivalIn = ({ id, kind, thing, window, said }: OutlookOutline): Rival | null =>
  thing === null || window === null || said === null ? null : { id, kind, thing, window, said };
