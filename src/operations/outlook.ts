import { z } from 'zod';
import { namingOf } from '#brief/names.ts';
import { WORDS } from '#brief/words.ts';
import { overdueBy } from '#merge/overdue.ts';
import type { OutlookEntry } from '#merge/record.ts';
import { windowOf } from '#merge/window.ts';
import type { Context } from './context.ts';
import { LINES } from './entry-line.ts';
import { outlookKind, settlement } from './entry-schemas.ts';
import { evidenceLines } from './entry-text.ts';
import { closing, foundFor, limit, type Sought, totalSchema } from './found.ts';
import { namesOf } from './names-of.ts';
import { operation } from './operation.ts';
import { day, period, touches } from './period.ts';
import { dayInWords, reachOf } from './reach.ts';
import { endLines, settled, settledOutlook, settlingOf } from './settling.ts';
import { withStory } from './with-record.ts';

const input = z.object({
  ...limit,
  ...period,
  by: z.string().optional().describe('who set or said it: a party, person or organisation'),
  kind: outlookKind.optional().describe('what it is'),
  outcome: settlement.optional().describe('what became of it'),
  overdue: z
    .boolean()
    .default(false)
    .describe('only what fell due and of which the record does not show what became, the last due first'),
  now: day.optional().describe('the day from which "overdue" is counted; the last the record reaches where absent'),
});

/** Deadlines, invitations, plans, commitments and forecasts, with what became of each and the sentence that tells it. */
export const outlook = operation({
  name: 'outlook',
  summary: 'List deadlines, invitations, plans and forecasts, what became of each, and what is overdue.',
  examples: [
    'outlook --outcome open',
    'outlook --kind deadline --from 2019-12',
    'outlook --overdue',
    'outlook --overdue --as-of 2019-03-02',
  ],
  places: [],
  input,
  output: z.object({
    entries: z.array(settledOutlook),
    total: totalSchema,
    reaches: z.string().nullable().describe('the day from which "overdue" is counted'),
  }),
  run: (asked, context) =>
    withStory(context, asked, async (opened) => {
      const reach = await reachOf(opened, asked);
      const { entries: shown, total } = await foundFor(sought(reach), opened, asked);
      const by = await settlingOf(opened, shown);
      const told = [...shown, ...[...by.values()].map(({ entry }) => entry)];
      const naming = namingOf(await namesOf(opened, told), opened.story, context.language);
      const entries = shown.map((one) => settled(one, by, reach, naming));
      const data = { entries, total, reaches: reach === null ? null : dayInWords(reach) };
      const lines = (one: (typeof entries)[number]): readonly string[] => {
        const said = LINES.outlook(one, naming, WORDS[context.language]);
        return [said, ...evidenceLines(one, said, naming), ...endLines(one, naming)];
      };
      const text = () =>
        [
          ...entries.flatMap(lines),
          closing(data, asked, context.language),
          ...(asked.overdue ? reached(data.reaches, asked.now, context.language) : []),
        ].join('\n');
      return { data, text };
    }),
});

type Asked = z.output<typeof input>;

const sought = (reach: number | null): Sought<OutlookEntry, Asked> => ({
  kind: 'outlook',
  entries: (record) => record.outlook,
  narrow: ({ from, to, by, kind, outcome, overdue }) => ({
    from,
    to,
    party: by,
    sort: kind,
    status: outcome,
    overdueOn: overdue && reach !== null ? reach : undefined,
  }),
  exact: ({ overdue }) => !overdue || reach !== null,
  wanted: (one, { from, to, by, kind, outcome, overdue }) =>
    touches(one.when, { from, to }) &&
    (by === undefined || one.by.split('+').includes(by)) &&
    (kind === undefined || one.kind === kind) &&
    (outcome === undefined || one.outcome === outcome) &&
    (!overdue || (reach !== null && overdueBy(one, reach) !== null)),
  order: ({ overdue }) => (overdue ? lastDueFirst : null),
});

const lastDueFirst = (a: OutlookEntry, b: OutlookEntry): number =>
  (windowOf(b.when)?.to ?? 0) - (windowOf(a.when)?.to ?? 0) || (a.id < b.id ? -1 : 1);

function reached(day: string | null, now: string | undefined, language: Context['language']): readonly string[] {
  if (day === null) return [];
  if (now !== undefined) return [language === 'zh' ? `逾期以 ${day} 计。` : `Overdue as of ${day}.`];
  return [
    language === 'zh'
      ? `记录止于 ${day}，逾期以此日计。`
      : `The record reaches to ${day}; overdue is counted from there.`,
  ];
}
