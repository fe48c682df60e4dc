import type { Naming } from '#brief/names.ts';
import type { Entry, Evidence } from '#merge/record.ts';

/** Where a quote stands, for a reader who wants to look: `zh-01.txt 120–141`. */
export const placeOf = ({ source, span }: Evidence): string => `${source} ${span.start}–${span.end}`;

/** The way by which a page has its account: «北纬新闻网 ← 海桥通讯社 ← 朝中社»; null where it tells it at first hand. */
export const chainOf = (
  { outlet, through }: { readonly outlet: string | null; readonly through?: readonly string[] | undefined },
  holder: Naming['holder'],
): string | null => (through ? [outlet ?? '', ...through.map(holder)].join(' ← ').trim() : null);

/**
 * The sentences an entry rests on, the first with the entry's id behind it, and how many pages, independent origins and
 * outlets tell it. A sentence that the entry's own line holds already is not repeated: its place is enough.
 */
export function evidenceLines(entry: Entry, line: string, { language, holder }: Naming, most = 1): readonly string[] {
  const shown = entry.evidence.slice(0, most).map((one, index) => {
    const quote = oneLine(one.quote);
    const place = [placeOf(one), chainOf(one, holder), index === 0 ? entry.id : null].filter(Boolean).join('  ');
    return `    ${line.includes(quote) ? '' : `«${quote}»  `}${place}`;
  });
  return [...shown, ...(entry.articles.length > 1 ? [`    ${counts(entry, language)}`] : [])];
}

function counts({ articles, origins, outlets }: Entry, language: 'zh' | 'en'): string {
  const [pages, printed] = [articles.length, outlets.length];
  return language === 'zh'
    ? `${pages} 篇文章，${origins} 个独立来源${printed > 0 ? `，${printed} 家媒体` : ''}`
    : `${pages} pages, ${origins} independent${printed > 0 ? `, ${printed} ${printed === 1 ? 'outlet' : 'outlets'}` : ''}`;
}

const MOST_CHARACTERS = 240;

/** The text on one line, cut where it is long. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}…` : line;
}
