import type { Feed } from '#store/feeds.ts';
import { unknown } from '../article-named.ts';

/** The feed that is meant by its address, its title or the address of its site; trouble where there is none. */
export function feedNamed(word: string, feeds: readonly Feed[]): Feed {
  const bare = (address: string | null): string => (address ?? '').replace(/^https?:\/\//iu, '').replace(/\/$/u, '');
  return (
    feeds.find(({ url, title }) => url === word || title === word) ??
    feeds.find(({ url, home }) => [bare(url), bare(home)].includes(bare(word))) ??
    unknown(
      'feed',
      word,
      feeds.map(({ url }) => url),
    )
  );
}
