import type { Span } from '#article/span.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Tokens that must follow one another; in an open phrase the last is one Han character that may begin a pair. */
export interface Phrase {
  readonly tokens: readonly string[];
  readonly open: boolean;
}

/** What a search looks for: all of the first, none of the second. */
export interface Terms {
  readonly all: readonly Phrase[];
  readonly none: readonly Phrase[];
}

/** Longer phrases are cut: indexes overlap their parts by this many tokens. */
export const LONGEST_PHRASE = 64;
const MOST_PHRASES = 16;

/**
 * The terms of a query as a person types it: words and Chinese strings must all occur, `"…"`, `“…”` and `「…」` hold a
 * phrase, and `-` before a word or phrase excludes it. Every query text is valid; one without letters gives no terms.
 */
export function termsOf(query: string): Terms {
  const all: Phrase[] = [];
  const none: Phrase[] = [];
  for (const { text, excluded } of piecesOf(query)) {
    const phrase = phraseOf(text);
    if (phrase.tokens.length > 0 && all.length + none.length < MOST_PHRASES) (excluded ? none : all).push(phrase);
  }
  return { all, none };
}

/** Where the phrase stands in the text whose tokens these are, at most `limit` places. */
export function placesOf(phrase: Phrase, tokens: readonly Token[], limit: number): Span[] {
  const places: Span[] = [];
  const [first] = phrase.tokens;
  if (first === undefined) return places;
  for (let at = 0; at < tokens.length && places.length < limit; at += 1) {
    const end = endOfMatch(phrase, tokens, at);
    if (end !== null) places.push({ start: tokens[at]?.start ?? 0, end });
  }
  return places;
}

function endOfMatch({ tokens: wanted, open }: Phrase, tokens: readonly Token[], at: number): number | null {
  let end = 0;
  for (const [offset, text] of wanted.entries()) {
    const token = tokens[at + offset];
    if (token === undefined) return null;
    const prefix = open && offset === wanted.length - 1;
    if (prefix ? !token.text.startsWith(text) : token.text !== text) return null;
    end = prefix ? token.start + text.length : token.end;
  }
  return end;
}

/** The phrase a query text stands for: as its tokens, less the closing single character of a longer Han run. */
function phraseOf(text: string): Phrase {
  const tokens = tokensOf(text).slice(0, LONGEST_PHRASE);
  const last = tokens.at(-1);
  const texts = tokens.map((token) => token.text);
  if (!last?.tail) return { tokens: texts, open: false };
  const alone = (tokens.at(-2)?.end ?? -1) !== last.end;
  return alone ? { tokens: texts, open: true } : { tokens: texts.slice(0, -1), open: false };
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['＂', '＂'],
  ['“', '”'],
  ['„', '“'],
  ['「', '」'],
  ['『', '』'],
  ['«', '»'],
]);
const MINUS = new Set(['-', '－', '−']);
const SPACE = /\s/u;

function* piecesOf(query: string): Iterable<{ text: string; excluded: boolean }> {
  let at = 0;
  while (at < query.length) {
    if (SPACE.test(query.charAt(at))) {
      at += 1;
      continue;
    }
    const excluded = MINUS.has(query.charAt(at));
    if (excluded) at += 1;
    const closing = CLOSING.get(query.charAt(at));
    const start = closing === undefined ? at : at + 1;
    const end = closing === undefined ? endOfWord(query, start) : endOfQuote(query, start, closing);
    yield { text: query.slice(start, end), excluded };
    at = closing === undefined ? end : end + 1;
  }
}

function endOfQuote(query: string, from: number, closing: string): number {
  const end = query.indexOf(closing, from);
  return end < 0 ? query.length : end;
}

function endOfWord(query: string, from: number): number {
  let end = from;
  while (end < query.length && !SPACE.test(query.charAt(end)) && !CLOSING.has(query.charAt(end))) end += 1;
  return end;
}
