import { z } from 'zod';
import { type Action, type Anchor, CORRECTED_KINDS, type Correction } from '#merge/corrections.ts';

/** All that a correction can do. */
export const ACTIONS = [
  'accept',
  'reject',
  'edit',
  'merge',
  'split',
  'same-as',
  'not-same-as',
  'add',
  'comment',
  'undo',
] as const satisfies readonly Action['action'][];

const nameKind = z.enum(['people', 'organisations']);
const fields = z.record(z.string(), z.unknown());

export const anchor: z.ZodType<Anchor> = z
  .object({
    kind: z.enum(CORRECTED_KINDS),
    articleId: z.string(),
    source: z.string(),
    url: z.string().nullable(),
    quote: z.string(),
    start: z.int().min(0),
    before: z.string(),
    after: z.string(),
    what: z.string(),
  })
  .describe('a finding by its text: page, quote, place and what it says');
const on = z.array(anchor);

const actions = [
  z.object({ action: z.enum(['accept', 'reject']), on }),
  z.object({ action: z.literal('edit'), on, fields }),
  z.object({ action: z.literal('merge'), on, block: z.string() }),
  z.object({ action: z.literal('split'), on }),
  z.object({ action: z.literal('same-as'), kind: nameKind, name: z.string(), as: z.string() }),
  z.object({
    action: z.literal('not-same-as'),
    kind: nameKind,
    name: z.string(),
    as: z.string(),
    sources: z.array(z.string()),
  }),
  z.object({ action: z.literal('add'), on: anchor, fields }),
  z.object({ action: z.literal('comment'), on, text: z.string() }),
  z.object({ action: z.literal('undo'), of: z.string() }),
] as const;
const line = { id: z.string(), at: z.iso.datetime(), author: z.string(), reason: z.string() };

/** What a correction does, without who made it. */
export const actionSchema: z.ZodType<Action> = z.discriminatedUnion('action', actions);

/** A line of the log of corrections. */
export const correctionSchema: z.ZodType<Correction> = z.intersection(actionSchema, z.object(line));
