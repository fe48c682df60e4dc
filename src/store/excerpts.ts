import type { Span } from '#article/span.ts';
import { linesWith } from './phrases.ts';
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
  const excerpts: Excerpt[] = [];
  for (const line of linesWith(text, phrases)) {
    const words = text.slice(line.start, line.end);
    for (const { span, matches } of stretchesOf(words, phrases).slice(0, MOST_EXCERPTS - excerpts.length)) {
      const here = moved(span, line.start);
      excerpts.push({
        span: here,
        text: text.slice(here.start, here.end),
        matches: matches.map((match) => moved(match, line.start)),
      });
    }
    if (excerpts.length === MOST_EXCERPTS) break;
  }
  return excerpts;
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

interface Stretch {
  readonly span: Span;
  readonly matches: readonly Span[];
}

/** The places of the phrases in one line, those that lie close together in one stretch. */
function stretchesOf(line: string, phrases: readonly Phrase[]): Stretch[] {
  const tokens = tokensOf(line);
  const places = phrases
    .flatMap((phrase) => placesOf(phrase, tokens, MOST_PLACES))
    .toSorted((a, b) => a.start - b.start || a.end - b.end);
  const stretches: Stretch[] = [];
  let rest = places;
  for (let [first] = rest; first && stretches.length < MOST_EXCERPTS; [first] = rest) {
    const span = stretchAround(line, first);
    const matches = rest.filter((place) => place.end <= span.end);
    stretches.push({ span, matches });
    rest = rest.filter((place) => place.start >= span.end);
  }
  return stretches;
}

const SENTENCE_END = /[。！？；!?]/u;
const SPACE = /\s/u;

/** Sixty characters to either side, shortened to whole sentences or words. */
function stretchAround(line: string, { start, end }: Span): Span {
  const from = start - AROUND;
  const to = end + AROUND;
  return {
    start: from <= 0 ? 0 : beginAfter(line, from, start),
    end: to >= line.length ? line.length : endAt(line, to, end),
  };
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
