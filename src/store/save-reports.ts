import { BLOCK_KINDS } from '#merge/kinds.ts';
import type { MergedStory } from '#merge/merge.ts';
import type { Report } from '#merge/report.ts';
import { articlesWithPages, textFrom } from './articles.ts';
import { insertAll, type StoryKey } from './record-tables.ts';
import type { Connection } from './schema.ts';
import { notePlaces, toldRow } from './told.ts';

const ARTICLES_A_STATEMENT = 200;

/** Keeps the reports of all blocks of a record with their articles, so that its entries can refer to them. */
export async function saveReports(connection: Connection, key: StoryKey, blocks: MergedStory['blocks']): Promise<void> {
  const byArticle = new Map<string, Report[][]>();
  for (const [at, kind] of BLOCK_KINDS.entries()) {
    for (const block of blocks[kind].values()) {
      for (const { reports } of block) {
        for (const { report } of reports) listsOf(byArticle, report.page.articleId)[at]?.push(report);
      }
    }
  }
  const ids = [...byArticle.keys()];
  for (let start = 0; start < ids.length; start += ARTICLES_A_STATEMENT) {
    const articles = await articlesWithPages(connection)
      .select(['number', 'id', 'source', 'body', 'page.bytes as page'])
      .where('article.desk_id', '=', key.desk_id)
      .where('id', 'in', ids.slice(start, start + ARTICLES_A_STATEMENT))
      .execute();
    const rows = articles.map((row) => {
      const lists = listsOf(byArticle, row.id);
      notePlaces(row.number, lists);
      return toldRow(key, row.number, lists, textFrom(row), lists.flat()[0]?.page.said ?? null);
    });
    await insertAll(connection, 'told', rows);
  }
}

function listsOf(byArticle: Map<string, Report[][]>, article: string): Report[][] {
  const known = byArticle.get(article);
  if (known) return known;
  const lists: Report[][] = BLOCK_KINDS.map(() => []);
  byArticle.set(article, lists);
  return lists;
}
