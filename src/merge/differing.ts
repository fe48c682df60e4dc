import type { BlockKind } from './kinds.ts';
import type { MergedBlock } from './merge.ts';
import type { EntryOf } from './merging.ts';
import type { Group, Merged } from './report.ts';

/** The entries that the blocks of new reports no longer hold just so, and those that they hold now. */
export interface Changed<K extends BlockKind> {
  readonly gone: MergedBlock<K>;
  readonly come: MergedBlock<K>;
}

/** Groups of the same reports that the other grouping does not have just so. */
export function regrouped<K extends BlockKind>(
  before: readonly Group<K>[],
  after: readonly Group<K>[],
): { readonly gone: readonly Group<K>[]; readonly come: readonly Group<K>[] } {
  const old = new Map(before.map((group) => [group[0].report, group]));
  const kept = new Set<Group<K>>();
  const come = after.filter((group) => {
    const held = old.get(group[0].report);
    if (!held || !isSame(held, group)) return true;
    kept.add(held);
    return false;
  });
  return { gone: before.filter((group) => !kept.has(group)), come };
}

const isSame = <K extends BlockKind>(a: Group<K>, b: Group<K>): boolean =>
  a.length === b.length &&
  a.every(({ report, joined }, index) => {
    const other = b[index];
    return other?.report === report && JSON.stringify(other.joined) === JSON.stringify(joined);
  });

/** Entries that were drawn from others of one list that the other does not have just so. */
export function differing<K extends BlockKind>(before: MergedBlock<K>, after: MergedBlock<K>): Changed<K> {
  const text = (one: Merged<K, EntryOf<K>>): string => JSON.stringify(one.entry);
  const [old, now] = [before.map(text), after.map(text)];
  const [held, kept] = [new Set(old), new Set(now)];
  return {
    gone: before.filter((_, index) => !kept.has(old[index] ?? '')),
    come: after.filter((_, index) => !held.has(now[index] ?? '')),
  };
}
