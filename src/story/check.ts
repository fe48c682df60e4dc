import { nearest } from './forms.ts';
import type { Names, Story } from './story.ts';
import { liesAfter } from './story-date.ts';

/** Something wrong between entries of a story; `path` leads to the entry (`['people', 3, 'party']`). */
export interface Inconsistency {
  readonly path: readonly (string | number)[];
  readonly message: string;
  readonly cure: string;
}

type Path = readonly (string | number)[];
const SECTIONS = ['parties', 'people', 'organisations', 'places', 'weapons', 'issues'] as const;

/** What is wrong between the entries of a well-formed story: doubled ids and names, unknown codes, turned dates. */
export function checkStory(story: Story): readonly Inconsistency[] {
  return [...doubledIds(story), ...doubledNames(story), ...unknownReferences(story), ...turnedDates(story)];
}

function* doubledIds(story: Story): Generator<Inconsistency> {
  for (const section of SECTIONS) {
    const seen = new Set<string>();
    for (const [index, { id }] of story[section].entries()) {
      if (seen.has(id)) {
        yield {
          path: [section, index, 'id'],
          message: `"${id}" stands twice in ${section}`,
          cure: 'Join the two entries, or give one another id.',
        };
      }
      seen.add(id);
    }
  }
}

function* doubledNames(story: Story): Generator<Inconsistency> {
  for (const section of ['parties', 'people', 'organisations', 'places', 'weapons'] as const) {
    const holders = new Map<string, { readonly id: string; readonly shared: boolean }>();
    for (const [index, entry] of story[section].entries()) {
      const shared = 'shared' in entry ? (entry.shared ?? []) : [];
      for (const { name, path } of namesOf(entry)) {
        const holder = holders.get(name);
        const sharedHere = shared.includes(name);
        if (holder && holder.id !== entry.id && !(holder.shared && sharedHere)) {
          yield {
            path: [section, index, ...path],
            message: `"${name}" names both ${holder.id} and ${entry.id}`,
            cure:
              section === 'people'
                ? `Remove it from one, or write "shared: [${name}]" at both.`
                : 'Remove it from one of them.',
          };
        } else {
          holders.set(name, { id: entry.id, shared: sharedHere });
        }
      }
      for (const name of shared) {
        if (!namesOf(entry).some((one) => one.name === name)) {
          yield {
            path: [section, index, 'shared'],
            message: `"${name}" is shared but is no name of ${entry.id}`,
            cure: 'Add it to the names, or remove it here.',
          };
        }
      }
    }
  }
}

const NAME_FIELDS = ['names', 'demonyms', 'capitals', 'governments', 'short'] as const;

function namesOf(
  entry: {
    readonly [Field in (typeof NAME_FIELDS)[number]]?: Names;
  },
): readonly { readonly name: string; readonly path: Path }[] {
  return NAME_FIELDS.flatMap((field) =>
    (['zh', 'en'] as const).flatMap((script) =>
      (entry[field]?.[script] ?? []).map((name) => ({ name, path: [field, script] })),
    ),
  );
}

function* unknownReferences(story: Story): Generator<Inconsistency> {
  const parties = story.parties.map(({ id }) => id);
  const people = story.people.map(({ id }) => id);
  const issues = story.issues.map(({ id }) => id);
  for (const section of ['people', 'organisations', 'places', 'weapons'] as const) {
    for (const [index, entry] of story[section].entries()) {
      if (entry.party !== null) yield* unknown(entry.party, parties, 'party', [section, index, 'party']);
      if ('issue' in entry && entry.issue !== undefined) {
        yield* unknown(entry.issue, issues, 'issue', [section, index, 'issue']);
      }
    }
  }
  for (const [index, meeting] of story.meetings.entries()) {
    for (const [at, id] of meeting.parties.entries()) {
      yield* unknown(id, parties, 'party', ['meetings', index, 'parties', at]);
    }
    for (const [at, id] of meeting.people.entries()) {
      yield* unknown(id, people, 'person', ['meetings', index, 'people', at]);
    }
  }
  const places = story.places.map(({ id }) => id);
  for (const [index, { place }] of story.landmarks.entries()) {
    yield* unknown(place, places, 'place', ['landmarks', index, 'place']);
  }
}

function* unknown(id: string, known: readonly string[], what: string, path: Path): Generator<Inconsistency> {
  if (known.includes(id)) return;
  const lower = known.map((one) => one.toLowerCase());
  const meant = known[lower.indexOf(nearest(id, lower) ?? '')];
  const list = what === 'person' ? 'Add the person under people.' : `Known: ${known.join(', ')}.`;
  yield { path, message: `no ${what} "${id}" in this story`, cure: meant ? `Did you mean "${meant}"?` : list };
}

function* turnedDates(story: Story): Generator<Inconsistency> {
  const cure = 'Write the earlier date in from, the later in to.';
  if (story.from && story.to && liesAfter(story.from, story.to)) {
    yield { path: ['to'], message: `the story ends (${story.to}) before it begins (${story.from})`, cure };
  }
  for (const [index, { from, to }] of story.landmarks.entries()) {
    if (liesAfter(from, to)) {
      yield { path: ['landmarks', index, 'to'], message: `ends (${to}) before it begins (${from})`, cure };
    }
  }
  for (const [index, { roles }] of story.people.entries()) {
    for (const [at, { from, to }] of roles.entries()) {
      if (from && to && liesAfter(from, to)) {
        yield {
          path: ['people', index, 'roles', at, 'to'],
          message: `the office ends (${to}) before it begins (${from})`,
          cure,
        };
      }
    }
  }
}
