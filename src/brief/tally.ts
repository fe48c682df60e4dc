import { type ForecasterTally, settledOf, shareRight } from '#merge/forecasters.ts';
import type { Tally } from './words.ts';

/** The numbers of a forecaster as they are printed. */
export function countsOf(tally: ForecasterTally): Tally {
  const { forecasts, right, open, undecidable } = tally;
  const share = shareRight(tally);
  return {
    made: forecasts.length,
    right,
    settled: settledOf(tally),
    open,
    undecidable,
    share: share === null ? null : Math.round(share * 100),
  };
}
