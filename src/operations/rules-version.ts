import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import type { Story } from '#story/story.ts';

const SOURCES = new URL('..', import.meta.url).pathname;

/**
 * What a reading was made by, in a short form: it changes whenever the page reader, the rules, the words or the story
 * do, so that readings by older rules can be told from newer ones.
 */
export const rulesVersion = (story: Story | null): string => versionOf('{page,language,find}/**/*.{ts,js}', story);

/** What a record was merged by, in the same way. */
export const mergingVersion = (story: Story | null): string => versionOf('merge/**/*.{ts,js}', story);

/** What was worked out before. The sources of a program that runs are those it runs by. */
const known = new Map<string, { readonly sources: string; readonly stories: WeakMap<Story, string> }>();

function versionOf(sources: string, story: Story | null): string {
  const own = known.get(sources) ?? { sources: digest(contentsOf(sources)), stories: new WeakMap() };
  known.set(sources, own);
  const before = story && own.stories.get(story);
  if (before) return before;
  const version = digest([own.sources, JSON.stringify(story)]).slice(0, 16);
  if (story) own.stories.set(story, version);
  return version;
}

const contentsOf = (sources: string): readonly (string | Buffer)[] =>
  globSync(sources, { cwd: SOURCES })
    .sort()
    .flatMap((file) => [file, readFileSync(`${SOURCES}/${file}`)]);

function digest(parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
