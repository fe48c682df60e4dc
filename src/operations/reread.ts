import { z } from 'zod';
import type { NewPage } from '#parley';
import type { ArticleLine } from '#store/articles.ts';
import type { Store } from '#store/store.ts';
import type { Context } from './context.ts';
import { troubleSchema } from './failures.ts';
import { inParallel } from './in-parallel.ts';
import { operation } from './operation.ts';
import { openPool } from './reading-pool.ts';
import { rulesVersion } from './rules-version.ts';
import { storyOfRecord, withStore } from './with-record.ts';

const count = z.int().min(0);
const outputSchema = z.object({
  articles: count.describe('how many the record holds'),
  reread: count.describe('how many were read by other rules before'),
  failed: z.array(troubleSchema),
  interrupted: z.boolean(),
});

/** Reads the kept pages again where other rules, words or story made their readings; the pages are untouched. */
export const reread = operation({
  name: 'reread',
  summary: 'Read the pages of the record again where rules or story have changed since.',
  examples: ['reread', 'reread --record north-korea.sqlite'],
  places: [],
  effect: 'write',
  input: z.object({}),
  output: outputSchema,
  run: async (_input, context) => {
    const data = await withStore(context, 'write', (store) => rereadAll(store, context));
    return { data, text: () => showReread(data, context.language) };
  },
  flawed: ({ failed }) => failed.length > 0,
});

type Reread = z.output<typeof outputSchema>;

const showReread = ({ articles, reread: again, failed, interrupted }: Reread, language: Context['language']): string =>
  [
    language === 'zh' ? `${articles} 篇文章，重读 ${again} 篇。` : `${articles} articles, ${again} read again.`,
    ...failed.map(({ message, cure }) => `  ${message} ${cure}`),
    ...(interrupted ? [language === 'zh' ? '已中断；再次运行即继续。' : 'Stopped; run it again to go on.'] : []),
  ].join('\n');

async function rereadAll(store: Store, context: Context): Promise<Reread> {
  const { key, story: load } = await storyOfRecord(store, context);
  const story = await load();
  const rules = rulesVersion(story);
  const articles = await store.articles(key);
  const older = articles.filter((article) => article.rules !== rules);
  const failed: Reread['failed'] = [];
  const pool = openPool(story);
  let done = 0;
  const again = async ({ articleId, source }: ArticleLine): Promise<void> => {
    const page = await pageAgain(store, articleId, source);
    const result = await pool.read(page.bytes, page.hints, story);
    if (result.ok) await store.replaceReading({ articleId, reading: result.reading, rules });
    else failed.push({ source, ...result.error });
    done += 1;
    context.progress({ done, total: older.length, now: source });
  };
  try {
    const whole = await inParallel(older, pool.width + 1, context.stop, again);
    return { articles: articles.length, reread: done - failed.length, failed, interrupted: !whole };
  } finally {
    await pool.close();
  }
}

/** The page as it was added, with what its reader was told then. */
async function pageAgain(store: Store, articleId: string, source: string): Promise<Pick<NewPage, 'bytes' | 'hints'>> {
  const [bytes, reading] = [await store.pageBytes(articleId), await store.reading(articleId)];
  if (!bytes || !reading) throw new Error(`${source}: the record names article ${articleId} and does not hold it`);
  const { url, published, publishedBy, told } = reading.article;
  const given = publishedBy === 'option' && published !== null ? { published } : {};
  return { bytes, hints: { name: source, ...(url === null ? {} : { url }), ...(told ? { told } : {}), ...given } };
}
