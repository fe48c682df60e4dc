import type { Sketch } from '#merge/origins.ts';
import type { Trace } from '#merge/traces.ts';
import { NO_DAY } from './days.ts';
import type { StoryKey } from './record-tables.ts';
import type { Connection, Tables } from './schema.ts';

type SketchRow = Omit<Tables['sketch'], 'desk_id' | 'story_number'>;

/** `said` is the day the article speaks on. */
export const sketchRow = ({ articleId, day, shingles, trace }: Sketch, said: number | null): SketchRow => ({
  day: day ?? NO_DAY,
  said_day: said ?? NO_DAY,
  article_id: articleId,
  shingles: packed(shingles, trace),
});

/** All numbers of a sketch as the column holds them: how many shingles and marks there are, the size, then each list. */
const packed = (shingles: Uint32Array, { size, marks, pairs }: Trace): Uint8Array =>
  new Uint8Array(Uint32Array.of(shingles.length, marks.length, size, ...shingles, ...marks, ...pairs).buffer);

function unpacked(bytes: Uint8Array): Pick<Sketch, 'shingles' | 'trace'> {
  // Copied, since the bytes of a column need not begin where numbers of four bytes may.
  const numbers = new Uint32Array(Uint8Array.from(bytes).buffer);
  const [shingles = 0, marks = 0, size = 0] = numbers;
  const marksAt = HEAD + shingles;
  return {
    shingles: numbers.subarray(HEAD, marksAt),
    trace: { size, marks: numbers.subarray(marksAt, marksAt + marks), pairs: numbers.subarray(marksAt + marks) },
  };
}
const HEAD = 3;

export const sketchesFrom = (rows: readonly Omit<SketchRow, 'said_day'>[]): readonly Sketch[] =>
  rows.map(({ day, article_id, shingles }) => ({
    articleId: article_id,
    day: day === NO_DAY ? null : day,
    ...unpacked(shingles),
  }));

/** The origins of the articles that have copies, with all articles that share them. */
export async function originsAmong(
  read: Connection,
  { desk_id, story_number }: StoryKey,
  articles: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (articles.length === 0) return new Map();
  const rows = await read
    .selectFrom('copy')
    .select(['article_id', 'origin_id'])
    .where('desk_id', '=', desk_id)
    .where('story_number', '=', story_number)
    .where('origin_id', 'in', (query) =>
      query
        .selectFrom('copy as own')
        .select('own.origin_id')
        .where('own.desk_id', '=', desk_id)
        .where('own.story_number', '=', story_number)
        .where('own.article_id', 'in', articles),
    )
    .execute();
  return new Map(rows.map(({ article_id, origin_id }) => [article_id, origin_id]));
}
