import type { Span } from '#article/span.ts';
import { type Phrase, placesOf } from './query.ts';
import { tokensOf } from './tokens.ts';

/** A stretch of an article in which searched words stand. All spans point into the article text. */
export interface Excerpt {
  readonly span: Span;
  readonly text: string;
  readonly matches: readonly Span[];
}

const MOST_EXCERPTS = 3;
const MOST_PLACES = 24;
const AROUND = 60;

/** The first stretches of the text in which the phrases stand, each within one paragraph and at most three. */
export function excerptsOf(text: string, phrases: readonly Phrase[]): Excerpt[] {
  const tokens = tokensOf(text);
  const places = phrases
    .flatMap((phrase) => placesOf(phrase, tokens, MOST_PLACES))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const excerpts: Excerpt[] = [];
  let at = 0;
  while (at < places.length && excerpts.length < MOST_EXCERPTS) {
    const first = places[at];
    if (first === undefined) break;
    const span = stretchAround(text, first);
    const matches = places.slice(at).filter((place) => place.start >= span.start && place.end <= span.end);
    excerpts.push({ span, text: text.slice(span.start, span.end), matches });
    at += Math.max(1, matches.length);
    while (places[at] && (places[at]?.start ?? 0) < span.end) at += 1;
  }
  return excerpts;
}

const SENTENCE_END = /[。！？；!?]/u;
const SPACE = /\s/u;

/** Sixty characters to either side, shortened to whole sentences or words, never across a line break. */
function stretchAround(text: string, { start, end }: Span): Span {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineBreak = text.indexOf('\n', end);
  const lineEnd = lineBreak < 0 ? text.length : lineBreak;
  let from = Math.max(start > 0 ? lineStart : 0, start - AROUND);
  let to = Math.min(lineEnd, end + AROUND);
  if (from > lineStart) from = beginAfter(text, from, start);
  if (to < lineEnd) to = endAt(text, to, end);
  return { start: from, end: to };
}

/** The first place from `from` on where a sentence or word begins; `from` itself in an unbroken Chinese stretch. */
function beginAfter(text: string, from: number, limit: number): number {
  for (const boundary of [SENTENCE_END, SPACE]) {
    for (let at = from; at < limit - 1; at += 1) {
      if (boundary.test(text.charAt(at))) return skipSpace(text, at + 1, limit);
    }
  }
  return insidePair(text, from) ? from + 1 : from;
}

function endAt(text: string, to: number, limit: number): number {
  for (let at = to; at > limit; at -= 1) if (SENTENCE_END.test(text.charAt(at - 1))) return at;
  for (let at = to; at > limit; at -= 1) if (SPACE.test(text.charAt(at))) return at;
  return insidePair(text, to) ? to - 1 : to;
}

function skipSpace(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && SPACE.test(text.charAt(at))) at += 1;
  return at;
}

const insidePair = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
};
