import { overlaps } from '#article/span.ts';
import type { Stretch } from '#merge/kept.ts';
import type { MergedBlock } from '#merge/merge.ts';
import type { ArticleNumbers } from './article-numbers.ts';
import { kindNumber, numberOfId } from './numbers.ts';
import { entriesIn, type StoryKey } from './record-tables.ts';
import { referencesFrom } from './references.ts';
import type { Connection, Tables } from './schema.ts';
import { referencesTo } from './told.ts';

/** The kinds of entry whose stretches are kept. */
export type ToldKind = 'events' | 'outlook';
export type StretchRow = Pick<Tables['entry_article'], 'article_number' | 'span_start' | 'span_end' | 'entry_id'>;

/** Where events and outlooks are told. */
export interface KeptStretches {
  /** The stretches of the events, with those that are part of them. */
  of(events: readonly string[]): Promise<readonly Stretch[]>;
  /** The numbers of the entries that are told in one of the stretches. */
  toldIn(kind: ToldKind, told: readonly Stretch[]): Promise<readonly number[]>;
  /** All stretches of a kind in the articles. */
  within(kind: ToldKind, articles: readonly number[]): Promise<readonly StretchRow[]>;
  remove(kind: ToldKind, gone: MergedBlock): Promise<void>;
}

const A_STATEMENT = 500;

export function keptStretches(connection: Connection, key: StoryKey, numbers: ArticleNumbers): KeptStretches {
  const { desk_id, story_number } = key;
  const within = async (kind: ToldKind, articles: readonly number[]): Promise<readonly StretchRow[]> => {
    const all: StretchRow[] = [];
    for (let start = 0; start < articles.length; start += A_STATEMENT) {
      const rows = await connection
        .selectFrom('entry_article')
        .select(['article_number', 'span_start', 'span_end', 'entry_id'])
        .where('desk_id', '=', desk_id)
        .where('story_number', '=', story_number)
        .where('kind', '=', kindNumber(kind))
        .where('article_number', 'in', articles.slice(start, start + A_STATEMENT))
        .execute();
      all.push(...rows);
    }
    return all;
  };
  return {
    within,
    async of(events) {
      if (events.length === 0) return [];
      const wanted = events.map((id) => numberOfId('events', id));
      const rows = await entriesIn(connection, key, 'events')
        .select(['id', 'data'])
        .where((builder) => builder.or([builder('id', 'in', wanted), builder('part_of', 'in', wanted)]))
        .execute();
      const ids = new Set(rows.map(({ id }) => id));
      const told = (await within('events', articlesIn(rows))).filter(({ entry_id }) => ids.has(entry_id));
      const names = await numbers.ids(told.map(({ article_number }) => article_number));
      return told.map(({ article_number, span_start, span_end }) => ({
        articleId: names.get(article_number) ?? '',
        span: { start: span_start, end: span_end },
      }));
    },
    async toldIn(kind, told) {
      const known = await numbers.of(told.map(({ articleId }) => articleId));
      const wanted = Map.groupBy(told, ({ articleId }) => known.get(articleId) ?? 0);
      const rows = await within(kind, [...wanted.keys()]);
      const meets = ({ article_number, span_start, span_end }: StretchRow): boolean =>
        wanted.get(article_number)?.some(({ span }) => overlaps(span, { start: span_start, end: span_end })) ?? false;
      return [...new Set(rows.filter(meets).map(({ entry_id }) => entry_id))];
    },
    async remove(kind, gone) {
      const places = stretchRows(key, kind, gone);
      if (places.length === 0) return;
      await connection
        .deleteFrom('entry_article')
        .where('desk_id', '=', desk_id)
        .where('story_number', '=', story_number)
        .where('kind', '=', kindNumber(kind))
        .where('article_number', 'in', [...new Set(places.map(({ article_number }) => article_number))])
        .where('entry_id', 'in', [...new Set(places.map(({ entry_id }) => entry_id))])
        .execute();
    },
  };
}

/** The numbers of the articles that rows refer to, each once. */
export const articlesIn = (rows: readonly { readonly data: Uint8Array }[]): readonly number[] => [
  ...new Set(rows.flatMap(({ data }) => referencesFrom(data).map(({ article }) => article))),
];

/** The stretches that entries are told in. */
export function stretchRows(key: StoryKey, kind: ToldKind, entries: MergedBlock): readonly Tables['entry_article'][] {
  const rows = entries.flatMap(({ entry: { id }, reports }) => {
    const references = referencesTo(reports);
    return reports.map(({ report: { finding } }, index) => ({
      ...key,
      kind: kindNumber(kind),
      article_number: references[index]?.article ?? 0,
      span_start: finding.span.start,
      span_end: finding.span.end,
      entry_id: numberOfId(kind, id),
    }));
  });
  // Two reports of one entry may rest on one stretch.
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}
