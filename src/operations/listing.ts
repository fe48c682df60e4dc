import { z } from 'zod';
import { type Naming, namingOf } from '#brief/names.ts';
import { WORDS, type Words } from '#brief/words.ts';
import type { Entry, NegotiationRecord } from '#merge/record.ts';
import type { EntryQuery } from '#store/entries.ts';
import type { EntryKind } from '#store/entry-rows.ts';
import type { Context } from './context.ts';
import { evidenceLines } from './entry-text.ts';
import { moment } from './moment.ts';
import { namesOf } from './names-of.ts';
import { type Operation, operation } from './operation.ts';
import { type OpenStory, withStory } from './with-record.ts';

/** What a list of the record's entries is made of. */
interface Listing<E extends Entry, I extends z.ZodObject> {
  readonly name: string;
  readonly summary: string;
  readonly examples: readonly string[];
  /** What the list can be narrowed by, with the limit. */
  readonly input: I;
  readonly entry: z.ZodType<E>;
  /** Which list of the record is shown. */
  readonly kind: EntryKind;
  readonly entries: (record: NegotiationRecord) => readonly E[];
  /** What the store can narrow the list by; it may leave in more than is wanted. */
  readonly narrow?: (asked: z.output<I>) => Loose<EntryQuery>;
  /** True where `narrow` leaves in just what is wanted, so that only the entries shown need be opened. */
  readonly exact?: (asked: z.output<I>) => boolean;
  readonly wanted: (entry: E, asked: z.output<I>) => boolean;
  /** An entry in one line, without its evidence, in the reader's names and words. */
  readonly line: (entry: E, naming: Naming, words: Words) => string;
  /** How many sentences are shown for each entry; usually one. */
  readonly quotes?: number;
}

/** The input fields that every list has. */
export const limit = { limit: z.int().min(1).default(100).describe('how many entries at most'), ...moment };

/** An operation that lists entries of one kind, each with the sentence it came from. */
export function listing<E extends Entry, I extends z.ZodObject<typeof limit>>(definition: Listing<E, I>): Operation {
  const { name, summary, examples, input, entry, line, quotes } = definition;
  return operation({
    name,
    summary,
    examples,
    places: [],
    input,
    output: z.object({ entries: z.array(entry), total: z.int().describe('how many there are without the limit') }),
    run: (asked, context) =>
      withStory(context, asked, async (opened) => {
        const data = await found(definition, opened, asked);
        const { language } = context;
        const naming = namingOf(await namesOf(opened, data.entries), opened.story, language);
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

interface Found<E> {
  readonly entries: E[];
  readonly total: number;
}

/** The entries asked for; where the store can tell them alone, only those shown are opened. */
async function found<E extends Entry, I extends z.ZodObject<typeof limit>>(
  { kind, entries, narrow, exact, wanted }: Listing<E, I>,
  { store, key, unkept }: OpenStory,
  asked: z.output<I>,
): Promise<Found<E>> {
  const query = defined(narrow?.(asked) ?? {});
  const list = async (asking: EntryQuery): Promise<readonly E[]> =>
    entries({ ...NOTHING, [kind]: await store.entries(key, kind, asking) });
  if (!unkept && exact?.(asked)) {
    return {
      entries: [...(await list({ ...query, limit: asked.limit }))],
      total: await store.countEntries(key, kind, query),
    };
  }
  const all = (unkept ? entries(unkept) : await list(query)).filter((one) => wanted(one, asked));
  return { entries: all.slice(0, asked.limit), total: all.length };
}

type Loose<T> = { readonly [K in keyof T]: T[K] | undefined };

/** The query without what was not asked for. */
const defined = (query: Loose<EntryQuery>): EntryQuery =>
  Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined));

const NOTHING: NegotiationRecord = {
  people: [],
  organisations: [],
  events: [],
  statements: [],
  positions: [],
  exchanges: [],
  outlook: [],
  shifts: [],
  disputes: [],
};

function closing(shown: number, total: number, language: Context['language']): string {
  if (total === 0) return language === 'zh' ? '记录中没有符合条件的条目。' : 'The record has nothing that fits.';
  if (shown === total) return language === 'zh' ? `共 ${total} 条。` : `${total} in all.`;
  return language === 'zh'
    ? `共 ${total} 条，列出 ${shown} 条（--limit 可改）。`
    : `${shown} of ${total} shown (--limit for more).`;
}
