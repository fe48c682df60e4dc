import type { Role, Story } from '#story/story.ts';
import type { FiledReading } from './record.ts';
import { compareDates, windowOf } from './window.ts';

/** What an undated article shows of its day. */
type Dating = Pick<FiledReading, 'article' | 'events' | 'statements' | 'people'>;

/**
 * The day an article speaks on: its published day; else the latest day it tells as past, or, as an open interval, the
 * day on which the latest of the offices began that it names people by, whichever is later. Null where nothing tells.
 */
export function saidOn(reading: Dating, story: Story | null): string | null {
  const told = toldOn(reading);
  if (reading.article.published) return told;
  const office = lastOffice(reading, story);
  if (!office || (told && compareDates(told, office) >= 0)) return told;
  return `${office}/..`;
}

/** The published day of an article, else the latest day that it tells as past; null where it tells none. */
export function toldOn({ article, events, statements }: Omit<Dating, 'people'>): string | null {
  if (article.published) return article.published;
  const days = [
    ...events.flatMap(({ status, date }) => (status === 'occurred' && date ? [date] : [])),
    ...statements.flatMap(({ date }) => (date ? [date] : [])),
  ].filter((date) => Number.isFinite(windowOf(date)?.from));
  return days.sort(compareDates).at(-1) ?? null;
}

/** «South Korea’s Unification Minister Chung Dong-young» cannot have been written before he took that office. */
function lastOffice({ article, people }: Dating, story: Story | null): string | null {
  const since = people.flatMap(({ id, role }) => {
    // An office that the text does not word comes from the story, not from the article.
    if (role === null || !article.text.includes(role)) return [];
    const roles = story?.people.find((person) => person.id === id)?.roles ?? [];
    const meant = roles.filter((held) => !endedBefore(held, story?.from ?? null) && isOffice(role, held));
    // Of the terms of one office the first; «State Councillor and Foreign Minister» names two.
    const terms = Map.groupBy(meant, ({ title }) => title);
    return [...terms.values()].flatMap((held) =>
      held
        .map(({ from }) => from ?? '')
        .sort()
        .slice(0, 1),
    );
  });
  const latest = since.filter(Boolean).sort(compareDates).at(-1) ?? null;
  // An office that is older than the story tells nothing of when in the story the article was written.
  return latest && (!story?.from || compareDates(latest, story.from) > 0) ? latest : null;
}

const endedBefore = ({ to }: Role, day: string | null): boolean =>
  to !== null && day !== null && compareDates(to, day) < 0;

/** Words that leave open whose office it is, or stand in any. */
const EMPTY = new Set(['of', 'the', 'for', 'and', 's', 'north', 'south', 'us', 'u']);
/** Offices of states in Chinese, with the English words of them. */
const OFFICES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/国务委员/u, ['state', 'councillor']],
  [/国务卿/u, ['secretary', 'state']],
  [/(?:外交部|外务|外)(?:部)?(?:长|相|大臣)/u, ['foreign', 'minister']],
  [/统一部(?:长官|部长)|统一部长/u, ['unification', 'minister']],
  [/(?:国防部|防卫|防务)(?:长官|部长|大臣|长)|防长|防相/u, ['defence', 'minister']],
  [/财政(?:部长|大臣)|财长/u, ['finance', 'minister']],
  [/国家安全(?:事务)?(?:助理|顾问)/u, ['national', 'security', 'adviser']],
  [/总理|首相/u, ['prime', 'minister']],
  [/总统/u, ['president']],
  [/特别代表|特使/u, ['special', 'representative']],
  [/发言人/u, ['spokeswoman']],
];
/** «前总统», «former minister»: an office that may have ended long ago still began before. */
const UNSURE = /副|次官|代理|候任|当选|deputy|vice|acting|designate|elect/iu;

/** True where an office as the article words it is the office of the story. */
function isOffice(role: string, { title, titleZh }: Role): boolean {
  if (UNSURE.test(role) !== UNSURE.test(title)) return false;
  if (titleZh && role.includes(titleZh)) return true;
  const words = wordsOf(title);
  if (/\p{Script=Han}/u.test(role)) {
    return OFFICES.some(([zh, en]) => zh.test(role) && en.every((word) => words.has(word)));
  }
  const said = wordsOf(role);
  return words.size > 1 && [...words].every((word) => said.has(word));
}

const wordsOf = (title: string): ReadonlySet<string> =>
  new Set((title.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !EMPTY.has(word)));
