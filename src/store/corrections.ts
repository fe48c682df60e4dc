import { absorbCorrected } from '#merge/absorb.ts';
import { isOf } from '#merge/binding.ts';
import { corrected } from '#merge/corrected.ts';
import { type Action, anchorsOf, type Correction, holding, isLocal } from '#merge/corrections.ts';
import type { Kept } from '#merge/kept.ts';
import { normalAddress } from '#page/address.ts';
import type { Story } from '#story/story.ts';
import { readingFrom, selectReadings } from './articles.ts';
import type { Backend } from './backend.ts';
import { keptIn } from './kept.ts';
import type { OpenedArticles } from './opened-articles.ts';
import { columnText } from './packed.ts';
import { dropRecord, type StoryKey } from './record-tables.ts';
import type { Connection } from './schema.ts';

/** A correction about to be made. */
export interface NewCorrection {
  readonly action: Action;
  readonly author: string;
  readonly reason: string;
  /** When, as an ISO time. */
  readonly at: string;
}

/** The log of corrections of a story, in the order they were made. */
export async function correctionsOf(read: Connection, { desk_id, story_number }: StoryKey): Promise<Correction[]> {
  const rows = await read
    .selectFrom('correction')
    .selectAll()
    .where('desk_id', '=', desk_id)
    .where('story_number', '=', story_number)
    .orderBy('number')
    .execute();
  return rows.map(({ number, at, author, reason, data }): Correction => {
    const action: Action = JSON.parse(data);
    return { ...action, id: `c-${number}`, at, author, reason };
  });
}

/**
 * Adds a line to the log, and brings the kept record up to it: one that speaks of single findings changes the blocks of
 * their articles, any other lets the record be merged anew when it is next asked for. Gives the correction's id.
 */
export async function addCorrection(
  backend: Backend,
  write: Connection,
  key: StoryKey,
  opened: OpenedArticles,
  { action, author, reason, at }: NewCorrection,
  story: Story | null,
): Promise<string> {
  return write.transaction().execute(async (transaction) => {
    await backend.takeTurn(transaction, key.desk_id);
    const before = await correctionsOf(transaction, key);
    const number = before.length + 1;
    const row = { author: columnText(author), reason: columnText(reason), at, action: action.action };
    await transaction
      .insertInto('correction')
      .values({ ...key, number, ...row, data: JSON.stringify(action) })
      .execute();
    const after = await correctionsOf(transaction, key);
    if (!(await followed(keptIn(transaction, key, opened), transaction, key, before, after, story)))
      await dropRecord(transaction, key);
    return `c-${number}`;
  });
}

/** Brings the record up to the last correction where that touches single articles alone; false where it does not. */
async function followed(
  kept: Kept,
  transaction: Connection,
  key: StoryKey,
  before: readonly Correction[],
  after: readonly Correction[],
  story: Story | null,
): Promise<boolean> {
  const record = await transaction
    .selectFrom('record')
    .select('corrections')
    .where('desk_id', '=', key.desk_id)
    .where('story_number', '=', key.story_number)
    .executeTakeFirst();
  const last = after.at(-1);
  if (record?.corrections !== before.length || !last) return false;
  const meant = last.action === 'undo' ? before.find(({ id }) => id === last.of) : last;
  if (!meant || !isLocal(meant)) return false;
  const [held, now] = [holding(before), holding(after)];
  const anchors = anchorsOf(meant);
  const sources = [...new Set(anchors.map(({ source }) => source))];
  const urls = [...new Set(anchors.flatMap(({ url }) => url ?? []))];
  const addresses = [...new Set(urls.flatMap((url) => normalAddress(url) ?? []))];
  const rows = await selectReadings(transaction)
    .where('article.desk_id', '=', key.desk_id)
    .where('story_number', '=', key.story_number)
    .where('merged', '=', 1)
    .where((builder) =>
      builder.or([
        builder('source', 'in', sources),
        builder('url', 'in', urls.length > 0 ? urls : ['']),
        builder('id', 'in', [...new Set(anchors.map(({ articleId }) => articleId))]),
        builder('id', 'in', ({ selectFrom }) =>
          selectFrom('version')
            .select('article_id')
            .where('version.desk_id', '=', key.desk_id)
            .where('version.address', 'in', addresses.length > 0 ? addresses : ['']),
        ),
      ]),
    )
    .orderBy('id')
    .execute();
  for (const row of rows) {
    const reading = readingFrom(row);
    if (!anchors.some((anchor) => isOf(anchor, reading))) continue;
    // The day of an undated article is drawn from its findings, and much hangs on it.
    if (reading.article.published === null) return false;
    await absorbCorrected(kept, corrected(reading, held), corrected(reading, now), story);
  }
  await transaction
    .updateTable('record')
    .set({ corrections: after.length })
    .where('desk_id', '=', key.desk_id)
    .where('story_number', '=', key.story_number)
    .execute();
  return true;
}
