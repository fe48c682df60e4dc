import { readdirSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nearest } from './forms.ts';
import type { ParsedStory } from './parse.ts';
import { cacheFolder, keepStory, keptStory } from './story-cache.ts';

const BUNDLED = fileURLToPath(new URL('../../stories', import.meta.url));

/**
 * The story of that name (`us-dprk`, a file of `folder`, else of the package's `stories/`) or of that path (anything
 * with a slash or a YAML ending). A file that is missing or unreadable is a problem on line 1, never an exception. A long
 * file that was read before is not read anew: see `keptStory`.
 */
export async function loadStory(
  nameOrPath: string,
  folder: string = BUNDLED,
  cache: string = cacheFolder(),
): Promise<ParsedStory> {
  const isPath = isStoryPath(nameOrPath);
  const file = storyFile(nameOrPath, folder);
  try {
    return await readStory(await readFile(file, 'utf8'), isPath ? nameOrPath : `${nameOrPath}.yaml`, cache);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const [message, cure] = await unreadable(String(error.code), isPath, nameOrPath, folder);
    return { ok: false, problems: [{ file, line: 1, column: 1, message, cure }] };
  }
}

/** The file that a name or path of a story stands for, whether it is there or not. */
export const storyFile = (nameOrPath: string, folder: string = BUNDLED): string =>
  isStoryPath(nameOrPath) ? resolve(nameOrPath) : join(folder, `${nameOrPath}.yaml`);

/** The files of the package's own stories, sorted. */
export const storyFiles = (): readonly string[] =>
  readdirSync(BUNDLED)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => join(BUNDLED, file));

const isStoryPath = (nameOrPath: string): boolean => /[/\\]|\.ya?ml$/iu.test(nameOrPath);

async function readStory(yaml: string, file: string, cache: string): Promise<ParsedStory> {
  const story = keptStory(yaml, file, cache);
  if (story) return { ok: true, story };
  // Loaded when needed: the YAML reader takes longer to start than a kept story to read.
  const { parseStory } = await import('./parse.ts');
  const parsed = parseStory(yaml, file);
  if (parsed.ok) keepStory(yaml, file, cache, parsed.story);
  return parsed;
}

/** Names of the stories in a folder (the package's own without one), sorted. */
export async function storyNames(folder: string = BUNDLED): Promise<readonly string[]> {
  const files = await readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  return files
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => file.slice(0, -'.yaml'.length))
    .sort();
}

async function unreadable(code: string, isPath: boolean, name: string, folder: string): Promise<[string, string]> {
  if (code !== 'ENOENT')
    return [`story "${name}" cannot be read (${code})`, 'Check that it is a file and may be read.'];
  if (isPath) return [`there is no story file "${name}"`, 'Check the path.'];
  const known = await storyNames(folder);
  const meant = nearest(name, known);
  return [
    `there is no story "${name}"`,
    meant
      ? `Did you mean "${meant}"?`
      : `Known stories: ${known.join(', ') || 'none'}; or give a path ending in .yaml.`,
  ];
}
