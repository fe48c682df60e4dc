import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CheckedYaml } from '#story/checked-yaml.ts';
import { parseTemplate } from './parse-template.ts';
import type { Template } from './template.ts';

const BUNDLED = fileURLToPath(new URL('../../briefs', import.meta.url));

/** The kinds of brief that come with Parley, each a template of that name in `briefs/`. */
export const BRIEF_KINDS = [
  'digest',
  'chronology',
  'positions',
  'outlook',
  'profile',
  'issue',
  'memo',
  'week',
  'points',
  'background',
  'related',
  'topics',
] as const;
export type BriefKind = (typeof BRIEF_KINDS)[number];

/** The template of a bundled kind. */
export const bundledTemplate = (kind: BriefKind): Promise<CheckedYaml<Template>> =>
  loadFile(join(BUNDLED, `${kind}.yaml`), `briefs/${kind}.yaml`);

/** The template in the file at the path. A file that is missing or unreadable is a problem on line 1, never an exception. */
export const loadTemplate = (path: string): Promise<CheckedYaml<Template>> => loadFile(resolve(path), path);

async function loadFile(path: string, name: string): Promise<CheckedYaml<Template>> {
  try {
    return parseTemplate(await readFile(path, 'utf8'), name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const message =
      error.code === 'ENOENT'
        ? `there is no template "${name}"`
        : `the template cannot be read (${String(error.code)})`;
    return { ok: false, problems: [{ file: name, line: 1, column: 1, message, cure: 'Check the path.' }] };
  }
}
