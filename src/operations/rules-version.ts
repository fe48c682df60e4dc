import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import type { Story } from '#story/story.ts';

const SOURCES = new URL('..', import.meta.url).pathname;

/**
 * What a reading was made by, in a short form: it changes whenever the page reader, the rules, the words or the story
 * do, so that readings by older rules can be told from newer ones.
 */
export const rulesVersion = (story: Story | null): string => versionOf('{page,language,find}/**/*.ts', story);

/** What a record was merged by, in the same way. */
export const mergingVersion = (story: Story | null): string => versionOf('merge/**/*.ts', story);

function versionOf(sources: string, story: Story | null): string {
  const hash = createHash('sha256');
  for (const file of globSync(sources, { cwd: SOURCES }).sort()) {
    hash.update(file).update(readFileSync(`${SOURCES}/${file}`));
  }
  return hash.update(JSON.stringify(story)).digest('hex').slice(0, 16);
}
