import type { Story } from '#story/story.ts';
import { groupOf, type Hindrance, hindranceOf } from './event-fit.ts';
import { placeKeys, placesMeet } from './places.ts';
import type { Entry, EventEntry, NegotiationRecord } from './record.ts';
import { scopeOf, scopesDiffer } from './scope.ts';
import { isVague } from './vague.ts';
import { type Window, windowOf, windowsMeet } from './window.ts';
import { joinByWords, sharedWords, type Wording, wordingOf } from './wording.ts';

/** What two entries that are not one have in common. */
export const SHARED_SIGNS = ['kind', 'time', 'parties', 'place', 'people', 'words', 'holder', 'name'] as const;
export type SharedSign = (typeof SHARED_SIGNS)[number];

/** Why two entries that have much in common were not found to be one. */
export const APART = [
  'other days',
  'other parties',
  'other status',
  'other place',
  'other people',
  'other kind',
  'other holder',
  'other words',
  'other measure',
  'other id',
  'no date',
  'date too wide',
  'looked for elsewhere',
] as const satisfies readonly (Hindrance | string)[];
export type Apart = (typeof APART)[number];

/** An entry that nearly was the same as another. */
export interface Near {
  readonly entry: Entry;
  readonly shared: readonly SharedSign[];
  readonly apart: readonly Apart[];
}

type Kind = keyof NegotiationRecord;

/** Entries further from each other in time, in days, are not near. */
export const NEAR_DAYS = 45;
const MOST = 5;
/** Share of the words of the shorter that must stand in the other where the holder is the same. */
const ALIKE = 0.3;

/**
 * Entries that share much with one and are not it, those that share most first, each with why: by the comparisons that
 * merging makes. `looked for elsewhere` is what nothing hinders but the block they are merged in (another month, or
 * another entry that fits as well).
 */
export function nearOf(kind: Kind, entry: Entry, others: readonly Entry[], story: Story | null): readonly Near[] {
  const compare = comparison(kind, entry, story);
  return others
    .filter(({ id }) => id !== entry.id)
    .flatMap((other) => compare(other) ?? [])
    .sort((a, b) => b.shared.length - a.shared.length || (a.entry.id < b.entry.id ? -1 : 1))
    .slice(0, MOST);
}

function comparison(kind: Kind, entry: Entry, story: Story | null): (other: Entry) => Near | null {
  if (isEvent(entry)) return (other) => (isEvent(other) ? nearEvent(entry, other, story) : null);
  if (isNamed(entry)) return (other) => (isNamed(other) ? nearName(entry, other) : null);
  if (kind === 'shifts') return () => null;
  const told = toldIn(entry);
  return (other) => nearTold(told, other);
}

function nearEvent(entry: EventEntry, other: EventEntry, story: Story | null): Near | null {
  const [a, b] = [windowOf(entry.date), windowOf(other.date)];
  const inTime = isInTime(a, b);
  const some = (left: readonly string[], right: readonly string[]): boolean => left.some((one) => right.includes(one));
  const shared: readonly SharedSign[] = [
    ...(groupOf(entry.kind) === groupOf(other.kind) ? ['kind' as const] : []),
    ...(a && b && windowsMeet(a, b) ? ['time' as const] : []),
    ...(some(entry.actors, other.actors) ? ['parties' as const] : []),
    ...(placesMeet(placeKeys(entry.place, story), placeKeys(other.place, story)) ? ['place' as const] : []),
    ...(some(entry.people, other.people) ? ['people' as const] : []),
  ];
  const alike = shared.includes('kind') ? 2 : 4;
  if (!inTime || shared.length < alike) return null;
  const kinds = groupOf(entry.kind) === groupOf(other.kind) ? [] : ['other kind' as const];
  const hindrance = hindranceOf(entry, other, story);
  const vague = isVague(entry.date) !== isVague(other.date) ? ['date too wide' as const] : [];
  const apart: readonly Apart[] = [...new Set([...kinds, ...(hindrance ? [hindrance] : vague)])];
  return { entry: other, shared, apart: apart.length > 0 ? apart : ['looked for elsewhere'] };
}

interface Named {
  readonly names: { readonly zh: readonly string[]; readonly en: readonly string[] };
}

function nearName(entry: Entry & Named, other: Entry & Named): Near | null {
  const forms = new Set([...entry.names.zh, ...entry.names.en].map((form) => form.toLowerCase()));
  const same = [...other.names.zh, ...other.names.en].some((form) => forms.has(form.toLowerCase()));
  return same ? { entry: other, shared: ['name'], apart: ['other id'] } : null;
}

/** What of an entry in words tells whether it is another. */
interface Told {
  readonly holder: string;
  readonly sort: string;
  readonly text: string;
  readonly wording: Wording;
  readonly window: Window | null;
}

function toldIn(entry: Entry): Told {
  const field = (name: string): string => {
    const value: unknown = Reflect.get(entry, name);
    return typeof value === 'string' ? value : '';
  };
  const all = (...names: readonly string[]): string => names.map(field).filter(Boolean).join(' ');
  const accounts: unknown = Reflect.get(entry, 'accounts');
  const says = Array.isArray(accounts) ? accounts.map((one: { readonly says: string }) => one.says) : [];
  const text = [all('text', 'summary', 'give', 'get', 'what'), ...says].filter(Boolean).join(' ');
  return {
    holder: all('speaker', 'party', 'issue', 'giver', 'taker', 'by'),
    sort: all('stance', 'kind'),
    text,
    wording: wordingOf(text),
    window: windowOf(field('date') || field('when') || null),
  };
}

function nearTold(told: Told, entry: Entry): Near | null {
  const other = toldIn(entry);
  if (!isInTime(told.window, other.window)) return null;
  const same = told.holder === other.holder;
  const words = joinByWords(told.wording, other.wording) !== null;
  if (!words && !(same && sharedWords(told.wording, other.wording) >= ALIKE)) return null;
  const meet = told.window && other.window ? windowsMeet(told.window, other.window) : null;
  const apart: readonly Apart[] = [
    ...(same ? [] : ['other holder' as const]),
    ...(told.sort === other.sort ? [] : ['other kind' as const]),
    ...(meet === false ? ['other days' as const] : []),
    ...(scopesDiffer(scopeOf(told.text), scopeOf(other.text)) ? ['other measure' as const] : []),
    ...(words ? [] : ['other words' as const]),
  ];
  const shared: readonly SharedSign[] = [
    'words',
    ...(same ? ['holder' as const] : []),
    ...(told.sort !== '' && told.sort === other.sort ? ['kind' as const] : []),
    ...(meet ? ['time' as const] : []),
  ];
  return { entry, shared, apart: apart.length > 0 ? apart : ['looked for elsewhere'] };
}

/** True where the two lie near each other, or one is undated. */
const isInTime = (a: Window | null, b: Window | null): boolean =>
  !a || !b || (a.from - b.to <= NEAR_DAYS && b.from - a.to <= NEAR_DAYS);

const isEvent = (entry: Entry): entry is EventEntry => 'actors' in entry;
const isNamed = (entry: Entry): entry is Entry & Named => 'names' in entry;
