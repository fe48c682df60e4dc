import { attribute, type Element } from './element.ts';
import type { Line } from './line.ts';

/** What an element's name, role or class says of the lines in it. */
export type RegionSign = 'furniture' | 'caption' | 'hidden' | 'article';

/** A block of a page's tree, as the lines in it refer to it. */
export interface Region {
  /** Index of the region it stands in; -1 for the whole page. */
  readonly parent: number;
  readonly signs: readonly RegionSign[];
  /** The sign comes from a class or an id, which also name whole pages (`has-sidebar`, `page-with-ads`). */
  readonly byName: boolean;
}

const listed = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const FURNITURE = listed('nav footer menu dialog');
/** Whole articles stand in these too. */
const WEAK_FURNITURE = listed('aside form');
const FURNITURE_ROLE = /^(?:navigation|complementary|contentinfo|search|menu|menubar|dialog|toolbar|banner)$/u;
const FURNITURE_NAME =
  /(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|foot(?:er)?|sidebar|side|aside|related|recommend(?:ed|ation)?s?|share|sharing|social|comments?|disqus|newsletter|subscribe|subscription|promo|advert(?:isement)?s?|ads?|banner|breadcrumbs?|crumbs?|toolbar|hot|ranking?|trending|popular|most-read|widget|popup|modal|cookies?|consent|copyright|tags?|pagination|pager|login|search)(?=$|[\s_-])/iu;
/** Classes that name what a post is about (`tag-hot-news`), as blogs set them on its outermost block. */
const SUBJECT = /(?:^|\s)(?:tag|category|categories|topic|format|status|type|postid|author|term|section)-\S{0,80}/giu;
const CAPTION_NAME = /(?:^|[\s_-])(?:caption|figcaption|img-?desc|pic-?(?:info|desc|note))(?=$|[\s_-])/iu;
const ARTICLE_NAME =
  /(?:^|[\s_-])(?:article-?(?:body|content|text)|post-?(?:body|content|text)|entry-?content|story-?(?:body|content|text)|body-?(?:text|copy)|articlebody)(?=$|[\s_-])/iu;

/** What an element says of the lines in it. */
export function signsOf(element: Element): Pick<Region, 'signs' | 'byName'> {
  const tag = element.tagName;
  const signs: RegionSign[] = [];
  const whole = tag === 'body' || tag === 'html';
  const named = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
    .slice(0, 600)
    .replace(SUBJECT, ' ');
  const body = whole || tag === 'article' || tag === 'main';
  if (!whole && isHidden(element)) signs.push('hidden');
  if (
    tag === 'article' ||
    tag === 'main' ||
    attribute(element, 'role') === 'main' ||
    /articlebody/iu.test(attribute(element, 'itemprop') ?? '') ||
    (!whole && ARTICLE_NAME.test(named))
  )
    signs.push('article');
  const sure = FURNITURE.has(tag) || (!body && FURNITURE_ROLE.test(attribute(element, 'role') ?? ''));
  if (sure || WEAK_FURNITURE.has(tag) || (!body && FURNITURE_NAME.test(named))) signs.push('furniture');
  if (tag === 'figcaption' || (!body && CAPTION_NAME.test(named))) signs.push('caption');
  return { signs, byName: tag !== 'figcaption' && !sure };
}

const isHidden = (element: Element): boolean =>
  element.attrs.some(
    ({ name, value }) => name === 'hidden' || (name === 'style' && /display\s*:\s*none/iu.test(value)),
  );

/** The running text and the links of a region and all regions in it, as sizes of lines. */
export interface Tally {
  prose: number;
  links: number;
  all: number;
  lines: number;
  headed: boolean;
}

const LEAST_PROSE = 30;

/** The size of a line where it is running text, else 0. */
export const proseOf = (line: Line): number =>
  line.closed && line.size >= LEAST_PROSE && (line.markup?.links ?? 0) < 0.3 ? line.size : 0;

/** Sums the lines of each region up to the whole page; `counts` says which lines count. */
export function tally(
  regions: readonly Region[],
  lines: readonly Line[],
  counts: (line: Line) => boolean = () => true,
): Tally[] {
  const sums = regions.map((): Tally => ({ prose: 0, links: 0, all: 0, lines: 0, headed: false }));
  for (const line of lines) {
    const sum = sums[line.markup?.region ?? 0];
    if (!sum || !counts(line)) continue;
    sum.prose += proseOf(line);
    sum.links += line.size * (line.markup?.links ?? 0);
    sum.all += line.size;
    sum.lines += 1;
    sum.headed ||= line.markup?.heading === 1;
  }
  // Regions are listed before those they hold, so that from the end upward each sum is whole.
  for (let index = regions.length - 1; index > 0; index -= 1) {
    const [sum, parent] = [sums[index], sums[regions[index]?.parent ?? -1]];
    if (!sum || !parent) continue;
    parent.prose += sum.prose;
    parent.links += sum.links;
    parent.all += sum.all;
    parent.lines += sum.lines;
    parent.headed ||= sum.headed;
  }
  return sums;
}

const LARGEST_CAPTION = 300;
const MOST_CAPTION_LINES = 6;

/**
 * Reads the signs of the regions against what stands in them: names say `related` or `has-caption` of whole pages too.
 * What holds most of the page's running text is the page, no sidebar; a long text is no caption; and a page that is
 * hidden as a whole is shown by a script.
 */
export function settle(regions: readonly Region[], lines: readonly Line[]): Line[] {
  const once = firstOnes(lines);
  const whole = tally(regions, lines);
  const hiddenAtAll = inherited(regions, 'hidden', () => true);
  const visible = tally(regions, lines, (line) => !hiddenAtAll[regionOf(line)])[0]?.prose ?? 0;
  const hidden = inherited(regions, 'hidden', (index) => (whole[index]?.prose ?? 0) <= Math.max(100, visible * 1.5));
  const surely = inherited(regions, 'furniture', (index) => regions[index]?.byName === false);
  const plain = tally(regions, lines, (line) => once.has(line) && !surely[regionOf(line)] && !hidden[regionOf(line)]);
  const { prose: page = 0, all: words = 0 } = plain[0] ?? {};
  const furniture = inherited(regions, 'furniture', (index) => {
    const { prose = 0, all = 0 } = plain[index] ?? {};
    const most = prose >= LEAST_PAGE && prose >= page * MOST_OF_IT;
    return regions[index]?.byName === false || !(most || all >= words * MOST_OF_ALL);
  });
  const caption = inherited(regions, 'caption', (index) => {
    const { all = 0, lines: count = 0, headed = false } = whole[index] ?? {};
    return regions[index]?.byName === false || (all <= LARGEST_CAPTION && count <= MOST_CAPTION_LINES && !headed);
  });
  return lines.flatMap((line) => {
    const region = regionOf(line);
    if (!line.markup) return [line];
    if (hidden[region]) return [];
    return [
      { ...line, markup: { ...line.markup, furniture: furniture[region] ?? false, caption: caption[region] ?? false } },
    ];
  });
}

const LEAST_PAGE = 120;
const MOST_OF_IT = 0.66;
const MOST_OF_ALL = 0.85;

/** The lines without those that say again what one before them said. */
export function firstOnes(lines: readonly Line[]): ReadonlySet<Line> {
  const texts = new Set<string>();
  return new Set(lines.filter(({ text }) => !texts.has(text) && texts.add(text)));
}

const regionOf = (line: Line): number => line.markup?.region ?? 0;

/** Whether each region stands in one (or is one) of that sign for which the sign holds. */
function inherited(regions: readonly Region[], sign: RegionSign, holds: (index: number) => boolean): boolean[] {
  const flags: boolean[] = [];
  regions.forEach((region, index) => {
    flags.push((flags[region.parent] ?? false) || (region.signs.includes(sign) && holds(index)));
  });
  return flags;
}
