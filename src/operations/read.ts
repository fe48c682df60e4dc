import { z } from 'zod';
import { read as readBytes } from '#parley';
import { loadPage } from './load-page.ts';
import { operation } from './operation.ts';
import { readingSchema } from './reading-schema.ts';
import { showReading } from './show-reading.ts';
import { storyFor } from './story-for.ts';
import { Trouble } from './trouble.ts';

/** Reads one page and says what was found in it; keeps nothing. */
export const read = operation({
  name: 'read',
  summary: 'Read one page and print what is found in it; nothing is kept.',
  examples: [
    'read samples/zh-01.txt',
    'read samples/en-02.txt --explain',
    'read page.html --json --published 2019-10-06',
    'read page.txt --story none --removed',
  ],
  places: ['file'],
  files: ['file'],
  input: z.object({
    file: z.string().min(1).describe('the page: plain text or HTML, Chinese or English'),
    published: z.iso.date().optional().describe('the day the page was published, where you know better than the page'),
    explain: z.boolean().default(false).describe('say which rule made each finding and what it saw'),
    removed: z.boolean().default(false).describe('show the lines taken out of the page, with the reason'),
  }),
  output: readingSchema,
  bare: 'json',
  run: async ({ file, published, removed, explain }, context) => {
    const story = await storyFor(context.story);
    const page = loadPage(file);
    if (!page.ok) throw new Trouble('page', page.error.message, page.error.cure);
    const result = readBytes(page.bytes, { name: file, ...(published ? { published } : {}) }, story);
    if (!result.ok) throw new Trouble('page', result.error.message, result.error.cure);
    const { article, ...findings } = result.reading;
    const { url: _url, related: _related, removed: lines, ...told } = article;
    const data = { article: { ...told, ...(removed ? { removed: lines } : {}) }, ...findings };
    return { data, text: () => showReading(data, context.language, explain) };
  },
});
