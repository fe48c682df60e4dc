import type { Kysely } from 'kysely';

/** The rows of every table, the same on both databases. Numbers are safe integers; dates are EDTF texts. */
export interface Tables {
  schema_version: { version: number; name: string; applied: string };
  story: { desk_id: number; number: number; name: string };
  page: { desk_id: number; hash: string; bytes: Uint8Array; size: number };
  article: ArticleRow;
  finding: FindingRow;
  failure: { desk_id: number; source: string; message: string; cure: string | null; at: string };
  record: { desk_id: number; story_number: number; fingerprint: string; saved: string };
  entry: EntryRow;
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
  /** The Article, and its Findings, as compressed JSON. */
  body: Uint8Array;
  findings: Uint8Array;
  added: string;
}

interface FindingRow {
  desk_id: number;
  story_number: number;
  kind: string;
  /** The date of what was found, or of the article where the kind has none; empty where neither is known. */
  date: string;
  article_number: number;
  /** Place in the list of its kind in the article's findings. */
  place: number;
  /** Person, organisation, party or speaker that it is about. */
  who: string;
}

export interface EntryRow {
  desk_id: number;
  story_number: number;
  kind: string;
  /** Place in the list of its kind in the record. */
  place: number;
  id: string;
  date: string;
  party: string;
  data: Uint8Array;
}

/** No dated row lies before it; the empty date of undated ones does. */
export const FIRST_DATE = '-';

export type Connection = Kysely<Tables>;
