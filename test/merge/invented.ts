import { events } from '#merge/events.ts';
import type { HeldEvent, HeldOutlook } from '#merge/holders.ts';
import { merged } from '#merge/kinds.ts';
import { outlook } from '#merge/outlook.ts';
import { positions } from '#merge/positions.ts';
import type { EventEntry, OutlookEntry, PositionEntry } from '#merge/record.ts';
import type { Merged, Report, ReportedKind } from '#merge/report.ts';
import type { HeldPosition } from '#merge/voice.ts';

/** Where and when an invented report was printed. */
interface Printed {
  readonly page?: string;
  readonly outlet?: string;
  readonly on: string | null;
}

let made = 0;

/** A stretch of its own for each finding, so that none stands in another's sentence. */
function nextSpan(): { readonly start: number; readonly end: number } {
  made += 1;
  return { start: made * 1000, end: made * 1000 + 900 };
}

function reported<K extends ReportedKind>(
  { page = 'p1', outlet = 'paper', on }: Printed,
  finding: Report<K>['finding'],
): Report<K> {
  return { page: { articleId: page, source: `${page}.txt`, outlet, published: on, said: on }, finding };
}

/** A report of a position; by default the party's own demand. */
export function positionReport(
  printed: Printed,
  given: Partial<HeldPosition> & { readonly summary: string },
): Report<'positions'> {
  const finding: HeldPosition = {
    party: 'PRK',
    issue: 'sanctions',
    stance: 'demand',
    toward: [],
    source: 'ri-yong-ho',
    voice: 'own',
    tied: [],
    disputed: false,
    date: null,
    evidence: given.summary,
    span: nextSpan(),
    rule: 'en/position/demands',
    ...given,
  };
  return reported<'positions'>(printed, finding);
}

/** The entries that the reports make. */
export const positionsOf = (
  ...reports: readonly Report<'positions'>[]
): readonly Merged<'positions', PositionEntry>[] =>
  [...Map.groupBy(reports, (report) => positions.block(report, null)).values()].flatMap((block) =>
    positions.group(block, null).map((group) => merged('positions', group)),
  );

export const linesOf = (...reports: readonly Report<'positions'>[]): readonly PositionEntry[] =>
  positionsOf(...reports).map(({ entry }) => entry);

/** A report of an event; by default working talks of two parties that took place. */
export function eventReport(
  printed: Printed,
  given: Partial<HeldEvent> & { readonly evidence: string },
): Report<'events'> {
  const finding: HeldEvent = {
    type: 'CONSULT',
    kind: 'working-talks',
    status: 'occurred',
    actors: ['PRK', 'USA'],
    recipients: [],
    people: [],
    date: printed.on,
    place: 'Stockholm',
    outcome: null,
    heldBy: 'narrator',
    span: nextSpan(),
    rule: 'en/event/talks',
    ...given,
  };
  return reported<'events'>(printed, finding);
}

/** The entries that the reports make. */
export const eventsOf = (...reports: readonly Report<'events'>[]): readonly Merged<'events', EventEntry>[] =>
  [...Map.groupBy(reports, (report) => events.block(report, null)).values()].flatMap((block) =>
    events.group(block, null).map((group) => merged('events', group)),
  );

/** A report of an outlook; by default a forecast that thinks something likely. */
export function outlookReport(
  printed: Printed,
  given: Partial<HeldOutlook> & { readonly what: string },
): Report<'outlook'> {
  const finding: HeldOutlook = {
    kind: 'forecast',
    by: 'anna-berg',
    when: null,
    likelihood: 'likely',
    evidence: given.what,
    names: [],
    disputed: false,
    span: nextSpan(),
    rule: 'en/outlook/expects',
    ...given,
  };
  return reported<'outlook'>(printed, finding);
}

/** The entries that the reports make. */
export const outlooksOf = (...reports: readonly Report<'outlook'>[]): readonly Merged<'outlook', OutlookEntry>[] =>
  [...Map.groupBy(reports, (report) => outlook.block(report, null)).values()].flatMap((block) =>
    outlook.group(block, null).map((group) => merged('outlook', group)),
  );

/** The first of a list that a test has just filled. */
export function only<T>(list: readonly T[]): T {
  const [first] = list;
  if (first === undefined || list.length !== 1) throw new Error(`one was meant, there are ${list.length}`);
  return first;
}
