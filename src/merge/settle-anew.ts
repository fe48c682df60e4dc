import type { Story } from '#story/story.ts';
import { deedBit } from './deeds.ts';
import type { Kept, Stretch } from './kept.ts';
import type { EventOutline, OutlookOutline } from './outline.ts';
import type { Rival } from './rivals.ts';
import { FOLLOWED, fulfilling, GRACE, settlement, settlesByDay, windowToSettle } from './settle.ts';
import { type Window, windowOf } from './window.ts';

/** What changed in a record, as far as it may settle an outlook. */
export interface News {
  /** Events as they were and as they are, where more than their sentences changed. */
  readonly events: readonly EventOutline[];
  /** Outlooks as they were and as they are, where it changed what they are to others. */
  readonly rivals: readonly Rival[];
  /** The sentences of all events and outlooks that changed. */
  readonly told: readonly Stretch[];
  readonly days: { readonly before: readonly number[]; readonly now: readonly number[]; readonly added: number | null };
}

/** Settles anew the outlooks that what changed may settle, and those only. */
export async function settleAnew(kept: Kept, { events, rivals, told, days }: News, story: Story | null): Promise<void> {
  const deeds = events.flatMap((event) => deedOf(event) ?? []);
  const found = [
    ...(await kept.outlooks({ told, deeds: [], closing: closingBy(days) })),
    ...(await fulfilledBy(kept, deeds, story)),
    // A new plan may take the place of one that nothing else touches.
    ...(await kept.passedBy(rivals)),
  ];
  const outlooks = [...new Map(found.map((one) => [one.id, one])).values()];
  if (outlooks.length === 0) return;
  const open = outlooks.map(windowToSettle).filter((window) => window !== null);
  const within = await kept.occurredIn(open);
  const toldWith = await kept.toldWith(outlooks);
  const alike = await kept.rivals(outlooks);
  await kept.putSettled(
    new Map(
      outlooks.map((one) => [
        one.id,
        settlement(one, toldWith.get(one.id) ?? [], within, alike.get(one.thing ?? '') ?? [], story, days.now),
      ]),
    ),
  );
}

/** An event that occurred on known days, as what it may fulfil is asked for. */
interface Deed {
  readonly event: EventOutline;
  readonly window: Window;
}

function deedOf(event: EventOutline): Deed | null {
  const window = windowOf(event.date);
  return window && event.status === 'occurred' && deedBit(event.kind) > 0 && settlesByDay(window)
    ? { event, window }
    : null;
}

async function fulfilledBy(
  kept: Kept,
  deeds: readonly Deed[],
  story: Story | null,
): Promise<readonly OutlookOutline[]> {
  if (deeds.length === 0) return [];
  const query = deeds.map(({ event, window }) => ({ deeds: deedBit(event.kind), window }));
  const found = await kept.outlooks({ told: [], deeds: query, closing: [] });
  return found.filter((one) => {
    const fulfils = fulfilling(one, story);
    return deeds.some(({ event }) => fulfils(event));
  });
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
