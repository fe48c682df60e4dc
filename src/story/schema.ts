import { z } from 'zod';
import { expandForms } from './forms.ts';
import { date, day, id, keys, partyCode, text, withCure } from './schema-parts.ts';
import type { Story } from './story.ts';

const openDate = date.nullable().default(null);

const form = text.transform((pattern, context) => {
  const forms = expandForms(pattern);
  if (forms === null) {
    context.addIssue({
      code: 'custom',
      message: withCure(
        `brackets of "${pattern.slice(0, 60)}" cannot be read`,
        'Close each bracket, and split a pattern of more than 5000 forms.',
      ),
    });
    return z.NEVER;
  }
  if (forms.includes('')) {
    context.addIssue({
      code: 'custom',
      message: withCure(`"${pattern}" also stands for an empty name`, 'Leave some letters outside the brackets.'),
    });
    return z.NEVER;
  }
  return forms;
});
const formList = z
  .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(form))
  .transform((lists) => [...new Set(lists.flat())])
  .default([]);
const names = keys({ zh: formList, en: formList });
const someNames = names.refine(({ zh, en }) => zh.length + en.length > 0, {
  error: withCure('no name at all', 'Give one form in zh or en: { zh: [朝鲜], en: [North Korea] }.'),
});
const title = keys({ zh: text, en: text });
const party = partyCode.nullable().default(null);

const partyShape = keys({
  id: partyCode,
  central: z.boolean().default(false),
  names: someNames,
  demonyms: names.prefault({}),
  capitals: names.prefault({}),
  governments: names.prefault({}),
  short: names.prefault({}),
  members: z.array(partyCode).optional(),
}).transform(({ members, ...rest }) => (members ? { ...rest, members } : rest));
const role = keys({ title: text, zh: text.nullable().default(null), from: openDate, to: openDate }).transform(
  ({ zh, ...rest }) => ({ ...rest, titleZh: zh }),
);
const person = keys({
  id,
  party,
  names: someNames,
  roles: z.array(role).default([]),
  shared: formList.transform((forms) => (forms.length > 0 ? forms : undefined)),
}).transform(({ shared, ...rest }) => (shared ? { ...rest, shared } : rest));
const organisation = keys({
  id,
  party,
  kind: z.enum(['government', 'media', 'think-tank', 'military', 'international', 'company', 'other']),
  names: someNames,
});
const withIssue = <T extends { readonly issue?: string | undefined }>({ issue, ...rest }: T) =>
  issue === undefined ? rest : { ...rest, issue };
const place = keys({
  id,
  party,
  kind: z.enum(['city', 'region', 'building', 'facility', 'sea', 'border', 'other']),
  names: someNames,
  issue: id.optional(),
}).transform(withIssue);
const weapon = keys({ id, party, kind: text, names: someNames, issue: id.optional() }).transform(withIssue);
const issue = keys({ id, title, words: someNames });
const meeting = keys({
  names: someNames,
  parties: z.array(partyCode).default([]),
  people: z.array(id).default([]),
  kind: z.enum(['summit', 'high-level-talks', 'working-talks', 'multilateral']),
});

const landmark = keys({ place: id, from: day, to: day.optional() }).transform(({ place, from, to }) => ({
  place,
  from,
  to: to ?? from,
}));

/** The shape of a story file, with its defaults and bracket patterns worked out; errors carry a cure after a line break. */
export const storySchema: z.ZodType<Story> = keys({
  id,
  title,
  from: openDate,
  to: openDate,
  parties: z.array(partyShape).min(1, withCure('no parties', 'A story needs at least one party.')),
  people: z.array(person).default([]),
  organisations: z.array(organisation).default([]),
  places: z.array(place).default([]),
  weapons: z.array(weapon).default([]),
  issues: z.array(issue).default([]),
  meetings: z.array(meeting).default([]),
  landmarks: z.array(landmark).default([]),
});
