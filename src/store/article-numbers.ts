import type { StoryKey } from './record-tables.ts';
import type { Connection } from './schema.ts';

/** The numbers and ids by which tables of the record and entries know articles. */
export interface ArticleNumbers {
  of(ids: readonly string[]): Promise<ReadonlyMap<string, number>>;
  ids(numbers: readonly number[]): Promise<ReadonlyMap<number, string>>;
}

const A_STATEMENT = 500;

/** Looked up once each while a connection is used. */
export function articleNumbers(connection: Connection, { desk_id }: StoryKey): ArticleNumbers {
  const numbers = new Map<string, number>();
  const ids = new Map<number, string>();
  const look = async (column: 'id' | 'number', wanted: readonly (string | number)[]): Promise<void> => {
    for (let start = 0; start < wanted.length; start += A_STATEMENT) {
      const rows = await connection
        .selectFrom('article')
        .select(['id', 'number'])
        .where('desk_id', '=', desk_id)
        .where(column, 'in', wanted.slice(start, start + A_STATEMENT))
        .execute();
      for (const { id, number } of rows) {
        numbers.set(id, number);
        ids.set(number, id);
      }
    }
  };
  return {
    async of(wanted) {
      await look(
        'id',
        [...new Set(wanted)].filter((id) => !numbers.has(id)),
      );
      return numbers;
    },
    async ids(wanted) {
      await look(
        'number',
        [...new Set(wanted)].filter((number) => !ids.has(number)),
      );
      return ids;
    },
  };
}
