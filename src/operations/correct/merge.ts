import { z } from 'zod';
import { type BlockKind, blockOf, isMerged } from '#merge/kinds.ts';
import type { Report } from '#merge/report.ts';
import { Trouble } from '#operations/trouble.ts';
import { anchorsOfEntry } from './anchors.ts';
import { correction, ids, signed } from './correction.ts';
import { entryNamed } from './entry-named.ts';

/** Says that several entries are of one thing. */
export const merge = correction({
  name: 'merge',
  summary: 'Say that several entries of one kind are one thing.',
  examples: ['merge ev-0123456789ab ev-ba9876543210 --reason "both tell the dinner of 27 February"'],
  places: ['ids'],
  input: z.object({ ids: ids.min(2), ...signed }),
  action: async (asked, opened) => {
    const [first, ...others] = await Promise.all([...new Set(asked.ids)].map((id) => entryNamed(opened, id)));
    const other = others.find(({ kind }) => kind !== first?.kind);
    if (!first || others.length === 0) {
      throw new Trouble('usage', 'To merge takes two entries at least.', 'Name two: parley merge ID ID');
    }
    if (other) {
      throw new Trouble(
        'usage',
        `${first.entry.id} is one of the ${first.kind}, ${other.entry.id} one of the ${other.kind}.`,
        'Merge entries of one kind.',
      );
    }
    const { kind } = first;
    if (kind === 'people' || kind === 'organisations') {
      throw new Trouble('usage', `The ${kind} are known by their names.`, 'Say: parley same-as ID OTHER');
    }
    const on = [];
    for (const named of [first, ...others]) on.push(...(await anchorsOfEntry(opened, named)));
    const [report] = await opened.store.reports(opened.key, kind, first.entry.id);
    if (!report || !isMerged(kind)) throw new Error(`${kind}: what is drawn from others has no anchors`);
    return { action: 'merge', on, block: blockOf(kind, report.report as Report<BlockKind>, opened.story) };
  },
});
