import { overlaps, type Span } from '#article/span.ts';
import { type Finding, quotesOf } from '#find/finding.ts';
import { normalAddress } from '#page/address.ts';
import type { Anchor, CorrectedKind } from './corrections.ts';
import type { FiledReading } from './record.ts';
import { rulingOf } from './ruling.ts';

/** What tells a finding from others of its kind in one sentence, as it was read, whatever people changed in it. */
export function whatOf(finding: Finding): string {
  const ruling = rulingOf(finding);
  if (ruling) return ruling.read;
  if ('id' in finding) return finding.id;
  if ('actors' in finding) return [finding.kind, ...[...finding.actors].sort()].join(' ');
  if ('stance' in finding) return [finding.party, finding.issue, finding.stance].join(' ');
  if ('giver' in finding) return [finding.giver, finding.taker].join(' ');
  if ('by' in finding) return [finding.kind, finding.by].join(' ');
  return 'speaker' in finding ? finding.speaker : '';
}

/** The anchor of a finding. */
export function anchorOf(kind: CorrectedKind, finding: Finding, { articleId, source, article }: FiledReading): Anchor {
  const [quoted] = quotesOf(finding);
  if (!quoted) throw new Error(`${finding.rule}: a finding always quotes its article`);
  const { quote, span } = quoted;
  const before = article.text.slice(Math.max(0, span.start - AROUND), span.start);
  const after = article.text.slice(span.end, span.end + AROUND);
  return { kind, articleId, source, url: article.url, quote, start: span.start, before, after, what: whatOf(finding) };
}

/** So many letters before and after a quote are kept to know it again by. */
const AROUND = 32;

/** True where the anchor was set in the article, or in an earlier version of its page. */
export const isOf = ({ articleId, source, url }: Anchor, reading: FiledReading): boolean =>
  articleId === reading.articleId || source === reading.source || isSameAddress(url, reading.article.url);

/** All by which a page is known again: id, name, and address as it is spelled and as all its spellings are. */
export const namesOfPage = ({
  articleId,
  source,
  url,
}: Pick<Anchor, 'articleId' | 'source' | 'url'>): readonly string[] =>
  [articleId, source, url, url === null ? null : normal(url)].filter((name) => name !== null);

/** True where the addresses are spelled alike, or are two of one article. */
export const isSameAddress = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && (a === b || (normal(a) !== null && normal(a) === normal(b)));

const NORMAL = new Map<string, string | null>();
const MOST_KEPT = 10_000;

/** The normal address, worked out once: corrections are held against every article. */
function normal(address: string): string | null {
  const known = NORMAL.get(address);
  if (known !== undefined) return known;
  if (NORMAL.size >= MOST_KEPT) NORMAL.clear();
  const made = normalAddress(address);
  NORMAL.set(address, made);
  return made;
}

/**
 * Where the quoted text stands now: of several places that with most of the old text around it, then that nearest to
 * the old one. Null where it is gone.
 */
export function placeOf(anchor: Pick<Anchor, 'quote' | 'start' | 'before' | 'after'>, text: string): Span | null {
  const { quote, start } = anchor;
  if (quote === '') return null;
  let best: { readonly at: number; readonly like: number } | null = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const like = sharedAround(anchor, text, at);
    const nearer = best !== null && Math.abs(at - start) < Math.abs(best.at - start);
    if (!best || like > best.like || (like === best.like && nearer)) best = { at, like };
  }
  return best && { start: best.at, end: best.at + quote.length };
}

/** How many letters around a place are those that stood around the quote; an end of the text counts as one. */
function sharedAround(
  { quote, before, after }: Pick<Anchor, 'quote' | 'before' | 'after'>,
  text: string,
  at: number,
): number {
  let [left, right] = [0, 0];
  while (left < before.length && before.at(-1 - left) === text[at - 1 - left]) left += 1;
  while (right < after.length && after[right] === text[at + quote.length + right]) right += 1;
  const begins = before.length < AROUND && left === before.length && at === left;
  const ends = after.length < AROUND && right === after.length && at + quote.length + right === text.length;
  return left + right + (begins ? 1 : 0) + (ends ? 1 : 0);
}

/**
 * The finding of the anchor's kind that it means in the article as it is read now: of those that touch its text the one
 * that says the same, else the only one there is. Null where the text is gone, or nothing or too much is found in it.
 */
export function boundTo<F extends Finding>(anchor: Anchor, findings: readonly F[], text: string): F | null {
  const place = placeOf(anchor, text);
  if (!place) return null;
  const touching = findings.filter((finding) => quotesOf(finding).some(({ span }) => overlaps(span, place)));
  const same = touching.filter((finding) => whatOf(finding) === anchor.what);
  const exact = same.find((finding) => quotesOf(finding)[0]?.span.start === place.start);
  return exact ?? same[0] ?? (touching.length === 1 ? (touching[0] ?? null) : null);
}
