import type { ExchangeFinding } from '../finding.ts';
import type { Hit, Rule } from '../rule.ts';
import { type Form, formWords } from '../shared/exchange-words.ts';
import { exchangeRule } from '../shared/exchanges.ts';
import { englishExchanges, FORM_ROWS } from './exchange-words.ts';
import { englishStances } from './position-words.ts';

const rule = (what: string, form: Form, hits: readonly Hit[], misses: readonly string[]): Rule<ExchangeFinding> =>
  exchangeRule(`en/exchange/${what}`, form, formWords(FORM_ROWS, form), englishStances, englishExchanges, {
    hits,
    misses,
  });

/** English exchanges and conditions, by the form of the word that binds the halves. */
export const exchanges: readonly Rule<ExchangeFinding>[] = [
  rule('price', 'price', [], []),
  rule('in-return', 'return', [], []),
  rule('if', 'if', [], []),
  rule('unless', 'unless', [], []),
  rule('only-if', 'only', [], []),
  rule('until', 'until', [], []),
  rule('before', 'before', [], []),
  rule('depends', 'depends', [], []),
];
