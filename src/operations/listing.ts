import { z } from 'zod';
import { type Naming, namingOf } from '#brief/names.ts';
import { WORDS, type Words } from '#brief/words.ts';
import type { Entry } from '#merge/record.ts';
import { evidenceLines } from './entry-text.ts';
import { closing, foundFor, type limit, type Sought, totalSchema } from './found.ts';
import { namesOf } from './names-of.ts';
import { operation, type TypedOperation } from './operation.ts';
import { withStory } from './with-record.ts';

/** What a list of the record's entries is made of. */
interface Listing<E extends Entry, I extends z.ZodObject> extends Sought<E, z.output<I>> {
  readonly name: string;
  readonly summary: string;
  readonly examples: readonly string[];
  /** What the list can be narrowed by, with the limit. */
  readonly input: I;
  readonly entry: z.ZodType<E>;
  /** An entry in one line, without its evidence, in the reader's names and words. */
  readonly line: (entry: E, naming: Naming, words: Words) => string;
  /** How many sentences are shown for each entry; usually one. */
  readonly quotes?: number;
}

type ListOutput<E extends Entry> = z.ZodObject<{ entries: z.ZodArray<z.ZodType<E>>; total: z.ZodInt }>;

/** An operation that lists entries of one kind, each with the sentence it came from. */
export function listing<E extends Entry, I extends z.ZodObject<typeof limit>>(
  definition: Listing<E, I>,
): TypedOperation<I, ListOutput<E>> {
  const { name, summary, examples, input, entry, line, quotes } = definition;
  return operation({
    name,
    summary,
    examples,
    places: [],
    input,
    output: z.object({ entries: z.array(entry), total: totalSchema }),
    run: (asked, context) =>
      withStory(context, asked, async (opened) => {
        const data = await foundFor(definition, opened, asked);
        const { language } = context;
        const naming = namingOf(await namesOf(opened, data.entries), opened.story, language);
        const shown = (one: E): readonly string[] => {
          const said = line(one, naming, WORDS[language]);
          return [said, ...evidenceLines(one, said, naming, quotes)];
        };
        const text = () => [...data.entries.flatMap(shown), closing(data, asked, language)].join('\n');
        return { data, text };
      }),
  });
}
