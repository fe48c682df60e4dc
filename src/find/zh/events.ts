import type { EventFinding } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { eventRules } from '../shared/events.ts';
import { clauseWords } from './clause-words.ts';
import { frames } from './event-frames.ts';
import { meetings } from './event-meetings.ts';
import { texts } from './event-texts.ts';
import { eventWords } from './event-words.ts';

export const events: readonly Rule<EventFinding>[] = eventRules({
  grammar: clauseWords,
  meetings,
  frames,
  texts,
  words: eventWords,
});
