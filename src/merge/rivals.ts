import { deedOf } from './deeds.ts';
import { questionOf } from './disputes-of-forecasts.ts';
import type { OutlookEntry } from './record.ts';
import { byId, compareDates, windowOf } from './window.ts';

/**
 * What outlooks are compared within: the question a forecast answers; the holder, the deed and the year of a plan, an
 * invitation or a deadline, so that a new one is held against few. Null for what is compared with nothing.
 */
export function thingOf(entry: OutlookEntry): string | null {
  const { kind, by, what, said } = entry;
  if (kind === 'forecast') return questionOf(entry);
  if (kind === 'commitment' || said === null) return null;
  const deed = deedOf(what) ?? (kind === 'deadline' ? kind : null);
  return deed && `${by}|${deed}|${said.slice(0, 4)}`;
}

/**
 * The outlook that took the place of one: the same holder set a later time for the same deed before the first had
 * passed. Null where none did; `rivals` are outlooks of the same thing.
 */
export function successorOf(entry: OutlookEntry, rivals: readonly OutlookEntry[]): OutlookEntry | null {
  const [window, said] = [windowOf(entry.when), windowOf(entry.said)];
  if (entry.kind === 'forecast' || !window || !said) return null;
  const later = rivals.filter((rival) => {
    const [next, set] = [windowOf(rival.when), windowOf(rival.said)];
    return (
      (rival.kind === entry.kind ||
        (rival.kind !== 'forecast' && entry.kind !== 'deadline' && rival.kind !== 'deadline')) &&
      next !== null &&
      set !== null &&
      next.from > window.to &&
      set.from > said.from &&
      set.from <= window.to
    );
  });
  return later.sort((a, b) => compareDates(a.said, b.said) || byId(a, b))[0] ?? null;
}
