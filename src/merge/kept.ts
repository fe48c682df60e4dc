import type { Span } from '#article/span.ts';
import type { BlockKind } from './kinds.ts';
import type { MergedBlock } from './merge.ts';
import type { Known, NameKind } from './names.ts';
import type { Sketch } from './origins.ts';
import type { EventEntry, ShiftEntry } from './record.ts';
import type { Rival } from './rivals.ts';
import type { Settled } from './settle.ts';
import type { PartOf } from './vague.ts';
import type { Window } from './window.ts';

/** A stretch of an article. */
export interface Stretch {
  readonly articleId: string;
  readonly span: Span;
}

/** Which outlooks something new may settle: those told in a stretch, those of a window, those that close in one. */
export interface OutlookQuery {
  readonly told: readonly Stretch[];
  readonly windows: readonly Window[];
  readonly closing: readonly Window[];
}

/**
 * A record as it is kept, while an article is added to it. What is put is seen by every later question. All lists of
 * entries may come in any order.
 */
export interface Kept {
  known<K extends NameKind>(kind: K, ids: readonly string[]): Promise<readonly Known<K>[]>;
  putKnown(known: readonly Known[]): Promise<void>;
  block<K extends BlockKind>(kind: K, key: string): Promise<MergedBlock<K>>;
  /** Takes entries out of a block and puts others in. */
  changeBlock<K extends BlockKind>(kind: K, key: string, gone: MergedBlock<K>, come: MergedBlock<K>): Promise<void>;
  /** Events of the key with what each vague one was found to be part of; none where no vague one has the key. */
  eventsLike(key: string): Promise<readonly { readonly event: EventEntry; readonly part: PartOf | null }[]>;
  putParts(parts: ReadonlyMap<string, PartOf | null>): Promise<void>;
  /** Whole events told in any of the stretches, and those that may settle what was foreseen for any of the windows. */
  eventsOf(told: readonly Stretch[], windows: readonly Window[]): Promise<readonly EventEntry[]>;
  outlooks(query: OutlookQuery): Promise<MergedBlock<'outlook'>>;
  putSettled(settled: ReadonlyMap<string, Settled>): Promise<void>;
  /** The positions of one party on one issue. */
  line(key: string): Promise<MergedBlock<'positions'>>;
  /** The outlooks of one of the things, as `thingOf` names them. */
  outlooksOf(things: readonly string[]): Promise<MergedBlock<'outlook'>>;
  /** The same outlooks, as far as rivals need be known. */
  rivals(things: readonly string[]): Promise<readonly Rival[]>;
  /** Outlooks whose place one of these can take. */
  passedBy(rivals: readonly Rival[]): Promise<MergedBlock<'outlook'>>;
  putShifts(line: string, shifts: readonly ShiftEntry[]): Promise<void>;
  /** Notes keys of `drawn.ts` whose shifts and disputes are to be drawn anew before the record is read. */
  leaveUndrawn(keys: readonly string[]): Promise<void>;
  /** The keys that were left, which are so no longer. */
  takeUndrawn(): Promise<readonly string[]>;
  /** Sketches of articles that can be copies of one that speaks on the day. */
  sketchesNear(day: number | null): Promise<readonly Sketch[]>;
  /** The origins of the articles and of all others that share theirs. */
  originsOf(articles: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** `day` is the one its article speaks on. */
  putSketch(sketch: Sketch, day: number | null, origins: ReadonlyMap<string, string>): Promise<void>;
  /** The days the articles speak on, each once, in any order. */
  days(): Promise<readonly number[]>;
}
