import { parse } from 'parse5';
import type { Article } from '#article/article.ts';
import { articleAddress } from './address.ts';
import { assemble } from './assemble.ts';
import { markBody } from './body.ts';
import { type Classified, classify } from './classify.ts';
import { collect, type Declared, declaredIn, nothingCollected } from './declared.ts';
import { decode, type PageError } from './decode.ts';
import { linesOfText } from './line.ts';
import { metadataOf } from './metadata.ts';
import { render } from './tree.ts';

/** What is known of a page from elsewhere. */
export interface PageHints {
  /** The name the page is called by in messages. */
  readonly name?: string;
  readonly url?: string;
  readonly contentType?: string;
  /** The date the user states (EDTF day, month or year); it goes before whatever the page says. */
  readonly published?: string;
  /** Pages of more bytes are refused; 15 MiB where absent. */
  readonly limit?: number;
}

export type PageResult =
  | { readonly ok: true; readonly article: Article; readonly encoding: string }
  | { readonly ok: false; readonly error: PageError };

/** Reads the bytes of a page, HTML or text, into an article; trouble is a value with its cure, never an exception. */
export function readPage(bytes: Uint8Array, hints: PageHints = {}): PageResult {
  const decoded = decode(bytes, hints);
  if (!decoded.ok) return decoded;
  const article = readText(decoded.text, hints);
  if (article.text === '') return { ok: false, error: noArticle(hints.name ?? 'The page', article.removed.length) };
  return { ok: true, article, encoding: decoded.encoding };
}

const noArticle = (name: string, lines: number): PageError => ({
  code: 'no-article',
  message: `${name} holds no article: all of its ${lines} lines are menus, notices and the like.`,
  cure: 'Open the page in a browser, copy the article itself into a text file and add that.',
});

/** Reads a page's text, HTML or as copied from a browser, into an article. */
export function readText(text: string, hints: PageHints = {}): Article {
  const clean = text.startsWith('\ufeff') ? text.slice(1) : text;
  const html = isHtml(clean, hints.contentType) ? readHtml(clean) : null;
  const page = html?.page ?? classify(linesOfText(clean));
  const url = articleAddress(hints.url ?? null, html?.declared.url ?? null);
  const { title, outlet, origin, authors, editors, published, publishedBy } = metadataOf(
    page,
    html?.declared ?? null,
    hints.published ?? null,
    url,
  );
  return {
    ...assemble(page),
    title,
    outlet,
    origin,
    authors,
    editors,
    published,
    publishedBy,
    language: page.language,
    url,
  };
}

function readHtml(text: string): { readonly page: Classified; readonly declared: Declared } {
  const document = parse(text, { scriptingEnabled: false, sourceCodeLocationInfo: true });
  const collected = nothingCollected();
  const scripted = render(document, (element, line) => collect(collected, element, line));
  const rendered = scripted.lines.length > 0 ? scripted : render(document, undefined, false);
  const declared = declaredIn(collected, rendered.lines);
  const page = classify(markBody(document, rendered), declared.title);
  if (page.blocks.some(({ reason }) => reason === null)) return { page, declared };
  // Everything stands in what looks like menus: then the menus are the page.
  const plain = rendered.lines.map((line) => ({ ...line, markup: null }));
  return { page: classify(plain, declared.title), declared };
}

const SAMPLE = 20_000;
const TAG =
  /<\/?(?:html|head|body|p|div|br|span|a|h[1-6]|table|t[rdh]|ul|ol|li|article|section|meta|script|style|font|img|strong|em)(?:\s[^<>]{0,300})?\/?>/giu;
const LEAST_TAGS = 4;

/** A page may be HTML without saying so: half a page, or a fragment, has tags all the same. */
function isHtml(text: string, contentType: string | undefined): boolean {
  if (/^\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,50})?<(?:!doctype\s+html|html|head|body)/iu.test(text.slice(0, 800)))
    return true;
  const enough = contentType !== undefined && /html/iu.test(contentType) ? 1 : LEAST_TAGS;
  const middle = Math.max(0, Math.floor(text.length / 2) - SAMPLE / 2);
  return [text.slice(0, SAMPLE), text.slice(middle, middle + SAMPLE)].some(
    (part) => (part.match(TAG)?.length ?? 0) >= enough,
  );
}
