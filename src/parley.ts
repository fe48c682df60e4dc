import type { BriefOptions } from '#brief/brief.ts';
import type { HeldLine } from '#brief/check/line-check.ts';
import type { BriefDocument } from '#brief/document.ts';
import { findAll } from '#find/find.ts';
import type { Reading } from '#find/reading.ts';
import type { Correction } from '#merge/corrections.ts';
import type { FiledReading, NegotiationRecord } from '#merge/record.ts';
import { normalAddress } from '#page/address.ts';
import type { ReadFault } from '#page/containers/contained.ts';
import { type OpenHints, openPage } from '#page/containers/open-page.ts';
import type { StoredReading } from '#store/articles.ts';
import { placeAmongVersions, seenAgain, seenAt } from '#store/place-among-versions.ts';
import type { Store } from '#store/store.ts';
import type { VersionLine } from '#store/versions.ts';
import type { Story } from '#story/story.ts';

/** What came of a page: its reading, or why it cannot be read. */
export type ReadResult =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly error: ReadFault };

/** Bytes → article → findings; text, HTML, PDF, Word, mail and MHTML alike. */
export async function read(bytes: Uint8Array, hints: OpenHints, story: Story | null): Promise<ReadResult> {
  const page = await openPage(bytes, hints);
  return page.ok ? { ok: true, reading: findAll(page.article, { story }) } : page;
}

/** The name under which a store keeps what was read with a story. */
export const storyKey = (story: Story | null): string => story?.id ?? 'none';

/** A page on its way into a store: its bytes, what is known of it, and with what it is read. */
export interface NewPage {
  readonly bytes: Uint8Array;
  /** File name or address, for display. */
  readonly source: string;
  readonly hints: OpenHints;
  readonly story: Story | null;
  /** Version of the rules, kept with the reading. */
  readonly rules: string;
}

/**
 * What came of adding: `known` where the same bytes, or the same text at the same address, were there already (`again`
 * where that was an earlier version, which counts from now on); `error` where the page cannot be read.
 */
export type AddResult =
  | {
      readonly state: 'added';
      readonly reading: Reading;
      /** The articles of which this one is a newer version. */
      readonly replaces: readonly string[];
    }
  | { readonly state: 'known'; readonly again: boolean }
  | { readonly state: 'failed'; readonly error: ReadFault };

/** Bytes → article → findings → store. What is reported as added is on the disk. `reader` may work in another thread. */
export async function add(store: Store, page: NewPage, reader: typeof read = read): Promise<AddResult> {
  const { bytes, source, hints, story, rules } = page;
  const key = storyKey(story);
  const known = await store.hasPage(bytes, key);
  const textOf = (line: VersionLine): Promise<string> => textAsReadNow(store, line, rules);
  if (known) return { state: 'known', again: await seenAgain(store, key, known, seenAt(hints.told), textOf) };
  const result = await reader(bytes, hints, story);
  if (!result.ok) return { state: 'failed', error: result.error };
  const { reading } = result;
  const { text, url, told } = reading.article;
  const address = url === null ? null : normalAddress(url);
  const seen = seenAt(told);
  const place = address === null ? null : await placeAmongVersions(store, key, { text, address, seen }, textOf);
  if (place?.sameAs) return { state: 'known', again: false };
  const version = place ? { version: place.version } : {};
  const { added } = await store.addPage({ bytes, source, url, reading, story: key, rules, ...version });
  if (!added) return { state: 'known', again: false };
  return { state: 'added', reading, replaces: place?.version.replaces ?? [] };
}

/** The text of an article as it is read now: other rules of before may have read its page otherwise. */
async function textAsReadNow(store: Store, line: VersionLine, rules: string): Promise<string> {
  const stored = await store.reading(line.articleId);
  if (!stored || line.rules === rules) return stored?.article.text ?? '';
  const { url, told } = stored.article;
  const bytes = await store.pageBytes(line.articleId);
  const hints = { name: line.source, ...(url === null ? {} : { url }), ...(told ? { told } : {}) };
  const page = bytes && (await openPage(bytes, hints));
  return page?.ok ? page.article.text : stored.article.text;
}

/** What the kept record of a story was made with: another version makes it anew from the readings. */
export interface Making {
  readonly key: string;
  readonly story: Story | null;
  /** Version of merging, with that of the story. */
  readonly version: string;
}

/** One in so many of the articles may wait before merging all anew is quicker than adding them one by one. */
const WAITING_SHARE = 5;

/** True where the kept record covers all articles of the story and was made by this version. */
export async function isCurrent(store: Store, { key, version }: Making): Promise<boolean> {
  const state = await store.recordState(key);
  const { covered, all } = state.corrections;
  return state.version === version && state.waiting.length === 0 && state.undrawn === 0 && covered === all;
}

/** Brings the kept record up to the last article: those that wait are added one by one, or all is merged anew. */
export async function bringUpToDate(store: Store, making: Making): Promise<void> {
  const { key, story, version } = making;
  const { version: kept, covered, waiting, corrections } = await store.recordState(key);
  const behind = corrections.covered !== corrections.all;
  if (kept !== version || behind || waiting.length * WAITING_SHARE > covered) return rebuild(store, making);
  for (const id of waiting) {
    const reading = await store.reading(id);
    if (reading) await store.absorbArticle(key, reading, story);
  }
  await store.drawRecord(key);
}

/** All readings of the story in the store → one record, kept in the place of the one before. */
export async function rebuild(store: Store, { key, story, version }: Making): Promise<void> {
  const { made, readings, corrections } = await mergeKept(store, key, story, null);
  const covers = readings.map(({ mark }) => mark);
  await store.saveRecord(key, { made, covers, version, corrections: corrections.length });
}

/** What of a record is looked at: articles and corrections up to some moment. */
export interface Seen {
  /** `said` is the day the article speaks on, `added` when it was put in, as an ISO time. */
  readonly article: (said: string | null, added: string) => boolean;
  readonly correction: (correction: Correction) => boolean;
}

/** The readings of the story in the store, all or those seen → one record, which is not kept. */
export async function mergeWithoutKeeping(
  store: Store,
  key: string,
  story: Story | null,
  seen: Seen | null = null,
): Promise<NegotiationRecord> {
  const { recordFrom } = await import('#merge/record-from.ts');
  return recordFrom((await mergeKept(store, key, story, seen)).made);
}

async function mergeKept(store: Store, key: string, story: Story | null, seen: Seen | null) {
  // Loaded when needed: reading one page starts faster without it.
  const { mergeReadings } = await import('#merge/merge.ts');
  const isSeen = seen && (await articlesSeen(store, key, story, seen));
  const readings: StoredReading[] = [];
  const which = seen ? 'every version' : 'counting';
  for await (const reading of store.readings(key, which)) if (isSeen?.(reading) ?? true) readings.push(reading);
  const standing = seen ? await lastSeen(store, key, readings) : readings;
  const log = standing.length > 0 ? await store.corrections(key) : [];
  const corrections = seen ? log.filter(seen.correction) : log;
  return { made: mergeReadings(standing, story, corrections), readings: standing, corrections };
}

/** True of the readings whose articles are seen. */
async function articlesSeen(store: Store, key: string, story: Story | null, seen: Seen) {
  const { saidOn } = await import('#merge/said.ts');
  const lines = await store.articles(key, 'every version');
  const added = new Map(lines.map((line) => [line.articleId, line.added]));
  return (reading: FiledReading): boolean => seen.article(saidOn(reading, story), added.get(reading.articleId) ?? '');
}

/** The readings less those that yield to another version among them. */
async function lastSeen(store: Store, key: string, readings: readonly StoredReading[]) {
  const yielding = await store.yielding(key);
  const ids = new Set(readings.map(({ articleId }) => articleId));
  return readings.filter(({ articleId }) => {
    for (let to = yielding.get(articleId); to !== undefined; to = yielding.get(to)) if (ids.has(to)) return false;
    return true;
  });
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
