import { z } from 'zod';
import { loadStory } from '#story/load.ts';
import { operation } from './operation.ts';
import { problemLine, USUAL_STORY } from './story-for.ts';

const count = z.int().min(0);
const problem = z.object({
  file: z.string(),
  line: z.int(),
  column: z.int(),
  message: z.string(),
  cure: z.string(),
});

/** Reads a story file and says what is wrong in it, line by line. */
export const storyCheck = operation({
  name: 'story check',
  summary: 'Check a story file: every fault with its line and its cure.',
  examples: ['story check', 'story check stories/iran-nuclear.yaml', 'story check my-story.yaml --json'],
  places: ['file'],
  files: ['file'],
  input: z.object({ file: z.string().min(1).default(USUAL_STORY).describe('a story by its name or path') }),
  output: z.object({
    problems: z.array(problem),
    counts: z
      .object({
        parties: count,
        people: count,
        organisations: count,
        places: count,
        weapons: count,
        issues: count,
        meetings: count,
      })
      .nullable()
      .describe('what the story holds; null where it cannot be read'),
  }),
  run: async ({ file }) => {
    const loaded = await loadStory(file);
    if (!loaded.ok) {
      const { problems } = loaded;
      const text = () => problems.map((one) => `${problemLine(one)}\n  ${one.cure}`).join('\n');
      return { data: { problems: [...problems], counts: null }, text };
    }
    const { parties, people, organisations, places, weapons, issues, meetings } = loaded.story;
    const counts = {
      parties: parties.length,
      people: people.length,
      organisations: organisations.length,
      places: places.length,
      weapons: weapons.length,
      issues: issues.length,
      meetings: meetings.length,
    };
    const held = Object.entries(counts).map(([what, number]) => `${number} ${what}`);
    return { data: { problems: [], counts }, text: () => `${file}: good. ${held.join(', ')}.` };
  },
  flawed: ({ problems }) => problems.length > 0,
});
