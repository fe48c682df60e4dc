import type { PositionFinding, Stance } from '../finding.ts';
import type { Hit, Rule } from '../rule.ts';
import { type Form, formWords } from '../shared/exchange-words.ts';
import { bargainRule } from '../shared/exchanges.ts';
import type { Use } from '../shared/position-words.ts';
import { wordsOf } from '../shared/position-words.ts';
import { stanceRule } from '../shared/positions.ts';
import { englishExchanges, FORM_ROWS } from './exchange-words.ts';
import { englishStances, STANCE_ROWS } from './position-words.ts';

const rule = (
  what: string,
  stance: Stance,
  use: Use,
  hits: readonly Hit[],
  misses: readonly string[],
): Rule<PositionFinding> =>
  stanceRule(`en/position/${what}`, englishStances, wordsOf(STANCE_ROWS, stance, [use]), { hits, misses });

const bargain = (what: string, form: Form, hits: readonly Hit[], misses: readonly string[]): Rule<PositionFinding> =>
  bargainRule(`en/position/${what}`, form, formWords(FORM_ROWS, form), englishStances, englishExchanges, {
    hits,
    misses,
  });

/** English positions, by what the stance word does. */
export const positions: readonly Rule<PositionFinding>[] = [
  bargain('price', 'price', [], []),
  bargain('if', 'if', [], []),
  bargain('unless', 'unless', [], []),
  bargain('only-if', 'only', [], []),
  bargain('until', 'until', [], []),
  bargain('before', 'before', [], []),
  rule('demands', 'demand', 'holds', [], []),
  rule('ought', 'demand', 'ought', [], []),
  rule('deadline', 'demand', 'deadline', [], []),
  rule('offers', 'offer', 'holds', [], []),
  rule('proposes', 'offer', 'proposes', [], []),
  rule('asks', 'demand', 'proposes', [], []),
  rule('hopes', 'support', 'hopes', [], []),
  rule('values', 'support', 'values', [], []),
  rule('blames', 'concern', 'blames', [], []),
  rule('recognises', 'accept', 'recognises', [], []),
  rule('will', 'offer', 'act', [], []),
  rule('refuses', 'refuse', 'holds', [], []),
  rule('never', 'refuse', 'never', [], []),
  rule('keeps', 'refuse', 'keeps', [], []),
  rule('accepts', 'accept', 'holds', [], []),
  rule('supports', 'support', 'holds', [], []),
  rule('concern', 'concern', 'holds', [], []),
];
