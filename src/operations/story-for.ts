import { loadStory } from '#story/load.ts';
import type { StoryProblem } from '#story/parse.ts';
import type { Story } from '#story/story.ts';
import { Trouble } from './trouble.ts';

/** The story that is read with where none is named. */
export const USUAL_STORY = 'us-dprk';

/** The story of that name or path; null for `none`, general knowledge alone. Trouble where its file has a fault. */
export async function storyFor(name: string | null): Promise<Story | null> {
  if (name === 'none') return null;
  const loaded = await loadStory(name ?? USUAL_STORY);
  if (loaded.ok) return sameAgain(name ?? USUAL_STORY, loaded.story);
  const [first] = loaded.problems;
  throw new Trouble('story', loaded.problems.map(problemLine).join('\n'), first?.cure ?? 'Mend the story file.');
}

/** Stories that were loaded before, by name: what is made of a story is kept with it, and made once a process. */
const met = new Map<string, { readonly json: string; readonly story: Story }>();

function sameAgain(name: string, story: Story): Story {
  const json = JSON.stringify(story);
  const before = met.get(name);
  if (before?.json === json) return before.story;
  met.set(name, { json, story });
  return story;
}

/** A fault of a story file as an editor can jump to it: `file:line:column: message`. */
export const problemLine = ({ file, line, column, message }: StoryProblem): string =>
  `${file}:${line}:${column}: ${message}`;
