import type { Entry, Evidence } from '#merge/record.ts';

/** Where a quote stands, for a reader who wants to look: `zh-01.txt 120–141`. */
export const placeOf = ({ source, span }: Evidence): string => `${source} ${span.start}–${span.end}`;

/**
 * The sentences an entry rests on, the first with the entry's id behind it, and how many pages and independent origins
 * tell it. A sentence that the entry's own line holds already is not repeated: its place is enough.
 */
export function evidenceLines(entry: Entry, line: string, language: 'zh' | 'en', most = 1): readonly string[] {
  const shown = entry.evidence.slice(0, most).map((one, index) => {
    const quote = oneLine(one.quote);
    return `    ${line.includes(quote) ? '' : `«${quote}»  `}${placeOf(one)}${index === 0 ? `  ${entry.id}` : ''}`;
  });
  return [...shown, ...(entry.articles.length > 1 ? [`    ${counts(entry, language)}`] : [])];
}

const counts = ({ articles, origins }: Entry, language: 'zh' | 'en'): string =>
  language === 'zh'
    ? `${articles.length} 篇文章，${origins} 个独立来源`
    : `${articles.length} pages, ${origins} independent`;

const MOST_CHARACTERS = 240;

/** The text on one line, cut where it is long. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line;
}
