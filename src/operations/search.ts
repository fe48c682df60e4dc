import { z } from 'zod';
import type { SearchHit } from '#store/search.ts';
import type { Context } from './context.ts';
import { span } from './entry-schemas.ts';
import { oneLine } from './entry-text.ts';
import { operation } from './operation.ts';
import { period } from './period.ts';
import { storyOfRecord, withStore } from './with-record.ts';

const hit: z.ZodType<SearchHit> = z.object({
  articleId: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string(),
  source: z.string(),
  excerpts: z.array(z.object({ span, text: z.string(), matches: z.array(span) })),
});

/** The pages in which words stand, Chinese or English. */
export const search = operation({
  name: 'search',
  summary: 'Find the pages in which words stand: all of them, a "phrase" as it is.',
  examples: [
    'search 制裁 解除',
    'search "snap inspection" --order best',
    'search 斯德哥尔摩 --without 瑞典 --limit 5 --json',
  ],
  places: ['words'],
  input: z.object({
    words: z.array(z.string()).min(1).describe('words that must all occur; a phrase in quotation marks'),
    without: z.array(z.string()).default([]).describe('words that must not occur'),
    order: z.enum(['newest', 'best']).default('newest').describe('newest first, or what says most about it'),
    limit: z.int().min(1).max(1000).default(20).describe('how many pages at most'),
    offset: z.int().min(0).default(0).describe('how many pages to pass over'),
    language: z.string().optional().describe('language of the pages: zh, zh-Hant, en, …'),
    after: period.from.describe('published then or later'),
    before: period.to.describe('published before that day'),
  }),
  output: z.object({ hits: z.array(hit) }),
  run: ({ words, without, ...narrowed }, context) =>
    withStore(context, 'read', async (store) => {
      const asked = Object.fromEntries(Object.entries(narrowed).filter(([, value]) => value !== undefined));
      const story = context.story === null ? {} : { story: (await storyOfRecord(store, context)).key };
      const text = [...words.map(asPhrase), ...without.map((word) => `-${asPhrase(word)}`)].join(' ');
      const hits = await store.search({ ...asked, ...story, text });
      return { data: { hits }, text: () => showHits(hits, context.language) };
    }),
});

function showHits(hits: readonly SearchHit[], language: Context['language']): string {
  if (hits.length === 0) return language === 'zh' ? '没有找到。' : 'Nothing found.';
  return hits
    .flatMap(({ title, outlet, published, source, excerpts }) => [
      [published ?? '?', title ?? source, outlet].filter(Boolean).join('  '),
      ...excerpts.map(({ text, span: { start, end } }) => `    ${oneLine(text)}  ${source} ${start}–${end}`),
    ])
    .join('\n');
}

/** A shell takes the quotation marks off: words given together belong together. */
const asPhrase = (word: string): string => (/\s/u.test(word) && !/["“「]/u.test(word) ? `"${word}"` : word);
