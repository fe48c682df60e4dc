import { z } from 'zod';
import type { ArticleLine } from '#store/articles.ts';
import { closing, paging, totalSchema } from './found.ts';
import { operation } from './operation.ts';
import { period, touches } from './period.ts';
import { storyOfRecord, withStore } from './with-record.ts';

const text = z.string().nullable();
const line: z.ZodType<ArticleLine> = z.object({
  articleId: z.string(),
  source: z.string().describe('file name or address as it was given'),
  url: text,
  title: text,
  outlet: text,
  origin: text.describe('the agency or outlet it took its text from'),
  published: text,
  language: z.string(),
  rules: z.string().describe('version of the rules that made its findings'),
  added: z.string().describe('when it was put in, as an ISO time'),
});

/** What the list of pages gives. */
export const articleListSchema = z.object({
  articles: z.array(line),
  total: totalSchema,
});

/** The pages of the record, newest first. */
export const articles = operation({
  name: 'articles',
  summary: 'List the pages of the record, newest first.',
  examples: ['articles', 'articles --outlet 半岛观察网 --from 2019', 'articles --language en --limit 10 --json'],
  places: [],
  input: z.object({
    ...paging,
    ...period,
    outlet: z.string().optional().describe('outlet or origin, or a part of its name'),
    language: z.string().optional().describe('language of the pages: zh-Hans, zh-Hant, en, …'),
  }),
  output: articleListSchema,
  run: ({ limit, offset, outlet, language, ...days }, context) =>
    withStore(context, 'read', async (store) => {
      const { key } = await storyOfRecord(store, context);
      const all = (await store.articles(key)).filter(
        (one) =>
          touches(one.published, days) &&
          (language === undefined || one.language === language || one.language.split('-')[0] === language) &&
          (outlet === undefined || [one.outlet, one.origin].some((name) => name?.includes(outlet) ?? false)),
      );
      const shown = all.slice(offset, offset + limit).map((row) => ({ ...row }));
      const words = () =>
        [...shown.map(lineOf), closing({ entries: shown, total: all.length }, { offset }, context.language)].join('\n');
      return { data: { articles: shown, total: all.length }, text: words };
    }),
});

const lineOf = ({ published, title, outlet, source, articleId }: ArticleLine): string =>
  [published ?? '?', title ?? '–', outlet, `${source}  ${articleId}`].filter(Boolean).join('  ');
