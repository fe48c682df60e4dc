import { listOf, type Writer } from '../desk.ts';
import { meetingsAsked } from '../meetings.ts';
import { eventLine } from './events.ts';

/** The meeting a memo is about: the event asked for, or the meetings of the parties on the day. */
export const meeting: Writer = (desk) =>
  listOf(meetingsAsked(desk.whole, desk.asked).map((event) => eventLine(event, desk)));
