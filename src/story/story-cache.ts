import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Story } from './story.ts';

/** A story file shorter than this is read as fast as its kept form. */
const LEAST_CHARACTERS = 20_000;
/**
 * The form of a kept story: three lines, the key, the digest of the story's JSON, and that JSON. The sources that read
 * story files count for the key as well.
 */
const FORMAT = 1;

/** The folder of this user in which Parley keeps what it can make again. */
export function cacheFolder(): string {
  const windows = process.platform === 'win32';
  const base = windows ? process.env['LOCALAPPDATA'] : process.env['XDG_CACHE_HOME'];
  return join(base || join(homedir(), windows ? 'AppData/Local' : '.cache'), 'parley');
}

/**
 * The story that a file of this text was read as before, null where it is not kept. A kept story stands in `folder` under
 * the digest of the text and of the program's own reader, so that it is never that of another text or version; a damaged
 * one counts as missing.
 */
export function keptStory(yaml: string, file: string, folder: string): Story | null {
  if (yaml.length < LEAST_CHARACTERS) return null;
  const path = pathOf(file, folder);
  const text = existsSync(path) ? tried(() => readFileSync(path, 'utf8')) : null;
  const [key, sum, json] = text?.split('\n') ?? [];
  if (json === undefined || sum !== digest(json) || key !== keyOf(yaml)) return null;
  return JSON.parse(json);
}

/** Keeps the story that the text was read as; where the folder cannot be written, the next run only takes longer. */
export function keepStory(yaml: string, file: string, folder: string, story: Story): void {
  if (yaml.length < LEAST_CHARACTERS) return;
  const path = pathOf(file, folder);
  const json = JSON.stringify(story);
  // Written beside its place and then renamed, so that another process never sees half of it.
  const half = `${path}.${process.pid}`;
  const written = tried(() => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(half, `${keyOf(yaml)}\n${digest(json)}\n${json}`, { mode: 0o600 });
    renameSync(half, path);
    return true;
  });
  if (!written) tried(() => rmSync(half, { force: true }));
}

/** One place a file name, so that older stories make way for newer ones. */
const pathOf = (file: string, folder: string): string =>
  join(folder, 'stories', `${basename(file).replace(/[^a-z0-9-]+/giu, '-')}.json`);

const digest = (...parts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
};

function keyOf(yaml: string): string {
  const own = new URL('.', import.meta.url);
  const sources = readdirSync(own)
    .filter((name) => /(?<!\.d)\.[tj]s$/u.test(name))
    .sort();
  const versions = readFileSync(new URL('../../package.json', import.meta.url));
  return digest(String(FORMAT), yaml, versions, ...sources.map((name) => readFileSync(new URL(name, own))));
}

/** What the work gives, null where the file system refuses it. */
function tried<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
