import type { ExchangeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const exchanges: readonly Rule<ExchangeFinding>[] = [];
