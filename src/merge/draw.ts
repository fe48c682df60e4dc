import { differing } from './differing.ts';
import { DAYS_APART, OPEN_DAYS } from './disputes-of-line.ts';
import { disputeKeys, drawDisputes, unreported } from './drawn-disputes.ts';
import type { Kept } from './kept.ts';
import { BEGINNING, type Bookmark, type DrawnLine, drawLine, type Start } from './line.ts';
import type { MergedBlock } from './merge.ts';
import type { DisputeEntry, PositionEntry } from './record.ts';
import { STAGE_DAYS } from './stages.ts';
import { type Window, windowOf } from './window.ts';

const LINE = disputeKeys.line('');
const QUESTION = disputeKeys.question('');

/**
 * Draws what was left undrawn: the shifts and disputes of lines of positions, and the disputes of forecasts on a
 * question. They rest on years of articles, and are drawn once before the record is read rather than with each article.
 */
export async function drawLeft(kept: Kept): Promise<void> {
  for (const left of await kept.takeUndrawn()) {
    if (left.key.startsWith(LINE)) await redrawLine(kept, left.key.slice(LINE.length), left);
    else if (left.key.startsWith(QUESTION)) {
      const outlook = await kept.outlooksOf([left.key.slice(QUESTION.length)]);
      await replaceDrawn(kept, left.key, drawDisputes({ events: [], outlook }).get(left.key) ?? []);
    }
  }
}

/** Puts the disputes that are drawn from one thing now in the place of those drawn before. */
export async function replaceDrawn(kept: Kept, key: string, drawn: MergedBlock<'disputes'>): Promise<void> {
  await replaceAmong(kept, key, await kept.drawn(key), drawn);
}

async function replaceAmong(
  kept: Kept,
  key: string,
  before: MergedBlock<'disputes'>,
  drawn: MergedBlock<'disputes'>,
): Promise<void> {
  await kept.changeBlocks('disputes', new Map([[key, differing(before, drawn)]]));
}

/**
 * Draws a line anew from the last bookmark that nothing of what changed can touch, to the first after it where the
 * party stands as it stood there before.
 */
async function redrawLine(kept: Kept, line: string, changed: Window): Promise<void> {
  const reach = 2 * ((await kept.widest(line, OPEN_DAYS)) + DAYS_APART);
  const bookmarks = await kept.bookmarks(line);
  const start = await startAt(
    kept,
    bookmarks.findLast(({ day }) => day < changed.from - reach),
  );
  const later = bookmarks.filter(({ day }) => day > changed.to + reach);
  const goals = [later[0], later[MORE_PAGES], null].filter((goal) => goal !== undefined);
  for (const goal of goals) {
    const until = goal?.day ?? Number.POSITIVE_INFINITY;
    const days = { from: start.day - reach - STAGE_DAYS, to: until + reach };
    const positions = await kept.line(line, days);
    const drawn = drawLine(positions, start, until);
    if (goal && !(isSame(drawn.end, goal) && (await standsOutside(kept, goal, changed)))) continue;
    await putDrawn(kept, line, { from: start.day, to: until }, drawn);
    return;
  }
}

/** How many bookmarks further a line is tried where it has not come back to what it was. */
const MORE_PAGES = 4;

async function startAt(kept: Kept, bookmark: Bookmark | undefined): Promise<Start> {
  if (!bookmark) return BEGINNING;
  const { day, standing, told } = bookmark;
  if (!standing) return { day, standing, told };
  const ids = [standing.last, standing.answer, standing.demand].filter((id) => id !== null);
  const known = new Map((await kept.positions(ids)).map(({ entry }) => [entry.id, entry]));
  const of = (id: string | null): PositionEntry | null => (id === null ? null : (known.get(id) ?? null));
  const last = of(standing.last);
  if (!last) throw new Error(`the position ${standing.last}, which a bookmark rests on, is not kept`);
  return { day, told, standing: { last, answer: of(standing.answer), demand: of(standing.demand), own: standing.own } };
}

const isSame = (end: Bookmark | null, goal: Bookmark): boolean =>
  end !== null && JSON.stringify([end.standing, end.told]) === JSON.stringify([goal.standing, goal.told]);

/** True where no position that later shifts begin from is of the days on which something changed. */
async function standsOutside(kept: Kept, { standing }: Bookmark, changed: Window): Promise<boolean> {
  const ids = standing ? [standing.last, standing.answer, standing.demand].filter((id) => id !== null) : [];
  const positions = ids.length === 0 ? [] : await kept.positions(ids);
  return positions.every(({ entry }) => {
    const day = windowOf(entry.date)?.from ?? changed.from;
    return day < changed.from || day > changed.to;
  });
}

async function putDrawn(kept: Kept, line: string, days: Window, drawn: DrawnLine): Promise<void> {
  await kept.putLine(line, days, drawn);
  const key = disputeKeys.line(line);
  const before = (await kept.drawn(key)).filter(({ entry }) => beginsIn(entry, days));
  await replaceAmong(kept, key, before, unreported(drawn.disputes));
}

/** A dispute of a line is of the date of the own word that it begins with. */
function beginsIn({ common }: DisputeEntry, days: Window): boolean {
  const day = windowOf(common?.date ?? null)?.from ?? Number.NEGATIVE_INFINITY;
  return day >= days.from && day < days.to;
}
