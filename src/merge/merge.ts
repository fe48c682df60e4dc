import type { Story } from '#story/story.ts';
import { mergeEvents } from './events.ts';
import { mergeOrganisations, mergePeople } from './names.ts';
import { originsOf } from './origins.ts';
import { compareOutlook, mergeOutlook } from './outlook.ts';
import { findShifts, mergePositions } from './positions.ts';
import type { FiledReading, NegotiationRecord } from './record.ts';
import { mergeDisputes, mergeExchanges, mergeStatements } from './reports.ts';
import { compareDates } from './window.ts';

/**
 * The record of one negotiation from its readings: one entry for each thing, with the findings it rests on. Pure: the
 * same readings in any order give the same record.
 */
export function merge(readings: readonly FiledReading[], story: Story | null): NegotiationRecord {
  const ordered = [...readings].sort((a, b) => (a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : 0));
  const originOf = originsOf(ordered);
  const events = mergeEvents(ordered, story, originOf);
  const positions = mergePositions(ordered, originOf);
  return {
    people: byId(mergePeople(ordered, originOf)),
    organisations: byId(mergeOrganisations(ordered, originOf)),
    events: byDate(events),
    statements: byDate(mergeStatements(ordered, originOf)),
    positions: byDate(positions),
    exchanges: byDate(mergeExchanges(ordered, originOf)),
    outlook: [...mergeOutlook(ordered, events, story, originOf)].sort(compareOutlook),
    shifts: [...findShifts(positions)].sort((a, b) => compareDates(a.to.date, b.to.date) || a.id.localeCompare(b.id)),
    disputes: byId(mergeDisputes(ordered, originOf)),
  };
}

const byId = <E extends { readonly id: string }>(entries: readonly E[]): readonly E[] =>
  [...entries].sort((a, b) => a.id.localeCompare(b.id));
const byDate = <E extends { readonly id: string; readonly date: string | null }>(entries: readonly E[]): readonly E[] =>
  [...entries].sort((a, b) => compareDates(a.date, b.date) || a.id.localeCompare(b.id));
