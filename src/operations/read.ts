import { z } from 'zod';
import type { ContainedPage } from '#page/containers/contained.ts';
import { operation } from './operation.ts';
import { pagesIn } from './page-stream.ts';
import { splitPlace } from './place.ts';
import { openPool } from './reading-pool.ts';
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
    'read report.pdf',
    'read saved.zip!2019/talks.html',
    'read page.txt --story none --removed',
  ],
  places: ['file'],
  files: ['file'],
  input: z.object({
    file: z.string().min(1).describe('the page, Chinese or English, in any format; one of an archive as ARCHIVE!NAME'),
    published: z.iso.date().optional().describe('the day the page was published, where you know better than the page'),
    explain: z.boolean().default(false).describe('say which rule made each finding and what it saw'),
    removed: z.boolean().default(false).describe('show the lines taken out of the page, with the reason'),
  }),
  output: readingSchema,
  bare: 'json',
  run: async ({ file, published, removed, explain }, context) => {
    const story = await storyFor(context.story);
    const { bytes, name, told } = await onlyPage(file);
    const pool = openPool(story);
    const hints = { name, told, ...(published ? { published } : {}) };
    const result = await pool.read(bytes, hints, story).finally(pool.close);
    if (!result.ok) throw new Trouble('page', result.error.message, result.error.cure);
    const { article, ...findings } = result.reading;
    const { url: _url, related: _related, told: _told, removed: lines, ...known } = article;
    const data = { article: { ...known, ...(removed ? { removed: lines } : {}) }, ...findings };
    return { data, text: () => showReading(data, context.language, explain) };
  },
});

/** The page in the file; trouble where it holds none, or more than one and none of them is named. */
async function onlyPage(place: string): Promise<ContainedPage> {
  const { file, only } = splitPlace(place);
  const pages: ContainedPage[] = [];
  for await (const contained of pagesIn([file], { only })) {
    if (contained.kind === 'trouble' && pages.length === 0) {
      throw new Trouble('page', contained.trouble.message, contained.trouble.cure);
    }
    if (contained.kind === 'page') pages.push(contained.page);
    if (pages.length > SHOWN) break;
  }
  const [first, second] = pages;
  if (!first) throw new Trouble('page', `${place} holds no page.`, 'Check the name; parley add tells what is in it.');
  if (!second || second.name.startsWith(`${first.name}!`)) return first;
  const names = pages.slice(0, SHOWN).map(({ name }) => `  ${name}`);
  throw new Trouble(
    'page',
    `${place} holds several pages:\n${names.join('\n')}${pages.length > SHOWN ? '\n  …' : ''}`,
    'Name one of them, or read them all into a record: parley add',
  );
}

const SHOWN = 8;
