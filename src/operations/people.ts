import { z } from 'zod';
import { namingOf } from '#brief/names.ts';
import { WORDS } from '#brief/words.ts';
import type { PersonEntry } from '#merge/record.ts';
import { LINES } from './entry-line.ts';
import { personEntry } from './entry-schemas.ts';
import { evidenceLines } from './entry-text.ts';
import { closing, foundFor, limit, type Sought, totalSchema } from './found.ts';
import { namesOf } from './names-of.ts';
import { operation } from './operation.ts';
import { cardOf, personCard } from './person-card.ts';
import { reachOf } from './reach.ts';
import { showCard } from './show-card.ts';
import { withStory } from './with-record.ts';

const input = z.object({
  name: z
    .string()
    .min(1)
    .optional()
    .describe('an id or a part of a name in any script; who alone has it is shown whole'),
  ...limit,
  party: z.string().optional().describe('whom they belong to, e.g. PRK'),
});

/** Everyone the pages name, with every form of the name; of one person all that the record has. */
export const people = operation({
  name: 'people',
  summary: 'List the people of the record with their names, offices and parties; of one person show all there is.',
  examples: ['people', 'people --party PRK', 'people 金正恩', 'people mike-pompeo --as-of 2018-12-31'],
  places: ['name'],
  input,
  output: z.object({
    entries: z.array(personEntry),
    total: totalSchema,
    card: personCard.nullable().describe('of the one person that the name means'),
  }),
  run: (asked, context) =>
    withStory(context, asked, async (opened) => {
      const { language } = context;
      const one = asked.name === undefined ? null : await personMeant(opened, asked);
      const { entries, total } = one ? { entries: [one], total: 1 } : await foundFor(SOUGHT, opened, asked);
      const only = one ?? (asked.name !== undefined && total === 1 ? (entries[0] ?? null) : null);
      const reach = only && (await reachOf(opened, asked));
      const naming = namingOf(await namesOf(opened, entries), opened.story, language);
      const card = only && (await cardOf(opened, only, reach, naming));
      const told = card ? [...entries, ...card.meetings.latest, ...card.statements.latest] : [];
      const full = card ? namingOf(await namesOf(opened, told), opened.story, language) : naming;
      const shown = (entry: PersonEntry): readonly string[] => {
        const line = LINES.people(entry, naming, WORDS[language]);
        return [line, ...evidenceLines(entry, line, naming)];
      };
      const data = { entries, total, card };
      const text = () =>
        card ? showCard(card, full) : [...entries.flatMap(shown), closing(data, asked, language)].join('\n');
      return { data, text };
    }),
});

type Asked = z.output<typeof input>;

const SOUGHT: Sought<PersonEntry, Asked> = {
  kind: 'people',
  entries: (record) => record.people,
  exact: ({ party, name }) => party === undefined && name === undefined,
  wanted: (entry, { party, name }) =>
    (party === undefined || entry.party === party) &&
    (name === undefined || formsOf(entry).some((form) => form.toLowerCase().includes(name.toLowerCase()))),
};

const formsOf = ({ person, id, names }: PersonEntry): readonly string[] => [person, id, ...names.zh, ...names.en];

/** The one person whose id or written form the name is; null where several have it, or none. */
async function personMeant(opened: Parameters<typeof foundFor>[1], asked: Asked): Promise<PersonEntry | null> {
  const { entries } = await foundFor(SOUGHT, opened, { ...asked, limit: MOST_ALIKE, offset: 0 });
  const name = asked.name?.toLowerCase();
  const byId = entries.find(({ person, id }) => person === name || id === name);
  const exact = entries.filter((entry) => formsOf(entry).some((form) => form.toLowerCase() === name));
  // A bare family name (Kim) that others bear too means nobody alone, though only one is ever written so.
  const whole = /[\s\p{Script=Han}]/u.test(name ?? '') || entries.length === 1;
  return byId ?? (exact.length === 1 && whole ? (exact[0] ?? null) : null);
}

const MOST_ALIKE = 1000;
