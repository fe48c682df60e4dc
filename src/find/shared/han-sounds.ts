import { characterPinyin, hangulOf } from '#language/zh/romanise.ts';

const cache = new Map<string, { readonly pinyin: string; readonly hangul: string | null }>();
/** How a Chinese character sounds: toneless pinyin, and its Korean reading where it has one. */
export function syllable(character: string): { readonly pinyin: string; readonly hangul: string | null } {
  const known = cache.get(character);
  if (known) return known;
  const made = { pinyin: characterPinyin(character), hangul: hangulOf(character)?.at(-1) ?? null };
  cache.set(character, made);
  return made;
}

/** The family name of a dotted name (霍尔德 in 马库斯·霍尔德), else the whole. */
export const lastPart = (form: string): string => form.split(/[·.]/u).at(-1) ?? form;
/** A name in Chinese characters in toneless pinyin, without blanks. */
export const pinyinOf = (form: string): string => [...form].map((character) => syllable(character).pinyin).join('');
