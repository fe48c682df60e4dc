import type { OutlookFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const outlook: readonly Rule<OutlookFinding>[] = [];
