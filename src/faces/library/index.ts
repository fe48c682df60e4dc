import type { z } from 'zod';
import type { Reading } from '#find/reading.ts';
import { add } from '#operations/add.ts';
import { article } from '#operations/article.ts';
import { articles } from '#operations/articles.ts';
import { brief } from '#operations/brief.ts';
import type { Context } from '#operations/context.ts';
import { diff } from '#operations/diff.ts';
import { disputes } from '#operations/disputes.ts';
import { exchanges } from '#operations/exchanges.ts';
import { explain } from '#operations/explain.ts';
import { exportRecord } from '#operations/export/export.ts';
import type { Operation, TypedOperation } from '#operations/operation.ts';
import { operations } from '#operations/operations.ts';
import { outlook } from '#operations/outlook.ts';
import { people } from '#operations/people.ts';
import { positions } from '#operations/positions.ts';
import { search } from '#operations/search.ts';
import { shifts } from '#operations/shifts.ts';
import { statements } from '#operations/statements.ts';
import { keptOpen } from '#operations/stores.ts';
import { storyFor } from '#operations/story-for.ts';
import { timeline } from '#operations/timeline.ts';
import { Trouble } from '#operations/trouble.ts';
import type { PageHints } from '#page/page.ts';
import { read as readBytes } from '#parley';

export type { Reading } from '#find/reading.ts';
export type { Progress } from '#operations/context.ts';
export type { PageHints } from '#page/page.ts';
export { Trouble };

/** How a page is read. */
export interface ReadOptions extends PageHints {
  /** The story whose parties, people and issues are known: a name in stories/, a path, or `none`; `us-dprk` where absent. */
  readonly story?: string;
}

/**
 * Reads one page, HTML or text, into its article and all that is found in it; nothing is kept. Throws Trouble, with its
 * cure, where it cannot be read.
 */
export async function read(page: string | Uint8Array, { story, ...hints }: ReadOptions = {}): Promise<Reading> {
  const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page;
  const result = await readBytes(bytes, hints, await storyFor(story ?? null));
  if (!result.ok) throw new Trouble('page', result.error.message, result.error.cure);
  return result.reading;
}

/** How a record is opened. */
export interface RecordOptions {
  /** The story that is followed; the one of the record, or the usual one, where absent. */
  readonly story?: string;
  /** The language of what people read; English where absent. */
  readonly language?: 'zh' | 'en';
  readonly onProgress?: Context['progress'];
  readonly onTell?: Context['tell'];
  /** Aborted, long work finishes the page in hand and returns what is done. */
  readonly signal?: AbortSignal;
}

/**
 * Opens the record at a path (SQLite; made by the first `add`) or a `postgres://` address. The operations of the command
 * line are its methods, with their types; they throw Trouble, with its cure, for what can go wrong.
 */
export function openRecord(place: string, options: RecordOptions = {}) {
  const stores = keptOpen();
  const context: Context = {
    record: place,
    story: options.story ?? null,
    language: options.language ?? 'en',
    progress: options.onProgress ?? (() => undefined),
    tell: options.onTell ?? (() => undefined),
    stop: options.signal ?? new AbortController().signal,
    stores,
  };
  const given =
    <I extends z.ZodObject, O extends z.ZodType>(one: TypedOperation<I, O>) =>
    async (input: z.input<I>): Promise<z.output<O>> =>
      (await one.run(input, context)).data;
  /** For operations that need no input. */
  const free =
    <I extends z.ZodObject, O extends z.ZodType>(one: TypedOperation<I, O>) =>
    async (input?: z.input<I>): Promise<z.output<O>> =>
      (await one.run(input ?? {}, context)).data;
  return {
    add: given(add),
    timeline: free(timeline),
    positions: free(positions),
    shifts: free(shifts),
    exchanges: free(exchanges),
    statements: free(statements),
    outlook: free(outlook),
    disputes: free(disputes),
    people: free(people),
    diff: given(diff),
    explain: given(explain),
    search: given(search),
    articles: free(articles),
    article: given(article),
    brief: free(brief),
    export: free(exportRecord),
    /** Any other operation by its name, as `story check`. */
    call: async (name: string, input: object = {}): Promise<unknown> => (await named(name).run(input, context)).data,
    /** The answer of an operation in words for a person. */
    words: async (name: string, input: object = {}): Promise<string> => (await named(name).run(input, context)).text(),
    close: (): Promise<void> => stores.close(),
  };
}

/** A record that stays open until it is closed. */
export type OpenedRecord = ReturnType<typeof openRecord>;

function named(name: string): Operation {
  const found = operations.find((one) => one.name === name);
  if (found) return found;
  const known = operations.map((one) => one.name).join(', ');
  throw new Trouble('usage', `There is no operation ${name}.`, `There are: ${known}.`);
}
