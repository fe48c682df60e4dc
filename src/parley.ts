import type { BriefOptions } from '#brief/brief.ts';
import type { HeldLine } from '#brief/check/line-check.ts';
import type { BriefDocument } from '#brief/document.ts';
import { findAll } from '#find/find.ts';
import type { Reading } from '#find/reading.ts';
import type { FiledReading, NegotiationRecord } from '#merge/record.ts';
import type { PageError } from '#page/decode.ts';
import { type PageHints, readPage } from '#page/page.ts';
import type { Store } from '#store/store.ts';
import type { Story } from '#story/story.ts';

/** What came of a page: its reading, or why it cannot be read. */
export type ReadResult =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly error: PageError };

/** Bytes → article → findings. */
export function read(bytes: Uint8Array, hints: PageHints, story: Story | null): ReadResult {
  const page = readPage(bytes, hints);
  return page.ok ? { ok: true, reading: findAll(page.article, { story }) } : page;
}

/** The name under which a store keeps what was read with a story. */
export const storyKey = (story: Story | null): string => story?.id ?? 'none';

/** A page on its way into a store: its bytes, what is known of it, and with what it is read. */
export interface NewPage {
  readonly bytes: Uint8Array;
  /** File name or address, for display. */
  readonly source: string;
  readonly hints: PageHints;
  readonly story: Story | null;
  /** Version of the rules, kept with the reading. */
  readonly rules: string;
}

/** What came of adding: `known` where the same bytes were there already; `error` where the page cannot be read. */
export type AddResult =
  | { readonly state: 'added'; readonly reading: Reading }
  | { readonly state: 'known' }
  | { readonly state: 'failed'; readonly error: PageError };

/** Bytes → article → findings → store. What is reported as added is on the disk. */
export async function add(store: Store, { bytes, source, hints, story, rules }: NewPage): Promise<AddResult> {
  const key = storyKey(story);
  if (await store.hasPage(bytes, key)) return { state: 'known' };
  const result = read(bytes, hints, story);
  if (!result.ok) return { state: 'failed', error: result.error };
  const { reading } = result;
  await store.addPage({ bytes, source, url: reading.article.url, reading, story: key, rules });
  return { state: 'added', reading };
}

/** All readings of the story in the store → one record, with the fingerprint that it may be saved under. */
export async function mergeStory(
  store: Store,
  key: string,
  story: Story | null,
): Promise<{ readonly record: NegotiationRecord; readonly fingerprint: string }> {
  // Loaded when needed: reading one page starts faster without it.
  const { merge } = await import('#merge/merge.ts');
  const fingerprint = await store.fingerprint(key);
  const readings: FiledReading[] = [];
  for await (const reading of store.readings(key)) readings.push(reading);
  return { record: merge(readings, story), fingerprint };
}

/** A brief in words, with the lines that their sentences did not bear out and that are not in it. */
export interface WrittenBrief {
  readonly document: BriefDocument;
  readonly held: readonly HeldLine[];
}

/** Record → words: drafted from the entries, then every line held against the pages it cites. */
export async function write(store: Store, record: NegotiationRecord, options: BriefOptions): Promise<WrittenBrief> {
  const { articlesOf, draftBrief, finishBrief, pagesFor } = await import('#brief/brief.ts');
  const pages = new Map<string, FiledReading>();
  const open = async (ids: readonly string[]): Promise<void> => {
    for (const id of ids) {
      const reading = pages.has(id) ? null : await store.reading(id);
      if (reading) pages.set(id, reading);
    }
  };
  await open(pagesFor(record, options));
  const draft = draftBrief(record, options, pages);
  await open(articlesOf(draft));
  return finishBrief(draft, pages);
}
