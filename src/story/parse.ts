import { checkStory } from './check.ts';
import { checkedYaml, type YamlProblem } from './checked-yaml.ts';
import { storySchema } from './schema.ts';
import type { Story } from './story.ts';

/** One fault of a story file: where it stands (from 1), what is wrong, what to do. */
export type StoryProblem = YamlProblem;

export type ParsedStory =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly problems: readonly StoryProblem[] };

/** Reads and checks the text of a story file; `file` is its name in the problems. Never throws for a faulty file. */
export function parseStory(yaml: string, file: string): ParsedStory {
  const form = { schema: storySchema, check: checkStory, what: 'a story', example: 'the head of stories/us-dprk.yaml' };
  const checked = checkedYaml(yaml, file, form);
  return checked.ok ? { ok: true, story: checked.value } : checked;
}
