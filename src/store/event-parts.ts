import type { EntryOf } from '#merge/merging.ts';
import type { Merged } from '#merge/report.ts';
import type { PartOf } from '#merge/vague.ts';
import { unpackedMerged } from './entry-rows.ts';
import { idOf } from './numbers.ts';
import type { EntryRow } from './schema.ts';
import type { ToldReports } from './told.ts';

type Event = Merged<'events', EntryOf<'events'>>;
type PartColumns = Pick<EntryRow, 'part_of' | 'drawn'>;

/** Why and of what a vague event is part, from its columns. */
export const partFrom = ({ part_of, drawn }: PartColumns): PartOf | null =>
  part_of === null ? null : { event: idOf('events', part_of), joined: JSON.parse(drawn ?? 'null') };

/** Which of the events of rows are part of which. */
export const partsIn = (rows: readonly (PartColumns & Pick<EntryRow, 'id'>)[]): ReadonlyMap<string, PartOf> =>
  new Map(
    rows.flatMap((row) => {
      const part = partFrom(row);
      return part ? [[idOf('events', row.id), part] as const] : [];
    }),
  );

/** Events of rows and which of them are part of which. */
export async function eventsAndParts(
  rows: readonly (PartColumns & Pick<EntryRow, 'id' | 'data'>)[],
  told: ToldReports,
): Promise<readonly [readonly Event[], ReadonlyMap<string, PartOf>]> {
  return [await unpackedMerged('events', rows, told), partsIn(rows)];
}
