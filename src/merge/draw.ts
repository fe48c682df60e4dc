import { differing } from './differing.ts';
import { disputeKeys, drawDisputes } from './drawn-disputes.ts';
import type { Kept } from './kept.ts';
import type { MergedBlock } from './merge.ts';
import { shiftsOf } from './shifts.ts';

const LINE = disputeKeys.line('');
const QUESTION = disputeKeys.question('');

/**
 * Draws what was left undrawn: the shifts and disputes of whole lines of positions, and the disputes of forecasts on a
 * question. They rest on years of articles, and are drawn once before the record is read rather than with each article.
 */
export async function drawLeft(kept: Kept): Promise<void> {
  for (const key of await kept.takeUndrawn()) {
    if (key.startsWith(LINE)) {
      const line = key.slice(LINE.length);
      const positions = await kept.line(line);
      await kept.putShifts(line, shiftsOf(positions.map(({ entry }) => entry)));
      await replaceDrawn(kept, key, drawDisputes({ events: [], positions, outlook: [] }).get(key) ?? []);
    } else if (key.startsWith(QUESTION)) {
      const outlook = await kept.outlooksOf([key.slice(QUESTION.length)]);
      await replaceDrawn(kept, key, drawDisputes({ events: [], positions: [], outlook }).get(key) ?? []);
    }
  }
}

/** Puts the disputes that are drawn from one thing now in the place of those drawn before. */
export async function replaceDrawn(kept: Kept, key: string, drawn: MergedBlock<'disputes'>): Promise<void> {
  const { gone, come } = differing(await kept.drawn(key), drawn);
  await kept.changeBlock('disputes', key, gone, come);
}
