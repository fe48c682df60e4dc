import type { Article } from '#article/article.ts';
import type { Findings } from '#find/finding.ts';
import { type Columns, fromColumns, toColumns } from './columns.ts';
import { compress, expand, fromJsonBytes, jsonBytes, REACH } from './packed.ts';
import { USUAL_IN_ARTICLES, USUAL_IN_FINDINGS } from './usual-words.ts';

/** An article and its findings as columns hold them. */
export interface PackedReading {
  readonly body: Uint8Array;
  readonly findings: Uint8Array;
}

/**
 * Packs an article against the page it was read from, which holds most of its text, and the findings against the text they
 * quote. Inflating checks that they are put together with the same page and text again.
 */
export async function packReading(
  { article, findings }: { readonly article: Article; readonly findings: Findings },
  page: Uint8Array,
): Promise<PackedReading> {
  const { text, ...rest } = article;
  // Halves of surrogate pairs do not survive UTF-8; JSON escapes them.
  const plain = text.isWellFormed();
  const head = jsonBytes({ ...inColumns(rest, text), ...(plain ? {} : { text }) });
  const body = Buffer.concat([head, LINE_BREAK, Buffer.from(plain ? text : '')]);
  return {
    body: tagged(await compress(body, nearBody(page))),
    findings: tagged(await compress(jsonBytes(inColumns(findings, text)), nearFindings(text))),
  };
}

/** The article that was packed; throws where it is damaged or the page is another. */
export function unpackArticle(body: Uint8Array, page: Uint8Array): Article {
  if (isOld(body)) return fromJsonBytes(expand(body));
  const { head, text: own } = parted(body, page);
  const { text = own, ...rest } = fromJsonBytes<Partial<Article>>(head);
  return { text, ...outOfColumns<Omit<Article, 'text'>>(rest, text) };
}

/** The text alone of the article that was packed. */
export function unpackText(body: Uint8Array, page: Uint8Array): string {
  if (isOld(body)) return unpackArticle(body, page).text;
  const { head, text } = parted(body, page);
  return text === '' ? (fromJsonBytes<Partial<Article>>(head).text ?? '') : text;
}

/** The findings that were packed with the article; throws where they are damaged or its text is another. */
export function unpackFindings(findings: Uint8Array, article: Article): Findings {
  if (isOld(findings)) return fromJsonBytes(expand(findings, jsonBytes(article)));
  const { text } = article;
  return outOfColumns(fromJsonBytes(expand(findings.subarray(TAG.length), nearFindings(text))), text);
}

/** True where it was packed by an earlier version. */
const isOld = (packed: Uint8Array): boolean => packed[0] !== TAG[0];

/** The first byte tells the way of packing; an old pack begins as zlib does. */
const TAG = Uint8Array.of(1);
const LINE_BREAK = Uint8Array.of(0x0a);

const tagged = (packed: Uint8Array): Uint8Array => Buffer.concat([TAG, packed]);

/** The JSON before the first line break, which JSON itself has none of, and the text after it. */
function parted(body: Uint8Array, page: Uint8Array): { readonly head: Uint8Array; readonly text: string } {
  const bytes = expand(body.subarray(TAG.length), nearBody(page));
  const end = bytes.indexOf(0x0a);
  return { head: bytes.subarray(0, end), text: Buffer.from(bytes.subarray(end + 1)).toString() };
}

/** The value with every list of objects in it by columns. */
const inColumns = (value: object, text: string): object =>
  Object.fromEntries(
    Object.entries(value).map(([key, list]: [string, unknown]) => [
      key,
      isListOfObjects(list) ? { columns: toColumns(list, text) } : list,
    ]),
  );

function outOfColumns<T extends object>(value: object, text: string): T {
  const entries = Object.entries(value).map(([key, list]: [string, { readonly columns?: Columns } | null]) => [
    key,
    list?.columns ? fromColumns(list.columns, text) : list,
  ]);
  return Object.fromEntries(entries);
}

const isListOfObjects = (value: unknown): value is readonly object[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'object');

/** What a body is packed against. A page longer than deflate can look back helps no more than none. */
const nearBody = (page: Uint8Array): Uint8Array =>
  page.length + USUAL_IN_ARTICLES.length > REACH ? USUAL_IN_ARTICLES : Buffer.concat([page, USUAL_IN_ARTICLES]);

/** What findings are packed against: as much of the text as deflate can look back to. */
const nearFindings = (text: string): Uint8Array =>
  Buffer.concat([Buffer.from(text).subarray(-(REACH - USUAL_IN_FINDINGS.length)), USUAL_IN_FINDINGS]);
