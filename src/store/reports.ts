import type { Placed } from '#merge/report.ts';
import { type EntryKind, unpackedKnown, unpackedMerged } from './entry-rows.ts';
import { keyOf } from './keep-record.ts';
import type { Connection } from './schema.ts';
import { originsAmong } from './sketches.ts';

/** The reports of an entry, those of the vague events it is found to be among them; none where it is drawn from others. */
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
    .select('data')
    .where('desk_id', '=', desk_id)
    .where('story_number', '=', story_number)
    .where('kind', '=', kind)
    .where((builder) => builder.or([builder('id', '=', id), builder('part_of', '=', id)]))
    .orderBy('part_of')
    .orderBy('id')
    .execute();
  if (kind === 'shifts') return [];
  if (kind === 'people' || kind === 'organisations') {
    return rows.flatMap(({ data }) => unpackedKnown(data).reports.map((report) => ({ report, joined: null })));
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
