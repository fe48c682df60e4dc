import type { Article, Paragraph } from '#article/article.ts';

/** An article of body paragraphs, one a line of the text, as a bench reads it without a page. */
export function plainArticle(text: string, published: string | null): Article {
  const languageOf = (part: string) => (/\p{Script=Han}/u.test(part) ? 'zh-Hans' : 'en');
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim())
      paragraphs.push({ span: { start, end: start + line.length }, kind: 'body', language: languageOf(line) });
    start += line.length + 1;
  }
  return {
    text,
    title: null,
    outlet: null,
    origin: null,
    authors: [],
    editors: [],
    published,
    publishedBy: published ? 'option' : null,
    language: languageOf(text),
    url: null,
    paragraphs,
    removed: [],
    related: [],
  };
}
