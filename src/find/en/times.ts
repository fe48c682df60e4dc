import type { TimeFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const times: readonly Rule<TimeFinding>[] = [];
