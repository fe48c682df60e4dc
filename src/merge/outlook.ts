import type { EventKind, OutlookFinding } from '#find/finding.ts';
import type { Story } from '#story/story.ts';
import { entryOf, type Report, reportsOf } from './evidence.ts';
import type { EventEntry, FiledReading, OutlookEntry, Settlement } from './record.ts';
import { compareDates, windowOf, windowsMeet } from './window.ts';

/** Acts that a plan, invitation or forecast can come true as. */
const MEETINGS = new Set<EventKind>(['summit', 'high-level-talks', 'working-talks', 'visit', 'call', 'multilateral']);

const bare = (text: string): string => text.replace(/[\s\p{P}]+/gu, '').toLowerCase();

/**
 * One entry a deadline, plan, invitation, commitment or forecast, settled as far as the record reaches: fulfilled by an
 * event told later, missed where its window closed before the record's last day and it named a day, else open.
 */
export function mergeOutlook(
  readings: readonly FiledReading[],
  events: readonly EventEntry[],
  story: Story | null,
  originOf: ReadonlyMap<string, string>,
): readonly OutlookEntry[] {
  const groups = new Map<string, Report<OutlookFinding>[]>();
  for (const report of reportsOf(readings, 'outlook')) {
    const { kind, by, when, what } = report.finding;
    const key = [kind, by, when ?? '', bare(what)].join('|');
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  const last = lastDay(readings);
  return [...groups].flatMap(([key, reports]) => {
    const [first] = reports;
    if (!first) return [];
    const { kind, by, what, when, likelihood } = first.finding;
    const said = first.reading.article.published;
    const settled = settle(first, events, story, last);
    return [
      { ...entryOf('outlook', key, reports, 'outlook', originOf), kind, by, what, when, likelihood, said, ...settled },
    ];
  });
}

const lastDay = (readings: readonly FiledReading[]): number =>
  Math.max(
    Number.NEGATIVE_INFINITY,
    ...readings.map(({ article }) => windowOf(article.published)?.to ?? Number.NEGATIVE_INFINITY),
  );

function settle(
  { finding, reading }: Report<OutlookFinding>,
  events: readonly EventEntry[],
  story: Story | null,
  last: number,
): { readonly outcome: Settlement; readonly resolvedBy: string | null } {
  const open = { outcome: 'open', resolvedBy: null } as const;
  const window = windowOf(finding.when);
  const said = windowOf(reading.article.published);
  const about = sameSentence(finding, reading, events);
  if (about.length > 0) {
    const held = about.find(
      (event) =>
        event.status === 'occurred' &&
        event.articles.some((article) => article !== reading.articleId) &&
        after(event, said?.from),
    );
    if (held) return { outcome: finding.likelihood === 'unlikely' ? 'missed' : 'fulfilled', resolvedBy: held.id };
  }
  if (!window || !said) return open;
  const held = events.find(
    (event) =>
      event.status === 'occurred' && MEETINGS.has(event.kind) && fits(event, finding, window, said.from, story),
  );
  if (held && (finding.kind === 'plan' || finding.kind === 'invitation'))
    return { outcome: 'fulfilled', resolvedBy: held.id };
  const closed = Number.isFinite(window.to) && window.to < last;
  if (closed && finding.kind === 'deadline' && !held) return { outcome: 'missed', resolvedBy: null };
  return open;
}

/** Event entries read from the same sentence as the outlook: the planned meeting itself. */
const sameSentence = (
  finding: OutlookFinding,
  reading: FiledReading,
  events: readonly EventEntry[],
): readonly EventEntry[] =>
  events.filter((event) =>
    event.evidence.some(
      ({ articleId, span }) =>
        articleId === reading.articleId && span.start < finding.span.end && finding.span.start < span.end,
    ),
  );

const after = (event: EventEntry, from: number | undefined): boolean => {
  const window = windowOf(event.date);
  return from !== undefined && window !== null && window.to >= from;
};

/** True where the event lies in the window, after it was said, and the outlook's party takes part or is named for it. */
function fits(
  event: EventEntry,
  finding: OutlookFinding,
  window: { readonly from: number; readonly to: number },
  said: number,
  story: Story | null,
): boolean {
  const when = windowOf(event.date);
  if (!when || !windowsMeet(when, window) || when.to < said) return false;
  const by = finding.by
    .split('+')
    .map((holder) => story?.people.find((person) => person.id === holder)?.party ?? holder);
  return by.some((party) => event.actors.includes(party) || event.recipients.includes(party));
}

/** Order of outlook entries: by window, then the day they were said. */
export const compareOutlook = (a: OutlookEntry, b: OutlookEntry): number =>
  compareDates(a.when, b.when) || compareDates(a.said, b.said) || a.id.localeCompare(b.id);
