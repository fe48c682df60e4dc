import { basename, extname } from 'node:path';
import { z } from 'zod';
import type { Entry, NegotiationRecord, Stood } from '#merge/record.ts';
import {
  eventKind,
  eventStatus,
  eventType,
  meetingOutcome,
  outlookKind,
  settlement,
  stance,
} from '#operations/entry-schemas.ts';

const words = z.array(z.string());
const text = z.string().nullable();
const stood = z.object({ stance, article: z.string(), date: text });

/** The record in the plain shape that other programs read; articles go by the names of their files. */
export const recordShape = z.object({
  people: z.array(z.object({ id: z.string(), names: z.object({ zh: words, en: words }), seen_in: words })),
  events: z.array(
    z.object({
      kind: eventKind,
      type: eventType,
      status: eventStatus,
      actors: words,
      date: text,
      place: text,
      outcome: meetingOutcome.nullable(),
      seen_in: words,
    }),
  ),
  outlook: z.array(
    z.object({
      kind: outlookKind,
      what: z.string(),
      by: z.string(),
      when: text,
      said_in: words,
      outcome: settlement,
      resolved_by: text,
    }),
  ),
  position_shifts: z.array(z.object({ party: z.string(), issue: z.string(), from: stood, to: stood })),
  disputes: z.array(
    z.object({
      about: z.string(),
      accounts: z.array(z.object({ who: z.string(), says: z.string(), article: z.string() })),
    }),
  ),
});

/** `seeds/000_ab.txt` → `000_ab` */
export const pageName = (source: string): string => basename(source, extname(source));

/** The record in that shape; `pages` names the articles. */
export function shapeOf(record: NegotiationRecord, pages: ReadonlyMap<string, string>) {
  const page = (articleId: string): string => pages.get(articleId) ?? articleId;
  const seenIn = ({ articles }: Entry): string[] => articles.map(page).sort();
  const stand = ({ stance: stanceThen, article, date }: Stood) => ({
    stance: stanceThen,
    article: page(article),
    date,
  });
  return {
    people: record.people.map((entry) => ({
      id: entry.person,
      names: { zh: [...entry.names.zh], en: [...entry.names.en] },
      seen_in: seenIn(entry),
    })),
    events: record.events.map((entry) => ({
      kind: entry.kind,
      type: entry.type,
      status: entry.status,
      actors: [...entry.actors],
      date: entry.date,
      place: entry.place,
      outcome: entry.outcome,
      seen_in: seenIn(entry),
    })),
    outlook: record.outlook.map((entry) => ({
      kind: entry.kind,
      what: entry.what,
      by: entry.by,
      when: entry.when,
      said_in: seenIn(entry),
      outcome: entry.outcome,
      resolved_by: entry.resolvedBy,
    })),
    position_shifts: record.shifts.flatMap(({ party, issue, from, to }) =>
      from ? [{ party, issue, from: stand(from), to: stand(to) }] : [],
    ),
    disputes: record.disputes.map(({ about, accounts }) => ({
      about,
      accounts: accounts.map(({ who, says, article }) => ({ who, says, article: page(article) })),
    })),
  };
}
