import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse, serialize } from 'parse5';
import { decode } from '#page/decode.ts';
import { readPage } from '#page/page.ts';
import type { Reading } from './cases.ts';

export type Reader = (bytes: Uint8Array) => Reading | Promise<Reading>;

const NOTHING: Reading = { body: '', title: null, authors: [], editors: [], sources: [], date: null };

/** Kinds of paragraph that are not the article's body as the sets understand it. */
const NOT_BODY = new Set(['title', 'caption', 'bio', 'byline', 'credit']);

export const parley: Reader = (bytes) => {
  const result = readPage(bytes);
  if (!result.ok) return { ...NOTHING, failed: result.error.message };
  const { article } = result;
  return {
    body: article.paragraphs
      .filter(({ kind }) => !NOT_BODY.has(kind))
      .map(({ span }) => article.text.slice(span.start, span.end))
      .join('\n'),
    title: article.title,
    authors: article.authors,
    editors: article.editors,
    sources: [article.origin, article.outlet].filter((name) => name !== null),
    date: article.published,
  };
};

/** The peers as installed in a folder of their own, each in the set-up that was measured best for it. */
export const PEERS: Readonly<Record<string, (folder: string) => Reader>> = {
  readability: (folder) => {
    const require = createRequire(join(folder, 'package.json'));
    const { Readability } = require('@mozilla/readability');
    const { parseHTML } = require('linkedom');
    return (bytes) => {
      const { document } = parseHTML(serialize(parse(textOf(bytes))));
      const found = new Readability(document).parse();
      if (!found) return NOTHING;
      return {
        ...NOTHING,
        body: visible(found.content, parseHTML),
        title: found.title || null,
        authors: [found.byline].filter(Boolean),
        date: dayOf(found.publishedTime),
      };
    };
  },
  defuddle: (folder) => {
    const require = createRequire(join(folder, 'package.json'));
    const { parseHTML } = require('linkedom');
    return async (bytes) => {
      const { Defuddle } = require('defuddle/node');
      const { document } = parseHTML(serialize(parse(textOf(bytes))));
      const found = await Defuddle(document, 'https://page.example/', { useAsync: false });
      return {
        ...NOTHING,
        body: visible(found.content, parseHTML),
        title: found.title || null,
        authors: [found.author].filter(Boolean),
        date: dayOf(found.published),
      };
    };
  },
  'article-extractor': (folder) => {
    const require = createRequire(join(folder, 'package.json'));
    const { parseHTML } = require('linkedom');
    return async (bytes) => {
      const { extractFromHtml } = require('@extractus/article-extractor');
      const found = await extractFromHtml(textOf(bytes), 'https://page.example/');
      if (!found) return NOTHING;
      return {
        ...NOTHING,
        body: visible(found.content, parseHTML),
        title: found.title || null,
        authors: [found.author].filter(Boolean),
        date: dayOf(found.published),
      };
    };
  },
  metascraper: (folder) => {
    const require = createRequire(join(folder, 'package.json'));
    const metascraper = require('metascraper')(
      ['title', 'author', 'date'].map((field) => require(`metascraper-${field}`)()),
    );
    return async (bytes) => {
      const found = await metascraper({ html: textOf(bytes), url: 'https://page.example/' });
      return {
        ...NOTHING,
        title: found.title || null,
        authors: [found.author].filter(Boolean),
        date: dayOf(found.date),
      };
    };
  },
};

/** Peers are given text that is decoded right, which most of them do not do by themselves. */
function textOf(bytes: Uint8Array): string {
  const decoded = decode(bytes);
  return decoded.ok ? decoded.text : '';
}

const dayOf = (value: string | null | undefined): string | null => /^\d{4}-\d{2}-\d{2}/u.exec(value ?? '')?.[0] ?? null;

/** The text of an extracted fragment with a line break at each block. */
function visible(
  html: string | null | undefined,
  parseHTML: (text: string) => { document: { body: { textContent: string | null } } },
): string {
  if (!html) return '';
  const broken = html.replace(
    /<(?:br|\/(?:p|div|li|h[1-6]|tr|td|th|blockquote|figcaption|pre|section|ul|ol))\b/giu,
    '\n$&',
  );
  const { document } = parseHTML(`<html><body>${broken}</body></html>`);
  return document.body.textContent ?? '';
}
