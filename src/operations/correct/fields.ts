import { z } from 'zod';
import { EVENT_KINDS, type EventKind } from '#find/finding.ts';
import { general } from '#language/general/general.ts';
import type { CorrectedKind } from '#merge/corrections.ts';
import { windowOf } from '#merge/window.ts';
import {
  eventKind,
  eventStatus,
  eventType,
  exchangeStatus,
  likelihood,
  meetingOutcome,
  organisationKind,
  outlookKind,
  stance,
} from '#operations/entry-schemas.ts';
import { Trouble } from '#operations/trouble.ts';
import type { Story } from '#story/story.ts';

export type Fields = Readonly<Record<string, unknown>>;
type Shape = Readonly<Record<string, z.ZodType>>;

/** The fields of a finding of each kind that a person may set, as they are typed: `date=2019-02-28`, `actors=USA,PRK`. */
export function editable(kind: CorrectedKind, story: Story | null): Shape {
  const codes = new Set([...(story?.parties ?? []), ...general.parties].map(({ id }) => id));
  const party = z.string().refine((code) => codes.has(code), 'write a party by its code, e.g. PRK');
  const holder = z
    .string()
    .refine(
      (id) => id.split('+').every((one) => isHolder(one, codes)),
      'write a person or body by its id, a party by its code, or anon:WHO',
    );
  const issues = story?.issues.map(({ id }) => id) ?? [];
  const issue = issues.length > 0 ? z.enum(issues) : z.string().regex(NAME_ID, 'write an issue by its id');
  const text = z.string().min(1);
  const shapes: { readonly [K in CorrectedKind]: Shape } = {
    people: { role: orNull(text), party: orNull(party) },
    organisations: { kind: organisationKind, party: orNull(party) },
    events: {
      kind: eventKind,
      type: eventType,
      status: eventStatus,
      actors: listOf(party),
      recipients: listOf(party),
      people: listOf(nameId),
      date: orNull(date),
      place: orNull(text),
      outcome: orNull(meetingOutcome),
    },
    statements: { speaker: holder, direct: yesOrNo, via: orNull(holder), date: orNull(date) },
    positions: {
      party,
      issue,
      stance,
      toward: listOf(party),
      summary: text,
      source: holder,
      date: orNull(date),
    },
    exchanges: {
      giver: holder,
      give: text,
      taker: holder,
      get: text,
      status: exchangeStatus,
      proposer: orNull(holder),
    },
    outlook: { kind: outlookKind, by: holder, what: text, when: orNull(date), likelihood: orNull(likelihood) },
    disputes: { about: text },
  };
  return shapes[kind];
}

/** The fields of a finding of each kind that a person adds: those that can be set, and what else makes it one. */
export function addable(kind: CorrectedKind, story: Story | null): Shape {
  const text = z.string().min(1);
  const more: Partial<Record<CorrectedKind, Shape>> = {
    people: { id: nameId },
    organisations: { id: nameId },
    disputes: { a: text, b: text },
  };
  return { ...more[kind], ...editable(kind, story) };
}

/** What `field=value` words set, checked for the kind; trouble names the field and what it takes. */
export function fieldsOf(kind: CorrectedKind, words: readonly string[], shape: Shape): Fields {
  const given = Object.fromEntries(
    words.map((word) => {
      const [, field = '', value = ''] = /^(\w+)=(.*)$/su.exec(word.trim()) ?? [];
      if (field === '') throw new Trouble('usage', `"${word}" sets nothing.`, 'Write --set field=value');
      return [field, value.trim()];
    }),
  );
  const checked = z.strictObject(shape).partial().safeParse(given);
  if (!checked.success) {
    throw new Trouble('usage', z.prettifyError(checked.error), `Fields of ${kind}: ${Object.keys(shape).join(', ')}`);
  }
  const fields: Fields = Object.fromEntries(Object.entries(checked.data).filter(([, value]) => value !== undefined));
  const changed = eventKind.safeParse(fields['kind']);
  return kind === 'events' && changed.success && !('type' in fields)
    ? { ...fields, type: EVENT_KINDS[changed.data satisfies EventKind] }
    : fields;
}

const NAME_ID = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u;

const nameId = z.string().regex(NAME_ID, 'write a person or body by the id, e.g. kim-jong-un');

const isHolder = (id: string, codes: ReadonlySet<string>): boolean =>
  id === 'narrator' || /^anon:.+/u.test(id) || (/^[A-Z]+$/u.test(id) ? codes.has(id) : NAME_ID.test(id));

const date = z
  .string()
  .refine(
    (value) => windowOf(value) !== null,
    'write a date as 2019, 2019-02 or 2019-02-28, a period as 2019-02-27/2019-02-28, an open one as ../2019-12-31',
  );

/** An empty value takes the field away. */
const orNull = (schema: z.ZodType): z.ZodType =>
  z.preprocess((value) => (value === '' ? null : value), schema.nullable());

const listOf = (schema: z.ZodType): z.ZodType =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.split(/[,，、\s]+/u).filter(Boolean) : value),
    z.array(schema),
  );

const yesOrNo = z.enum(['true', 'false']).transform((value) => value === 'true');
