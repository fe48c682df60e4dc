import type { EventKind } from '#find/finding.ts';
import type { Story } from '#story/story.ts';
import { groupOf, HAS_LIFE } from './event-fit.ts';
import { areCompatible, isPledge, sameSubject } from './likeness.ts';
import type { EventOutline } from './outline.ts';
import { placeKeys, placesConflict, placesMeet } from './places.ts';
import type { EventEntry, Join, JoinReason } from './record.ts';
import { byPublication, entryOf, type Merged } from './report.ts';
import { type Window, widthOf, windowOf, windowsMeet } from './window.ts';

type MergedEvent = Merged<'events', EventEntry>;

/** A date wider than this many days does not by itself show that two reports tell one event. */
export const TELLING_DAYS = 45;

/** True where an event has no date, or one too wide to tell it from others. */
export function isVague(date: string | null): boolean {
  const window = windowOf(date);
  return !window || widthOf(window) > TELLING_DAYS;
}

/** The id of the event with a telling date that a vaguely dated one is part of, and why. */
export interface PartOf {
  readonly event: string;
  readonly joined: Join;
}

/**
 * Where a vaguely dated event looks for its day, among events of the same sort by the same parties; null where nothing
 * can tell, or a person told that it is another event.
 */
export function vagueKey({ kind, actors, evidence }: EventOutline): string | null {
  if (!(HAS_LIFE.has(kind) || kind === 'invitation') || actors.length === 0 || evidence.some(({ apart }) => apart))
    return null;
  return `${groupOf(kind)}|${[...actors].sort().join('+')}`;
}

/** What two people did without a date is most often their last meeting; of what they agreed on nothing is known. */
const MEETINGS: ReadonlySet<EventKind> = new Set(['summit', 'high-level-talks', 'working-talks', 'visit', 'call']);
/** An article that tells neither when nor where something was means what its readers remember: of so many days before. */
const REMEMBERED = 400;

/**
 * The one event with a telling date that a vague one can be: the same kind of event by the same parties within its time,
 * at the same place; where it names no place, with the same people, and a meeting without any date in the year before
 * its article.
 * Null where none or more than one fits, unless the people tell them apart.
 */
export function preciseFor(vague: EventOutline, precise: readonly EventOutline[], story: Story | null): PartOf | null {
  const act = actFor(vague, precise, story);
  if (act) return act;
  const places = placeKeys(vague.place, story);
  const placed = places.size > 0;
  const remembered = placed || !MEETINGS.has(vague.kind) ? null : rememberedIn(vague);
  const window = windowOf(vague.date) ?? remembered;
  // «A surprise trip to the border»: the country of a meeting of two people says no less than the hut they met in.
  const fitsPlace = (event: EventOutline): boolean => {
    const own = placeKeys(event.place, story);
    if (placesMeet(own, places)) return true;
    const together = vague.people.filter((person) => event.people.includes(person)).length;
    return together >= 2 && vague.date !== null && !placesConflict(own, places);
  };
  const fitting = precise.filter(
    (event) =>
      event.kind === vague.kind &&
      within(event, window) &&
      !isAhead(event, vague) &&
      !areOthers(event, vague) &&
      (placed ? fitsPlace(event) : event.status === vague.status),
  );
  const met = fitting.filter(({ people }) => vague.people.some((person) => people.includes(person)));
  const [event, second] = met.length > 0 || !placed ? met : fitting;
  if (!event || second || (!placed && (!window || vague.status !== 'occurred'))) return null;
  const reasons: readonly JoinReason[] = [
    ...(window ? ['time within' as const] : []),
    ...(placed ? ['same place' as const] : []),
    'same parties',
    ...(met.length > 0 ? ['same people' as const] : []),
  ];
  return { event: event.id, joined: { reasons, confidence: placed && met.length > 0 ? 0.7 : 0.5 } };
}

/** What was done in so many days before an article is what it means where it tells it without a day. */
const FRESH = 60;

/** The one invitation, answer or pledge of the last weeks that an undated one is; null where none or more than one fits. */
function actFor(vague: EventOutline, precise: readonly EventOutline[], story: Story | null): PartOf | null {
  const window = vague.date === null ? rememberedIn(vague, FRESH) : null;
  if (!window || !isRecalled(vague)) return null;
  const subject = isPledge(vague.kind);
  const [event, second] = precise.filter(
    (one) =>
      one.kind === vague.kind &&
      within(one, window) &&
      !areOthers(one, vague) &&
      areCompatible(one.recipients, vague.recipients) &&
      (one.status === vague.status || (subject && ![one.status, vague.status].includes('proposed'))) &&
      (!subject || one.evidence.some(({ quote }) => sameSubject(quote, vague.evidence[0]?.quote ?? '', story))),
  );
  if (!event || second) return null;
  const reasons: readonly JoinReason[] = ['time within', 'same parties', ...(subject ? ['same subject' as const] : [])];
  return { event: event.id, joined: { reasons, confidence: 0.5 } };
}

/** An invitation, the yes of one side, or what a side gives up. */
const isRecalled = ({ kind, actors }: EventOutline): boolean =>
  kind === 'invitation' || isPledge(kind) || (kind === 'agreement' && actors.length === 1);

/** The time before the article that tells of the event; null where that has no date. */
function rememberedIn({ evidence }: EventOutline, days = REMEMBERED): Window | null {
  const last = Math.min(...evidence.flatMap(({ published }) => windowOf(published)?.to ?? []));
  return Number.isFinite(last) ? { from: last - days, to: last } : null;
}

/** True where the article that tells of an event as done is older than the other event. */
function isAhead({ date }: EventOutline, vague: EventOutline): boolean {
  const [own, told] = [windowOf(date), rememberedIn(vague)];
  return vague.status === 'occurred' && own !== null && told !== null && own.from > told.to;
}

/** True where both name people and none of them is the same. */
const areOthers = (a: EventOutline, b: EventOutline): boolean =>
  a.people.length > 0 && b.people.length > 0 && !a.people.some((person) => b.people.includes(person));

function within({ date }: EventOutline, window: Window | null): boolean {
  const own = windowOf(date);
  return window === null || (own !== null && windowsMeet(own, window));
}

/** The event with the reports of the vaguely dated ones that are found to be it, which stand last. */
export function withVague(
  precise: MergedEvent,
  vague: readonly MergedEvent[],
  partOf: ReadonlyMap<string, PartOf>,
): MergedEvent {
  if (vague.length === 0) return precise;
  const added = vague
    .flatMap(({ entry, reports }) =>
      reports.map(({ report }) => ({ report, joined: partOf.get(entry.id)?.joined ?? null })),
    )
    .sort((a, b) => byPublication(a.report, b.report));
  const reports = [...precise.reports, ...added];
  return { entry: { ...precise.entry, ...entryOf(precise.entry.id, 'events', reports) }, reports };
}
