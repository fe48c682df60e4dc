import type { Item } from './item-page.ts';
import { isObject } from './mapped.ts';

/**
 * The items of an answer of the Google Reader API (`stream/contents`, as Miniflux, FreshRSS and others give it, and as
 * FreshRSS exports starred items); null where the value is none.
 */
export function itemsOfStream(value: unknown): readonly Item[] | null {
  if (!isObject(value) || typeof value['id'] !== 'string' || !Array.isArray(value['items'])) return null;
  if (!/^(?:user|feed)\//u.test(value['id'])) return null;
  return value['items'].filter(isObject).flatMap((one) => {
    const origin = isObject(one['origin']) ? one['origin'] : {};
    const html = contentOf(one['content']) ?? contentOf(one['summary']) ?? '';
    const title = textOf(one['title']);
    if (html === '' && title === null) return [];
    const author = textOf(one['author']);
    const item: Item = {
      title,
      url: hrefOf(one['canonical']) ?? hrefOf(one['alternate']),
      outlet: textOf(origin['title']),
      authors: author === null ? [] : [author],
      published: secondsOf(one['published']),
      html,
    };
    return [item];
  });
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null);
const contentOf = (value: unknown): string | null => (isObject(value) ? textOf(value['content']) : null);
const secondsOf = (value: unknown): string | null => (typeof value === 'number' && value > 0 ? String(value) : null);

function hrefOf(value: unknown): string | null {
  const [first] = Array.isArray(value) ? value : [];
  const href = isObject(first) ? textOf(first['href']) : null;
  return href !== null && /^https?:\/\//iu.test(href) ? href : null;
}
