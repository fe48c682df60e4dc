import { z } from 'zod';
import type { Naming } from '#brief/names.ts';
import { overdueBy } from '#merge/overdue.ts';
import type { Entry, Evidence, OutlookEntry } from '#merge/record.ts';
import { entriesOf, type NamedEntry } from './correct/entries-of.ts';
import { lineOf } from './entry-line.ts';
import { evidence, outlookEntry } from './entry-schemas.ts';
import { oneLine, placeOf } from './entry-text.ts';
import type { OpenStory } from './with-record.ts';

/** An outlook with how long it is overdue and the entry that settled it. */
export const settledOutlook = z.intersection(
  outlookEntry,
  z.object({
    overdue: z
      .int()
      .min(1)
      .nullable()
      .describe('days since its window closed, where the record does not show what became of it'),
    settledBy: z
      .object({ kind: z.enum(['events', 'outlook']), id: z.string(), line: z.string(), evidence })
      .nullable()
      .describe('the event that settled it, or the outlook that took its place, with a sentence that tells it'),
  }),
);
export type SettledOutlook = z.output<typeof settledOutlook>;

/** The events and outlooks that settled the outlooks, by their ids. */
export async function settlingOf(
  opened: OpenStory,
  outlooks: readonly OutlookEntry[],
): Promise<ReadonlyMap<string, NamedEntry>> {
  const ids = [...new Set(outlooks.flatMap(({ resolvedBy }) => resolvedBy ?? []))];
  if (ids.length === 0) return new Map();
  const of = async (kind: 'events' | 'outlook'): Promise<readonly NamedEntry[]> =>
    (await entriesOf(opened, kind, { ids })).map((entry) => ({ kind, entry }));
  return new Map([...(await of('events')), ...(await of('outlook'))].map((named) => [named.entry.id, named]));
}

/** The outlook with what the reader wants to know of its end, on a day counted from 1970. */
export function settled(
  outlook: OutlookEntry,
  by: ReadonlyMap<string, NamedEntry>,
  day: number | null,
  naming: Naming,
): SettledOutlook {
  const named = by.get(outlook.resolvedBy ?? '');
  const sentence = named && telling(named.entry, outlook);
  return {
    ...outlook,
    overdue: day === null ? null : overdueBy(outlook, day),
    settledBy:
      named && sentence && (named.kind === 'events' || named.kind === 'outlook')
        ? { kind: named.kind, id: named.entry.id, line: lineOf(naming)(named.kind, named.entry), evidence: sentence }
        : null,
  };
}

/** The sentence that tells what came about: rather one of another page than that which foresaw it. */
const telling = ({ evidence: all }: Entry, { articles }: OutlookEntry): Evidence | undefined =>
  all.find(({ articleId }) => !articles.includes(articleId)) ?? all[0];

/** What is shown below an outlook: what settled it with its sentence, or how long it is overdue. */
export function endLines({ overdue, settledBy, outcome }: SettledOutlook, { language }: Naming): readonly string[] {
  const zh = language === 'zh';
  if (settledBy) {
    const { id, line, evidence: one } = settledBy;
    const quote = oneLine(one.quote);
    return [
      `    ${zh ? '见' : 'see'} ${line}`,
      `      ${line.includes(quote) ? '' : `«${quote}»  `}${placeOf(one)}  ${id}`,
    ];
  }
  if (overdue === null) return [];
  const untold = outcome === 'missed';
  if (zh) return [`    逾期 ${overdue} 天${untold ? '，记录中无人提及其结果' : ''}`];
  return [
    `    overdue by ${overdue} ${overdue === 1 ? 'day' : 'days'}${untold ? '; no page tells that it came about' : ''}`,
  ];
}
