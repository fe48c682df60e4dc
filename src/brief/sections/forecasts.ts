import { type ForecasterTally, forecasters } from '#merge/forecasters.ts';
import { compareDates } from '#merge/window.ts';
import { listOf, type Writer } from '../desk.ts';
import { type DraftSegment, type Line, label, strong } from '../document.ts';
import { begun, colon, named } from '../pieces.ts';
import { countsOf } from '../tally.ts';
import { tableOf } from './outlook.ts';

const MOST_FORECASTERS = 6;

/** Who forecast what: each holder with how often it came true and the number it rests on, then the forecasts, the latest last. */
export const forecasts: Writer = (desk, { limit = 12 }) => {
  const { naming, words } = desk;
  const tallies = forecasters(desk.record.outlook.filter(({ evidence }) => evidence.length > 0));
  const line = (tally: ForecasterTally): Line<DraftSegment> => {
    const who = 'by' in tally.who ? begun(named([tally.who.by], naming)) : [label(tally.who.outlet)];
    const evidence = tally.forecasts.flatMap((one) => one.evidence.slice(0, 1));
    return [{ pieces: [...strong(who), colon(naming), label(words.tally(countsOf(tally)))], evidence, most: 1 }];
  };
  const latest = tallies
    .slice(0, MOST_FORECASTERS)
    .flatMap((tally) => tally.forecasts)
    .sort((a, b) => compareDates(b.said, a.said) || a.id.localeCompare(b.id));
  const shown = [...new Map(latest.map((one) => [one.id, one])).values()].slice(0, limit).reverse();
  return [...listOf(tallies.slice(0, MOST_FORECASTERS).map(line)), ...tableOf(shown, desk)];
};
