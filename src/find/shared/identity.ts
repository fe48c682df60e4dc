import { hanAt } from '#language/fold.ts';
import { soundLikeness, soundSkeleton } from '#language/sound.ts';
import { chineseSpelling, hangulOf, koreanSpelling, pinyinSyllables } from '#language/zh/romanise.ts';
import { mayBeKorean, surnameLength } from '#language/zh/surnames.ts';
import type { Person, Role } from '#story/story.ts';
import type { Knowledge } from '../knowledge.ts';

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

/** Who somebody is, how that was decided and how sure it is (0 to 1). */
export interface Identity {
  readonly id: string;
  readonly party: string | null;
  readonly rule: string;
  readonly sure: number;
}

/** Likeness that a name must have to be taken for a known person's, by what else agrees. */
const ENOUGH = { holdsTitle: 0.55, sameParty: 0.72, alone: 0.88, outsider: 0.97 } as const;

interface Sounds {
  readonly person: Person;
  /** English spellings, those that sound the same once. */
  readonly latin: readonly string[];
  readonly han: readonly string[];
  /** Every single word of the spellings, and the pinyin of Chinese surnames and given names. */
  readonly words: readonly string[];
}
interface KnownSounds {
  readonly all: readonly Sounds[];
  /** People by the consonants of each word of their names. */
  readonly bySkeleton: ReadonlyMap<string, readonly Sounds[]>;
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
  const made = { all, bySkeleton };
  soundsOf.set(knowledge, made);
  return made;
}

/**
 * The people worth comparing with: where an office or a party must help, all of that party; where the name alone
 * decides, those who share the consonants of some word of it.
 */
function candidates(unknown: Unknown, knowledge: Knowledge): readonly Sounds[] {
  const { all, bySkeleton } = soundsIn(knowledge);
  if (unknown.party) return all.filter(({ person }) => !person.party || person.party === unknown.party);
  const latin = unknown.latin ?? (hanAt(unknown.form, 0) ? null : unknown.form);
  const native = unknown.form.length <= 4 && surnameLength(unknown.form) > 0;
  const words = latin
    ? latin.split(/[\s-]+/u)
    : native
      ? [pinyinOf(unknown.form.slice(0, 1)), pinyinOf(unknown.form.slice(1))]
      : [pinyinOf(lastPart(unknown.form))];
  return [...new Set(words.flatMap((word) => bySkeleton.get(soundSkeleton(word)) ?? []))];
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

/** The known person whose name sounds like the unknown one and whose office or party agrees, else undefined. */
export function knownPerson(unknown: Unknown, knowledge: Knowledge): Identity | undefined {
  let best:
    | { readonly person: Person; readonly score: number; readonly rule: string; readonly likeness: number }
    | undefined;
  const floor = unknown.outsider ? ENOUGH.outsider : ENOUGH.holdsTitle;
  for (const sounds of candidates(unknown, knowledge)) {
    const { person } = sounds;
    const likeness = likenessTo(unknown, sounds, floor);
    if (likeness < floor) continue;
    const office = unknown.title && holdsTitle(person, unknown.title, unknown.on);
    const least = unknown.outsider
      ? ENOUGH.outsider
      : office
        ? ENOUGH.holdsTitle
        : unknown.party === person.party && unknown.party
          ? ENOUGH.sameParty
          : ENOUGH.alone;
    if (likeness < least) continue;
    const score = likeness + (office ? 0.15 : 0);
    if (!best || score > best.score)
      best = { person, score, likeness, rule: office ? 'shared/name/sound-and-office' : 'shared/name/sound' };
  }
  return best && { id: best.person.id, party: best.person.party, rule: best.rule, sure: Math.min(1, best.likeness) };
}

/** Likeness of the unknown name to a person's; what cannot reach `least` counts as 0. */
function likenessTo(unknown: Unknown, sounds: Sounds, least: number): number {
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
function orderFree(parts: readonly string[], theirs: readonly string[], least: number = ENOUGH.holdsTitle): number {
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

const syllableCache = new Map<string, { readonly pinyin: string; readonly hangul: string | null }>();
function syllable(character: string): { readonly pinyin: string; readonly hangul: string | null } {
  const known = syllableCache.get(character);
  if (known) return known;
  const made = { pinyin: pinyinSyllables(character)[0] ?? '', hangul: hangulOf(character)?.at(-1) ?? null };
  syllableCache.set(character, made);
  return made;
}

/** A name in Chinese characters against a person's Chinese forms, character by character, and against English by sound. */
function hanLikeness(unknown: Unknown, { latin, han, person }: Sounds): number {
  const { form } = unknown;
  let best = 0;
  const korean = person.party === 'PRK' || person.party === 'KOR';
  for (const theirs of han) {
    if (surnameLength(theirs) === 0 || theirs.length > 4) {
      best = Math.max(best, soundLikeness(pinyinOf(lastPart(form)), pinyinOf(lastPart(theirs))));
    } else if (theirs.length === form.length && sameSurname(form, theirs)) {
      const alike = [...form]
        .slice(1)
        .map((character, index) => characterLikeness(character, theirs.charAt(index + 1), korean));
      const mean = alike.reduce((sum, one) => sum + one, 0) / Math.max(1, alike.length);
      best = Math.max(best, mean);
    }
  }
  if (unknown.foreign || form.includes('·') || surnameLength(form) === 0) {
    const sound = pinyinOf(lastPart(form));
    for (const spelling of latin) {
      const surname = spelling.split(' ').at(-1) ?? '';
      if (surname.length > 2) best = Math.max(best, soundLikeness(sound, surname));
      if (!form.includes('·') && spelling.split(' ').length === 2)
        best = Math.max(
          best,
          soundLikeness(sound, spelling),
          soundLikeness(sound, spelling.split(' ').reverse().join('')),
        );
    }
  }
  return best;
}

/** Sounds that southern speech, machine translation and typing confuse: -n/-ng, zh/z, and o/ou/ao. */
const blurred = (pinyin: string): string =>
  pinyin
    .replace(/ng/gu, 'n')
    .replace(/zh|z|j/gu, 'z')
    .replace(/ch|q/gu, 'c')
    .replace(/sh|x/gu, 's')
    .replace(/[ou]+$/u, 'o')
    .replace(/ao$/u, 'o');

interface Homophone {
  readonly person: Person;
  readonly form: string;
}
interface Homophones {
  readonly han: ReadonlyMap<string, Homophone>;
  readonly korean: ReadonlyMap<string, Homophone>;
}
const homophones = new WeakMap<Knowledge, Homophones>();

/** Known people by the blurred sound of their Chinese forms, and Koreans by surname and Korean reading. */
function homophonesIn(knowledge: Knowledge): Homophones {
  const known = homophones.get(knowledge);
  if (known) return known;
  const [han, korean] = [new Map<string, Homophone>(), new Map<string, Homophone>()];
  for (const person of knowledge.people.values()) {
    for (const form of person.names.zh) {
      const key = blurredForm(lastPart(form));
      if (!han.has(key)) han.set(key, { person, form: lastPart(form) });
      const hangul = person.party === 'PRK' || person.party === 'KOR' ? hangulOf(form) : null;
      if (hangul && !korean.has(hangul)) korean.set(hangul, { person, form });
    }
  }
  const made = { han, korean };
  homophones.set(knowledge, made);
  return made;
}

const blurredForm = (form: string): string =>
  [...form].map((character) => blurred(syllable(character).pinyin)).join(' ');

/** A leader's name with one character garbled before 政府 or 政权 (文在国政府): surname and one more character agree. */
export function governmentOf(form: string, knowledge: Knowledge, on: string | null): Identity | undefined {
  for (const person of knowledge.people.values()) {
    const alike = person.names.zh.some(
      (theirs) =>
        theirs.length === 3 &&
        theirs.charAt(0) === form.charAt(0) &&
        [...theirs].filter((character, index) => character === form.charAt(index)).length === 2,
    );
    if (
      alike &&
      (holdsTitle(person, '总统', on) || holdsTitle(person, '领导人', on) || holdsTitle(person, '首相', on))
    ) {
      return { id: person.id, party: person.party, rule: 'zh/name/government', sure: 0.7 };
    }
  }
  return undefined;
}

/** The known person whose name is written with other characters of the same sound (金正银, 普金); undefined where none is. */
export function nearHomophone(form: string, foreign: boolean, knowledge: Knowledge): Identity | undefined {
  const { han, korean } = homophonesIn(knowledge);
  const found = han.get(blurredForm(form)) ?? (foreign ? undefined : korean.get(hangulOfCached(form)));
  if (!found || found.person.names.zh.includes(form)) return undefined;
  const native = surnameLength(found.form) === 1 && found.form.charAt(0) === form.charAt(0);
  // A native name keeps its surname; a foreign one is written in characters of transliterations.
  if (!foreign && !native) return undefined;
  return { id: found.person.id, party: found.person.party, rule: 'zh/name/homophone', sure: 0.8 };
}

const hangulOfCached = (form: string): string =>
  [...form]
    .map((character, index) => (index === 0 && character === '金' ? '김' : (syllable(character).hangul ?? '?')))
    .join('');

const lastPart = (form: string): string => form.split(/[·.]/u).at(-1) ?? form;
const pinyinOf = (form: string): string => [...form].map((character) => syllable(character).pinyin).join('');
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

/** True where the person held an office that the title names, on the day (or ever, where the day is unknown). */
export function holdsTitle(person: Person, title: string, on: string | null): boolean {
  const wanted = title.toLowerCase();
  return person.roles.some((role) => inOffice(role, on) && titleAgrees(role, wanted));
}

/** True where the role was held on the day, or the day is unknown. */
export const inOffice = (role: Role, on: string | null): boolean =>
  !on ||
  ((!role.from || role.from.slice(0, 7) <= on.slice(0, 7)) && (!role.to || on.slice(0, role.to.length) <= role.to));

function titleAgrees(role: Role, wanted: string): boolean {
  if (role.titleZh && wanted.length >= 2 && hanAt(wanted, 0)) {
    return role.titleZh.includes(wanted) || wanted.includes(role.titleZh) || endAlike(role.titleZh, wanted);
  }
  const title = role.title.toLowerCase();
  return wanted.length > 3 && (title.includes(wanted) || wanted.includes(title));
}

/** 副部长 and 副外长, 发言人 and 新闻秘书 differ; 外交部长官 and 外交部长 agree: the last two characters of the shorter. */
const endAlike = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && long.includes(short.slice(0, 3)) && long.includes(short.slice(-1));
};

/** The id of somebody nothing known names: the spelling a newspaper would use, kebab-case. */
export function newId(unknown: Unknown, korean: boolean, north: boolean): string {
  const { form, latin } = unknown;
  if (!hanAt(form, 0)) return kebab(latin ?? form);
  const surname = surnameLength(form);
  const native = surname > 0 && form.length <= 4 && !form.includes('·') && !unknown.foreign;
  const spelled = !native
    ? null
    : korean && mayBeKorean(form)
      ? koreanSpelling(form, north)
      : chineseSpelling(form, surname);
  if (!latin) return spelled ?? kebab(pinyinParts(form));
  // A garbled bracket turns the parts round (陶一恒(Yi Heng Tao)); the characters then tell the right order.
  const parts = latin.split(/[\s-]+/u);
  const readings =
    form.length <= 4 ? [chineseSpelling(form, 1), koreanSpelling(form, north)] : [turnedWestern(form, parts)];
  const [best] = readings
    .flatMap((reading) => (reading ? [{ reading, likeness: orderFree(parts, reading.split('-')) }] : []))
    .sort((a, b) => b.likeness - a.likeness);
  const turned = best && best.likeness >= 0.8 && soundLikeness(latin, best.reading) < best.likeness - 0.1;
  return turned ? best.reading : kebab(latin);
}

/** A bracket with the family name first (埃林·瓦斯奎兹(Vasquez Erin)), turned where the characters show the other order. */
function turnedWestern(form: string, parts: readonly string[]): string | null {
  const [given = '', family] = form.split(/[·.]/u);
  const [first = '', second, more] = parts;
  if (!family || !second || more) return null;
  const stands = soundLikeness(pinyinOf(given), first) + soundLikeness(pinyinOf(family), second);
  const turns = soundLikeness(pinyinOf(given), second) + soundLikeness(pinyinOf(family), first);
  return turns > stands ? kebab(`${second} ${first}`) : null;
}

const pinyinParts = (form: string): string => form.split(/[·.]/u).map(pinyinOf).join(' ');

/** Lower case, no accents, words joined by hyphens. */
export const kebab = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
