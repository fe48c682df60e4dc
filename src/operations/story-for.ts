import { statSync } from 'node:fs';
import { loadStory, storyFile, storyFiles } from '#story/load.ts';
import type { StoryProblem } from '#story/parse.ts';
import type { Story } from '#story/story.ts';
import { Trouble } from './trouble.ts';

/** The story that is read with where none is named. */
export const USUAL_STORY = 'us-dprk';

/** The story of that name or path; null for `none`, general knowledge alone. Trouble where its file has a fault. */
export async function storyFor(name: string | null): Promise<Story | null> {
  if (name === 'none') return null;
  const asked = name ?? USUAL_STORY;
  const state = stateOf(storyFile(asked));
  const before = met.get(asked);
  if (before && state !== null && before.state === state) return before.story;
  const loaded = await loadStory(asked);
  if (loaded.ok) return sameAgain(asked, state, loaded.story);
  const [first] = loaded.problems;
  throw new Trouble('story', loaded.problems.map(problemLine).join('\n'), first?.cure ?? 'Mend the story file.');
}

/** Stories that were loaded before, by name: what is made of a story is kept with it, and made once a process. */
const met = new Map<string, { readonly state: string | null; readonly json: string; readonly story: Story }>();

function sameAgain(name: string, state: string | null, loaded: Story): Story {
  const json = JSON.stringify(loaded);
  const before = met.get(name);
  const story = before?.json === json ? before.story : loaded;
  met.set(name, { state, json, story });
  return story;
}

/** Another whenever the file of the story is written; of any story where none is named. */
export function storiesMark(name: string | null): string {
  const files = name === null ? storyFiles() : name === 'none' ? [] : [storyFile(name)];
  return files.map(stateOf).join(' ');
}

/** What tells that a file was not written since; null where there is none. */
function stateOf(file: string): string | null {
  const stats = statSync(file, { throwIfNoEntry: false, bigint: true });
  return stats ? `${stats.mtimeNs} ${stats.size} ${stats.ino}` : null;
}

/** A fault of a story file as an editor can jump to it: `file:line:column: message`. */
export const problemLine = ({ file, line, column, message }: StoryProblem): string =>
  `${file}:${line}:${column}: ${message}`;
