import { hanAt } from '#language/fold.ts';
import { soundLikeness, soundSkeleton } from '#language/sound.ts';
import { pinyinSyllables } from '#language/zh/romanise.ts';
import { surnameLength } from '#language/zh/surnames.ts';
import type { Person } from '#story/story.ts';
import type { Knowledge } from '../knowledge.ts';
import { lastPart, pinyinOf } from './han-sounds.ts';

/** What the text tells of somebody whose name is not known as it stands. */
export interface Unknown {
  /** The name as it stands, folded. */
  readonly form: string;
  /** A Latin spelling given in brackets. */
  readonly latin: string | null;
  readonly foreign: boolean;
  /** The title beside the name, folded; empty where none stands. */
  readonly title: string;
  /** The party whose office it is, or of the body named before. */
  readonly party: string | null;
  /** Scholars, journalists and the like are nobody's officials. */
  readonly outsider: boolean;
  /** The day of the article. */
  readonly on: string | null;
}

/** How a known person's names sound. */
export interface Sounds {
  readonly person: Person;
  /** English spellings, those that sound the same once. */
  readonly latin: readonly string[];
  /** Chinese forms. */
  readonly han: readonly string[];
  /** Pinyin syllables of those of them that are Chinese or Korean names. */
  readonly native: readonly (readonly string[])[];
  /** Every single word of the spellings, and the pinyin of Chinese surnames and given names. */
  readonly words: readonly string[];
}
interface KnownSounds {
  /** People by party; those of none stand under null. */
  readonly byParty: ReadonlyMap<string | null, readonly Sounds[]>;
  /** People by the consonants of each word of their names. */
  readonly bySkeleton: ReadonlyMap<string, readonly Sounds[]>;
  /** People by each word of their names. */
  readonly byWord: ReadonlyMap<string, readonly Sounds[]>;
  /** People some word of whose names is like a word met, by that word. */
  readonly near: Map<string, ReadonlySet<Sounds>>;
  /** People by the parts of their names written by sound: 布赛迪, 巴德尔. */
  readonly byPart: ReadonlyMap<string, readonly Sounds[]>;
}
const soundsOf = new WeakMap<Knowledge, KnownSounds>();

function soundsIn(knowledge: Knowledge): KnownSounds {
  const known = soundsOf.get(knowledge);
  if (known) return known;
  const all = [...knowledge.people.values()].map((person) => soundsOfPerson(person));
  const bySkeleton = new Map<string, Sounds[]>();
  for (const sounds of all) {
    for (const key of new Set(sounds.words.map(soundSkeleton)))
      bySkeleton.set(key, [...(bySkeleton.get(key) ?? []), sounds]);
  }
  const byWord = new Map<string, Sounds[]>();
  const byPart = new Map<string, Sounds[]>();
  for (const sounds of all) {
    for (const word of sounds.words) byWord.set(word, [...(byWord.get(word) ?? []), sounds]);
    for (const part of new Set(sounds.han.flatMap((form) => (form.includes('·') ? form.split('·') : []))))
      byPart.set(part, [...(byPart.get(part) ?? []), sounds]);
  }
  const byParty = Map.groupBy(all, ({ person }) => person.party);
  const made = { byParty, bySkeleton, byWord, byPart, near: new Map() };
  soundsOf.set(knowledge, made);
  return made;
}

/**
 * The people worth comparing with: where an office or a party must help, all of that party; where the name alone
 * decides, those who share the consonants of some word of it.
 */
export function candidates(unknown: Unknown, knowledge: Knowledge): readonly Sounds[] {
  const { byParty, bySkeleton, byPart } = soundsIn(knowledge);
  const latin = unknown.latin ?? (hanAt(unknown.form, 0) ? null : unknown.form);
  if (unknown.party) {
    const ofParty = [...(byParty.get(unknown.party) ?? []), ...(byParty.get(null) ?? [])];
    if (latin === null || latin !== unknown.form) return ofParty;
    const near = latin.split(/[\s-]+/u).map((word) => nearTo(word, knowledge));
    return ofParty.filter((sounds) => near.some((people) => people.has(sounds)));
  }
  const native = unknown.form.length <= 4 && surnameLength(unknown.form) > 0;
  const words = latin
    ? latin.split(/[\s-]+/u)
    : native
      ? [pinyinOf(unknown.form.slice(0, 1)), pinyinOf(unknown.form.slice(1))]
      : [pinyinOf(lastPart(unknown.form))];
  const alike = words.flatMap((word) => bySkeleton.get(soundSkeleton(word)) ?? []);
  return [...new Set([...(byPart.get(unknown.form) ?? []), ...alike])];
}

/** Two names are alike only if some word of one is at least this like some word of the other. */
const NEAR = 0.7;
const MOST_KEPT = 3_000;

/** The people some word of whose names is like the word; words met before are looked up. */
function nearTo(word: string, knowledge: Knowledge): ReadonlySet<Sounds> {
  const { byWord, near } = soundsIn(knowledge);
  const known = near.get(word);
  if (known) return known;
  const found = new Set<Sounds>();
  for (const [other, people] of byWord)
    if (soundLikeness(word, other, NEAR) > 0) for (const sounds of people) found.add(sounds);
  if (near.size < MOST_KEPT) near.set(word, found);
  return found;
}

function soundsOfPerson(person: Person): Sounds {
  const distinct = new Map(person.names.en.map((spelling) => [skeleton(spelling), spelling]));
  const latin = [...distinct.values()];
  const han = person.names.zh.filter((form) => form.length <= 4 && surnameLength(form) > 0);
  const native = han.map((form) => pinyinSyllables(form));
  const parts = native.flatMap((syllables) => [syllables[0] ?? '', syllables.slice(1).join('')]);
  const words = new Set([...latin.flatMap((spelling) => spelling.split(/[\s-]+/u)), ...parts]);
  return { person, latin, han: person.names.zh, native, words: [...words].filter((word) => word.length > 1) };
}

/** A spelling without vowels and doubled letters: variants that differ only there sound alike. */
const skeleton = (spelling: string): string =>
  `${spelling.split(/[\s-]+/u).length} ${spelling
    .toLowerCase()
    .replace(/[aeiouyhw\s.'’-]+/gu, '')
    .replace(/(.)\1/gu, '$1')}`;
