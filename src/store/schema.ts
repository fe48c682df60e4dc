import type { Kysely } from 'kysely';

/** The rows of every table, the same on both databases. Numbers are safe integers; dates are EDTF texts. */
export interface Tables {
  schema_version: { version: number; name: string; applied: string };
  story: { desk_id: number; number: number; name: string };
  page: { desk_id: number; hash: string; bytes: Uint8Array; size: number };
  article: ArticleRow;
  failure: { desk_id: number; source: string; message: string; cure: string | null; at: string };
  /** The merged record of a story, and by what version of merging. */
  record: { desk_id: number; story_number: number; version: string; saved: string; corrections: number };
  entry: EntryRow;
  /** What shifts and disputes are to be drawn anew from before the record is read. */
  undrawn: { desk_id: number; story_number: number; what: string; from_day: number; to_day: number };
  /** Where the drawing of a line can be taken up, as JSON. */
  bookmark: { desk_id: number; story_number: number; line: number; day: number; data: string };
  /** The log of corrections; the fields that its action needs are JSON. */
  correction: {
    desk_id: number;
    story_number: number;
    number: number;
    at: string;
    author: string;
    reason: string;
    action: string;
    data: string;
  };
  /** The stretches that events and outlooks are told in. */
  entry_article: {
    desk_id: number;
    story_number: number;
    kind: number;
    article_number: number;
    span_start: number;
    span_end: number;
    entry_id: number;
  };
  /** The reports of an article, as people corrected them: entries refer to them by their places. */
  told: { desk_id: number; story_number: number; article_number: number; said: string | null; data: Uint8Array };
  sketch: {
    desk_id: number;
    story_number: number;
    day: number;
    said_day: number;
    article_id: string;
    shingles: Uint8Array;
  };
  /** Articles that have copies, each with the origin they share. */
  copy: { desk_id: number; story_number: number; article_id: string; origin_id: string };
  /** Articles whose address is known; `yields_to` is the one that counts in their place. */
  version: {
    desk_id: number;
    story_number: number;
    article_id: string;
    address: string;
    seen: string | null;
    yields_to: string | null;
  };
  /** The last time an address was fetched. */
  visit: {
    desk_id: number;
    address: string;
    url: string;
    at: string;
    etag: string | null;
    modified: string | null;
    page_hash: string;
  };
  feed: FeedRow;
  feed_item: { desk_id: number; story: string; feed: string; item: string; mark: string; tries: number; at: string };
}

export interface FeedRow {
  desk_id: number;
  story: string;
  url: string;
  kind: string;
  title: string | null;
  home: string | null;
  added: string;
  etag: string | null;
  modified: string | null;
  checked: string | null;
  fresh: string | null;
  next: string;
  every: number;
  failures: number;
  trouble: string | null;
}

export interface ArticleRow {
  /** Grows with the publication date; the row of the search index has the same. */
  number: number;
  desk_id: number;
  /** The stable id by which the record knows the article. */
  id: string;
  story_number: number;
  page_hash: string;
  source: string;
  url: string | null;
  title: string | null;
  outlet: string | null;
  origin: string | null;
  published: string | null;
  language: string;
  rules: string;
  /**
   * 1 where the record covers the article as it is, 0 where it waits to be merged, 2 where another version of its page
   * counts in its place.
   */
  merged: number;
  /** The Article, and its Findings, as compressed JSON. */
  body: Uint8Array;
  findings: Uint8Array;
  added: string;
}

/** What `merged` of an article is while another version of its page counts in its place. */
export const YIELDS = 2;

export interface EntryRow {
  desk_id: number;
  story_number: number;
  /** Kinds, ids and keys are numbers as `numbers.ts` makes them. */
  kind: number;
  id: number;
  /** What the entry was merged within or drawn from; 0 for a person or organisation. */
  block: number;
  /** First and last day of its date, counted from 1970, open ends and missing dates as far as numbers go. */
  from_day: number;
  to_day: number;
  /** For what is told of the future, the day it was said. */
  said_day: number;
  party: string;
  /** Kind of event or outlook, issue of a position or shift. */
  sort: string;
  /** Status of an event, outcome of an outlook, stance of a position, change of a shift. */
  status: string;
  /** What entries that are drawn from this one are drawn by: the key of vague events, the line of positions, the thing that outlooks speak of. */
  line: number | null;
  /** The event that this vague one is part of. */
  part_of: number | null;
  /** The deeds that the words of an outlook name; null for what is none. */
  deeds: number | null;
  /** What of an event or outlook is compared with others and stands in no other column, as JSON. */
  outline: string | null;
  /** What was drawn from other entries: why it is part of another, as JSON; the id of what settled an outlook. */
  drawn: string | null;
  /** References to its reports; where it rests on none of its own, the entry itself as compressed JSON. */
  data: Uint8Array;
}

export type Connection = Kysely<Tables>;
