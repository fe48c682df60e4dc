import type { Story } from '#story/story.ts';
import type { Kept, Stretch } from './kept.ts';
import { settleAll } from './merge.ts';
import type { EventEntry, OutlookEntry } from './record.ts';
import { rivalOf, thingOf } from './rivals.ts';
import { FOLLOWED, GRACE, settlesByDay, windowToSettle } from './settle.ts';
import { byDate, type Window, windowOf } from './window.ts';

/** What changed in a record, as far as it may settle an outlook. */
export interface News {
  readonly events: readonly EventEntry[];
  readonly outlooks: readonly OutlookEntry[];
  readonly told: readonly Stretch[];
  readonly days: { readonly before: readonly number[]; readonly now: readonly number[]; readonly added: number | null };
}

/** Settles anew the outlooks that what changed may settle, and those only. */
export async function settleAnew(kept: Kept, news: News, story: Story | null): Promise<void> {
  const { events, told, days } = news;
  const found = await kept.outlooks({
    told,
    windows: events
      .map(({ date }) => windowOf(date))
      .filter((window): window is Window => window !== null && settlesByDay(window)),
    closing: closingBy(days),
  });
  // A new plan may take the place of one that nothing else touches.
  const alike = await kept.passedBy(news.outlooks.flatMap((one) => rivalOf(one) ?? []));
  const outlooks = [...new Map([...found, ...alike].map((one) => [one.entry.id, one])).values()];
  if (outlooks.length === 0) return;
  const open = outlooks.map(windowToSettle).filter((window) => window !== null);
  const rivals = await kept.rivals(thingsOf(outlooks.map(({ entry }) => entry)));
  const near = await kept.eventsOf(
    outlooks.flatMap(({ entry }) => entry.evidence),
    open,
  );
  await kept.putSettled(settleAll(outlooks, near.toSorted(byDate), rivals, story, days.now));
}

/** The windows whose end the record now reaches past, or after which it now goes on, and did not before. */
function closingBy({ before, now, added }: News['days']): readonly Window[] {
  if (added === null || before.includes(added)) return [];
  const [reached, reaches] = [before.at(-1) ?? Number.NEGATIVE_INFINITY, now.at(-1) ?? added];
  const previous = before.findLast((day) => day < added) ?? Number.NEGATIVE_INFINITY;
  return [
    ...(reaches > reached ? [{ from: reached - GRACE, to: reaches - GRACE }] : []),
    { from: Math.max(previous, added - FOLLOWED), to: added - 1 },
  ];
}

const thingsOf = (outlooks: readonly OutlookEntry[]): readonly string[] => [
  ...new Set(outlooks.map(thingOf).filter((thing) => thing !== null)),
];
