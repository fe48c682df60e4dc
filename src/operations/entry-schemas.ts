import { z } from 'zod';
import { EVENT_KINDS, EVENT_TYPES, type EventKind, FINDING_KINDS } from '#find/finding.ts';
import {
  CHANGES,
  type DisputeEntry,
  type EventEntry,
  type Evidence,
  type ExchangeEntry,
  JOIN_REASONS,
  type OrganisationEntry,
  type OutlookEntry,
  type PersonEntry,
  type PositionEntry,
  type ShiftEntry,
  type StatementEntry,
} from '#merge/record.ts';
import type { Seen } from '#merge/sightings.ts';
import { VOICES } from '#merge/voice.ts';

const words = z.array(z.string());
const date = z.string().nullable().describe('EDTF date or interval');
export const span = z.object({ start: z.int().min(0), end: z.int().min(0) }).describe('UTF-16 offsets, end exclusive');

export const eventKind = z.enum(Object.keys(EVENT_KINDS) as EventKind[]);
export const eventType = z.enum(EVENT_TYPES);
export const eventStatus = z.enum(['occurred', 'planned', 'proposed', 'cancelled', 'denied']);
export const meetingOutcome = z.enum(['agreed', 'progress', 'no-agreement', 'broke-down']);
export const stance = z.enum(['demand', 'offer', 'refuse', 'accept', 'support', 'concern']);
export const exchangeStatus = z.enum(['proposed', 'demanded', 'refused', 'agreed', 'hypothetical']);
export const outlookKind = z.enum(['forecast', 'deadline', 'invitation', 'plan', 'commitment']);
export const likelihood = z.enum(['certain', 'likely', 'possible', 'unlikely']);
export const settlement = z.enum(['open', 'fulfilled', 'missed', 'superseded']);

export const organisationKind = z.enum([
  'government',
  'media',
  'think-tank',
  'military',
  'international',
  'company',
  'other',
]);

export const evidence: z.ZodType<Evidence> = z.object({
  articleId: z.string(),
  source: z.string(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  kind: z.enum(FINDING_KINDS),
  rule: z.string(),
  span,
  quote: z.string(),
  through: words.exactOptional().describe('outlets its page has it through, the nearest first'),
  joined: z
    .object({ reasons: z.array(z.enum(JOIN_REASONS)), confidence: z.number().min(0).max(1) })
    .nullable()
    .describe('why it stands in the entry; null for the report that founds it'),
  corrections: words.exactOptional().describe('ids of the corrections that speak of the finding'),
  apart: z.literal(true).exactOptional().describe('a person said that it is of another thing'),
});
const entry = {
  id: z.string(),
  evidence: z.array(evidence),
  articles: words,
  origins: z.int().min(0).describe('independent origins: copies and what is had from one outlet count once'),
  outlets: words.describe('outlets that printed the sentences listed'),
};

const sighting = z.object({ articleId: z.string(), source: z.string(), on: date, span });
export const seen: z.ZodType<Seen> = z.object({
  text: z.string(),
  byHand: z.boolean().describe('a person set it; otherwise it was read'),
  pages: z.int().min(1).describe('articles that give it'),
  first: sighting,
  last: sighting,
});

export const personEntry: z.ZodType<PersonEntry> = z.object({
  ...entry,
  written: z.array(seen).describe('forms of the name'),
  called: z.array(seen).describe('offices, with the days between which articles gave them'),
  corrections: words.describe('ids of the corrections that speak of it'),
  pages: z.int().min(1).describe('articles that name the person'),
  person: z.string(),
  names: z.object({ zh: words, en: words }),
  roles: words,
  party: z.string().nullable(),
});
export const organisationEntry: z.ZodType<OrganisationEntry> = z.object({
  ...entry,
  written: z.array(seen).describe('forms of the name'),
  corrections: words.describe('ids of the corrections that speak of it'),
  pages: z.int().min(1).describe('articles that name it'),
  organisation: z.string(),
  names: z.object({ zh: words, en: words }),
  kind: organisationKind,
  party: z.string().nullable(),
});
export const eventEntry: z.ZodType<EventEntry> = z.object({
  ...entry,
  kind: eventKind,
  type: eventType,
  status: eventStatus,
  actors: words,
  recipients: words,
  people: words,
  date,
  place: z.string().nullable(),
  outcome: meetingOutcome.nullable(),
});
export const statementEntry: z.ZodType<StatementEntry> = z.object({
  ...entry,
  speaker: z.string(),
  text: z.string(),
  direct: z.boolean(),
  via: z.string().nullable(),
  date,
});
export const positionEntry: z.ZodType<PositionEntry> = z.object({
  ...entry,
  party: z.string(),
  issue: z.string(),
  stance,
  toward: words,
  summary: z.string(),
  source: z.string(),
  voice: z.enum(VOICES).describe('whether the party itself speaks, it is reported, or another party says so'),
  tied: words.describe('other issues in the same sentences'),
  date,
});
export const exchangeEntry: z.ZodType<ExchangeEntry> = z.object({
  ...entry,
  giver: z.string(),
  give: z.string(),
  taker: z.string(),
  get: z.string(),
  status: exchangeStatus,
  proposer: z.string().nullable(),
  date,
});
export const change = z.enum(CHANGES);
const stand = z.object({ stance, position: z.string(), article: z.string(), date });
export const shiftEntry: z.ZodType<ShiftEntry> = z.object({
  ...entry,
  party: z.string(),
  issue: z.string(),
  from: stand.nullable().describe('null where the party had not been heard on the issue before'),
  to: stand,
  change,
});
export const outlookEntry: z.ZodType<OutlookEntry> = z.object({
  ...entry,
  kind: outlookKind,
  by: z.string(),
  what: z.string(),
  when: date,
  likelihood: likelihood.nullable(),
  said: date,
  outcome: settlement,
  resolvedBy: z.string().nullable(),
});
export const disputeEntry: z.ZodType<DisputeEntry> = z.object({
  ...entry,
  about: z.string(),
  accounts: z.array(z.object({ who: z.string(), says: z.string(), article: z.string(), evidence })),
  common: z
    .object({
      event: z.string().nullable(),
      kind: eventKind.nullable(),
      issue: z.string().nullable(),
      parties: words,
      date,
      place: z.string().nullable(),
    })
    .nullable()
    .describe('what all accounts take for granted; null where only one article tells the dispute'),
});
