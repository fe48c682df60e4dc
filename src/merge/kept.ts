import type { Span } from '#article/span.ts';
import type { Deeds } from './deeds.ts';
import type { Changed } from './differing.ts';
import type { BlockKind } from './kinds.ts';
import type { Bookmark, DrawnLine } from './line.ts';
import type { MergedBlock } from './merge.ts';
import type { Known, KnownHead, NameKind } from './names.ts';
import type { Sketch } from './origins.ts';
import type { EventOutline, OutlookOutline } from './outline.ts';
import type { Group, Report } from './report.ts';
import type { Rival } from './rivals.ts';
import type { Settled, ToldEvent } from './settle.ts';
import type { PartOf } from './vague.ts';
import type { Window } from './window.ts';

/** A stretch of an article. */
export interface Stretch {
  readonly articleId: string;
  readonly span: Span;
}

/** Which outlooks something new may settle: those told in a stretch, those for such deeds, those that close in a window. */
export interface OutlookQuery {
  readonly told: readonly Stretch[];
  readonly deeds: readonly { readonly deeds: Deeds; readonly window: Window }[];
  readonly closing: readonly Window[];
}

/** A key of `disputeKeys` whose shifts and disputes are to be drawn anew, and the days between which it changed. */
export interface Undrawn extends Window {
  readonly key: string;
}

/** The reports of one article. */
export interface ToldBy {
  readonly articleId: string;
  readonly reports: { readonly [K in BlockKind]: readonly Report<K>[] };
}

/**
 * A record as it is kept, while an article is added to it. What is put is seen by every later question. All lists of
 * entries may come in any order. A report that is given again is the same object, so that those put in blocks are known.
 */
export interface Kept {
  known<K extends NameKind>(kind: K, ids: readonly string[]): Promise<readonly Known<K>[]>;
  putKnown(known: readonly Known[]): Promise<void>;
  heads<K extends NameKind>(kind: K, ids: readonly string[]): Promise<readonly KnownHead<K>[]>;
  /** Puts heads of known names in the place of those before; their sentences and articles stay. */
  putHeads(heads: readonly KnownHead[]): Promise<void>;
  /** Takes note of the reports of an article before any of them is put in a block. */
  putReports(told: ToldBy): Promise<void>;
  /** The groups of reports of each of the blocks. */
  blocks<K extends BlockKind>(kind: K, keys: readonly string[]): Promise<ReadonlyMap<string, readonly Group<K>[]>>;
  /** Takes entries out of blocks and puts others in; one that moves from one block to another keeps its id. */
  changeBlocks<K extends BlockKind>(kind: K, changes: ReadonlyMap<string, Changed<K>>): Promise<void>;
  /** Disputes that were drawn from one thing, by the key of what they are drawn from. */
  drawn(key: string): Promise<MergedBlock<'disputes'>>;
  /** Events of the key with what each vague one was found to be part of; none where no vague one has the key. */
  eventsLike(key: string): Promise<readonly { readonly event: EventOutline; readonly part: PartOf | null }[]>;
  putParts(parts: ReadonlyMap<string, PartOf | null>): Promise<void>;
  /** The events that any of these is part of. */
  homesOf(events: readonly string[]): Promise<readonly string[]>;
  /** Where the events are told, with those that are part of them. */
  stretchesOf(events: readonly string[]): Promise<readonly Stretch[]>;
  outlooks(query: OutlookQuery): Promise<readonly OutlookOutline[]>;
  /** Whole events that the sentences of each of the outlooks tell, in the order of the record. */
  toldWith(outlooks: readonly OutlookOutline[]): Promise<ReadonlyMap<string, readonly ToldEvent[]>>;
  /** Whole events that occurred on days that may lie in one of the windows, in the order of the record. */
  occurredIn(windows: readonly Window[]): Promise<readonly EventOutline[]>;
  putSettled(settled: ReadonlyMap<string, Settled>): Promise<void>;
  /** The positions of one party on one issue that begin in the days. */
  line(key: string, days: Window): Promise<MergedBlock<'positions'>>;
  /** Over how many days the widest dated of them goes; those with an open end over as many as are given. */
  widest(line: string, open: number): Promise<number>;
  positions(ids: readonly string[]): Promise<MergedBlock<'positions'>>;
  /** Where the drawing of a line can be taken up, in order of time. */
  bookmarks(line: string): Promise<readonly Bookmark[]>;
  /** Puts what was drawn of a line in some days, the last not included, in the place of what was drawn of them before. */
  putLine(line: string, days: Window, drawn: Pick<DrawnLine, 'shifts' | 'bookmarks'>): Promise<void>;
  /** The outlooks of one of the things, as `thingOf` names them. */
  outlooksOf(things: readonly string[]): Promise<MergedBlock<'outlook'>>;
  /** Outlooks that may have taken the place of one that was given, by its thing as it was given. */
  rivals(outlooks: readonly OutlookOutline[]): Promise<ReadonlyMap<string, readonly Rival[]>>;
  /** Outlooks whose place one of these can take. */
  passedBy(rivals: readonly Rival[]): Promise<readonly OutlookOutline[]>;
  /** Notes what is to be drawn anew before the record is read. */
  leaveUndrawn(left: readonly Undrawn[]): Promise<void>;
  /** What was left, which is so no longer: each key once, with all days on which something changed. */
  takeUndrawn(): Promise<readonly Undrawn[]>;
  /** Sketches of articles that can be copies of one that speaks on the day. */
  sketchesNear(day: number | null): Promise<readonly Sketch[]>;
  /** The origins of the articles and of all others that share theirs. */
  originsOf(articles: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** `day` is the one its article speaks on. */
  putSketch(sketch: Sketch, day: number | null, origins: ReadonlyMap<string, string>): Promise<void>;
  /** The days the articles speak on, each once, in any order. */
  days(): Promise<readonly number[]>;
}
