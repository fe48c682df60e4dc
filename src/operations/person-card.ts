import { z } from 'zod';
import { MEETINGS } from '#brief/meetings.ts';
import type { Naming } from '#brief/names.ts';
import { fold, lowerCase } from '#language/fold.ts';
import { forecasters, settledOf, shareRight } from '#merge/forecasters.ts';
import type { EventEntry, OutlookEntry, PersonEntry, StatementEntry } from '#merge/record.ts';
import { entriesOf } from './correct/entries-of.ts';
import { statesOf } from './correct/states.ts';
import { tellingOf } from './correct/telling.ts';
import { eventEntry, seen, statementEntry } from './entry-schemas.ts';
import { settled, settledOutlook, settlingOf } from './settling.ts';
import type { OpenStory } from './with-record.ts';

const count = z.int().min(0);
const KNOWN = ['story', 'confirmed', 'guess'] as const;

/** All that the record has of one person. */
export const personCard = z.object({
  person: z.string(),
  id: z.string(),
  known: z.enum(KNOWN).describe('by the story file, by a correction somebody made, or by the rules alone'),
  party: z.string().nullable(),
  pages: count,
  names: z.array(
    z.intersection(
      seen,
      z.object({ known: z.enum(['story', 'pages']).describe('listed in the story file, or only read') }),
    ),
  ),
  unseen: z.array(z.string()).describe('forms of the story file that no page writes'),
  offices: z
    .array(z.object({ title: z.string(), from: z.string().nullable(), to: z.string().nullable() }))
    .describe('as the story file has them'),
  called: z.array(seen).describe('offices that pages or people give, by the day they were first given'),
  corrections: z.array(
    z.object({ id: z.string(), at: z.string(), author: z.string(), says: z.string(), reason: z.string() }),
  ),
  meetings: z.object({ total: count, latest: z.array(eventEntry) }),
  statements: z.object({ total: count, latest: z.array(statementEntry) }),
  forecasts: z.object({
    made: count,
    settled: count,
    right: count,
    wrong: count,
    undecidable: count,
    open: count,
    share: z.number().nullable().describe('right of settled; null where fewer than 5 are settled'),
    latest: z.array(settledOutlook),
  }),
});
export type PersonCard = z.output<typeof personCard>;

const LATEST = { meetings: 10, statements: 5, forecasts: 8 } as const;

/** The card of a person; `reach` is the day, counted from 1970, from which outlooks are overdue. */
export async function cardOf(
  opened: OpenStory,
  entry: PersonEntry,
  reach: number | null,
  naming: Naming,
): Promise<PersonCard> {
  const { person, written, called, corrections, pages, party, id } = entry;
  const listed = opened.story?.people.find((one) => one.id === person);
  const forms = [...(listed?.names.zh ?? []), ...(listed?.names.en ?? [])];
  const known = new Set(forms.map(alike));
  const seenForms = new Set(written.map(({ text }) => alike(text)));
  const met = (await eventsWith(opened, person)).filter(
    ({ kind, status }) => MEETINGS.includes(kind) && status === 'occurred',
  );
  const said = await saidBy(opened, person);
  const made = (await entriesOf(opened, 'outlook', { party: person, sort: 'forecast' })) as readonly OutlookEntry[];
  const own = made.filter(({ kind, by }) => kind === 'forecast' && by.split('+').includes(person));
  const tally = forecasters(own).find(({ who }) => 'by' in who && who.by === person);
  const latest = (tally?.forecasts ?? []).slice(-LATEST.forecasts);
  const by = await settlingOf(opened, latest);
  const speaking = new Set(corrections);
  const log = speaking.size === 0 ? [] : await statesOf(opened.store, opened.key);
  const holding = log.filter(({ correction, state }) => speaking.has(correction.id) && state === 'holds');
  return {
    person,
    id,
    known: listed ? 'story' : holding.some(({ correction }) => correction.action !== 'comment') ? 'confirmed' : 'guess',
    party,
    pages,
    names: written
      .map((one) => ({ ...one, known: known.has(alike(one.text)) ? ('story' as const) : ('pages' as const) }))
      .sort((a, b) => b.pages - a.pages || compare(a.text, b.text)),
    unseen: forms.filter((form) => !seenForms.has(alike(form))),
    offices: (listed?.roles ?? []).map(({ title, titleZh, from, to }) => ({
      title: naming.language === 'zh' ? (titleZh ?? title) : title,
      from,
      to,
    })),
    called: [...called].sort((a, b) => compare(a.first.on ?? '9', b.first.on ?? '9') || compare(a.text, b.text)),
    corrections: holding.map(({ correction }) => {
      const { id: line, at, author, reason } = correction;
      return { id: line, at, author, says: tellingOf(correction), reason };
    }),
    meetings: { total: met.length, latest: met.slice(-LATEST.meetings) },
    statements: { total: said.total, latest: [...said.latest] },
    forecasts: {
      made: tally?.forecasts.length ?? 0,
      settled: tally ? settledOf(tally) : 0,
      right: tally?.right ?? 0,
      wrong: tally?.wrong ?? 0,
      undecidable: tally?.undecidable ?? 0,
      open: tally?.open ?? 0,
      share: tally ? shareRight(tally) : null,
      latest: latest.map((one) => settled(one, by, reach, naming)),
    },
  };
}

/** Forms that differ in capitals or by Traditional characters alone are one to a reader. */
const alike = (form: string): string => lowerCase(fold(form));

/** The events in which the person takes part, the undated first. */
async function eventsWith(opened: OpenStory, person: string): Promise<readonly EventEntry[]> {
  const events = (await entriesOf(opened, 'events', { party: person })) as readonly EventEntry[];
  const own = events.filter(({ people }) => people.includes(person));
  return [...own.filter(({ date }) => date === null), ...own.filter(({ date }) => date !== null)];
}

/** The latest statements of a person, in order of time, and how many there are. */
async function saidBy(opened: OpenStory, person: string) {
  const { store, key, unkept } = opened;
  if (unkept) {
    const all = unkept.statements.filter(({ speaker }) => speaker.split('+').includes(person));
    const dated = all.filter(({ date }) => date !== null);
    return { total: all.length, latest: (dated.length > 0 ? dated : all).slice(-LATEST.statements) };
  }
  const total = await store.countEntries(key, 'statements', { party: person });
  // The undated stand last: the latest are those before them.
  const dated = await store.countEntries(key, 'statements', { party: person, from: '0001' });
  const offset = Math.max(0, (dated > 0 ? dated : total) - LATEST.statements);
  const latest: readonly StatementEntry[] = await store.entries(key, 'statements', {
    party: person,
    limit: LATEST.statements,
    offset,
  });
  return { total, latest };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
