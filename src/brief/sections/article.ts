import type { FiledReading } from '#merge/record.ts';
import type { Desk } from '../desk.ts';

/** The article asked for, where it is at hand. */
export const articleAsked = ({ asked, pages }: Desk): FiledReading | null =>
  (asked.article === undefined ? undefined : pages.get(asked.article)) ?? null;
