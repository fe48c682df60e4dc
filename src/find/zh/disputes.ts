import type { DisputeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const disputes: readonly Rule<DisputeFinding>[] = [];
