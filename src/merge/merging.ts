import type { Story } from '#story/story.ts';
import type { NegotiationRecord } from './record.ts';
import type { Group, Report, ReportedKind } from './report.ts';

export type EntryOf<K extends ReportedKind> = NegotiationRecord[K][number];

/**
 * How findings of one kind become entries. Reports of different blocks never share an entry, so that a new article
 * touches only the blocks of its own findings; within a block the entries depend on the set of reports alone.
 */
export interface Merging<K extends ReportedKind> {
  readonly block: (report: Report<K>, story: Story | null) => string;
  /** The reports of one block, those of one thing together. */
  readonly group: (reports: readonly Report<K>[], story: Story | null) => readonly Group<K>[];
  /**
   * The same groups after more reports came to those of a block, where that is told without grouping all anew; null
   * where it is not.
   */
  readonly add?: (groups: readonly Group<K>[], reports: readonly Report<K>[]) => readonly Group<K>[] | null;
  /** The entry of reports that stand together, from them alone. */
  readonly entry: (reports: Group<K>) => EntryOf<K>;
}
