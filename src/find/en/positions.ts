import type { PositionFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const positions: readonly Rule<PositionFinding>[] = [];
