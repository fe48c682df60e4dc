import type { PublishedBy } from '#article/article.ts';
import type { Classified } from '../classify.ts';
import { dateOf } from '../dateline.ts';
import type { Declared } from '../declared.ts';
import { dayOf } from '../header-date.ts';
import { dateInAddress } from './address.ts';
import { writtenDates } from './written.ts';

/** The day a page was published, and by what means that was found. */
export interface Published {
  readonly published: string | null;
  readonly publishedBy: PublishedBy | null;
}

const GIVEN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/**
 * The first step of the ladder that tells the day: what the user states; the one day that stands visibly at the title;
 * what the page declares; the nearest date to the title; dateline, address, credits; the day of a change. A date without
 * a year is none unless the page names one year. The clock of the machine is never asked.
 */
export function publishedOf(
  page: Classified,
  declared: Declared | null,
  given: string | null,
  url: string | null,
): Published {
  const option = given?.trim() ?? '';
  if (GIVEN.test(option)) return { published: option, publishedBy: 'option' };
  const seen = declared === null ? [] : visibleDates(page, declared);
  const shown = onlyDayAtTitle(seen);
  if (declared?.published && (shown === null || !goesBefore(shown.value, declared.published.published)))
    return declared.published;
  if (shown !== null) return by(shown);
  const header = page.blocks.find(
    ({ reason, credit, kind }) => reason === null && credit?.published && kind !== 'caption',
  )?.credit?.published;
  if (header && declared === null) return { published: header, publishedBy: 'header line' };
  const nearest = seen.filter(({ changed }) => !changed).sort((a, b) => a.distance - b.distance)[0];
  if (nearest && nearest.distance <= AT_TITLE) return by(nearest);
  if (header) return { published: header, publishedBy: 'header line' };
  return datelineOrAddress(page, url) ?? (nearest ? by(nearest) : null) ?? changedDay(seen, declared) ?? NONE;
}

/**
 * Whether the day shown at the title counts for more than the declared one: that of the next or last day is the same
 * moment in the zone of the reader; a later one is that of the text as it stands. An earlier one is of something else.
 */
function goesBefore(shown: string, declared: string): boolean {
  const days = (Date.parse(shown) - Date.parse(declared)) / 86_400_000;
  if (days === 0) return false;
  return Math.abs(days) <= 1 || (days > 0 && !isTurned(shown, declared));
}

/** 2021-01-11 and 2021-11-01: one of them was read with day and month in the wrong order. */
const isTurned = (one: string, other: string): boolean =>
  one.slice(0, 4) === other.slice(0, 4) && one.slice(5, 7) === other.slice(8) && one.slice(8) === other.slice(5, 7);

const NONE: Published = { published: null, publishedBy: null };

/** A date that can be seen on the page, with how far from the title it stands. */
interface Seen {
  readonly value: string;
  readonly changed: boolean;
  readonly distance: number;
  readonly means: 'time element' | 'header line';
}

const by = ({ value, means }: Seen): Published => ({ published: value, publishedBy: means });

const LONGEST_LINE = 40;
const ASIDE = 80;
const UNNAMED = 6;

/** Dates of elements made or named for them, and of short lines; those among comments and teasers count as far away. */
function visibleDates({ blocks, title, extent }: Classified, { dates, order }: Declared): Seen[] {
  const top = blocks[title]?.line.number ?? blocks[Math.max(0, extent.first)]?.line.number ?? 1;
  const from = (line: number): number => (line >= top ? line - top : (top - line) * 2 + 1);
  const seen: Seen[] = dates.map(({ line, value, changed, formal, aside }) => ({
    value,
    changed,
    distance: from(line) + (aside ? ASIDE : 0),
    means: formal ? 'time element' : 'header line',
  }));
  for (const { line } of blocks) {
    if (line.size > LONGEST_LINE) continue;
    for (const { value, changed } of writtenDates(line.text, order)) {
      const linked = (line.markup?.links ?? 0) > 0.9;
      const penalty = (line.markup?.furniture ? ASIDE / 2 : 0) + (linked ? 2 * UNNAMED : UNNAMED);
      seen.push({ value, changed, distance: from(line.number) + penalty, means: 'header line' });
    }
  }
  return seen;
}

/** Lines around the title in which the page tells its day. */
const AT_TITLE = 14;

/** The day at the title, where it is the only one there that is not of a change; null where none or several are. */
function onlyDayAtTitle(seen: readonly Seen[]): Seen | null {
  const near = seen.filter(({ distance, changed }) => distance <= AT_TITLE && !changed);
  const [first] = near.sort((a, b) => a.distance - b.distance);
  return first && near.every(({ value }) => value === first.value) ? first : null;
}

function datelineOrAddress({ blocks, extent }: Classified, url: string | null): Published | null {
  const dateline = blocks
    .slice(Math.max(0, extent.first))
    .find((block) => block.dateline !== null && block.reason === null)?.dateline;
  const dated = dateline ? dateOf(dateline) : null;
  if (dated) return { published: dated, publishedBy: 'dateline' };
  const address = url === null ? null : dateInAddress(url);
  if (address) return { published: address, publishedBy: 'address' };
  const year = copyrightYear(blocks);
  if (year === null || !dateline?.month || !dateline.day) return null;
  const day = dayOf(year, dateline.month, dateline.day);
  return day ? { published: day, publishedBy: 'inferred' } : null;
}

/** A page that only tells when it was changed is dated by that. */
function changedDay(seen: readonly Seen[], declared: Declared | null): Published | null {
  const [nearest] = seen.filter(({ changed }) => changed).sort((a, b) => a.distance - b.distance);
  const day = nearest?.value ?? declared?.changed ?? null;
  return day === null ? null : { published: day, publishedBy: 'inferred' };
}

/** The one year of the page's copyright line: a dateline of day and month is read with it. */
function copyrightYear(blocks: Classified['blocks']): number | null {
  const years = new Set<number>();
  for (const { reason, line } of blocks) {
    if (reason !== 'page/debris/legal') continue;
    for (const match of line.text.matchAll(/[©ⓒ]|copyright/giu)) {
      const year = /(?:19|20)\d\d(?!\s*[-–—]\s*\d)/u.exec(line.text.slice(match.index, match.index + 80))?.[0];
      if (year !== undefined) years.add(Number(year));
    }
  }
  return years.size === 1 ? ([...years][0] ?? null) : null;
}
