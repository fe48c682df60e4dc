import type { EventKind, OutlookKind } from '#find/finding.ts';
import type { Story } from '#story/story.ts';
import type { EventEntry, OutlookEntry, Settlement } from './record.ts';
import type { Merged } from './report.ts';
import { type Window, windowOf, windowsMeet } from './window.ts';

/** Acts that a plan or an invitation to meet can come true as. */
const MEETINGS = new Set<EventKind>(['summit', 'high-level-talks', 'working-talks', 'visit', 'call', 'multilateral']);
/** What may be settled by any fitting event in its window; the others only by the event they name. */
const SETTLED_BY_WINDOW = new Set<OutlookKind>(['plan', 'invitation', 'deadline']);
/** A window must have been closed for so many days before silence in the record counts. */
export const GRACE = 14;
/** An event dated more vaguely does not show that it lay in a window. */
export const TELLING_WIDTH = 62;

type MergedOutlook = Merged<'outlook', OutlookEntry>;

/** What became of an outlook. */
export interface Settled {
  readonly outcome: Settlement;
  /** Id of the event entry that settled it. */
  readonly resolvedBy: string | null;
}
const OPEN: Settled = { outcome: 'open', resolvedBy: null };

/** The days in which an event may settle the outlook whatever article tells it; null where only its own event does. */
export function windowToSettle({ entry }: MergedOutlook): Window | null {
  return SETTLED_BY_WINDOW.has(entry.kind) ? windowOf(entry.when) : null;
}

/**
 * What became of an outlook: fulfilled or superseded by the event it speaks of, where a later report tells it; missed
 * where its window closed, the record reaches past it and tells of no such event; else open. A forecast that something
 * is unlikely is fulfilled by its not happening.
 *
 * `events` are those told in its articles and those of its window, in the order of the record; `last` is the day the
 * record reaches to, counted from 1970.
 */
export function settlementOf(
  { entry, reports }: MergedOutlook,
  events: readonly EventEntry[],
  story: Story | null,
  last: number,
): Settled {
  const said = Math.min(
    ...reports.map(({ report: { page } }) => windowOf(page.said)?.from ?? Number.POSITIVE_INFINITY),
  );
  if (!Number.isFinite(said)) return OPEN;
  const window = windowOf(entry.when);
  const unlikely = entry.likelihood === 'unlikely';
  const about = events.filter((event) => toldTogether(event, reports));
  const happened = about.find(
    (event) => event.status === 'occurred' && endsAfter(event, said) && toldElsewhere(event, entry),
  );
  if (happened) return { outcome: unlikely ? 'missed' : 'fulfilled', resolvedBy: happened.id };
  const dropped = about.find(({ status }) => status === 'cancelled' || status === 'denied');
  if (dropped) return { outcome: 'superseded', resolvedBy: dropped.id };
  if (!window) return OPEN;
  const parties = partiesOf(entry, story);
  const kept = events.find(
    (event) =>
      SETTLED_BY_WINDOW.has(entry.kind) &&
      event.status === 'occurred' &&
      (entry.kind === 'deadline' ? event.kind === 'agreement' : MEETINGS.has(event.kind)) &&
      liesIn(event, window, said) &&
      parties.some((party) => event.actors.includes(party) || event.recipients.includes(party)),
  );
  if (kept) return { outcome: 'fulfilled', resolvedBy: kept.id };
  const closed = Number.isFinite(window.to) && window.to + GRACE < last;
  if (!closed) return OPEN;
  if (entry.kind === 'deadline') return { outcome: 'missed', resolvedBy: null };
  if (about.length === 0) return OPEN;
  return { outcome: unlikely ? 'fulfilled' : 'missed', resolvedBy: null };
}

/** True where the event was read from the outlook's own sentence: it is what the outlook speaks of. */
const toldTogether = (event: EventEntry, reports: MergedOutlook['reports']): boolean =>
  event.evidence.some(({ articleId, span }) =>
    reports.some(
      ({ report: { page, finding } }) =>
        articleId === page.articleId && span.start < finding.span.end && finding.span.start < span.end,
    ),
  );

const toldElsewhere = (event: EventEntry, { articles }: OutlookEntry): boolean =>
  event.articles.some((article) => !articles.includes(article));

function endsAfter(event: EventEntry, day: number): boolean {
  const window = windowOf(event.date);
  return window !== null && window.to >= day;
}

/** True where a date is narrow enough to tell that an event lay in a window. */
export const settlesByDay = ({ from, to }: Window): boolean => to - from <= TELLING_WIDTH;

function liesIn(event: EventEntry, window: Window, said: number): boolean {
  const when = windowOf(event.date);
  return when !== null && windowsMeet(when, window) && when.to >= said && settlesByDay(when);
}

/** The parties a holder speaks for: a person's party, each of joint holders. */
const partiesOf = ({ by }: OutlookEntry, story: Story | null): readonly string[] =>
  by.split('+').map((holder) => story?.people.find(({ id }) => id === holder)?.party ?? holder);
