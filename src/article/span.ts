/** A stretch of a text: UTF-16 offsets, half-open (`end` is the first character that no longer belongs to it). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch together with the characters that stand there; `text.slice(start, end) === quote` must hold. */
export interface Quote {
  readonly span: Span;
  readonly quote: string;
}

/** Makes the quote that stands at `span`; throws a RangeError where the span does not lie in the text. */
export function quoteAt(text: string, span: Span): Quote {
  if (!(span.start >= 0 && span.end >= span.start && span.end <= text.length)) {
    throw new RangeError(`span ${span.start}–${span.end} does not lie in a text of ${text.length} characters`);
  }
  return { span, quote: text.slice(span.start, span.end) };
}

/** True where the characters at the span are the quote. */
export const stands = (text: string, { span, quote }: Quote): boolean =>
  span.start >= 0 && span.end >= span.start && text.slice(span.start, span.end) === quote;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The span without white space at its ends. */
export function trimSpan(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/u.test(text.charAt(from))) from += 1;
  while (to > from && /\s/u.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
