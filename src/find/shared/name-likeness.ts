import { hanAt } from '#language/fold.ts';
import { soundLikeness, soundSkeleton } from '#language/sound.ts';
import { koreanLikeness } from '#language/zh/korean.ts';
import { pinyinSyllables } from '#language/zh/romanise.ts';
import { surnameLength } from '#language/zh/surnames.ts';
import { transliterationLikeness } from '#language/zh/transliteration.ts';
import type { Person } from '#story/story.ts';
import type { Knowledge } from '../knowledge.ts';
import { lastPart, pinyinOf, syllable } from './han-sounds.ts';

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
  readonly han: readonly string[];
  /** Every single word of the spellings, and the pinyin of Chinese surnames and given names. */
  readonly words: readonly string[];
}
interface KnownSounds {
  /** People by party; those of none stand under null. */
  readonly byParty: ReadonlyMap<string | null, readonly Sounds[]>;
  /** People by the consonants of each word of their names. */
  readonly bySkeleton: ReadonlyMap<string, readonly Sounds[]>;
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
  const byPart = new Map<string, Sounds[]>();
  for (const sounds of all) {
    for (const part of new Set(sounds.han.flatMap((form) => (form.includes('·') ? form.split('·') : []))))
      byPart.set(part, [...(byPart.get(part) ?? []), sounds]);
  }
  const byParty = Map.groupBy(all, ({ person }) => person.party);
  const made = { byParty, bySkeleton, byPart };
  soundsOf.set(knowledge, made);
  return made;
}

/**
 * The people worth comparing with: where an office or a party must help, all of that party; where the name alone
 * decides, those who share the consonants of some word of it.
 */
export function candidates(unknown: Unknown, knowledge: Knowledge): readonly Sounds[] {
  const { byParty, bySkeleton, byPart } = soundsIn(knowledge);
  if (unknown.party) return [...(byParty.get(unknown.party) ?? []), ...(byParty.get(null) ?? [])];
  const latin = unknown.latin ?? (hanAt(unknown.form, 0) ? null : unknown.form);
  const native = unknown.form.length <= 4 && surnameLength(unknown.form) > 0;
  const words = latin
    ? latin.split(/[\s-]+/u)
    : native
      ? [pinyinOf(unknown.form.slice(0, 1)), pinyinOf(unknown.form.slice(1))]
      : [pinyinOf(lastPart(unknown.form))];
  const alike = words.flatMap((word) => bySkeleton.get(soundSkeleton(word)) ?? []);
  return [...new Set([...(byPart.get(unknown.form) ?? []), ...alike])];
}

function soundsOfPerson(person: Person): Sounds {
  const distinct = new Map(person.names.en.map((spelling) => [skeleton(spelling), spelling]));
  const latin = [...distinct.values()];
  const han = person.names.zh.filter((form) => form.length <= 4 && surnameLength(form) > 0);
  const native = han.flatMap((form) => {
    const syllables = pinyinSyllables(form);
    return [syllables[0] ?? '', syllables.slice(1).join('')];
  });
  const words = new Set([...latin.flatMap((spelling) => spelling.split(/[\s-]+/u)), ...native]);
  return { person, latin, han: person.names.zh, words: [...words].filter((word) => word.length > 1) };
}

/** A spelling without vowels and doubled letters: variants that differ only there sound alike. */
const skeleton = (spelling: string): string =>
  `${spelling.split(/[\s-]+/u).length} ${spelling
    .toLowerCase()
    .replace(/[aeiouyhw\s.'’-]+/gu, '')
    .replace(/(.)\1/gu, '$1')}`;

/** Likeness of the unknown name to a person's; what cannot reach `least` counts as 0. */
export function likenessTo(unknown: Unknown, sounds: Sounds, least: number): number {
  const latin = unknown.latin ?? (hanAt(unknown.form, 0) ? null : unknown.form);
  const byLatin = latin ? latinLikeness(latin, sounds, hanAt(unknown.form, 0) ? 0 : least) : 0;
  if (!hanAt(unknown.form, 0)) return byLatin;
  const byHan = hanLikeness(unknown, sounds);
  // A spelling in brackets that is nothing like the person outweighs a chance likeness of the characters.
  return latin ? (byLatin + Math.max(byLatin, byHan)) / 2 : byHan;
}

/** A Latin spelling against English spellings (in either order, or one part alone) and the pinyin of Chinese forms. */
function latinLikeness(latin: string, { latin: spellings, han, words }: Sounds, least: number): number {
  const parts = latin.split(/[\s-]+/u).filter(Boolean);
  // Two names are alike only if some word of one is like some word of the other: this spares most comparisons.
  if (!parts.some((part) => words.some((word) => soundLikeness(part, word, Math.max(0.7, 2 * least - 1)) > 0)))
    return 0;
  let best = 0;
  for (const spelling of spellings) {
    const theirs = spelling.split(/[\s-]+/u).filter(Boolean);
    const family = theirs.at(-1) ?? '';
    if (parts.length > 1 && theirs.length > 1) best = Math.max(best, orderFree(parts, theirs, least));
    else if (parts.length === 1 && (theirs.length === 1 || family.length > 3))
      best = Math.max(best, soundLikeness(latin, family, least));
  }
  for (const form of parts.length > 1 ? han : []) {
    if (form.length > 4 || surnameLength(form) === 0) continue;
    const syllables = pinyinSyllables(form);
    best = Math.max(best, orderFree(parts, syllables));
    // «Kim Zhengen»: a Korean surname with the given name in pinyin.
    const surname = spellings[0]?.split(' ')[0] ?? '';
    if (soundLikeness(parts[0] ?? '', surname, 0.9) > 0)
      best = Math.max(best, soundLikeness(parts.slice(1).join(''), syllables.slice(1).join('')) - 0.05);
  }
  return best;
}

/** Likeness of two names of several parts, surname first or last: the better of the two orders. */
export function orderFree(parts: readonly string[], theirs: readonly string[], least = 0.55): number {
  const whole = theirs.join('');
  const [a, b, c] = parts;
  const orders =
    parts.length === 3
      ? [
          [a, b, c],
          [c, a, b],
          [b, c, a],
          [b, a, c],
          [c, b, a],
          [a, c, b],
        ]
      : [parts, [...parts].reverse()];
  return Math.max(...orders.map((order) => soundLikeness(order.join(''), whole, least)));
}

/** A name in Chinese characters against a person's Chinese forms, character by character, and against English by sound. */
function hanLikeness(unknown: Unknown, { latin, han, person }: Sounds): number {
  const { form } = unknown;
  let best = 0;
  const korean = person.party === 'PRK' || person.party === 'KOR';
  for (const theirs of han) {
    if (surnameLength(theirs) === 0 || theirs.length > 4) best = Math.max(best, foreignLikeness(form, theirs));
    else if (theirs.length === form.length && sameSurname(form, theirs)) {
      const given = [...form.slice(1)];
      const alike = given.map((character, index) => characterLikeness(character, theirs.charAt(index + 1), korean));
      best = Math.max(best, alike.reduce((sum, one) => sum + one, 0) / Math.max(1, alike.length));
    }
  }
  if (unknown.foreign || form.includes('·') || surnameLength(form) === 0) {
    const spelled = Math.max(0, ...latin.map((spelling) => spelledLikeness(form, spelling)));
    // Somebody whose Chinese form is known is seldom written with quite other characters.
    return Math.max(best, han.some((theirs) => theirs.length > 1) ? (best + spelled) / 2 : spelled);
  }
  if (korean && han.length === 0) for (const spelling of latin) best = Math.max(best, koreanLikeness(form, spelling));
  return best;
}

/** Likeness of one part of a person's name to the whole of the unknown one: the family name, or another part. */
const PART = { family: 0.92, other: 0.82 } as const;

/** Two names written by sound: the same part, else the characters of the family names one by one. */
function foreignLikeness(form: string, theirs: string): number {
  if (form === theirs) return 1;
  const parts = theirs.split('·');
  if (parts.includes(form)) return parts.at(-1) === form ? PART.family : PART.other;
  const family = charactersLikeness(lastPart(form), lastPart(theirs));
  if (!form.includes('·') || !theirs.includes('·')) return family;
  // «菲利普·布朗» is not «戈登·布朗».
  return (family + charactersLikeness(form.split('·')[0] ?? '', parts[0] ?? '')) / 2;
}

function charactersLikeness(a: string, b: string): number {
  if (a.length !== b.length) return soundLikeness(pinyinOf(a), pinyinOf(b)) - 0.1;
  const alike = Array.from(a, (character, index) => characterLikeness(character, b.charAt(index), false));
  const mean = alike.reduce((sum, one) => sum + one, 0) / alike.length;
  return (mean + Math.min(...alike)) / 2;
}

/** A name written by sound against an English spelling: both ends of a dotted one, else the family name or the whole. */
function spelledLikeness(form: string, spelling: string): number {
  const words = spelling.split(' ');
  const family = words.at(-1) ?? '';
  const name = lastPart(form);
  const byFamily = family.length > 2 ? transliterationLikeness(name, family) : 0;
  if (words.length < 2) return form.includes('·') ? 0 : byFamily;
  if (form.includes('·')) return (byFamily + transliterationLikeness(form.split('·')[0] ?? '', words[0] ?? '')) / 2;
  return name.length < 4 ? byFamily : Math.max(byFamily, transliterationLikeness(name, words.join('')));
}

const sameSurname = (a: string, b: string): boolean =>
  a.charAt(0) === b.charAt(0) ||
  syllable(a.charAt(0)).pinyin === syllable(b.charAt(0)).pinyin ||
  (syllable(a.charAt(0)).hangul ?? 1) === (syllable(b.charAt(0)).hangul ?? 2);

function characterLikeness(a: string, b: string, korean: boolean): number {
  if (a === b) return 1;
  const [left, right] = [syllable(a), syllable(b)];
  if (korean && left.hangul && left.hangul === right.hangul) return 0.97;
  if (left.pinyin === right.pinyin) return 0.95;
  return 0.85 * soundLikeness(left.pinyin, right.pinyin);
}
