import type { Rules } from '../rule.ts';
import { disputes } from './disputes.ts';
import { events } from './events.ts';
import { exchanges } from './exchanges.ts';
import { outlook } from './outlook.ts';
import { positions } from './positions.ts';
import { statements } from './statements.ts';
import { times } from './times.ts';

/** Every rule of this language, by kind; a forgotten kind does not compile. */
export const rules = { times, statements, events, positions, exchanges, outlook, disputes } satisfies Rules;
