import { knowledgeOf } from '#find/knowledge.ts';
import { fold, lowerCase } from '#language/fold.ts';
import type { Story } from '#story/story.ts';

/** Issues of the story whose words stand in the text. */
export function issuesIn(text: string, story: Story | null): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { value } of knowledgeOf(story).issueWords.scan(lowerCase(fold(text))))
    for (const id of value) found.add(id);
  return found;
}

/** Issues in the order in which the story lists them. */
export function inStoryOrder(issues: readonly string[], story: Story | null): readonly string[] {
  const order = (story?.issues ?? []).map(({ id }) => id);
  return [...issues].sort((a, b) => order.indexOf(a) - order.indexOf(b) || a.localeCompare(b));
}
