import type { Article, Paragraph } from '#article/article.ts';

/** A small article of body paragraphs, one a line of the text; `published` is the day relative times are read against. */
export function articleOf(text: string, published: string | null = '2019-10-08'): Article {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const language = /\p{Script=Han}/u.test(line) ? 'zh-Hans' : 'en';
    if (line.trim()) paragraphs.push({ span: { start, end }, kind: 'body', language });
    start = end + 1;
  }
  const language = paragraphs[0]?.language ?? 'und';
  return {
    text,
    title: null,
    outlet: null,
    origin: null,
    authors: [],
    editors: [],
    published,
    publishedBy: published ? 'option' : null,
    language,
    url: null,
    paragraphs,
    removed: [],
    related: [],
  };
}
