import type { Span } from '#article/span.ts';
import type {
  EventKind,
  EventStatus,
  EventType,
  ExchangeStatus,
  FindingKind,
  Likelihood,
  MeetingOutcome,
  OutlookKind,
  Stance,
} from '#find/finding.ts';
import type { Reading } from '#find/reading.ts';
import type { OrganisationKind } from '#story/story.ts';
import type { Seen } from './sightings.ts';
import type { Voice } from './voice.ts';

/** A reading with the names under which the record knows its page. */
export interface FiledReading extends Reading {
  /** Stable id of the article in the record (content hash based; the same page gives the same id). */
  readonly articleId: string;
  /** File name or address the page came from, for display. */
  readonly source: string;
}

/** One finding an entry rests on: enough to show the sentence and open the page at it. */
export interface Evidence {
  readonly articleId: string;
  readonly source: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly kind: FindingKind;
  readonly rule: string;
  readonly span: Span;
  readonly quote: string;
  /** Ids of the outlets its article has it through, the nearest first; absent where it tells it at first hand. */
  readonly through?: readonly string[];
  /** Why it stands in the entry; null for the report that founds it. */
  readonly joined: Join | null;
  /** Ids of the corrections that speak of the finding; absent where nobody made one. */
  readonly corrections?: readonly string[];
  /** A person said that it is of another thing than what it was found to be of; absent where nobody did. */
  readonly apart?: true;
}

/** What shows that two reports tell one thing. */
export const JOIN_REASONS = [
  'same id',
  'same words',
  'near words',
  'same time',
  'time within',
  'same place',
  'same people',
  'same parties',
  'same subject',
  'by hand',
] as const;
export type JoinReason = (typeof JOIN_REASONS)[number];

/** One join of a report to the entry it stands in: the signs that speak for it, and how sure it is, 0 to 1. */
export interface Join {
  readonly reasons: readonly JoinReason[];
  readonly confidence: number;
}

/** What every line of the record carries. `id` is derived from the content, so the same pages give the same ids. */
export interface Entry {
  readonly id: string;
  readonly evidence: readonly Evidence[];
  /**
   * Articles that tell it, and how many independent origins they go back to: copies, translations and rewritings of one
   * text are one, and so is what several have from one outlet.
   */
  readonly articles: readonly string[];
  readonly origins: number;
  /** Ids of the outlets that printed the sentences listed, each once. */
  readonly outlets: readonly string[];
}

/** Someone or something named in so many articles that only the first sentences and articles are listed. */
interface NamedEntry extends Entry {
  /** Articles that name it, all of them. */
  readonly pages: number;
  /** The forms in which articles write the name. */
  readonly written: readonly Seen[];
  /** Ids of the corrections that speak of it. */
  readonly corrections: readonly string[];
}
export interface PersonEntry extends NamedEntry {
  readonly person: string;
  readonly names: { readonly zh: readonly string[]; readonly en: readonly string[] };
  readonly roles: readonly string[];
  /** The same with the days between which articles gave them. */
  readonly called: readonly Seen[];
  readonly party: string | null;
}
export interface OrganisationEntry extends NamedEntry {
  readonly organisation: string;
  readonly names: { readonly zh: readonly string[]; readonly en: readonly string[] };
  readonly kind: OrganisationKind;
  readonly party: string | null;
}
export interface EventEntry extends Entry {
  readonly kind: EventKind;
  readonly type: EventType;
  readonly status: EventStatus;
  readonly actors: readonly string[];
  readonly recipients: readonly string[];
  readonly people: readonly string[];
  readonly date: string | null;
  readonly place: string | null;
  readonly outcome: MeetingOutcome | null;
}
export interface StatementEntry extends Entry {
  readonly speaker: string;
  readonly text: string;
  readonly direct: boolean;
  readonly via: string | null;
  readonly date: string | null;
}
export interface PositionEntry extends Entry {
  readonly party: string;
  readonly issue: string;
  readonly stance: Stance;
  readonly toward: readonly string[];
  readonly summary: string;
  readonly source: string;
  /** Whether the party itself speaks: as far as any of its reports shows. */
  readonly voice: Voice;
  /** Other issues that its sentences take a stance on: what it is tied to. */
  readonly tied: readonly string[];
  readonly date: string | null;
}
export interface ExchangeEntry extends Entry {
  readonly giver: string;
  readonly give: string;
  readonly taker: string;
  readonly get: string;
  readonly status: ExchangeStatus;
  readonly proposer: string | null;
  readonly date: string | null;
}
export type Settlement = 'open' | 'fulfilled' | 'missed' | 'superseded';
export interface OutlookEntry extends Entry {
  readonly kind: OutlookKind;
  readonly by: string;
  readonly what: string;
  readonly when: string | null;
  readonly likelihood: Likelihood | null;
  readonly said: string | null;
  readonly outcome: Settlement;
  /** Id of the event entry that settled it, or of the outlook entry that took its place. */
  readonly resolvedBy: string | null;
}
/** What becomes of a party's stance on an issue. */
export const CHANGES = [
  'first mention',
  'new demand',
  'dropped demand',
  'hardened',
  'softened',
  'changed',
  'contradiction',
] as const;
export type Change = (typeof CHANGES)[number];

/** Where a party stands at one end of a shift. */
export interface Stood {
  readonly stance: Stance;
  readonly position: string;
  readonly article: string;
  readonly date: string | null;
}
/** A change of one party's stance on one issue; evidence holds both sentences, the earlier first. */
export interface ShiftEntry extends Entry {
  readonly party: string;
  readonly issue: string;
  /** Null where the party had not been heard on the issue before. */
  readonly from: Stood | null;
  readonly to: Stood;
  readonly change: Change;
}
export interface Account {
  readonly who: string;
  readonly says: string;
  readonly article: string;
  readonly evidence: Evidence;
}
/** What all accounts of a dispute take for granted; what they leave open is null or empty. */
export interface CommonGround {
  /** Id of the event entry that they all tell. */
  readonly event: string | null;
  readonly kind: EventKind | null;
  readonly issue: string | null;
  readonly parties: readonly string[];
  readonly date: string | null;
  readonly place: string | null;
}
export interface DisputeEntry extends Entry {
  readonly about: string;
  readonly accounts: readonly Account[];
  /** Null where only one article tells the dispute. */
  readonly common: CommonGround | null;
}

/** The merged record of one story. Every list is sorted by date, then id. */
export interface NegotiationRecord {
  readonly people: readonly PersonEntry[];
  readonly organisations: readonly OrganisationEntry[];
  readonly events: readonly EventEntry[];
  readonly statements: readonly StatementEntry[];
  readonly positions: readonly PositionEntry[];
  readonly exchanges: readonly ExchangeEntry[];
  readonly outlook: readonly OutlookEntry[];
  readonly shifts: readonly ShiftEntry[];
  readonly disputes: readonly DisputeEntry[];
}

/** The lists of a record, in the order in which a reader asks for what changed. */
export const ENTRY_KINDS = [
  'events',
  'positions',
  'shifts',
  'exchanges',
  'outlook',
  'disputes',
  'statements',
  'people',
  'organisations',
] as const satisfies readonly (keyof NegotiationRecord)[];
