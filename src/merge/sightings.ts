import type { Span } from '#article/span.ts';
import { compareTexts, type ReportedIn } from './report.ts';
import { windowOf } from './window.ts';

/** Where and when something was seen: a stretch of an article, and the day the article speaks on. */
export interface Sighting {
  readonly articleId: string;
  readonly source: string;
  readonly on: string | null;
  readonly span: Span;
}

/** A form of a name or an office as articles give it, between which days, and in how many of them. */
export interface Seen {
  readonly text: string;
  /** True where a person set it, false where it was read. */
  readonly byHand: boolean;
  readonly pages: number;
  readonly first: Sighting;
  readonly last: Sighting;
}

/** What one article shows. */
export function seenIn(
  { articleId, source, published, said }: ReportedIn,
  text: string,
  span: Span,
  byHand = false,
): Seen {
  const sighting = { articleId, source, on: published ?? said, span };
  return { text, byHand, pages: 1, first: sighting, last: sighting };
}

/** What two sets of different articles show, in the order of the texts: the same in whatever order sets are put together. */
export function seenTogether(a: readonly Seen[], b: readonly Seen[]): readonly Seen[] {
  const all = Map.groupBy([...a, ...b], ({ text, byHand }) => `${byHand} ${text}`);
  return [...all.values()]
    .map((same) => same.reduce(joined))
    .sort((x, y) => compareTexts(x.text, y.text) || Number(y.byHand) - Number(x.byHand));
}

const joined = (a: Seen, b: Seen): Seen => ({
  ...a,
  pages: a.pages + b.pages,
  first: inTime(a.first, b.first, Number.POSITIVE_INFINITY) <= 0 ? a.first : b.first,
  last: inTime(a.last, b.last, Number.NEGATIVE_INFINITY) >= 0 ? a.last : b.last,
});

/** Order of sightings by day, those without one as if on `undated`; then by place. */
const inTime = (a: Sighting, b: Sighting, undated: number): number =>
  compareNumbers(dayOf(a, undated), dayOf(b, undated)) ||
  compareTexts(a.articleId, b.articleId) ||
  a.span.start - b.span.start ||
  a.span.end - b.span.end;

const dayOf = ({ on }: Sighting, undated: number): number => windowOf(on)?.from ?? undated;
const compareNumbers = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
