import type { LandmarkWords } from './landmarks.ts';
import { type Day, dayOf, onDay, partsOf } from './times-calendar.ts';

const FULL_ZH = /(\d{4})年(\d{1,2})月(\d{1,2})日/gu;
/** A date without its year, and the word that tells how far back that lies. */
const BARE_ZH = /(?<![\d年])(去年|前年|明年|今年)?(?<!\d年)(\d{1,2})月(?:(\d{1,2})日)?/gu;
/** «2日», «1日晚»: a day that leaves out its month is one of the last days before the page. */
const DAY_ZH = /(?<![\d月至到、.—–~-])(\d{1,2})日(?![内程元圆])/gu;
const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const FULL_EN = new RegExp(`(?<!\\d)(?:(\\d{1,2}) (${MONTHS})|(${MONTHS}) (\\d{1,2})),? (\\d{4})(?!\\d)`, 'gu');
const SHORT = MONTHS.replace(/(?<=\b[a-z]{3})[a-z]*/gu, '');
const BARE_EN = new RegExp(
  `(?<![\\d\\p{L}])(?:(\\d{1,2}) )?(${MONTHS}|(?:${SHORT}|sept)\\.)(?: (\\d{1,2}))?(?!\\d|,? \\d{4})`,
  'gu',
);
/** Words right before a date that is still to come. */
const AHEAD = /(?:将于|将在|定于|拟于|预定|直到|截至|by|until|on or before|ahead of the) ?$/u;
/** The first date of a stretch, right before its second. */
const FIRST_OF_TWO = /(?:(?:\d{1,2} )?[a-z]{3,4}\.?(?: \d{1,2})?|\d{1,2}月\d{1,2}日?) ?(?:-|–|—|to|至|到) ?$/u;
/** How near the place of a landmark must stand to its date, in characters. */
const BESIDE = 100;
/** A day without a month lies at most so many days after the last date of the page. */
const SOON = 10;

/** A date of the text without its year. */
interface Bare {
  /** How many years before the page: 1 for 去年. */
  readonly back: number;
  readonly month: number;
  readonly day: number | null;
  readonly at: number;
  readonly ahead: boolean;
}

/**
 * The day to read relative times against where a page gives no date of its own: the latest day written out in full,
 * or a later day of the same year written without it (…2019年9月12日…10月5日). Where no day stands in full, a landmark
 * that the page recalls without its year (今年2月的河内会晤) tells the year. Null where nothing does. It is a reading
 * aid, never shown as the published date.
 */
export function inferAnchor(plain: string, lower: string, landmarks: readonly LandmarkWords[] = []): string | null {
  const full = fullDays(plain, lower);
  const latest = full.sort((a, b) => a - b).at(-1);
  const bare = [...bareZh(plain, lower), ...(latest === undefined ? bareEn(lower) : [])];
  const year = latest === undefined ? yearByLandmarks(bare, plain, landmarks) : partsOf(latest).year;
  if (year === null) return null;
  const dated = (ahead: boolean): readonly Day[] =>
    bare.flatMap((one) =>
      one.day !== null && one.back === 0 && one.ahead === ahead ? (dayOf(year, one.month, one.day) ?? []) : [],
    );
  const past = Math.max(...full, ...dated(false));
  const next = Math.min(...dated(true));
  if (Number.isFinite(past)) return onDay(lastOf(past, plain)).value;
  return Number.isFinite(next) ? onDay(next - 1).value : null;
}

/** True where a date, or the one that begins its stretch (ahead of the Oct. 31-Nov. 1 meeting), is still to come. */
const isAhead = (lower: string, at: number): boolean =>
  AHEAD.test(lower.slice(Math.max(0, at - 28), at).replace(FIRST_OF_TWO, ''));

function fullDays(plain: string, lower: string): Day[] {
  const days: Day[] = [];
  const add = (day: Day | null, at: number): void => {
    if (day !== null && !isAhead(lower, at)) days.push(day);
  };
  for (const match of plain.matchAll(FULL_ZH))
    add(dayOf(Number(match[1]), Number(match[2]), Number(match[3])), match.index);
  for (const match of lower.matchAll(FULL_EN)) {
    const month = MONTHS.split('|').indexOf(match[2] ?? match[3] ?? '') + 1;
    add(dayOf(Number(match[5]), month, Number(match[1] ?? match[4])), match.index);
  }
  return days;
}

const BACK: Readonly<Record<string, number>> = { 去年: 1, 前年: 2, 明年: -1 };

const bareZh = (plain: string, lower: string): readonly Bare[] =>
  [...plain.matchAll(BARE_ZH)].map(({ 1: year = '', 2: month, 3: day, index }) => ({
    back: BACK[year] ?? 0,
    month: Number(month),
    day: day === undefined ? null : Number(day),
    at: index,
    ahead: isAhead(lower, index),
  }));

const bareEn = (lower: string): readonly Bare[] =>
  [...lower.matchAll(BARE_EN)].map(({ 1: before, 2: name = '', 3: after, index }) => {
    const day = before ?? after;
    return {
      back: 0,
      month: SHORT.split('|').indexOf(name.slice(0, 3)) + 1,
      day: day === undefined ? null : Number(day),
      at: index,
      ahead: isAhead(lower, index),
    };
  });

/** The year of the page by the landmarks whose days and place stand together in it; null where they differ. */
function yearByLandmarks(bare: readonly Bare[], plain: string, landmarks: readonly LandmarkWords[]): number | null {
  const years = landmarks
    .filter(({ bodies }) => bodies.length === 0 || bodies.some((body) => plain.includes(body)))
    .flatMap((landmark) =>
      bare
        .filter((one) => isOf(one, landmark))
        .filter(({ at }) => {
          const beside = plain.slice(Math.max(0, at - BESIDE), at + BESIDE);
          return landmark.places.some((place) => beside.includes(place));
        })
        .map(({ back }) => Number(landmark.from.slice(0, 4)) + back),
    );
  return new Set(years).size === 1 ? (years[0] ?? null) : null;
}

/** True where a date without its year can be that of the landmark; one of the summits needs its day. */
function isOf({ month, day }: Bare, { from, to, bodies }: LandmarkWords): boolean {
  if (day === null) return bodies.length === 0 && month === Number(from.slice(5, 7));
  const text = `${from.slice(0, 4)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return from <= text && text <= to;
}

/** The last of the days that follow soon on the latest date of the page and leave out their month. */
function lastOf(latest: Day, plain: string): Day {
  const { day: date } = partsOf(latest);
  const later = [...plain.matchAll(DAY_ZH)].flatMap(({ 1: day }) => {
    const { year, month } = partsOf(latest);
    const same = dayOf(year, month, Number(day));
    const found = Number(day) >= date ? same : dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, Number(day));
    return found !== null && found - latest <= SOON ? [found] : [];
  });
  return Math.max(latest, ...later);
}
