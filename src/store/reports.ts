import { foundingId } from '#merge/founded.ts';
import type { BlockKind } from '#merge/kinds.ts';
import type { Placed } from '#merge/report.ts';
import { withVague } from '#merge/vague.ts';
import { unpackedKnown, unpackedMerged } from './entry-rows.ts';
import { eventsAndParts } from './event-parts.ts';
import { keyOf } from './keep-record.ts';
import { type EntryKind, idNumber, idOf } from './numbers.ts';
import type { OpenedArticles } from './opened-articles.ts';
import { entriesIn } from './record-tables.ts';
import type { Connection } from './schema.ts';
import { originsAmong } from './sketches.ts';
import { steadily } from './steadily.ts';

/** The reports of an entry in the order of its evidence; none where it is drawn from others. */
export async function reports(
  read: Connection,
  desk: number,
  story: string,
  opened: OpenedArticles,
  kind: EntryKind,
  id: string,
): Promise<readonly Placed[]> {
  const number = idNumber(kind, id);
  if (number === null || kind === 'shifts') return [];
  const key = await keyOf(read, desk, story);
  return steadily(read, desk, story, opened, [], async (told): Promise<readonly Placed[]> => {
    const rows = await entriesIn(read, key, kind)
      .select(['id', 'outline', 'data', 'part_of', 'drawn'])
      .where((builder) => builder.or([builder('id', '=', number), builder('part_of', '=', number)]))
      .execute();
    if (kind === 'people' || kind === 'organisations') {
      return rows.flatMap((row) => unpackedKnown(kind, row).reports.map((report) => ({ report, joined: null })));
    }
    if (kind === 'events') {
      const [events, partOf] = await eventsAndParts(rows, told);
      const whole = events.find((event) => event.entry.id === id);
      const parts = events.filter((event) => event !== whole);
      return whole ? withVague(whole, parts, partOf).reports : [];
    }
    return (await unpackedMerged(kind, rows, told)).flatMap((one): readonly Placed[] => one.reports);
  });
}

/**
 * The id of the entry that holds the report by which an entry of this id was founded once: others that came before it or
 * were joined to it have founded the entry anew. Null where no entry does. All entries of the kind are looked through.
 */
export async function entryFoundedIn<K extends BlockKind>(
  read: Connection,
  desk: number,
  story: string,
  opened: OpenedArticles,
  kind: K,
  id: string,
): Promise<string | null> {
  const key = await keyOf(read, desk, story);
  return steadily(read, desk, story, opened, null, async (told): Promise<string | null> => {
    for (let after = Number.MIN_SAFE_INTEGER; ; ) {
      const rows = await entriesIn(read, key, kind)
        .select(['id', 'part_of', 'data', 'drawn'])
        .where('id', '>', after)
        .orderBy('id')
        .limit(ROWS_AT_ONCE)
        .execute();
      const found = (await unpackedMerged(kind, rows, told)).find(({ reports: those }) =>
        those.some(({ report }) => foundingId(kind, report) === id),
      );
      if (found) {
        const home = rows.find((row) => idOf(kind, row.id) === found.entry.id)?.part_of ?? null;
        return home === null ? found.entry.id : idOf(kind, home);
      }
      const last = rows.at(-1);
      if (!last || rows.length < ROWS_AT_ONCE) return null;
      after = last.id;
    }
  });
}

const ROWS_AT_ONCE = 500;

/** Which of the articles are copies: each with the origin it shares, and all others that share it. */
export const copies = async (
  read: Connection,
  desk: number,
  story: string,
  articles: readonly string[],
): Promise<ReadonlyMap<string, string>> => originsAmong(read, await keyOf(read, desk, story), articles);
