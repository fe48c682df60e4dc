import type { RawBuilder, SqlBool } from 'kysely';
import type { IndexedTerms } from './indexed-words.ts';
import type { Connection } from './schema.ts';

/** The search index of one database, which knows what words an article holds, and not where. */
export interface SearchIndex {
  write(connection: Connection, desk: number, number: number, words: readonly string[]): Promise<void>;
  remove(connection: Connection, desk: number, number: number): Promise<void>;
  /** What to select from so that the article is known as `article`. */
  readonly from: RawBuilder<unknown>;
  /** The article's number where the index can be walked along it. */
  readonly number: RawBuilder<number>;
  /** True of every article that the terms are true of; it may be true of others, which their texts tell. */
  matches(desk: number, terms: IndexedTerms): RawBuilder<SqlBool>;
}

/** One database, as far as the two differ. */
export interface Backend {
  readonly kind: 'sqlite' | 'postgres';
  /** How messages call the place: path, or address without password. */
  readonly place: string;
  readonly read: Connection;
  /** For transactions only; absent where the store was opened for reading. */
  readonly write: Connection | null;
  readonly search: SearchIndex;
  /** Called first in every writing transaction: from then on it is the only one at this desk. */
  takeTurn(connection: Connection, desk: number): Promise<void>;
  /** Makes the search index as short as it can be. Called before much is written, which takes up the room it leaves. */
  tidy(): Promise<void>;
  /** Lets the database count its rows anew, for good plans after many have changed. */
  measure(): Promise<void>;
  /** A mark that is another once anything was written by anyone; it may be another without that. */
  mark(): Promise<string>;
  close(): Promise<void>;
}
