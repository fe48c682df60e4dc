import type { Clock } from '#fetch/clock.ts';
import type { WebSettings } from '#fetch/settings.ts';
import type { Stores } from './stores.ts';

/** How far a long operation has come. */
export interface Progress {
  readonly done: number;
  /** Null while the number is not known. */
  readonly total: number | null;
  /** What is behind, 0 to 1, where the number is not known. */
  readonly share?: number;
  /** The page in hand. */
  readonly now: string;
}

/** Where an operation works and whom it tells: the same for the command line, a server and a test. */
export interface Context {
  /** Path of an SQLite file, or a `postgres://` address. */
  readonly record: string;
  /** Name or path of the story asked for; null means the story of the record, or the usual one; `none` is no story. */
  readonly story: string | null;
  /** The language of what people read. */
  readonly language: 'zh' | 'en';
  readonly progress: (step: Progress) => void;
  /** A line worth telling while the operation runs. */
  readonly tell: (line: string) => void;
  /** Asked to stop: long operations finish the page in hand and return what is done. */
  readonly stop: AbortSignal;
  /** Where records are kept open between operations; without, each operation opens and closes its own. */
  readonly stores?: Stores;
  /** What the administrator set for fetching; the usual settings where absent. */
  readonly web?: WebSettings;
  /** The time by which fetching waits; the machine's where absent. */
  readonly clock?: Clock;
}
