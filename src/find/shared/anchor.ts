const FULL_ZH = /(\d{4})年(\d{1,2})月(\d{1,2})日/gu;
const BARE_ZH = /(?<!\d年)(?<![\d年])(\d{1,2})月(\d{1,2})日/gu;
const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const FULL_EN = new RegExp(`(?<!\\d)(?:(\\d{1,2}) (${MONTHS})|(${MONTHS}) (\\d{1,2})),? (\\d{4})(?!\\d)`, 'gu');
/** Words right before a date that is still to come. */
const AHEAD = /(?:将于|将在|定于|拟于|预定|直到|截至|by|until|on or before) ?$/u;

const iso = (year: number, month: number, day: number): string | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : null;

/**
 * The day to read relative times against where a page gives no date of its own: the latest day written out in full,
 * or a later day of the same year written without it (…2019年9月12日…10月5日). Null where no day stands in full. It is
 * a reading aid, never shown as the published date.
 */
export function inferAnchor(plain: string, lower: string): string | null {
  const days: string[] = [];
  const add = (day: string | null, at: number): void => {
    if (day && !AHEAD.test(lower.slice(Math.max(0, at - 14), at))) days.push(day);
  };
  for (const match of plain.matchAll(FULL_ZH))
    add(iso(Number(match[1]), Number(match[2]), Number(match[3])), match.index);
  for (const match of lower.matchAll(FULL_EN)) {
    const month = MONTHS.split('|').indexOf(match[2] ?? match[3] ?? '') + 1;
    add(iso(Number(match[5]), month, Number(match[1] ?? match[4])), match.index);
  }
  const latest = days.sort().at(-1);
  if (!latest) return null;
  const year = Number(latest.slice(0, 4));
  for (const match of plain.matchAll(BARE_ZH)) add(iso(year, Number(match[1]), Number(match[2])), match.index);
  return days.sort().at(-1) ?? latest;
}
