import { z } from 'zod';
import type { Feed, FeedItem } from '#page/containers/feed.ts';
import type { FetchTrouble } from './fetch-error.ts';
import type { Web } from './web.ts';

/** An account of an aggregator: the address of its API, and what opens it. */
export interface ReaderAccount {
  /** As `https://rss.example.org/api/greader.php`. */
  readonly api: string;
  /** `user:password`, or the token that the login of the API gives; goes to that origin alone. */
  readonly key: string | null;
}

export type Starred = { readonly ok: true; readonly feed: Feed } | { readonly ok: false; readonly error: FetchTrouble };

/** So many items are asked for in one list, and so many whole ones at once. */
const A_LIST = 1000;
const AT_ONCE = 50;
/** So many new items are taken in one check; the others come with the next. */
const MOST_NEW = 500;

/**
 * The starred items of an account that were not met before, by the Google Reader API as FreshRSS, Miniflux and others speak
 * it (login, stream/items/ids, stream/items/contents: what all of them have).
 */
export async function starredItems(web: Web, account: ReaderAccount, isMet: (id: string) => boolean): Promise<Starred> {
  const { api, key } = account;
  if (key === null) return { ok: false, error: noKey(api) };
  try {
    const at = (path: string): URL => new URL(`${api.replace(/\/$/u, '')}${path}`);
    const token = key.includes(':') ? await logIn(web, at('/accounts/ClientLogin'), key) : key;
    const ask = async <T>(schema: z.ZodType<T>, url: URL, form?: URLSearchParams): Promise<T> => {
      const secrets = { authorization: `GoogleLogin auth=${token}` };
      const text = await answerOf(web, { address: url.href, secrets, ...(form ? { form } : {}) });
      return parsed(schema, text, api);
    };
    const list = at('/reader/api/0/stream/items/ids');
    list.search = new URLSearchParams({ s: STARRED, n: String(A_LIST), output: 'json' }).toString();
    const { itemRefs } = await ask(idsSchema, list);
    const fresh = (itemRefs ?? []).map(({ id }) => shortId(id)).filter((id) => !isMet(id));
    const items: FeedItem[] = [];
    for (let start = 0; start < Math.min(fresh.length, MOST_NEW); start += AT_ONCE) {
      const form = new URLSearchParams(fresh.slice(start, start + AT_ONCE).map((id): [string, string] => ['i', id]));
      const contents = at('/reader/api/0/stream/items/contents');
      contents.search = 'output=json';
      items.push(...(await ask(contentsSchema, contents, form)).items.map(itemOf));
    }
    return { ok: true, feed: { format: 'json', title: `★ ${new URL(api).host}`, home: null, items } };
  } catch (error) {
    if (error instanceof ReaderTrouble) return { ok: false, error: error.trouble };
    throw error;
  }
}

const STARRED = 'user/-/state/com.google/starred';

/** A FetchTrouble on its way out of the exchange. */
class ReaderTrouble extends Error {
  readonly trouble: FetchTrouble;

  constructor(trouble: FetchTrouble) {
    super(trouble.message);
    this.trouble = trouble;
  }
}

async function logIn(web: Web, url: URL, login: string): Promise<string> {
  const [user = '', ...password] = login.split(':');
  const form = new URLSearchParams({ Email: user, Passwd: password.join(':'), output: 'json' });
  const text = await answerOf(web, { address: url.href, form });
  const token = /^\s*Auth=(\S+)/mu.exec(text)?.[1] ?? /"Auth"\s*:\s*"([^"]+)"/u.exec(text)?.[1];
  if (token === undefined) throw new ReaderTrouble(noReader(url.href));
  return token;
}

async function answerOf(web: Web, asked: Parameters<Web['get']>[0]): Promise<string> {
  const answer = await web.get({ ...asked, wanted: 'json' });
  if (answer.state === 'failed') throw new ReaderTrouble(answer.error);
  if (answer.state === 'unchanged') throw new ReaderTrouble(noReader(asked.address));
  return new TextDecoder().decode(answer.bytes);
}

function parsed<T>(schema: z.ZodType<T>, text: string, api: string): T {
  const result = schema.safeParse(jsonIn(text));
  if (!result.success) throw new ReaderTrouble(noReader(api));
  return result.data;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

const link = z.object({ href: z.string() });
const content = z.object({ content: z.string() });
const idsSchema = z.object({ itemRefs: z.array(z.object({ id: z.coerce.string() })).nullish() });
const itemSchema = z.object({
  id: z.string(),
  title: z.string().nullish(),
  author: z.string().nullish(),
  /** Seconds since 1970. */
  published: z.coerce.number().nullish(),
  updated: z.coerce.number().nullish(),
  canonical: z.array(link).nullish(),
  alternate: z.array(link).nullish(),
  content: content.nullish(),
  summary: content.nullish(),
});
const contentsSchema = z.object({ items: z.array(itemSchema) });

/** Lists name items by a number, contents by `tag:google.com,2005:reader/item/` and the same number in hexadecimal. */
export function shortId(id: string): string {
  const hexadecimal = /\/item\/([0-9a-f]{16})$/iu.exec(id)?.[1];
  return hexadecimal === undefined ? id : BigInt.asIntN(64, BigInt(`0x${hexadecimal}`)).toString();
}

function itemOf(item: z.output<typeof itemSchema>): FeedItem {
  const { id, title, author, published, updated, canonical, alternate } = item;
  const url = URL.parse(canonical?.[0]?.href ?? alternate?.[0]?.href ?? '');
  const time = (seconds: number | null | undefined): string | null =>
    seconds ? new Date(seconds * 1000).toISOString() : null;
  const html = item.content?.content ?? item.summary?.content ?? '';
  return {
    id: shortId(id),
    url: url && /^https?:$/u.test(url.protocol) ? url.href : null,
    title: title ?? null,
    published: time(published)?.slice(0, 10) ?? null,
    changed: time(updated) ?? time(published),
    authors: author ? [author] : [],
    html,
    whole: html.length > WHOLE,
  };
}

/** An item with more HTML than this holds more than a teaser. */
const WHOLE = 1_500;

const noKey = (address: string): FetchTrouble => ({
  code: 'status',
  address,
  message: `${address} is an account, and nothing is set that opens it.`,
  cure: 'Set PARLEY_READER to user:password of its API, or to the token that its login gives.',
  passing: false,
});

const noReader = (address: string): FetchTrouble => ({
  code: 'broken',
  address,
  message: `${address} does not answer as the Google Reader API does.`,
  cure: 'Give the address of the API: for FreshRSS it ends in /api/greader.php, for Miniflux it is that of the server.',
  passing: false,
});
