import type { StatementFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const statements: readonly Rule<StatementFinding>[] = [];
