import { z } from 'zod';
import { articleNamed } from './article-named.ts';
import { operation } from './operation.ts';
import { readingSchema } from './reading-schema.ts';
import { showReading } from './show-reading.ts';
import { storyOfRecord, withStore } from './with-record.ts';

/** One page of the record: its clean text, what it says of itself, and all that was found in it. */
export const article = operation({
  name: 'article',
  summary: 'Show one page of the record with all that was found in it.',
  examples: ['article samples/zh-01.txt', 'article zh-09.txt --explain --lang zh', 'article zh-09.txt --json'],
  places: ['page'],
  input: z.object({
    page: z.string().min(1).describe('the page: its id, file name, address or title'),
    explain: z.boolean().default(false).describe('name the rule and the passage of every finding'),
  }),
  output: z.object({
    articleId: z.string(),
    source: z.string().describe('file name or address as it was given'),
    url: z.string().nullable(),
    reading: readingSchema,
  }),
  run: ({ page, explain }, context) =>
    withStore(context, 'read', async (store) => {
      const { key } = await storyOfRecord(store, context);
      const known = (await store.reading(page)) ?? (await store.reading(articleNamed(page, await store.articles(key))));
      if (!known) throw new Error(`${page}: the page that was just listed is not there`);
      const { articleId, source, mark: _mark, article: whole, ...findings } = known;
      const { url, related: _related, removed: _removed, ...shown } = whole;
      const reading = { article: shown, ...findings };
      const text = () => [source, url, showReading(reading, context.language, explain)].filter(Boolean).join('\n');
      return { data: { articleId, source, url, reading }, text };
    }),
});
