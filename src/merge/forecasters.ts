import type { OutlookEntry } from './record.ts';
import { compareTexts } from './report.ts';

/** How one holder's forecasts turned out, and how many are still to be settled. */
export interface ForecasterTally {
  readonly by: string;
  readonly right: number;
  readonly wrong: number;
  readonly open: number;
}

/**
 * Who forecast what came true, from the outlook of a record: those with the most settled forecasts first, then by name.
 * What the narrator expects without giving a holder is left out.
 */
export function forecasters(outlook: readonly OutlookEntry[]): readonly ForecasterTally[] {
  const forecasts = outlook.filter(({ kind, by }) => kind === 'forecast' && by !== 'narrator');
  return [...Map.groupBy(forecasts, ({ by }) => by)]
    .map(([by, own]) => {
      const count = (outcome: OutlookEntry['outcome']): number => own.filter((one) => one.outcome === outcome).length;
      return { by, right: count('fulfilled'), wrong: count('missed'), open: count('open') };
    })
    .sort((a, b) => b.right + b.wrong - (a.right + a.wrong) || compareTexts(a.by, b.by));
}
