import { z } from 'zod';
import { type Added, addedSchema, addPages } from './add-pages.ts';
import type { Context } from './context.ts';
import { showFailures } from './failures.ts';
import { fieldMap, fieldsOf } from './field-map.ts';
import { operation } from './operation.ts';

/** Reads pages into the record; a page that cannot be read is told and never stops the others. */
export const add = operation({
  name: 'add',
  summary:
    'Read pages into the record: files, folders, archives, web addresses. Run it again and it goes on where it stopped.',
  examples: [
    'add samples',
    'add saved/*.html notes.txt --record north-korea.sqlite',
    'add pages --story stories/iran-nuclear.yaml --record iran.sqlite',
    'add crawl.warc.gz saved.zip report.pdf newsletters.mbox',
    'add export.jsonl --map text=body,title=headline,date=published_at,url=link',
    'add https://example.org/news/talks.html',
    'add - --each --record team.sqlite',
  ],
  places: ['places'],
  effect: 'write',
  files: ['places'],
  input: z.object({
    places: z
      .array(z.string().min(1))
      .min(1)
      .describe('files, folders, archives, patterns or web addresses; - reads them from standard input'),
    published: z.iso.date().optional().describe('the day the pages were published, where they do not say'),
    map: fieldMap
      .optional()
      .describe('which fields of JSON objects hold what: text=body,title=headline,date=day,url=link'),
    each: z.boolean().default(false).describe('tell of every page as it is kept'),
  }),
  output: addedSchema,
  run: async ({ places, published, map, each }, context) => {
    const data = await addPages(
      places,
      { published, each, fields: map === undefined ? undefined : fieldsOf(map) },
      context,
    );
    return { data, text: () => showAdded(data, context.language) };
  },
  flawed: ({ reasons }) => reasons.length > 0,
});

/** How many pages were added, what was found in them, and why the others were not read. */
export function showAdded(
  { record, pages, added, known, failed, reasons, notes, leftOut, findings, interrupted }: Added,
  language: Context['language'],
): string {
  const zh = language === 'zh';
  const found = Object.entries(findings).filter(([, number]) => number > 0);
  const failures = reasons.reduce((sum, { count }) => sum + count, 0);
  const left = Object.entries(leftOut).map(([extension, number]) => `${extension} ${number}`);
  return [
    zh
      ? `${record}：共 ${pages} 个页面，新收 ${added}，已有 ${known}，未能读取 ${failures}。`
      : `${record}: ${pages} pages, ${added} added, ${known} there already, ${failures} could not be read.`,
    ...(found.length > 0
      ? [`${zh ? '读得' : 'Found'}: ${found.map(([kind, number]) => `${number} ${kind}`).join(', ')}.`]
      : []),
    ...(left.length > 0 ? [`${zh ? '不是页面' : 'No pages by name or type'}: ${left.join(', ')}.`] : []),
    ...notes.map(({ message, cure }) => `  ${message} ${cure}`),
    ...showFailures(failed, reasons, language),
    ...(failures > 0 ? [zh ? '排除原因后：parley retry' : 'Once the causes are mended: parley retry'] : []),
    ...(interrupted ? [zh ? '已中断；再次运行即从此处继续。' : 'Stopped; run it again to go on from here.'] : []),
  ].join('\n');
}
