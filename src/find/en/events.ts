import type { EventFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';

export const events: readonly Rule<EventFinding>[] = [];
