import { systemClock } from '#fetch/clock.ts';
import { USUAL_SETTINGS } from '#fetch/settings.ts';
import type { Fetched } from '#fetch/web.ts';
import { normalAddress } from '#page/address.ts';
import { type Contained, note, trouble } from '#page/containers/contained.ts';
import { openSource } from '#page/containers/open.ts';
import { bytesSource } from '#page/containers/source.ts';
import type { Store } from '#store/store.ts';
import type { Visit } from '#store/visits.ts';
import type { Context } from '../context.ts';

/** A visit to be noted once its page is kept. */
interface Visited {
  readonly visit: Visit;
  readonly bytes: Uint8Array;
}

/** What comes of an address: what any file gives, or that the page has not changed since it was fetched last. */
export type FromWeb =
  | (Contained & { readonly visited?: Visited })
  | { readonly kind: 'unchanged'; readonly name: string };

/** True of a place that is an address of the web. */
export const isAddress = (place: string): boolean => /^https?:\/\//iu.test(place);

/** So many addresses are asked for at a time; those of one host wait for each other. */
const AT_ONCE = 6;

/** The pages at the addresses, in their order, fetched a few ahead. What cannot be had is told and the rest goes on. */
export async function* pagesAt(
  addresses: readonly string[],
  store: Pick<Store, 'visit'>,
  { web: settings = USUAL_SETTINGS, clock = systemClock, stop }: Context,
): AsyncGenerator<FromWeb> {
  const { openWeb } = await import('#fetch/web.ts');
  const web = openWeb({ settings, clock, stop });
  const fetch = async (address: string): Promise<readonly FromWeb[]> => {
    const normal = normalAddress(address);
    const before = normal === null ? null : await store.visit(normal);
    const answer = await web.get({ address, etag: before?.etag ?? null, modified: before?.modified ?? null });
    return pagesOf(address, normal, answer, new Date(clock.now()).toISOString());
  };
  const ahead: Promise<readonly FromWeb[]>[] = [];
  try {
    for (const address of addresses) {
      if (stop.aborted) break;
      ahead.push(fetch(address));
      const next = ahead.length < AT_ONCE ? undefined : ahead.shift();
      if (next) yield* await next;
    }
    for (const next of ahead) yield* await next;
  } finally {
    await Promise.allSettled(ahead);
    await web.close();
  }
}

async function pagesOf(
  address: string,
  normal: string | null,
  answer: Fetched,
  at: string,
): Promise<readonly FromWeb[]> {
  if (answer.state === 'unchanged') return [{ kind: 'unchanged', name: address }];
  if (answer.state === 'failed') return [trouble(address, answer.error)];
  const { bytes, url, contentType, etag, modified, notes } = answer;
  const told = { url, captured: at, ...(contentType === null ? {} : { contentType }) };
  const source = bytesSource(address, bytes, told, new URL(url).pathname);
  const found: FromWeb[] = notes.map((message) => note(address, 'note', message, 'Nothing is to be done.'));
  for await (const contained of openSource(source, { size: bytes.length })) {
    const alone = contained.kind === 'page' && contained.page.name === address;
    const visited = alone && normal !== null ? { visit: { address: normal, url, at, etag, modified }, bytes } : null;
    found.push(visited ? { ...contained, visited } : contained);
  }
  return found;
}
