import { z } from 'zod';
import { type Naming, namingOf } from '#brief/names.ts';
import { countsOf } from '#brief/tally.ts';
import { WORDS } from '#brief/words.ts';
import { general } from '#language/general/general.ts';
import { type ForecasterKey, forecasters as forecastersIn, settledOf, shareRight } from '#merge/forecasters.ts';
import type { NegotiationRecord, OutlookEntry } from '#merge/record.ts';
import { entriesOf } from './correct/entries-of.ts';
import { forecastLines } from './forecast-lines.ts';
import { closing, limit, totalSchema } from './found.ts';
import { namesOf } from './names-of.ts';
import { operation } from './operation.ts';
import { day } from './period.ts';
import { reachOf } from './reach.ts';
import { settled, settledOutlook, settlingOf } from './settling.ts';
import { type OpenStory, withStory } from './with-record.ts';

const KINDS = ['person', 'organisation', 'party', 'outlet', 'unnamed'] as const;
const count = z.int().min(0);
const forecasterSchema = z.object({
  by: z.string().describe('its id; the name of an outlet'),
  kind: z.enum(KINDS),
  name: z.string(),
  party: z.string().nullable(),
  made: count,
  settled: count.describe('right and wrong'),
  right: count,
  wrong: count,
  undecidable: count.describe('said to be possible, which is neither right nor wrong'),
  open: count,
  share: z.number().min(0).max(1).nullable().describe('right of settled; null where fewer than 5 are settled'),
  forecasts: z.array(settledOutlook),
});
type Forecaster = z.output<typeof forecasterSchema>;

/** Who forecast what and how often it came true, with every forecast behind the numbers. */
export const forecasters = operation({
  name: 'forecasters',
  summary: 'Show who forecast what and how often it came true, with every forecast it rests on.',
  examples: [
    'forecasters',
    'forecasters kim-jong-un',
    'forecasters --kind outlet --limit 5',
    'forecasters --party USA',
  ],
  places: ['name'],
  input: z.object({
    name: z.string().min(1).optional().describe('an id, or a part of a name in any script'),
    ...limit,
    limit: limit.limit.default(20).describe('how many forecasters at most'),
    offset: limit.offset.describe('how many forecasters to pass over'),
    kind: z.enum(KINDS).optional().describe('only forecasters of this sort'),
    party: z.string().optional().describe('only a party and who belongs to it, e.g. USA'),
    now: day.optional().describe('the day from which "overdue" is counted; the last the record reaches where absent'),
  }),
  output: z.object({ forecasters: z.array(forecasterSchema), total: totalSchema }),
  run: (asked, context) =>
    withStory(context, asked, async (opened) => {
      const made = (await entriesOf(opened, 'outlook', { sort: 'forecast' })) as readonly OutlookEntry[];
      const by = await settlingOf(opened, made);
      const names = await namesOf(opened, [...made, ...[...by.values()].map(({ entry }) => entry)]);
      const naming = namingOf(names, opened.story, context.language);
      const reach = await reachOf(opened, asked);
      const who = knownAs(names, opened.story, naming);
      const all = forecastersIn(made)
        .map((tally) => ({ tally, ...who(tally.who) }))
        .filter(
          (one) =>
            (asked.kind === undefined || one.kind === asked.kind) &&
            (asked.party === undefined || one.party === asked.party) &&
            (asked.name === undefined || one.forms.some((form) => includes(form, asked.name ?? ''))),
        );
      const page = all.slice(asked.offset, asked.offset + asked.limit);
      const data = {
        forecasters: page.map(({ tally, by: id, kind, name, party }): Forecaster => {
          const { right, wrong, open, undecidable, forecasts } = tally;
          return {
            by: id,
            kind,
            name,
            party,
            made: forecasts.length,
            settled: settledOf(tally),
            right,
            wrong,
            undecidable,
            open,
            share: shareRight(tally),
            forecasts: forecasts.map((one) => settled(one, by, reach, naming)),
          };
        }),
        total: all.length,
      };
      const words = WORDS[context.language];
      const shown = ({ tally }: (typeof page)[number], { name, party, forecasts }: Forecaster): readonly string[] => [
        [
          name,
          ...(party && party !== name && naming.holder(party) !== name ? [naming.holder(party)] : []),
          words.tally(countsOf(tally)),
        ].join('  '),
        ...forecasts.flatMap((one) => forecastLines(one, naming).map((line) => `  ${line}`)),
      ];
      const text = () =>
        [
          ...page.flatMap((one, index) => {
            const told = data.forecasters[index];
            return told ? shown(one, told) : [];
          }),
          closing({ entries: page, total: all.length }, asked, context.language),
        ].join('\n');
      return { data, text };
    }),
});

/** Tells of a forecaster who it is: its id, sort, name, party, and all forms by which it is looked for. */
function knownAs(
  { people, organisations }: Pick<NegotiationRecord, 'people' | 'organisations'>,
  story: OpenStory['story'],
  naming: Naming,
) {
  const bodies = new Set([
    ...[...(story?.organisations ?? []), ...general.organisations].map(({ id }) => id),
    ...organisations.map(({ organisation }) => organisation),
  ]);
  const forms = new Map(
    [
      ...people.map(({ person, names }) => ({ id: person, names })),
      ...organisations.map(({ organisation, names }) => ({ id: organisation, names })),
      ...[...(story?.people ?? []), ...(story?.organisations ?? []), ...(story?.parties ?? []), ...general.parties],
    ].map(({ id, names }) => [id, [...names.zh, ...names.en]]),
  );
  return (key: ForecasterKey) => {
    if ('outlet' in key) {
      const { outlet } = key;
      return { by: outlet, kind: 'outlet' as const, name: outlet, party: null, forms: [outlet] };
    }
    const { by } = key;
    const kind = by.startsWith('anon:')
      ? ('unnamed' as const)
      : /^[A-Z]{2,}$/u.test(by)
        ? ('party' as const)
        : bodies.has(by)
          ? ('organisation' as const)
          : ('person' as const);
    const name = naming.holder(by);
    return { by, kind, name, party: naming.partyOf(by), forms: [by, name, ...(forms.get(by) ?? [])] };
  };
}

const includes = (form: string, part: string): boolean => form.toLowerCase().includes(part.toLowerCase());
