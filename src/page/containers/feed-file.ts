import { type ContainerReader, note, page, trouble } from './contained.ts';
import { type Feed, readFeed } from './feed.ts';
import { itemPage } from './item-page.ts';
import { whole } from './source.ts';

/** The items of a feed that was saved as a file, each a page; says so where the feed gives only teasers. */
export const readFeedFile: ContainerReader = async function* (source, { limits }) {
  const result = readFeed(await whole(source, limits.list), null, source.told.contentType);
  if (!result.ok)
    yield trouble(source.name, { ...result.error, message: result.error.message.replace('The feed', source.name) });
  else yield* pagesOfFeed(result.feed, source.name);
};

/** The items of a feed as pages, named by their addresses. */
export function* pagesOfFeed(feed: Feed, name: string) {
  let teasers = 0;
  for (const { id, url, title, published, authors, html, whole: isWhole } of feed.items) {
    if (html.trim() === '' && title === null) continue;
    if (!isWhole) teasers += 1;
    const item = { title, url, outlet: feed.title, authors, published, html };
    yield page(`${name}!${url ?? id}`, itemPage(item), url === null ? {} : { url });
  }
  if (teasers > 0) {
    yield note(
      name,
      'teasers',
      `${name} gives only the beginning of ${teasers} of its ${feed.items.length} articles.`,
      'The whole texts stand at their addresses: save those pages, or add the addresses.',
    );
  }
}
