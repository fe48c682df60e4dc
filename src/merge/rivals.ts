import type { OutlookKind } from '#find/finding.ts';
import { deedsIn, firstDeed } from './deeds.ts';
import { questionOf } from './disputes-of-forecasts.ts';
import type { OutlookEntry } from './record.ts';
import { byId, type Window, windowOf } from './window.ts';

/**
 * What outlooks are compared within: the question a forecast answers; the holder, the deed and the year of a plan, an
 * invitation or a deadline, so that a new one is held against few. Null for what is compared with nothing.
 */
export function thingOf(entry: OutlookEntry): string | null {
  const { kind, by, what, said } = entry;
  if (kind === 'forecast') return questionOf(entry);
  if (kind === 'commitment' || said === null) return null;
  const deed = firstDeed(deedsIn(what)) ?? (kind === 'deadline' ? kind : null);
  return deed && `${by}|${deed}|${said.slice(0, 4)}`;
}

/** What of an outlook shows whether it takes the place of another: days are counted from 1970. */
export interface Rival {
  readonly id: string;
  readonly kind: OutlookKind;
  readonly thing: string;
  readonly window: Window;
  readonly said: number;
}

/** The outlook as a rival of others; null where it has no thing, no window or no day it was said. */
export function rivalOf(entry: OutlookEntry): Rival | null {
  const [thing, window, said] = [thingOf(entry), windowOf(entry.when), windowOf(entry.said)];
  return thing === null || !window || !said ? null : { id: entry.id, kind: entry.kind, thing, window, said: said.from };
}

/**
 * The outlook that took the place of one: the same holder set a later time for the same deed before the first had
 * passed. Null where none did; `rivals` are outlooks of the same thing.
 */
export function successorOf(own: Rival, rivals: readonly Rival[]): Rival | null {
  if (own.kind === 'forecast') return null;
  const later = rivals.filter(
    ({ kind, window, said }) =>
      (kind === own.kind || (kind !== 'forecast' && own.kind !== 'deadline' && kind !== 'deadline')) &&
      window.from > own.window.to &&
      said > own.said &&
      said <= own.window.to,
  );
  return later.sort((a, b) => a.said - b.said || byId(a, b))[0] ?? null;
}
