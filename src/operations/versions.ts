import { z } from 'zod';
import { normalAddress } from '#page/address.ts';
import type { Store } from '#store/store.ts';
import type { VersionLine } from '#store/versions.ts';
import { articleNamed } from './article-named.ts';
import type { Context } from './context.ts';
import { operation } from './operation.ts';
import { Trouble } from './trouble.ts';
import { minute } from './web/feed-lines.ts';
import { storyOfRecord, withStore } from './with-record.ts';

const version = z.object({
  articleId: z.string(),
  seen: z.string().nullable().describe('when it was fetched; null where that is not known'),
  added: z.string().describe('when it came into the record'),
  title: z.string().nullable(),
  published: z.string().nullable(),
  source: z.string(),
  counts: z.boolean().describe('true of the versions that the record counts'),
  changes: z
    .array(z.object({ kind: z.enum(['same', 'gone', 'new']), text: z.string() }))
    .describe('how its text differs from that of the version before it'),
});
const outputSchema = z.object({ address: z.string(), versions: z.array(version) });
type Versions = z.output<typeof outputSchema>;

/** The versions of a page, with what changed from each to the next. */
export const versions = operation({
  name: 'versions',
  summary: 'Show the versions of a page that was fetched again, with what changed in its text.',
  examples: ['versions https://example.org/news/talks.html', 'versions zh-09.txt --json'],
  places: ['page'],
  input: z.object({ page: z.string().min(1).describe('the page: its address, id, file name or title') }),
  output: outputSchema,
  run: ({ page }, context) =>
    withStore(context, 'read', async (store) => {
      const { key } = await storyOfRecord(store, context);
      // Loaded when needed: other commands start faster without it.
      const differ = await import('./text-changes.ts');
      const data = await versionsOf(store, key, page, differ);
      return { data, text: () => shown(data, differ, context.language) };
    }),
});

type Differ = typeof import('./text-changes.ts');

async function versionsOf(store: Store, key: string, page: string, { textChanges }: Differ): Promise<Versions> {
  const normal = normalAddress(page);
  const direct = normal === null ? [] : await store.versions(key, normal);
  const address = direct.length > 0 && normal !== null ? normal : await addressNamed(store, key, page);
  const lines = direct.length > 0 ? direct : await store.versions(key, address);
  const found: Versions['versions'] = [];
  let before: string | null = null;
  for (const line of lines) {
    const text: string = (await store.reading(line.articleId))?.article.text ?? '';
    found.push(plain(line, before === null ? [] : [...textChanges(before, text)]));
    before = text;
  }
  return { address, versions: found };
}

async function addressNamed(store: Store, key: string, page: string): Promise<string> {
  const articleId = articleNamed(page, await store.articles(key, 'every version'));
  const place = await store.versionOf(articleId);
  if (place) return place.address;
  throw new Trouble(
    'usage',
    `The address of ${page} is not known.`,
    'Pages that are fetched by address have versions.',
  );
}

const plain = (line: VersionLine, changes: Versions['versions'][number]['changes']): Versions['versions'][number] => {
  const { articleId, seen, added, title, published, source, yieldsTo } = line;
  return { articleId, seen, added, title, published, source, counts: yieldsTo === null, changes };
};

function shown({ address, versions: all }: Versions, { changedPlaces }: Differ, language: Context['language']): string {
  const zh = language === 'zh';
  const lines = all.flatMap(({ seen, added, title, source, counts, articleId, changes }) => {
    const time = seen === null ? `${minute(added)} (${zh ? '收录' : 'added'})` : minute(seen);
    const state = counts ? (zh ? '计入记录' : 'counts') : zh ? '已被取代' : 'replaced';
    const head = [time, state, title ?? source, articleId].join('  ');
    return [head, ...changedPlaces(changes).map((place) => `    ${place}`)];
  });
  return [address, ...lines].join('\n');
}
