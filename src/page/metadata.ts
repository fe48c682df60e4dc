import type { PublishedBy } from '#article/article.ts';
import type { Classified } from './classify.ts';
import { dateOf } from './dateline.ts';
import type { Declared } from './declared.ts';
import { dayOf } from './header-date.ts';
import { tidy } from './line.ts';
import { outletOf } from './outlet.ts';
import { namesIn } from './person-names.ts';

/** What the page says of itself. */
export interface Metadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly origin: string | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly published: string | null;
  readonly publishedBy: PublishedBy | null;
}

/** Reads the metadata of a classified page; `declared` is what its markup states, `given` the date the user states. */
export function metadataOf(
  page: Classified,
  declared: Declared | null,
  given: string | null,
  url: string | null,
): Metadata {
  const { blocks, title, extent } = page;
  const credits = blocks.flatMap((block) =>
    block.reason === null && block.credit !== null && block.kind !== 'caption' ? [block.credit] : [],
  );
  const dateline =
    blocks.slice(Math.max(0, extent.first)).find((block) => block.dateline !== null && block.reason === null)
      ?.dateline ?? null;
  const authors = unique([...credits.flatMap((credit) => credit.authors), ...(dateline?.authors ?? [])]);
  const origin =
    credits.find((credit) => credit.origin !== null)?.origin ?? dateline?.agency ?? declared?.origin ?? null;
  const titleLine = blocks[title]?.line.text;
  return {
    title: declared?.title ?? (titleLine === undefined ? null : tidy(titleLine)),
    outlet: declared?.outlet ?? outletOf(blocks, title, extent),
    origin,
    authors: authors.length > 0 ? authors : (declared?.authors ?? []),
    editors: unique([...credits.flatMap((credit) => credit.editors), ...editorsInText(blocks)]),
    ...publishedOf(page, declared, given, url),
  };
}

const INLINE_EDITOR =
  /[（(【[]\s*(?:责任编辑|責任編輯|责编|責編|编辑|編輯|译者|Editing by|Editor:?)\s*[：:／/]?\s*([^（()）】\]]{2,40})[）)】\]]/u;

/** （編輯：高照芬） at the end of the last paragraphs. */
function editorsInText(blocks: Classified['blocks']): readonly string[] {
  return blocks
    .filter(({ reason, line }) => reason === null && line.size >= 20)
    .slice(-3)
    .flatMap(({ line }) => namesIn(INLINE_EDITOR.exec(line.text.slice(-80))?.[1] ?? ''));
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

const GIVEN = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

type Published = Pick<Metadata, 'published' | 'publishedBy'>;

/** The first step of the ladder that tells the date; a date without a year is none unless the page names one year. */
function publishedOf(
  { blocks, extent }: Classified,
  declared: Declared | null,
  given: string | null,
  url: string | null,
): Published {
  const option = given?.trim() ?? '';
  if (GIVEN.test(option)) return { published: option, publishedBy: 'option' };
  if (declared?.published) return declared.published;
  const header = blocks.find((block) => block.reason === null && block.credit?.published && block.kind !== 'caption')
    ?.credit?.published;
  if (header) return { published: header, publishedBy: 'header line' };
  const dateline = blocks
    .slice(Math.max(0, extent.first))
    .find((block) => block.dateline !== null && block.reason === null)?.dateline;
  const dated = dateline ? dateOf(dateline) : null;
  if (dated) return { published: dated, publishedBy: 'dateline' };
  const address = url === null ? null : dateInAddress(url);
  if (address) return { published: address, publishedBy: 'address' };
  const year = copyrightYear(blocks);
  if (year !== null && dateline?.month && dateline.day) {
    const day = dayOf(year, dateline.month, dateline.day);
    if (day) return { published: day, publishedBy: 'inferred' };
  }
  return { published: null, publishedBy: null };
}

const ADDRESS_DATES = [
  /[/_-](?:t)?((?:19|20)\d\d)[/_-](\d{1,2})[/_-](\d{1,2})(?=[/_.-]|$)/u,
  /[/_-]((?:19|20)\d\d)[/-]?(\d{2})(\d{2})(?=[/_.-]|$)/u,
  /[/_]t((?:19|20)\d\d)(\d{2})(\d{2})_/u,
  /\/((?:19|20)\d\d)-(\d{2})\/(\d{2})\//u,
];

/** The day in a page's address (/2019/10/07/, /20191007/, t20191007_), or null. */
export function dateInAddress(url: string): string | null {
  const path = url.slice(0, 500).replace(/[?#].*$/u, '');
  for (const pattern of ADDRESS_DATES) {
    const match = pattern.exec(path);
    const day = match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
    if (day !== null) return day;
  }
  return null;
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
