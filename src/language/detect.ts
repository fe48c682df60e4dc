import simplifiedToTraditional from 'opencc-js/dict/STCharacters';
import traditionalToSimplified from 'opencc-js/dict/TSCharacters';
import type { LanguageTag } from '#article/article.ts';

/**
 * The language a text is written in, told from its scripts; Chinese is told apart by the characters that only one
 * of its two scripts has (Simplified where none occurs). `und` where no letters, or none of these languages, stand.
 */
export function languageOf(text: string): LanguageTag {
  const family = familyOf(text);
  if (family === 'zh') return traditionalShare(text) > 0.5 ? 'zh-Hant' : 'zh-Hans';
  return family === 'en' && !seemsEnglish(text) ? 'und' : family;
}

/** A language without telling its scripts apart. */
export type LanguageFamily = 'zh' | 'en' | 'ko' | 'ja' | 'und';

/** What `languageOf` tells, more cheaply: by the letters alone, all Latin text counting as English. */
export function familyOf(text: string): LanguageFamily {
  const { han, kana, hangul, latin, other } = scriptsIn(text);
  const eastAsian = han + kana + hangul;
  if (other > latin + eastAsian) return 'und';
  if (eastAsian === 0) return latin > 0 ? 'en' : 'und';
  // A Chinese character says about as much as two thirds of an English word: 与Biegun会谈 is Chinese.
  if (latin / LETTERS_A_WORD > eastAsian * WORDS_A_CHARACTER && latin > eastAsian) return 'en';
  if (hangul > eastAsian * 0.3) return 'ko';
  return kana > eastAsian * 0.1 ? 'ja' : 'zh';
}

/** How many letters of each script stand in the text. */
export interface Scripts {
  readonly han: number;
  readonly kana: number;
  readonly hangul: number;
  readonly latin: number;
  /** Letters of any further script (Cyrillic, Arabic, …). */
  readonly other: number;
}

const LETTERS_A_WORD = 5;
const WORDS_A_CHARACTER = 0.66;
const LETTER = /\p{L}/u;

/** Counts the letters of a text by script. */
export function scriptsIn(text: string): Scripts {
  let han = 0;
  let kana = 0;
  let hangul = 0;
  let latin = 0;
  let other = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) {
      if ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a) latin += 1;
    } else if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)) han += 1;
    else if (code >= 0x3041 && code <= 0x30ff && code !== 0x30fb && code !== 0x30fc) kana += 1;
    else if ((code >= 0xac00 && code <= 0xd7af) || (code >= 0x3131 && code <= 0x318e)) hangul += 1;
    else if ((code >= 0xc0 && code <= 0x24f) || (code >= 0xff21 && code <= 0xff5a)) latin += 1;
    else if (code >= 0x370 && !(code >= 0x2000 && code <= 0x33ff) && code < 0xd800 && LETTER.test(text.charAt(index))) {
      other += 1;
    }
  }
  return { han, kana, hangul, latin, other };
}

/** The commonest English words: a longer Latin text without any of them is another language. */
const ENGLISH = new Set(
  'the of to and in that is for with on as by at from was are has have it this an be not said'.split(' '),
);
const WORD = /\p{L}+/gu;
const ENOUGH_WORDS = 20;
const LEAST_SHARE = 0.1;

function seemsEnglish(text: string): boolean {
  const words = text.slice(0, 1200).toLowerCase().match(WORD) ?? [];
  if (words.length < ENOUGH_WORDS) return true;
  return words.filter((word) => ENGLISH.has(word)).length >= words.length * LEAST_SHARE;
}

const SAMPLE = 800;

const SIMPLIFIED = 1;
const TRADITIONAL = 2;
let scriptOnly: Uint8Array | undefined;

/** Of the characters that only one Chinese script has, the share that is Traditional; 0 where none occurs. */
function traditionalShare(text: string): number {
  scriptOnly ??= charactersOfOneScript();
  let simplified = 0;
  let traditional = 0;
  const end = Math.min(text.length, SAMPLE);
  for (let index = 0; index < end; index += 1) {
    const script = scriptOnly[text.charCodeAt(index)];
    if (script === SIMPLIFIED) simplified += 1;
    else if (script === TRADITIONAL) traditional += 1;
  }
  return traditional === 0 ? 0 : traditional / (simplified + traditional);
}

/**
 * By UTF-16 unit the one Chinese script a character belongs to: the pairs of the OpenCC tables, less the characters that stand in the national standard of the other script: 后, 里
 * and 台 are simplified forms, but Big5 has them too (皇后, 公里, 台北), so they tell nothing.
 */
function charactersOfOneScript(): Uint8Array {
  const big5 = charactersOf('big5', 0xa4, 0xf9, 0x40);
  const gb2312 = charactersOf('gb18030', 0xb0, 0xf7, 0xa1);
  const table = new Uint8Array(0x10000);
  for (const key of keysOutside(traditionalToSimplified, gb2312)) table[key.charCodeAt(0)] = TRADITIONAL;
  for (const key of keysOutside(simplifiedToTraditional, big5)) table[key.charCodeAt(0)] = SIMPLIFIED;
  return table;
}

function charactersOf(encoding: string, firstLead: number, lastLead: number, firstTrail: number): Set<string> {
  const bytes: number[] = [];
  for (let lead = firstLead; lead <= lastLead; lead += 1) {
    for (let trail = firstTrail; trail <= 0xfe; trail += 1) {
      if (trail < 0x7f || trail > 0xa0) bytes.push(lead, trail);
    }
  }
  return new Set(new TextDecoder(encoding).decode(Uint8Array.from(bytes)));
}

function keysOutside(pairs: string, standard: ReadonlySet<string>): Set<string> {
  const keys = new Set<string>();
  for (const pair of pairs.split('|')) {
    const key = pair.slice(0, pair.indexOf(' '));
    // Characters beyond the basic plane are too rare to tell anything.
    if (key.length === 1 && !standard.has(key)) keys.add(key);
  }
  return keys;
}
