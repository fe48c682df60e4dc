import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { findAll } from '#find/find.ts';
import type { FiledReading } from '#merge/record.ts';
import { readPage } from '#page/page.ts';
import { loadStory } from '#story/load.ts';
import type { Story } from '#story/story.ts';

const folder = new URL('../../samples/', import.meta.url);

/** The story the bundled pages belong to; throws where it does not parse. */
export async function sampleStory(): Promise<Story> {
  const loaded = await loadStory('us-dprk');
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  return loaded.story;
}

/** Readings of bundled pages, all or the first few, as the record would file them. */
export async function sampleReadings(most = Number.POSITIVE_INFINITY): Promise<readonly FiledReading[]> {
  const story = await sampleStory();
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .slice(0, most);
  return files.map((name) => {
    const bytes = readFileSync(new URL(name, folder));
    const page = readPage(bytes, { name });
    if (!page.ok) throw new Error(`${name}: ${page.error.message}`);
    const articleId = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    return { ...findAll(page.article, { story }), articleId, source: name };
  });
}
