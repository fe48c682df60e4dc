import type { Story } from '#story/story.ts';
import { disputes } from './disputes.ts';
import { events } from './events.ts';
import { exchanges } from './exchanges.ts';
import type { EntryOf, Merging } from './merging.ts';
import { outlook } from './outlook.ts';
import { positions } from './positions.ts';
import type { Group, Merged, Report } from './report.ts';
import { rulingOf } from './ruling.ts';
import { statements } from './statements.ts';

/** The kinds whose entries are put together from reports; people and organisations are joined by their id alone. */
export const BLOCK_KINDS = ['events', 'statements', 'positions', 'exchanges', 'outlook', 'disputes'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export const MERGING: { readonly [K in BlockKind]: Merging<K> } = {
  events,
  statements,
  positions,
  exchanges,
  outlook,
  disputes,
};

/** True of the kinds whose entries are put together from reports. */
export const isMerged = (kind: string): kind is BlockKind => kind in MERGING;

/** The entry of reports that stand together, with them. */
export const merged = <K extends BlockKind>(kind: K, reports: Group<K>): Merged<K, EntryOf<K>> => ({
  entry: MERGING[kind].entry(reports),
  reports,
});

/** The block a report is merged in: that of its kind, unless a person decided what it belongs to. */
export const blockOf = <K extends BlockKind>(kind: K, report: Report<K>, story: Story | null): string =>
  rulingOf(report.finding)?.block ?? MERGING[kind].block(report, story);
