import { z } from 'zod';
import { type Naming, namingOf } from '#brief/names.ts';
import { WORDS, type Words } from '#brief/words.ts';
import type { Entry, NegotiationRecord } from '#merge/record.ts';
import type { Context } from './context.ts';
import { evidenceLines } from './entry-text.ts';
import { type Operation, operation } from './operation.ts';
import { withRecord } from './with-record.ts';

/** What a list of the record's entries is made of. */
interface Listing<E extends Entry, I extends z.ZodObject> {
  readonly name: string;
  readonly summary: string;
  readonly examples: readonly string[];
  /** What the list can be narrowed by, with the limit. */
  readonly input: I;
  readonly entry: z.ZodType<E>;
  readonly entries: (record: NegotiationRecord) => readonly E[];
  readonly wanted: (entry: E, asked: z.output<I>) => boolean;
  /** An entry in one line, without its evidence, in the reader's names and words. */
  readonly line: (entry: E, naming: Naming, words: Words) => string;
  /** How many sentences are shown for each entry; usually one. */
  readonly quotes?: number;
}

/** The input field that every list has. */
export const limit = { limit: z.int().min(1).default(100).describe('how many entries at most') };

/** An operation that lists entries of one kind, each with the sentence it came from. */
export function listing<E extends Entry, I extends z.ZodObject<typeof limit>>(definition: Listing<E, I>): Operation {
  const { name, summary, examples, input, entry, entries, wanted, line, quotes } = definition;
  return operation({
    name,
    summary,
    examples,
    places: [],
    input,
    output: z.object({ entries: z.array(entry), total: z.int().describe('how many there are without the limit') }),
    run: (asked, context) =>
      withRecord(context, async ({ record, story }) => {
        const found = entries(record).filter((one) => wanted(one, asked));
        const data = { entries: found.slice(0, asked.limit), total: found.length };
        const { language } = context;
        const naming = namingOf(record, await story(), language);
        const shown = (one: E): readonly string[] => {
          const said = line(one, naming, WORDS[language]);
          return [said, ...evidenceLines(one, said, language, quotes)];
        };
        const text = () =>
          [...data.entries.flatMap(shown), closing(data.entries.length, data.total, language)].join('\n');
        return { data, text };
      }),
  });
}

function closing(shown: number, total: number, language: Context['language']): string {
  if (total === 0) return language === 'zh' ? '记录中没有符合条件的条目。' : 'The record has nothing that fits.';
  if (shown === total) return language === 'zh' ? `共 ${total} 条。` : `${total} in all.`;
  return language === 'zh'
    ? `共 ${total} 条，列出 ${shown} 条（--limit 可改）。`
    : `${shown} of ${total} shown (--limit for more).`;
}
