import type { EventKind, OutlookFinding } from '#find/finding.ts';
import type { Story } from '#story/story.ts';
import type { Report } from './evidence.ts';
import type { EventEntry, FiledReading, Settlement } from './record.ts';
import { compareDates, type Window, windowOf, windowsMeet } from './window.ts';

/** Acts that a plan or an invitation to meet can come true as. */
const MEETINGS = new Set<EventKind>(['summit', 'high-level-talks', 'working-talks', 'visit', 'call', 'multilateral']);
/** A window must have been closed for so many days before silence in the record counts. */
const GRACE = 14;

interface Settled {
  readonly outcome: Settlement;
  /** Id of the event entry that settled it. */
  readonly resolvedBy: string | null;
}
const OPEN: Settled = { outcome: 'open', resolvedBy: null };

/** The day an article speaks on: its published day, else the latest day of an event it tells as past. */
export function saidOn({ article, events }: FiledReading): string | null {
  if (article.published) return article.published;
  const past = events
    .filter(({ status, date }) => status === 'occurred' && windowOf(date))
    .map(({ date }) => date as string);
  return past.sort(compareDates).at(-1) ?? null;
}

/**
 * What became of an outlook: fulfilled or superseded by the event it speaks of, where a later report tells it; missed
 * where its window closed, the record reaches past it and tells of no such event; else open. A forecast that something
 * is unlikely is fulfilled by its not happening.
 */
export function settle(
  reports: readonly Report<OutlookFinding>[],
  events: readonly EventEntry[],
  story: Story | null,
  last: number,
): Settled {
  const said = Math.min(...reports.map(({ reading }) => windowOf(saidOn(reading))?.from ?? Number.POSITIVE_INFINITY));
  const [first] = reports;
  if (!first || !Number.isFinite(said)) return OPEN;
  const { finding } = first;
  const window = windowOf(finding.when);
  const unlikely = finding.likelihood === 'unlikely';
  const about = events.filter((event) => reports.some((report) => toldTogether(event, report)));
  const happened = about.find(
    (event) => event.status === 'occurred' && endsAfter(event, said) && toldElsewhere(event, reports),
  );
  if (happened) return { outcome: unlikely ? 'missed' : 'fulfilled', resolvedBy: happened.id };
  const dropped = about.find(({ status }) => status === 'cancelled' || status === 'denied');
  if (dropped) return { outcome: 'superseded', resolvedBy: dropped.id };
  if (!window) return OPEN;
  const parties = partiesOf(finding, story);
  const inWindow = events.filter(
    (event) =>
      event.status === 'occurred' &&
      liesIn(event, window, said) &&
      parties.some((party) => event.actors.includes(party) || event.recipients.includes(party)),
  );
  const [kept] = inWindow.filter(({ kind }) =>
    finding.kind === 'deadline' ? kind === 'agreement' : MEETINGS.has(kind),
  );
  if (kept && (finding.kind === 'plan' || finding.kind === 'invitation' || finding.kind === 'deadline'))
    return { outcome: 'fulfilled', resolvedBy: kept.id };
  const closed = Number.isFinite(window.to) && window.to + GRACE < last;
  if (!closed) return OPEN;
  if (finding.kind === 'deadline') return { outcome: 'missed', resolvedBy: null };
  if (about.length === 0) return OPEN;
  return { outcome: unlikely ? 'fulfilled' : 'missed', resolvedBy: null };
}

/** True where the event was read from the outlook's own sentence: it is what the outlook speaks of. */
const toldTogether = (event: EventEntry, { reading, finding }: Report<OutlookFinding>): boolean =>
  event.evidence.some(
    ({ articleId, span }) =>
      articleId === reading.articleId && span.start < finding.span.end && finding.span.start < span.end,
  );

const toldElsewhere = (event: EventEntry, reports: readonly Report<OutlookFinding>[]): boolean =>
  event.articles.some((article) => !reports.some(({ reading }) => reading.articleId === article));

function endsAfter(event: EventEntry, day: number): boolean {
  const window = windowOf(event.date);
  return window !== null && window.to >= day;
}

function liesIn(event: EventEntry, window: Window, said: number): boolean {
  const when = windowOf(event.date);
  return when !== null && windowsMeet(when, window) && when.to >= said && when.to - when.from <= 62;
}

/** The parties a holder speaks for: a person's party, each of joint holders. */
const partiesOf = (finding: OutlookFinding, story: Story | null): readonly string[] =>
  finding.by.split('+').map((holder) => story?.people.find(({ id }) => id === holder)?.party ?? holder);
