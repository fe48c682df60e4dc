/** What is known of an article that comes without a page of its own: from a feed, a mail, a line of JSON. */
export interface Item {
  readonly title?: string | null;
  readonly url?: string | null;
  readonly outlet?: string | null;
  readonly authors?: readonly string[];
  /** As its source writes it. */
  readonly published?: string | null;
  /** The text, as HTML: a piece of it, or a whole document. */
  readonly html: string;
}

/**
 * A page for an item: its text, and before it what is known of it as linked data, so that the page says all by itself
 * whenever it is read. The same item gives the same bytes.
 */
export function itemPage({ title, url, outlet, authors = [], published, html }: Item): Uint8Array {
  const known = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...(title ? { headline: title } : {}),
    ...(published ? { datePublished: timeOf(published) } : {}),
    ...(authors.length > 0 ? { author: authors.map((name) => ({ '@type': 'Person', name })) } : {}),
    ...(outlet ? { publisher: { '@type': 'Organization', name: outlet } } : {}),
  };
  // Nothing in it can end the script.
  const linked = JSON.stringify(known).replaceAll('<', '\\u003c');
  const head = [
    '<!doctype html><meta charset="utf-8">',
    title ? `<title>${escapeHtml(title)}</title>` : '',
    url ? `<link rel="canonical" href="${escapeHtml(url)}">` : '',
    `<script type="application/ld+json">${linked}</script>`,
  ];
  const whole = /<body[\s>]/iu.test(html);
  const body = whole
    ? html
    : `<body><article>${title ? `<h1>${escapeHtml(title)}</h1>` : ''}\n${html}\n</article></body>`;
  return new TextEncoder().encode(`${head.join('')}\n${body}\n`);
}

/** Seconds or milliseconds since 1970 as an ISO time; all else as it is written. */
const timeOf = (published: string): string =>
  /^\d{10}(?:\d{3})?$/u.test(published) ? new Date(Number(published.padEnd(13, '0'))).toISOString() : published;

/** Plain text as HTML: empty lines part paragraphs, single breaks lines. */
export const htmlOfText = (text: string): string =>
  escapeHtml(text)
    .split(/\r?\n[^\S\n]*(?:\r?\n[^\S\n]*)+/u)
    .map((paragraph) => `<p>${paragraph.trim().replace(/\r?\n/gu, '<br>')}</p>`)
    .join('\n');

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
