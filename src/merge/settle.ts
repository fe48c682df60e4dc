import type { OutlookKind } from '#find/finding.ts';
import type { Story } from '#story/story.ts';
import { namesDeed, speaksOf } from './deeds.ts';
import { type EventOutline, type OutlookOutline, outlookOutline, rivalIn } from './outline.ts';
import type { EventEntry, OutlookEntry, Settlement } from './record.ts';
import type { Merged } from './report.ts';
import { type Rival, successorOf } from './rivals.ts';
import { type Window, windowOf, windowsMeet } from './window.ts';

/** What may be settled by any fitting event in its window; promises only by the event they name. */
const SETTLED_BY_WINDOW = new Set<OutlookKind>(['plan', 'invitation', 'deadline', 'forecast']);
/** A window must have been closed for so many days before silence in the record counts. */
export const GRACE = 14;
/** Silence counts for what is easily left untold only where the record goes on within so many days. */
export const FOLLOWED = 90;
/** An event dated more vaguely does not show that it lay in a window. */
export const TELLING_WIDTH = 62;
/** A forecast for a longer time is not settled by the first event that fits. */
const LONGEST = 400;

type MergedOutlook = Merged<'outlook', OutlookEntry>;

/** What became of an outlook. */
export interface Settled {
  readonly outcome: Settlement;
  /** Id of the event entry that settled it, or of the outlook entry that took its place. */
  readonly resolvedBy: string | null;
}
const OPEN: Settled = { outcome: 'open', resolvedBy: null };

/** The days of the events that may settle the outlook; null where only the event it is told with does. */
export const windowToSettle = (outlook: OutlookOutline): Window | null =>
  outlook.deeds === 0 ? null : windowOfOutlook(outlook);

/** The days after which an outlook has passed; null where it has no end that silence or another event could settle. */
function windowOfOutlook(outlook: OutlookOutline): Window | null {
  const window = SETTLED_BY_WINDOW.has(outlook.kind) ? spaceOf(outlook) : null;
  if (!window || (outlook.kind === 'forecast' && window.to - window.from > LONGEST)) return null;
  return window;
}

/** The days in which the outlook is to come true: those it names, and for a deadline all from when it was set. */
const spaceOf = ({ kind, window, said }: OutlookOutline): Window | null =>
  window && said !== null && kind === 'deadline' ? { from: Math.min(said, window.from), to: window.to } : window;

/** An event that an outlook speaks of in its own sentence, and whether another article tells it too. */
export interface ToldEvent {
  readonly event: EventOutline;
  readonly elsewhere: boolean;
}

/**
 * What became of an outlook. Fulfilled by the event it speaks of, where another report tells that it came about, or by
 * an event of that kind and those parties in its window; a forecast that something is unlikely is missed by the same.
 * Superseded where the event was called off, or the same holder set a later time before this one had passed. When its
 * window has closed and the record reaches past it, a deadline is missed; so are an invitation and a forecast whose
 * event the record knows, where it goes on soon after, since not all that came about is reported in a long gap. A plan
 * that nobody speaks of again stays open, since most are carried out.
 *
 * `told` are the events of its own sentences, `within` at least those that may fulfil it by their day, both in the order
 * of the record; `rivals` are the outlooks of the same thing; `days` are those the articles speak on, counted from 1970,
 * rising.
 */
export function settlement(
  outlook: OutlookOutline,
  told: readonly ToldEvent[],
  within: readonly EventOutline[],
  rivals: readonly Rival[],
  story: Story | null,
  days: readonly number[],
): Settled {
  const { kind, unlikely, deeds, since } = outlook;
  if (!Number.isFinite(since)) return OPEN;
  const about = told.filter(({ event }) => speaksOf(deeds, event.kind));
  const happened = about.find(
    ({ event, elsewhere }) => event.status === 'occurred' && endsAfter(event, since) && elsewhere,
  );
  if (happened) return { outcome: unlikely ? 'missed' : 'fulfilled', resolvedBy: happened.event.id };
  const dropped = about.find(({ event: { status } }) => status === 'cancelled' || status === 'denied')?.event;
  if (dropped && kind === 'forecast') return { outcome: unlikely ? 'fulfilled' : 'missed', resolvedBy: dropped.id };
  if (dropped) return { outcome: 'superseded', resolvedBy: dropped.id };
  const window = spaceOf(outlook);
  if (!window || !windowOfOutlook(outlook)) return OPEN;
  const fulfils = fulfilling(outlook, story);
  const kept = within.find(fulfils);
  if (kept) return { outcome: unlikely ? 'missed' : 'fulfilled', resolvedBy: kept.id };
  const own = rivalIn(outlook);
  const successor = own && successorOf(own, rivals);
  if (successor) return { outcome: 'superseded', resolvedBy: successor.id };
  const closed = Number.isFinite(window.to) && window.to + GRACE < (days.at(-1) ?? Number.NEGATIVE_INFINITY);
  if (!closed || kind === 'plan') return OPEN;
  if (kind === 'deadline') return { outcome: 'missed', resolvedBy: null };
  if (about.length === 0 || !days.some((day) => day > window.to && day <= window.to + FOLLOWED)) return OPEN;
  return { outcome: unlikely ? 'fulfilled' : 'missed', resolvedBy: null };
}

/** The same for an outlook with its reports, among events of the record in their order. */
export function settlementOf(
  merged: MergedOutlook,
  events: readonly EventEntry[],
  rivals: readonly Rival[],
  story: Story | null,
  days: readonly number[],
): Settled {
  return settlement(outlookOutline(merged), toldWith(merged, events), events, rivals, story, days);
}

/** Those of the events that the outlook's own sentences tell. */
export const toldWith = ({ entry, reports }: MergedOutlook, events: readonly EventEntry[]): readonly ToldEvent[] =>
  events
    .filter((event) => toldTogether(event, reports))
    .map((event) => ({ event, elsewhere: toldElsewhere(event, entry) }));

/** True of the events that fulfil the outlook by their kind, their parties and their day. */
export function fulfilling(outlook: OutlookOutline, story: Story | null): (event: EventOutline) => boolean {
  const [window, sides] = [spaceOf(outlook), sidesOf(outlook, story)];
  return (event) =>
    window !== null &&
    event.status === 'occurred' &&
    namesDeed(outlook.deeds, event.kind) &&
    liesIn(event, window, outlook.since) &&
    isBetween(event, sides);
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

function endsAfter(event: EventOutline, day: number): boolean {
  const window = windowOf(event.date);
  return window !== null && window.to >= day;
}

/** True where a date is narrow enough to tell that an event lay in a window. */
export const settlesByDay = ({ from, to }: Window): boolean => to - from <= TELLING_WIDTH;

function liesIn(event: EventOutline, window: Window, said: number): boolean {
  const when = windowOf(event.date);
  return when !== null && windowsMeet(when, window) && when.to >= said && settlesByDay(when);
}

/** The parties of an outlook: of its holder, and of those whom its sentence names beside the holder's own. */
interface Sides {
  readonly by: readonly string[];
  readonly named: readonly string[];
  /** The people it names beside the holder, by their parties: of each party one of them takes part. */
  readonly people: ReadonlyMap<string, readonly string[]>;
  readonly partyOf: (person: string) => string | null;
}

function sidesOf({ by, names }: OutlookOutline, story: Story | null): Sides {
  const partyOf = (id: string): string | null => story?.people.find((person) => person.id === id)?.party ?? null;
  const people = Map.groupBy(names, (id) => partyOf(id) ?? '');
  const own = by.split('+').flatMap((holder) => partyOf(holder) ?? (PARTY.test(holder) ? holder : []));
  const named = [...people.keys()].filter((party) => party !== '' && !own.includes(party));
  return { by: own, named, people, partyOf };
}

/** A code of a party, as opposed to people, outlets and unnamed sources. */
const PARTY = /^[A-Z]{2,}$/u;

/**
 * True where the event is one of the outlook's parties: of its holder's, and of all others that it names; and where it
 * knows who took part for a party, one of those the outlook names for it did.
 */
function isBetween({ actors, recipients, people }: EventOutline, { by, named, ...sides }: Sides): boolean {
  const parties = [...actors, ...recipients];
  if (by.length === 0 && named.length === 0) return false;
  if (by.length > 0 && !by.some((party) => parties.includes(party))) return false;
  return named.every((party) => {
    const there = people.filter((person) => sides.partyOf(person) === party);
    const meant = sides.people.get(party) ?? [];
    return parties.includes(party) && (there.length === 0 || there.some((person) => meant.includes(person)));
  });
}
