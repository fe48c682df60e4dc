import type { Placed } from '#merge/report.ts';
import { withVague } from '#merge/vague.ts';
import { type EntryKind, unpackedKnown, unpackedMerged } from './entry-rows.ts';
import { eventsAndParts } from './event-parts.ts';
import { keyOf } from './keep-record.ts';
import type { Connection } from './schema.ts';
import { originsAmong } from './sketches.ts';

/** The reports of an entry in the order of its evidence; none where it is drawn from others. */
export async function reports(
  read: Connection,
  desk: number,
  story: string,
  kind: EntryKind,
  id: string,
): Promise<readonly Placed[]> {
  const { desk_id, story_number } = await keyOf(read, desk, story);
  const rows = await read
    .selectFrom('entry')
    .select(['id', 'data', 'part_of', 'drawn'])
    .where('desk_id', '=', desk_id)
    .where('story_number', '=', story_number)
    .where('kind', '=', kind)
    .where((builder) => builder.or([builder('id', '=', id), builder('part_of', '=', id)]))
    .execute();
  if (kind === 'shifts') return [];
  if (kind === 'people' || kind === 'organisations') {
    return rows.flatMap(({ data }) => unpackedKnown(data).reports.map((report) => ({ report, joined: null })));
  }
  if (kind === 'events') {
    const [events, partOf] = eventsAndParts(rows);
    const whole = events.find((event) => event.entry.id === id);
    const parts = events.filter((event) => event !== whole);
    return whole ? withVague(whole, parts, partOf).reports : [];
  }
  return rows.flatMap(({ data }): readonly Placed[] => unpackedMerged(kind, data).reports);
}

/** Which of the articles are copies: each with the origin it shares, and all others that share it. */
export const copies = async (
  read: Connection,
  desk: number,
  story: string,
  articles: readonly string[],
): Promise<ReadonlyMap<string, string>> => originsAmong(read, await keyOf(read, desk, story), articles);
