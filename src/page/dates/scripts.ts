import { dayOf } from '../header-date.ts';

const KEY =
  /["'](?:date_?published|published_?(?:at|date|time|on)?|publish_?(?:date|time|ed_date)|first_?published(?:_?at|_?date)?|pub_?date|publication_?date|cms_?publishing_?date)["']\s{0,3}:\s{0,3}["'](\d{4})[-/](\d{2})[-/](\d{2})/giu;
const LONGEST = 300_000;

/** The day that a page's scripts name as that of publication (`"publishedAt":"2020-03-02T…"`), or null. */
export function dayInScript(script: string): string | null {
  for (const [, year, month, day] of script.slice(0, LONGEST).matchAll(KEY)) {
    const found = dayOf(Number(year), Number(month), Number(day));
    if (found !== null) return found;
  }
  return null;
}
