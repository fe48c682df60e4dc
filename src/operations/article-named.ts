import { basename } from 'node:path';
import { normalAddress } from '#page/address.ts';
import type { ArticleLine } from '#store/articles.ts';
import { nearest } from '#story/forms.ts';
import { Trouble } from './trouble.ts';

/** The id of the page that is meant by an id, file name, address or title; trouble where there is none. */
export function articleNamed(
  word: string,
  articles: readonly Pick<ArticleLine, 'articleId' | 'source' | 'url' | 'title'>[],
): string {
  const normal = normalAddress(word);
  const found =
    articles.find(({ articleId, source, url }) => [articleId, source, url].includes(word)) ??
    (normal === null ? undefined : articles.find(({ url }) => url !== null && normalAddress(url) === normal)) ??
    articles.find(({ source, title }) => basename(source) === basename(word) || title === word);
  return (
    found?.articleId ??
    unknown(
      'page',
      word,
      articles.map(({ source }) => source),
    )
  );
}

/** Trouble of a word that the record does not know, with the nearest it knows. */
export function unknown(what: string, word: string, known: readonly string[]): never {
  const meant = nearest(word, known);
  throw new Trouble(
    'usage',
    `The record knows no ${what} "${word}".`,
    meant ? `Did you mean "${meant}"?` : `Known are, for example: ${known.slice(0, 8).join(', ')}.`,
  );
}
