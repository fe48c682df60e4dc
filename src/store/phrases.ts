import type { Span } from '#article/span.ts';
import { type Phrase, placesOf } from './query.ts';
import { foldText, stemOf, type Token, tokensOf } from './tokens.ts';

/** True where the phrase stands in the text, be it across lines. */
export function standsIn(text: string, phrase: Phrase): boolean {
  for (const line of linesWith(text, [phrase])) {
    if (placesOf(phrase, tokensFrom(text, line, phrase.tokens.length), 1).length > 0) return true;
  }
  return false;
}

/** How often the phrase stands in the lines of the text, counted up to a limit. */
export function countIn(text: string, phrase: Phrase, limit: number): number {
  let count = 0;
  for (const { start, end } of linesWith(text, [phrase])) {
    count += placesOf(phrase, tokensOf(text.slice(start, end)), limit - count).length;
    if (count >= limit) break;
  }
  return count;
}

/** The lines that hold the first letters of a phrase: tokens are only made of those, for a list must be quick. */
export function* linesWith(text: string, phrases: readonly Phrase[]): Iterable<Span> {
  const folded = foldText(text);
  const stems = phrases.map(({ tokens: [first = ''] }) => stemOf(first));
  const next = stems.map((stem) => folded.indexOf(stem));
  for (let from = 0; ; ) {
    for (const [index, stem] of stems.entries()) {
      const at = next[index] ?? -1;
      if (at >= 0 && at < from) next[index] = folded.indexOf(stem, from);
    }
    const first = Math.min(...next.filter((at) => at >= 0));
    if (first === Number.POSITIVE_INFINITY) return;
    const lineBreak = text.indexOf('\n', first);
    const end = lineBreak < 0 ? text.length : lineBreak;
    yield { start: text.lastIndexOf('\n', first) + 1, end };
    from = end + 1;
  }
}

/** The tokens of a line, and so many after it that a phrase of that length which begins in the line is whole. */
function tokensFrom(text: string, { start, end }: Span, length: number): readonly Token[] {
  for (let to = end; ; ) {
    const after = text.slice(end, to);
    if (to >= text.length || tokensOf(after).length >= length) return tokensOf(text.slice(start, to));
    const lineBreak = text.indexOf('\n', to + Math.max(LEAST_STEP, to - end));
    to = lineBreak < 0 ? text.length : lineBreak;
  }
}

/** Characters that the stretch after a line grows by; it doubles, so that empty lines without end are read once. */
const LEAST_STEP = 64;
