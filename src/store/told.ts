import type { ToldBy } from '#merge/kept.ts';
import { BLOCK_KINDS, type BlockKind } from '#merge/kinds.ts';
import type { Group, Placed, Report } from '#merge/report.ts';
import { articleFrom, articlesWithPages, textFrom } from './articles.ts';
import { OpenedArticle, type OpenedArticles } from './opened-articles.ts';
import { compressColumns, expandColumns } from './packed.ts';
import { insertAll, type StoryKey } from './record-tables.ts';
import { type Reference, referencesFrom } from './references.ts';
import { columnsOf } from './report-columns.ts';
import type { Connection, Tables } from './schema.ts';

/** Where the reports that were put in or given out stand. */
const places = new WeakMap<Report, { readonly article: number; readonly slot: number }>();

const ARTICLES_A_STATEMENT = 200;
const BETWEEN_KINDS = '\n';

/** The reports of the articles of a story, each kept once with its article; entries of the record refer to them. */
export interface ToldReports {
  /** The groups of reports that the references of each entry mean. */
  groups<K extends BlockKind>(kind: K, packed: readonly Uint8Array[]): Promise<readonly Group<K>[]>;
  /** Keeps the reports of an article that has one number; those it has already stay where they are. */
  put(told: ToldBy, number: number): Promise<void>;
}

/** What refers to the reports of a group; they must have been put in or given out. */
export const referencesTo = (placed: readonly Placed[]): readonly Reference[] =>
  placed.map(({ report, joined }) => {
    const place = places.get(report);
    if (!place) throw new Error(`a report of ${report.page.articleId} was not kept before its entry`);
    return { ...place, joined };
  });

/** The reports that a connection sees; what was opened for the same making of the record need not be opened again. */
export function toldReports(connection: Connection, key: StoryKey, opened: OpenedArticles): ToldReports {
  let ready: Promise<void> | null = null;
  const freshen = async (): Promise<void> => opened.keepFor(await makingOf(connection, key));
  const open = async (numbers: ReadonlySet<number>): Promise<ReadonlyMap<number, OpenedArticle>> => {
    ready ??= freshen();
    await ready;
    const found = new Map<number, OpenedArticle>();
    const missing: number[] = [];
    for (const number of numbers) {
      const known = opened.get(number);
      if (known) found.set(number, known);
      else missing.push(number);
    }
    for (let start = 0; start < missing.length; start += ARTICLES_A_STATEMENT) {
      const rows = await selectTold(connection)
        .where('article.number', 'in', missing.slice(start, start + ARTICLES_A_STATEMENT))
        .execute();
      for (const row of rows) {
        const article = openedFrom(row);
        opened.set(row.number, article);
        found.set(row.number, article);
      }
    }
    return found;
  };
  return {
    async groups<K extends BlockKind>(kind: K, packed: readonly Uint8Array[]) {
      const lists = packed.map(referencesFrom);
      const articles = await open(new Set(lists.flatMap((list) => list.map(({ article }) => article))));
      return lists.map((list): Group<K> => {
        const [first, ...others] = list.map(({ article, slot, joined }): Placed<K> => {
          const report = articles.get(article)?.reports(kind)[slot];
          if (!report) throw new Error(`report ${slot} of article ${article} is not kept`);
          places.set(report, { article, slot });
          return { report, joined };
        });
        if (!first) throw new Error('an entry always rests on a report');
        return [first, ...others];
      });
    },
    async put({ reports }, number) {
      const old = (await open(new Set([number]))).get(number);
      const columns = BLOCK_KINDS.map((kind) => {
        const slots: Report[] = [...(old?.reports(kind) ?? [])];
        const taken = new Map(slots.map((report, slot) => [JSON.stringify(report.finding), slot]));
        for (const report of reports[kind]) {
          const slot = taken.get(JSON.stringify(report.finding)) ?? slots.push(report) - 1;
          places.set(report, { article: number, slot });
        }
        return slots;
      });
      const row = await articlesWithPages(connection)
        .select(['source', 'body', 'page.bytes as page'])
        .where('number', '=', number)
        .executeTakeFirstOrThrow();
      const [first] = columns.flat();
      await connection.deleteFrom('told').where('article_number', '=', number).execute();
      await insertAll(connection, 'told', [toldRow(key, number, columns, textFrom(row), first?.page.said ?? null)]);
      opened.delete(number);
    },
  };
}

/** The row of an article's reports, each kind in the order of its slots. */
export function toldRow(
  key: StoryKey,
  number: number,
  lists: readonly (readonly Report[])[],
  text: string,
  said: string | null,
): Tables['told'] {
  const columns = lists.map((list) =>
    list.length === 0
      ? ''
      : columnsOf(
          list.map(({ finding }) => finding),
          text,
        ),
  );
  return { ...key, article_number: number, said, data: compressColumns(columns.join(BETWEEN_KINDS)) };
}

/** Notes where the reports of an article stand, as `toldRow` keeps them. */
export function notePlaces(number: number, lists: readonly (readonly Report[])[]): void {
  for (const list of lists) for (const [slot, report] of list.entries()) places.set(report, { article: number, slot });
}

const selectTold = (connection: Connection) =>
  articlesWithPages(connection)
    .innerJoin('told', 'told.article_number', 'article.number')
    .select([
      'article.number',
      'article.id',
      'article.source',
      'article.body',
      'told.said',
      'told.data',
      'page.bytes as page',
    ]);

type ToldRow = Awaited<ReturnType<ReturnType<typeof selectTold>['execute']>>[number];

function openedFrom({ id, source, body, page: bytes, said, data }: ToldRow): OpenedArticle {
  const { outlet, published, text } = articleFrom({ source, body, page: bytes });
  const page = { articleId: id, source, outlet, published, said };
  return new OpenedArticle(page, text, expandColumns(data).split(BETWEEN_KINDS));
}

/** What tells one making of a story's record from another; null where it has none. */
export async function makingOf(connection: Connection, { desk_id, story_number }: StoryKey): Promise<string | null> {
  const row = await connection
    .selectFrom('record')
    .select(['version', 'saved'])
    .where('desk_id', '=', desk_id)
    .where('story_number', '=', story_number)
    .executeTakeFirst();
  return row ? `${row.version} ${row.saved}` : null;
}
