import { general } from '#language/general/general.ts';
import type { Issue, Organisation, Party, Person, Place, Story } from '#story/story.ts';
import type { Mention, PartyForm } from './mention.ts';
import { Trie } from './shared/trie.ts';

/** What a name form stands for: a mention without its place and rule. */
export type Known = Omit<Mention, 'span' | 'rule'>;

/** What is known before the article is read: the story's knowledge first, then the general one. */
export interface Knowledge {
  /** Name forms of both scripts; a form that several share lists them all, the story's first. */
  readonly names: Trie<readonly Known[]>;
  /** One-character names of parties (朝 美 韩), read only inside compounds. */
  readonly abbreviations: ReadonlyMap<string, string>;
  /** Words that raise an issue, Latin ones in lower case. */
  readonly issueWords: Trie<readonly string[]>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly people: ReadonlyMap<string, Person>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly places: ReadonlyMap<string, Place>;
  readonly issues: ReadonlyMap<string, Issue>;
}

const built = new WeakMap<object, Knowledge>();
const noStory = {};

/** The knowledge for a story (or for none), built once per story object. */
export function knowledgeOf(story: Story | null): Knowledge {
  const key = story ?? noStory;
  const known = built.get(key) ?? build(story);
  built.set(key, known);
  return known;
}

function build(story: Story | null): Knowledge {
  const names = new Trie<readonly Known[]>();
  const abbreviations = new Map<string, string>();
  const issueWords = new Trie<readonly string[]>();
  const add = (form: string, known: Known): void => {
    names.add(form, [known], (old, added) => (old.some((one) => sameThing(one, known)) ? old : [...old, ...added]));
  };
  for (const party of story?.parties ?? []) addParty(party, add, abbreviations);
  for (const body of general.movements) {
    for (const form of forms(body.names)) add(form, { kind: 'organisation', id: body.id, party: body.party });
  }
  for (const party of general.parties) addParty(party, add, abbreviations);
  for (const person of [...(story?.people ?? []), ...general.people]) {
    for (const form of forms(person.names)) add(form, { kind: 'person', id: person.id, party: person.party });
  }
  for (const body of [...(story?.organisations ?? []), ...general.organisations]) {
    for (const form of forms(body.names)) add(form, { kind: 'organisation', id: body.id, party: body.party });
  }
  for (const place of [...(story?.places ?? []), ...general.places]) {
    for (const form of forms(place.names)) add(form, { kind: 'place', id: place.id, party: place.party });
  }
  for (const weapon of story?.weapons ?? []) {
    for (const form of forms(weapon.names)) add(form, { kind: 'weapon', id: weapon.id, party: weapon.party });
  }
  for (const meeting of story?.meetings ?? []) {
    const { parties, people, kind } = meeting;
    for (const form of forms(meeting.names)) add(form, { kind: 'meeting', id: kind, party: null, parties, people });
  }
  for (const office of general.offices) {
    for (const form of forms(office.names)) add(form, { kind: 'office', id: office.kind, party: null });
  }
  const raises = (word: string, issue: string): void =>
    issueWords.add(word.toLowerCase(), [issue], (old, added) => [...new Set([...old, ...added])]);
  for (const issue of story?.issues ?? []) {
    for (const word of forms(issue.words)) raises(word, issue.id);
  }
  for (const { names: known, issue } of [...(story?.places ?? []), ...(story?.weapons ?? [])]) {
    if (issue !== undefined) for (const word of forms(known)) raises(word, issue);
  }
  const index = <T extends { readonly id: string }>(mine: readonly T[], common: readonly T[]): ReadonlyMap<string, T> =>
    new Map([...common, ...mine].map((one) => [one.id, one]));
  return {
    names,
    abbreviations,
    issueWords,
    parties: index(story?.parties ?? [], general.parties),
    people: index(story?.people ?? [], general.people),
    organisations: index(story?.organisations ?? [], general.organisations),
    places: index(story?.places ?? [], general.places),
    issues: index(story?.issues ?? [], []),
  };
}

const sameThing = (a: Known, b: Known): boolean => a.kind === b.kind && a.id === b.id;
const forms = (names: { readonly zh: readonly string[]; readonly en: readonly string[] }): readonly string[] => [
  ...names.zh,
  ...names.en,
];

function addParty(party: Party, add: (form: string, known: Known) => void, abbreviations: Map<string, string>): void {
  const groups: readonly [PartyForm, readonly string[]][] = [
    ['name', forms(party.names)],
    ['demonym', forms(party.demonyms)],
    ['capital', forms(party.capitals)],
    ['government', forms(party.governments)],
    ['short', forms(party.short)],
  ];
  const parties = party.members && { parties: party.members };
  for (const [form, list] of groups) {
    for (const name of list) {
      if (name.length > 1) {
        add(name, { kind: 'party', id: party.id, party: party.id, form, ...parties });
        // «The North wanted …»: an article opens a sentence in capitals.
        if (name.startsWith('the ')) add(`The${name.slice(3)}`, { kind: 'party', id: party.id, party: party.id, form });
      } else if (!abbreviations.has(name)) abbreviations.set(name, party.id);
    }
  }
}
