import type { BlockKind } from './kinds.ts';
import type { MergedBlock } from './merge.ts';
import type { EntryOf } from './merging.ts';
import type { Merged } from './report.ts';

/** The entries that the blocks of new reports no longer hold just so, and those that they hold now. */
export interface Changed<K extends BlockKind> {
  readonly gone: MergedBlock<K>;
  readonly come: MergedBlock<K>;
}

/** Entries of one list that the other does not have just so. */
export function differing<K extends BlockKind>(before: MergedBlock<K>, after: MergedBlock<K>): Changed<K> {
  const text = (one: Merged<K, EntryOf<K>>): string => JSON.stringify(one.reports.length > 0 ? one.reports : one.entry);
  const [old, now] = [before.map(text), after.map(text)];
  const [held, kept] = [new Set(old), new Set(now)];
  return {
    gone: before.filter((_, index) => !kept.has(old[index] ?? '')),
    come: after.filter((_, index) => !held.has(now[index] ?? '')),
  };
}
