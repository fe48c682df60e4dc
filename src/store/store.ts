import type { Reading } from '#find/reading.ts';
import type { Correction } from '#merge/corrections.ts';
import type { BlockKind } from '#merge/kinds.ts';
import type { NegotiationRecord } from '#merge/record.ts';
import type { Placed } from '#merge/report.ts';
import type { Story } from '#story/story.ts';
import {
  type ArticleLine,
  articles,
  pageBytes,
  reading,
  readings,
  type StoredReading,
  type Which,
} from './articles.ts';
import type { Backend } from './backend.ts';
import { addCorrection, correctionsOf, type NewCorrection } from './corrections.ts';
import { countEntries, type EntryQuery, entries, storedRecord } from './entries.ts';
import { type Failure, failures, forgetFailure, recordFailure } from './failures.ts';
import { type Feed, feeds, keepFeed, type MetItem, metItems, moveFeed, noteItem, removeFeed } from './feeds.ts';
import { articleIdOf } from './ids.ts';
import {
  absorbArticle,
  drawRecord,
  keyOf,
  lastDay,
  type RecordState,
  recordState,
  saveRecord,
  type WholeRecord,
} from './keep-record.ts';
import { migrate, SCHEMA_VERSION } from './migrations.ts';
import type { EntryKind } from './numbers.ts';
import { OpenedArticles } from './opened-articles.ts';
import { sha256 } from './packed.ts';
import { type AddedPage, addPage, holdsArticle, type ReadPage, replaceReading } from './pages.ts';
import { openPostgres, placeOf } from './postgres.ts';
import { copies, entryFoundedIn, reports } from './reports.ts';
import type { Connection } from './schema.ts';
import { type SearchHit, type SearchQuery, search } from './search.ts';
import { openSqlite } from './sqlite.ts';
import { explain, StoreError } from './store-error.ts';
import { type StoreSummary, summary } from './summary.ts';
import { placeVersion, type Versioned, type VersionLine, versionOf, versions, yielding } from './versions.ts';
import { type KeptVisit, noteVisit, type Visit, visit } from './visits.ts';

/** Where a record is kept: the path of an SQLite file, or the address of a PostgreSQL database. */
export type StorePlace = { readonly sqlite: string } | { readonly postgres: string };

export interface StoreOptions {
  /** Opens for reading alone, which never waits for a writer. */
  readonly readOnly?: boolean;
  /** The desk whose record it is; 1 where absent. */
  readonly desk?: number;
  /** How many milliseconds another program that writes is waited for; 10,000 where absent. */
  readonly wait?: number;
}

/**
 * A record on disk. All methods throw a StoreError for expected trouble (full disk, another writer, damage); what a
 * writing method has returned from is safe from a kill or loss of power.
 */
export interface Store {
  /** Puts in a page with its reading; the same bytes for the same story a second time change nothing. */
  addPage(page: ReadPage): Promise<AddedPage>;
  /** The id of the article if the page was added for the story, by which an interrupted run goes on. */
  hasPage(bytes: Uint8Array, story: string): Promise<string | null>;
  /** Puts a reading by newer rules in the place of the stored one; false where there is no such article. */
  replaceReading(newer: { articleId: string; reading: Reading; rules: string }): Promise<boolean>;
  /** Notes that a page could not be read; adding a page of the same source later removes the note. */
  recordFailure(source: string, error: { readonly message: string; readonly cure?: string }): Promise<void>;
  failures(): Promise<Failure[]>;
  /** Takes the note away: the page has been read after all. */
  forgetFailure(source: string): Promise<void>;
  /** All readings of a story by article id, so that the order does not depend on how the pages came. */
  readings(story: string, which?: Which): AsyncIterable<StoredReading>;
  reading(articleId: string): Promise<StoredReading | null>;
  /** The page as it came. */
  pageBytes(articleId: string): Promise<Uint8Array | null>;
  /** The articles of a story, or of all stories, newest first. */
  articles(story?: string, which?: Which): Promise<ArticleLine[]>;
  /** The articles of a normal address, the earliest first. */
  versions(story: string, address: string): Promise<VersionLine[]>;
  /** Where an article stands among those of its address. */
  versionOf(articleId: string): Promise<Pick<Versioned, 'address' | 'seen' | 'yieldsTo'> | null>;
  /** Which articles yield to another version of their page, each with that. */
  yielding(story: string): Promise<ReadonlyMap<string, string>>;
  /** Gives an article that is there its place among the versions of its page. */
  placeVersion(story: string, articleId: string, version: Versioned): Promise<void>;
  /** The last time an address was fetched. */
  visit(address: string): Promise<KeptVisit | null>;
  noteVisit(visited: Visit, bytes: Uint8Array): Promise<void>;
  /** The feeds that are followed for a story. */
  feeds(story: string): Promise<Feed[]>;
  keepFeed(story: string, feed: Feed): Promise<void>;
  removeFeed(story: string, url: string): Promise<boolean>;
  moveFeed(story: string, from: string, to: string): Promise<boolean>;
  metItems(story: string, feed: string): Promise<MetItem[]>;
  noteItem(story: string, feed: string, item: MetItem, at: string): Promise<void>;
  /** How far the kept record of a story goes, and what waits to be merged. */
  recordState(story: string): Promise<RecordState>;
  /** Puts a record merged from all readings in the place of the one before; it is current if none was replaced meanwhile. */
  saveRecord(story: string, record: WholeRecord): Promise<void>;
  /** Adds an article that waits to the kept record; false where this reading does not wait any more. */
  absorbArticle(story: string, reading: StoredReading, read: Story | null): Promise<boolean>;
  /** Draws the shifts and disputes that absorbed articles left undrawn. */
  drawRecord(story: string): Promise<void>;
  /** The kept record; shifts and disputes are as they were last drawn. */
  record(story: string): Promise<NegotiationRecord | null>;
  /** The last day on which an article of the kept record speaks, counted from 1970; null where none tells a day. */
  lastDay(story: string): Promise<number | null>;
  /** The log of corrections, in the order they were made. */
  corrections(story: string): Promise<Correction[]>;
  /** Adds a correction to the log and brings the kept record up to it; gives its id. */
  addCorrection(story: string, correction: NewCorrection, read: Story | null): Promise<string>;
  /** A mark that is another once anything was written into the record, by anyone. */
  mark(): Promise<string>;
  /** Entries of one kind of the stored record, without opening the others. */
  entries<K extends EntryKind>(story: string, kind: K, query?: EntryQuery): Promise<NegotiationRecord[K][number][]>;
  /** How many entries the query finds, whatever its limit. */
  countEntries(story: string, kind: EntryKind, query: EntryQuery): Promise<number>;
  /** The reports that an entry was merged from, as people corrected them. */
  reports(story: string, kind: EntryKind, id: string): Promise<readonly Placed[]>;
  /** The id of the entry that holds the report by which an entry of this id was founded once; null where none does. */
  entryFoundedIn(story: string, kind: BlockKind, id: string): Promise<string | null>;
  /** Which of the articles are copies: each with the origin it shares. */
  copies(story: string, articles: readonly string[]): Promise<ReadonlyMap<string, string>>;
  search(query: SearchQuery): Promise<SearchHit[]>;
  /** What and how much there is, for `doctor` and the like. */
  summary(): Promise<StoreSummary>;
  close(): Promise<void>;
}

const WAIT_MILLISECONDS = 10_000;

/** Opens a record, makes it where there is none, and brings it to this version; StoreError where that cannot be. */
export async function openStore(where: StorePlace, options: StoreOptions = {}): Promise<Store> {
  const place = 'sqlite' in where ? where.sqlite : placeOf(where.postgres);
  const settings = { readOnly: options.readOnly ?? false, wait: options.wait ?? WAIT_MILLISECONDS };
  try {
    const backend =
      'sqlite' in where ? openSqlite(where.sqlite, settings) : await openPostgres(where.postgres, settings);
    try {
      await migrate(backend);
    } catch (error) {
      await backend.close();
      throw error;
    }
    return storeOver(backend, options.desk ?? 1);
  } catch (error) {
    throw explain(error, place);
  }
}

function storeOver(backend: Backend, desk: number): Store {
  const { read } = backend;
  const opened = new OpenedArticles();
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw explain(error, backend.place);
    }
  };
  const writing = <T>(work: (write: Connection) => Promise<T>): Promise<T> =>
    guarded(async () => {
      if (!backend.write) throw openForReading(backend.place);
      return work(backend.write);
    });
  return {
    addPage: (page) => writing((write) => addPage(backend, write, desk, page)),
    hasPage: (bytes, story) =>
      guarded(async () => {
        const articleId = articleIdOf(sha256(bytes), story);
        return (await holdsArticle(read, desk, articleId)) ? articleId : null;
      }),
    replaceReading: (newer) => writing((write) => replaceReading(backend, write, desk, newer)),
    recordFailure: (source, error) => writing((write) => recordFailure(write, desk, source, error)),
    failures: () => guarded(() => failures(read, desk)),
    forgetFailure: (source) => writing((write) => forgetFailure(read, write, desk, source)),
    readings: (story, which = 'counting') => explained(readings(read, desk, story, which), backend.place),
    reading: (articleId) => guarded(() => reading(read, desk, articleId)),
    pageBytes: (articleId) => guarded(() => pageBytes(read, desk, articleId)),
    articles: (story, which = 'counting') => guarded(() => articles(read, desk, story ?? null, which)),
    versions: (story, address) => guarded(() => versions(read, desk, story, address)),
    versionOf: (articleId) => guarded(() => versionOf(read, desk, articleId)),
    yielding: (story) => guarded(() => yielding(read, desk, story)),
    placeVersion: (story, articleId, version) =>
      writing((write) =>
        write.transaction().execute(async (transaction) => {
          await backend.takeTurn(transaction, desk);
          await placeVersion(transaction, await keyOf(transaction, desk, story), articleId, version);
        }),
      ),
    visit: (address) => guarded(() => visit(read, desk, address)),
    noteVisit: (visited, bytes) => writing((write) => noteVisit(write, desk, visited, bytes)),
    feeds: (story) => guarded(() => feeds(read, desk, story)),
    keepFeed: (story, feed) => writing((write) => keepFeed(write, desk, story, feed)),
    removeFeed: (story, url) => writing((write) => removeFeed(write, desk, story, url)),
    moveFeed: (story, from, to) => writing((write) => moveFeed(write, desk, story, from, to)),
    metItems: (story, feed) => guarded(() => metItems(read, desk, story, feed)),
    noteItem: (story, feed, item, at) => writing((write) => noteItem(write, desk, story, feed, item, at)),
    recordState: (story) => guarded(() => recordState(read, desk, story)),
    saveRecord: (story, record) => writing((write) => saveRecord(backend, write, desk, story, record)),
    absorbArticle: (name, filed, story) =>
      writing((write) => absorbArticle(backend, write, desk, name, opened, filed, story)),
    drawRecord: (story) => writing((write) => drawRecord(backend, write, desk, story, opened)),
    record: (story) => guarded(() => storedRecord(read, desk, story, opened)),
    lastDay: (story) => guarded(() => lastDay(read, desk, story)),
    corrections: (story) => guarded(async () => correctionsOf(read, await keyOf(read, desk, story))),
    addCorrection: (name, correction, story) =>
      writing(async (write) => addCorrection(backend, write, await keyOf(read, desk, name), opened, correction, story)),
    entries: (story, kind, query = {}) => guarded(() => entries(read, desk, story, opened, kind, query)),
    countEntries: (story, kind, query) => guarded(() => countEntries(read, desk, story, kind, query)),
    reports: (story, kind, id) => guarded(() => reports(read, desk, story, opened, kind, id)),
    entryFoundedIn: (story, kind, id) => guarded(() => entryFoundedIn(read, desk, story, opened, kind, id)),
    copies: (story, ids) => guarded(() => copies(read, desk, story, ids)),
    search: (query) => guarded(() => search(backend, desk, query)),
    mark: () => guarded(() => backend.mark()),
    summary: () => guarded(() => summary(backend, desk, SCHEMA_VERSION)),
    close: () => guarded(() => backend.close()),
  };
}

async function* explained<T>(items: AsyncIterable<T>, place: string): AsyncIterable<T> {
  try {
    yield* items;
  } catch (error) {
    throw explain(error, place);
  }
}

const openForReading = (place: string): StoreError =>
  new StoreError('read-only', `The record ${place} was opened for reading alone.`, 'Open it for writing.');
