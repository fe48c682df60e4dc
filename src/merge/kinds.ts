import { disputes } from './disputes.ts';
import { events } from './events.ts';
import { exchanges } from './exchanges.ts';
import type { Merging } from './merging.ts';
import { outlook } from './outlook.ts';
import { positions } from './positions.ts';
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
