import { z } from 'zod';
import { EVENT_KINDS, type EventKind } from '#find/finding.ts';
import { type CheckedYaml, checkedYaml, type YamlFault } from '#story/checked-yaml.ts';
import { date, id, keys, partyCode, text, withCure } from '#story/schema-parts.ts';
import { NEEDS, SECTION_KINDS, type Section, type SectionKind, type Template } from './template.ts';

const both = keys({ zh: text, en: text });
const who = z.array(
  z.union([partyCode, id], {
    error: withCure('no party or person', 'Write a party such as PRK, or a person such as kim-jong-un.'),
  }),
);
const noPeriod = withCure(
  'no period',
  'Write asked, before, after, all, { last: 7 } for days, or { from: 2019-01, to: 2019-06 }.',
);
const days = keys({ last: z.int().min(1).optional(), from: date.optional(), to: date.optional() })
  .refine(({ last, from, to }) => (last === undefined) !== (from === undefined && to === undefined), {
    error: noPeriod,
  })
  .transform(({ last, from, to }) => (last === undefined ? { from, to } : { last }));
const period = z.union([z.enum(['asked', 'before', 'after', 'all']), days], { error: noPeriod });

const section = keys({
  kind: z.enum(SECTION_KINDS),
  heading: both.optional(),
  who: who.optional(),
  together: z.boolean().optional(),
  issues: z.array(id).optional(),
  period: period.optional(),
  limit: z.int().min(1, withCure('a limit of nothing', 'Write 1 or more, or leave it out.')).optional(),
  order: z.enum(['date', 'newest', 'most-told']).optional(),
  group: z.enum(['party', 'issue', 'stance']).optional(),
  events: z.array(z.enum(Object.keys(EVENT_KINDS) as EventKind[])).optional(),
  status: z.array(z.enum(['occurred', 'planned', 'proposed', 'cancelled', 'denied'])).optional(),
  stances: z.array(z.enum(['demand', 'offer', 'refuse', 'accept', 'support', 'concern'])).optional(),
  outlook: z.array(z.enum(['forecast', 'deadline', 'invitation', 'plan', 'commitment'])).optional(),
  outcomes: z.array(z.enum(['open', 'fulfilled', 'missed', 'superseded'])).optional(),
  fresh: z.boolean().optional(),
});

const template: z.ZodType<Template> = keys({
  id,
  title: both,
  needs: z.array(z.enum(NEEDS)).default([]),
  sections: z.array(section).min(1, withCure('no sections', 'A template needs at least one section.')),
});

/** Filters that only some kinds of section know; all know the others. */
const ONLY: Readonly<
  Record<'order' | 'group' | 'events' | 'status' | 'stances' | 'outlook' | 'outcomes', readonly SectionKind[]>
> = {
  order: ['events', 'contacts', 'stances', 'outlook'],
  group: ['stances'],
  events: ['events', 'contacts', 'chronology'],
  status: ['events', 'contacts', 'chronology'],
  stances: ['stances'],
  outlook: ['outlook'],
  outcomes: ['outlook'],
};
/** Sections that are about one article, and what they need. */
const OF_ARTICLE: readonly SectionKind[] = ['points', 'tags', 'background', 'related'];

/** Reads and checks the text of a template file; `file` is its name in the problems. Never throws for a faulty file. */
export const parseTemplate = (yaml: string, file: string): CheckedYaml<Template> =>
  checkedYaml(yaml, file, { schema: template, check, what: 'a template', example: 'docs/brief-templates.md' });

function check({ sections, needs }: Template): readonly YamlFault[] {
  return sections.flatMap((one, index) => [
    ...strayFilters(one).map(
      (field): YamlFault => ({
        path: ['sections', index, field],
        message: `a section of kind ${one.kind} knows no "${field}"`,
        cure: `Leave it out; it narrows ${ONLY[field].join(', ')}.`,
      }),
    ),
    ...(OF_ARTICLE.includes(one.kind) && !needs.includes('article')
      ? [
          {
            path: ['sections', index, 'kind'],
            message: `${one.kind} is about one article`,
            cure: 'Add "article" to needs.',
          },
        ]
      : []),
    ...(isAroundMeeting(one) && !needs.includes('meeting')
      ? [
          {
            path: ['sections', index, 'kind'],
            message: 'the section is about a meeting',
            cure: 'Add "meeting" to needs.',
          },
        ]
      : []),
  ]);
}

const strayFilters = (one: Section): readonly (keyof typeof ONLY)[] =>
  (Object.keys(ONLY) as (keyof typeof ONLY)[]).filter(
    (field) => one[field] !== undefined && !ONLY[field].includes(one.kind),
  );

const isAroundMeeting = ({ kind, period: when }: Section): boolean =>
  kind === 'meeting' || when === 'before' || when === 'after';
