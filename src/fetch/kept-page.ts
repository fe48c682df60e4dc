import type { Told } from '#article/article.ts';
import { normalAddress } from '#page/address.ts';
import type { Store } from '#store/store.ts';
import type { Clock } from './clock.ts';
import type { FetchTrouble } from './fetch-error.ts';
import type { Web } from './web.ts';

/** A page that came from the web, on its way into the record. */
export interface WebPage {
  readonly bytes: Uint8Array;
  /** The address by which it was asked for. */
  readonly source: string;
  /** Where it came from in the end. */
  readonly url: string;
  readonly contentType: string | null;
  /** With `captured`, the time it was fetched. */
  readonly told: Told;
  /** A page whose article has fewer letters is but a teaser, and not kept. */
  readonly least: number;
}

/** Why a page is not in the record. */
export interface PageFault {
  readonly code: string;
  readonly message: string;
  readonly cure: string;
}

/** What came of a page: `changed` is a new version of one that was there. */
export type Kept =
  | { readonly state: 'added' | 'changed' | 'known'; readonly title: string | null }
  | { readonly state: 'failed'; readonly error: PageFault };

/** Puts a page into the record. */
export type Keep = (page: WebPage) => Promise<Kept>;

/** What pages are fetched with. */
export interface Fetching {
  readonly web: Web;
  readonly store: Pick<Store, 'visit' | 'noteVisit'>;
  readonly clock: Clock;
  readonly keep: Keep;
}

export type FetchedPage =
  | { readonly state: 'added' | 'changed' | 'known'; readonly title: string | null; readonly notes: readonly string[] }
  | { readonly state: 'failed'; readonly error: PageFault; readonly trouble: FetchTrouble | null };

export interface PageOptions {
  /** The page or feed on which the address stood. */
  readonly foundOn?: string | null;
  /** What is known of the page from there. */
  readonly told?: Told;
  readonly least?: number;
  readonly attempts?: number;
}

/** Fetches a page and puts it into the record; one that its host says has not changed is not sent again. */
export async function fetchPage(
  { web, store, clock, keep }: Fetching,
  address: string,
  { foundOn = null, told = {}, least = 0, attempts }: PageOptions = {},
): Promise<FetchedPage> {
  const normal = normalAddress(address);
  const before = normal === null ? null : await store.visit(normal);
  const answer = await web.get({
    address,
    foundOn,
    etag: before?.etag ?? null,
    modified: before?.modified ?? null,
    ...(attempts === undefined ? {} : { attempts }),
  });
  if (answer.state === 'failed') return { state: 'failed', error: answer.error, trouble: answer.error };
  if (answer.state === 'unchanged') return { state: 'known', title: null, notes: [] };
  const { bytes, url, contentType, etag, modified, notes } = answer;
  const captured = new Date(clock.now()).toISOString();
  const page = { bytes, source: address, url, contentType, least, told: { ...told, url, captured } };
  const kept = await keep(page);
  if (kept.state === 'failed') return { ...kept, trouble: null };
  if (normal !== null) await store.noteVisit({ address: normal, url, at: captured, etag, modified }, bytes);
  return { ...kept, notes };
}
