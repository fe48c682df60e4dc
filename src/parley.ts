import { findAll } from '#find/find.ts';
import type { Reading } from '#find/reading.ts';
import { merge } from '#merge/merge.ts';
import type { NegotiationRecord } from '#merge/record.ts';
import { type PageError, type PageHints, readPage } from '#page/page.ts';
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
