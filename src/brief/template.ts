import type { EventKind, EventStatus, OutlookKind, Stance } from '#find/finding.ts';
import type { Settlement } from '#merge/record.ts';
import type { BriefLanguage } from './language.ts';

/** What a section can be made of; `docs/brief-templates.md` says what each writes. */
export const SECTION_KINDS = [
  'events',
  'chronology',
  'contacts',
  'meeting',
  'names',
  'stances',
  'positions',
  'shifts',
  'exchanges',
  'disputes',
  'statements',
  'outlook',
  'forecasts',
  'points',
  'tags',
  'background',
  'related',
  'topics',
  'searches',
] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/**
 * The dates a section covers: `asked` is the period of the call; `before` and `after` the time before the day asked
 * for (a meeting's) and the fortnight from it on; `{ last }` so many days up to the end of what is asked.
 */
export type Period =
  | 'asked'
  | 'before'
  | 'after'
  | 'all'
  | { readonly from?: string | undefined; readonly to?: string | undefined }
  | { readonly last: number };

export type Both = Readonly<Record<BriefLanguage, string>>;

/** One part of a brief: what it is made of, what it is narrowed to, how it is headed. */
export interface Section {
  readonly kind: SectionKind;
  /** Left out where the section stands under no heading of its own. */
  readonly heading?: Both | undefined;
  /** Parties or people; those asked for where absent. */
  readonly who?: readonly string[] | undefined;
  /** Entries must have to do with two of those asked for, not with one. */
  readonly together?: boolean | undefined;
  readonly issues?: readonly string[] | undefined;
  readonly period?: Period | undefined;
  readonly limit?: number | undefined;
  readonly order?: 'date' | 'newest' | 'most-told' | undefined;
  readonly group?: 'party' | 'issue' | 'stance' | undefined;
  readonly events?: readonly EventKind[] | undefined;
  readonly status?: readonly EventStatus[] | undefined;
  readonly stances?: readonly Stance[] | undefined;
  readonly outlook?: readonly OutlookKind[] | undefined;
  readonly outcomes?: readonly Settlement[] | undefined;
  /** Only what first came up in the period: see `news.ts`. */
  readonly fresh?: boolean | undefined;
}

/** What a template cannot be written without. */
export const NEEDS = ['who', 'issue', 'article', 'since', 'period', 'meeting'] as const;
export type Need = (typeof NEEDS)[number];

/** A kind of brief: its title in both languages, what must be asked, its sections in order. */
export interface Template {
  readonly id: string;
  readonly title: Both;
  readonly needs: readonly Need[];
  readonly sections: readonly Section[];
}

/** What one call asks for. */
export interface Asked {
  /** Parties (`PRK`) or people (`kim-jong-un`). */
  readonly who?: readonly string[] | undefined;
  readonly issue?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Id of the event a memo is about. */
  readonly event?: string | undefined;
  /** Day of the meeting a memo is about, where no event is named. */
  readonly day?: string | undefined;
  /** Id of the article that points, background and related articles are of. */
  readonly article?: string | undefined;
}
