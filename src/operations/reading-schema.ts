import { z } from 'zod';
import type { Article, RemovedLine } from '#article/article.ts';
import type { Findings } from '#find/finding.ts';
import {
  eventKind,
  eventStatus,
  eventType,
  exchangeStatus,
  likelihood,
  meetingOutcome,
  organisationKind,
  outlookKind,
  span,
  stance,
} from './entry-schemas.ts';

const words = z.array(z.string());
const text = z.string().nullable();
const date = z.string().nullable().describe('EDTF date or interval');
const found = {
  span,
  rule: z.string(),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .exactOptional()
    .describe('how far the words can be trusted where they look mangled; absent where nothing shows it'),
};
const named = {
  ...found,
  id: z.string(),
  names: words,
  places: z.array(z.object({ span, text: z.string() })),
  party: text,
};

const language = z.enum(['zh-Hans', 'zh-Hant', 'en', 'ko', 'ja', 'und']);
const publishedBy = z.enum([
  'option',
  'json-ld',
  'meta tag',
  'time element',
  'header line',
  'dateline',
  'address',
  'inferred',
  'container',
]);
const paragraphKind = z.enum([
  'title',
  'subhead',
  'body',
  'question',
  'answer',
  'caption',
  'bio',
  'byline',
  'credit',
  'summary',
  'background',
]);

const article = z.object({
  title: text,
  outlet: text,
  origin: text,
  authors: words,
  editors: words,
  published: date,
  publishedBy: publishedBy.nullable().describe('the means by which the date was found'),
  language,
  text: z.string().describe('the clean text that every span points into'),
  paragraphs: z.array(
    z.object({
      span,
      kind: paragraphKind,
      language,
      speaker: z.string().exactOptional(),
      source: span.exactOptional(),
    }),
  ),
  removed: z
    .array(z.object({ text: z.string(), reason: z.string(), line: z.int() }))
    .exactOptional()
    .describe('lines of the page that are no part of the article, where they were asked for'),
});

/** What `read` gives: the article without its links, and all that was found in it. */
export interface ReadingShape extends Findings {
  readonly article: Omit<Article, 'url' | 'related' | 'removed'> & { readonly removed?: readonly RemovedLine[] };
}

export const readingSchema: z.ZodType<ReadingShape> = z.object({
  article,
  people: z.array(z.object({ ...named, role: text })),
  organisations: z.array(z.object({ ...named, kind: organisationKind })),
  places: z.array(z.object(named)),
  times: z.array(z.object({ ...found, text: z.string(), value: date })),
  statements: z.array(
    z.object({ ...found, speaker: z.string(), cue: text, text: z.string(), direct: z.boolean(), via: text, date }),
  ),
  events: z.array(
    z.object({
      ...found,
      type: eventType,
      kind: eventKind,
      status: eventStatus,
      actors: words,
      recipients: words,
      people: words,
      date,
      place: text,
      outcome: meetingOutcome.nullable(),
      evidence: z.string(),
    }),
  ),
  positions: z.array(
    z.object({
      ...found,
      party: z.string(),
      issue: z.string(),
      stance,
      toward: words,
      summary: z.string(),
      source: z.string(),
      date,
      evidence: z.string(),
    }),
  ),
  exchanges: z.array(
    z.object({
      ...found,
      giver: z.string(),
      give: z.string(),
      taker: z.string(),
      get: z.string(),
      status: exchangeStatus,
      proposer: text,
      evidence: z.string(),
    }),
  ),
  outlook: z.array(
    z.object({
      ...found,
      kind: outlookKind,
      by: z.string(),
      what: z.string(),
      when: date,
      likelihood: likelihood.nullable(),
      evidence: z.string(),
    }),
  ),
  disputes: z.array(z.object({ ...found, about: z.string(), a: z.string(), b: z.string(), spanA: span, spanB: span })),
});
