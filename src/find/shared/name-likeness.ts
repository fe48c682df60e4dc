import { hanAt } from '#language/fold.ts';
import { soundLikeness } from '#language/sound.ts';
import { koreanLikeness } from '#language/zh/korean.ts';
import { surnameLength } from '#language/zh/surnames.ts';
import { transliterationLikeness } from '#language/zh/transliteration.ts';
import { lastPart, pinyinOf, syllable } from './han-sounds.ts';
import type { Sounds, Unknown } from './name-sounds.ts';

/** Likeness of the unknown name to a person's; what cannot reach `least` counts as 0. */
export function likenessTo(unknown: Unknown, sounds: Sounds, least: number): number {
  const latin = unknown.latin ?? (hanAt(unknown.form, 0) ? null : unknown.form);
  const byLatin = latin ? latinLikeness(latin, sounds, hanAt(unknown.form, 0) ? Math.max(0, 2 * least - 1) : least) : 0;
  if (!hanAt(unknown.form, 0)) return byLatin;
  if (latin && byLatin < 2 * least - 1) return 0;
  const byHan = hanLikeness(unknown, sounds, least);
  // A spelling in brackets that is nothing like the person outweighs a chance likeness of the characters.
  return latin ? (byLatin + Math.max(byLatin, byHan)) / 2 : byHan;
}

/** A Latin spelling against English spellings (in either order, or one part alone) and the pinyin of Chinese forms. */
function latinLikeness(latin: string, { latin: spellings, native }: Sounds, least: number): number {
  const parts = latin.split(/[\s-]+/u).filter(Boolean);
  let best = 0;
  for (const spelling of spellings) {
    const theirs = spelling.split(/[\s-]+/u).filter(Boolean);
    const family = theirs.at(-1) ?? '';
    if (parts.length > 1 && theirs.length > 1) best = Math.max(best, orderFree(parts, theirs, least));
    else if (parts.length === 1 && (theirs.length === 1 || family.length > 3))
      best = Math.max(best, soundLikeness(latin, family, least));
  }
  for (const syllables of parts.length > 1 ? native : []) {
    best = Math.max(best, orderFree(parts, syllables, least));
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
function hanLikeness(unknown: Unknown, { latin, han, person }: Sounds, least: number): number {
  const { form } = unknown;
  let best = 0;
  const korean = person.party === 'PRK' || person.party === 'KOR';
  const full = form.includes('·') && han.some((theirs) => theirs.includes('·'));
  for (const theirs of han) {
    // «伊万卡·特朗普» is not 特朗普: names in full are compared in full.
    if (full && !theirs.includes('·')) continue;
    if (surnameLength(theirs) === 0 || theirs.length > 4) best = Math.max(best, foreignLikeness(form, theirs));
    else if (theirs.length === form.length && sameSurname(form, theirs)) {
      const given = [...form.slice(1)];
      const alike = given.map((character, index) => characterLikeness(character, theirs.charAt(index + 1), korean));
      best = Math.max(best, alike.reduce((sum, one) => sum + one, 0) / Math.max(1, alike.length));
    }
  }
  if (unknown.foreign || form.includes('·') || surnameLength(form) === 0) {
    // Somebody whose Chinese form is known is seldom written with quite other characters.
    const written = han.some((theirs) => theirs.length > 1);
    if (written && best < 2 * least - 1) return best;
    const spelled = Math.max(0, ...latin.map((spelling) => spelledLikeness(form, spelling)));
    return Math.max(best, written ? (best + spelled) / 2 : spelled);
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
  return 0.85 * syllablesAlike(left.pinyin, right.pinyin);
}

const alikeness = new Map<string, Map<string, number>>();
/** Likeness of two syllables; there are few pairs of them. */
function syllablesAlike(a: string, b: string): number {
  const row = alikeness.get(a) ?? new Map<string, number>();
  alikeness.set(a, row);
  const known = row.get(b);
  if (known !== undefined) return known;
  const made = soundLikeness(a, b);
  row.set(b, made);
  return made;
}
