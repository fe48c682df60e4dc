import { z } from 'zod';
import type { Entry, NegotiationRecord } from '#merge/record.ts';
import type { EntryQuery } from '#store/entries.ts';
import type { EntryKind } from '#store/entry-rows.ts';
import type { Context } from './context.ts';
import { moment } from './moment.ts';
import type { OpenStory } from './with-record.ts';

/** The input fields by which every list is read page by page. */
export const paging = {
  limit: z.int().min(1).default(100).describe('how many entries at most'),
  offset: z.int().min(0).default(0).describe('how many entries to pass over'),
};

/** The input fields that every list has. */
export const limit = { ...paging, ...moment };

/** The output field that tells how many there are. */
export const totalSchema = z.int().min(0).describe('how many there are without limit and offset');

/** One page of a list as it is asked for. */
export interface Paged {
  readonly limit: number;
  readonly offset: number;
}

/** Which entries of the record a list is made of. */
export interface Sought<E extends Entry, A> {
  readonly kind: EntryKind;
  readonly entries: (record: NegotiationRecord) => readonly E[];
  /** What the store can narrow the list by; it may leave in more than is wanted. */
  readonly narrow?: (asked: A) => Loose<EntryQuery>;
  /** True where `narrow` leaves in just what is wanted, so that only the entries shown need be opened. */
  readonly exact?: (asked: A) => boolean;
  readonly wanted: (entry: E, asked: A) => boolean;
  /** The order of the list where it is not that of the record; that of the query where `exact`. */
  readonly order?: (asked: A) => ((a: E, b: E) => number) | null;
}

/** One page of a list, and how long the list is. */
export interface Found<E> {
  readonly entries: E[];
  readonly total: number;
}

/** The entries asked for; where the store can tell them alone, only those shown are opened. */
export async function foundFor<E extends Entry, A extends Paged>(
  { kind, entries, narrow, exact, wanted, order }: Sought<E, A>,
  { store, key, unkept }: OpenStory,
  asked: A,
): Promise<Found<E>> {
  const query = defined(narrow?.(asked) ?? {});
  const { limit: most, offset } = asked;
  const list = async (asking: EntryQuery): Promise<readonly E[]> =>
    entries({ ...NOTHING, [kind]: await store.entries(key, kind, asking) });
  const ordered = (some: readonly E[]): E[] => {
    const compare = order?.(asked);
    return compare ? [...some].sort(compare) : [...some];
  };
  if (!unkept && exact?.(asked)) {
    const page = ordered(await list({ ...query, limit: most, offset }));
    return { entries: page, total: await store.countEntries(key, kind, query) };
  }
  const all = ordered((unkept ? entries(unkept) : await list(query)).filter((one) => wanted(one, asked)));
  return { entries: all.slice(offset, offset + most), total: all.length };
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

/** The last line of a list: how many there are, and how to see the others. */
export function closing(
  { entries, total }: { readonly entries: readonly unknown[]; readonly total: number },
  { offset }: Pick<Paged, 'offset'>,
  language: Context['language'],
): string {
  const zh = language === 'zh';
  const shown = entries.length;
  if (total === 0) return zh ? '记录中没有符合条件的条目。' : 'The record has nothing that fits.';
  if (shown === total) return zh ? `共 ${total} 条。` : `${total} in all.`;
  if (shown === 0) return zh ? `共 ${total} 条，此后再无。` : `${total} in all, none beyond these.`;
  const next = offset + shown;
  const span = shown === 1 ? `${next}` : `${offset + 1}–${next}`;
  if (next >= total) return zh ? `共 ${total} 条，列出第 ${span} 条。` : `${span} of ${total} shown.`;
  return zh
    ? `共 ${total} 条，列出第 ${span} 条（续看：--offset ${next}；--limit 可改）。`
    : `${span} of ${total} shown (more: --offset ${next}, or a larger --limit).`;
}
