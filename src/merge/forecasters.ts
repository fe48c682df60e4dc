import { topicOf } from './disputes-of-forecasts.ts';
import type { OutlookEntry } from './record.ts';
import { compareTexts, restingOn } from './report.ts';
import { compareDates } from './window.ts';

/** Whose forecasts are counted together: a holder by id, or the outlet whose pages expect something in its own voice. */
export type ForecasterKey = { readonly by: string } | { readonly outlet: string };

/** How one holder's forecasts turned out. */
export interface ForecasterTally {
  readonly who: ForecasterKey;
  /** The forecasts in order of the day they were made; one that is told again stands once, with all its sentences. */
  readonly forecasts: readonly OutlookEntry[];
  readonly right: number;
  readonly wrong: number;
  /** Neither: that something is possible is borne out by nothing and refuted by nothing. */
  readonly undecidable: number;
  readonly open: number;
}

/**
 * Who forecast what came true, from the outlook of a record: those with the most settled forecasts first, then those
 * with the most, then by name. Joint holders count for each; what the narrator of an unnamed outlet expects for none.
 */
export function forecasters(outlook: readonly OutlookEntry[]): readonly ForecasterTally[] {
  const made = outlook
    .filter(({ kind }) => kind === 'forecast')
    .flatMap((entry) => keysOf(entry).map((key) => ({ key, entry })));
  return [...Map.groupBy(made, ({ key }) => nameOf(key))]
    .flatMap(([name, own]) => {
      const [first] = own;
      return first
        ? [
            {
              name,
              tally: tallyOf(
                first.key,
                own.map(({ entry }) => entry),
              ),
            },
          ]
        : [];
    })
    .sort(
      (a, b) =>
        settledOf(b.tally) - settledOf(a.tally) ||
        b.tally.forecasts.length - a.tally.forecasts.length ||
        compareTexts(a.name, b.name),
    )
    .map(({ tally }) => tally);
}

/** How many forecasts turned out right or wrong: what any share rests on. */
export const settledOf = ({ right, wrong }: Pick<ForecasterTally, 'right' | 'wrong'>): number => right + wrong;

/** Fewer settled forecasts than these bear no percentage. */
const LEAST_FOR_SHARE = 5;

/** The share of settled forecasts that came true, 0 to 1; null where too few are settled to speak of one. */
export const shareRight = (tally: Pick<ForecasterTally, 'right' | 'wrong'>): number | null =>
  settledOf(tally) < LEAST_FOR_SHARE ? null : tally.right / settledOf(tally);

function keysOf({ by, evidence: [first] }: OutlookEntry): readonly ForecasterKey[] {
  if (by !== 'narrator')
    return by.startsWith('anon:') ? [{ by }] : [...new Set(by.split('+'))].map((one) => ({ by: one }));
  return first?.outlet ? [{ outlet: first.outlet }] : [];
}

const nameOf = (key: ForecasterKey): string => ('by' in key ? key.by : `outlet ${key.outlet}`);

function tallyOf(who: ForecasterKey, entries: readonly OutlookEntry[]): ForecasterTally {
  const forecasts = [...Map.groupBy(entries, sameForecast).values()]
    .flatMap(toldAgain)
    .sort((a, b) => compareDates(a.said, b.said) || compareTexts(a.id, b.id));
  const decided = forecasts.filter(({ likelihood }) => likelihood !== 'possible');
  const count = (outcome: OutlookEntry['outcome']): number => decided.filter((one) => one.outcome === outcome).length;
  return {
    who,
    forecasts,
    right: count('fulfilled'),
    wrong: count('missed'),
    undecidable: forecasts.length - decided.length,
    open: count('open') + count('superseded'),
  };
}

/** What one forecast and the same told on another page share: the question, its time and the answer. */
function sameForecast({ id, what, when, likelihood, outcome, resolvedBy }: OutlookEntry): string {
  const topic = topicOf(what);
  const answer = likelihood === 'unlikely' || likelihood === 'possible' ? likelihood : 'expected';
  return topic === null || when === null ? id : [topic, when, answer, outcome, resolvedBy].join('|');
}

/** The first telling of a forecast, with the sentences of all. */
function toldAgain(entries: readonly OutlookEntry[]): readonly OutlookEntry[] {
  const [first, ...others] = [...entries].sort((a, b) => compareDates(a.said, b.said) || compareTexts(a.id, b.id));
  if (!first) return [];
  const all = [first, ...others];
  const articles = [...new Set(all.flatMap((one) => one.articles))].sort(compareTexts);
  return [
    {
      ...first,
      ...restingOn(
        articles,
        all.flatMap(({ evidence }) => evidence),
      ),
      origins: Math.min(articles.length, sum(all)),
    },
  ];
}

const sum = (entries: readonly OutlookEntry[]): number => entries.reduce((total, { origins }) => total + origins, 0);
