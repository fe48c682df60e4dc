import { fold } from '#language/fold.ts';

/** What the search index knows of a stretch of text. */
export interface Token {
  /** Folded: Simplified characters, lower case, half width, no accents, English plurals as the singular. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** True for the single character that closes a run of Han characters. */
  readonly tail: boolean;
}

/**
 * The tokens of a text, for the index and for queries alike. A run of Han characters gives one token a character:
 * each pair, then the last character alone (`制裁了` → `制裁 裁了 了`), so that a phrase is a row of neighbouring tokens
 * and a single character is the beginning of one. Other letters and digits give words: `2019年制裁` → `2019 年制 制裁 裁`.
 */
export function tokensOf(text: string): Token[] {
  const { classes, units } = tables();
  const folded = foldUnits(text, units);
  const found: Token[] = [];
  let wordStart = -1;
  let hanStart = -1;
  let hanEnd = -1;
  let index = 0;
  while (index < text.length) {
    let kind = classes[text.charCodeAt(index)] ?? OTHER;
    let width = 1;
    if (kind === SURROGATE) {
      kind = classOfPair(text, index);
      width = kind === OTHER ? 1 : 2;
    }
    if (kind !== LETTER && wordStart >= 0) {
      found.push(word(folded, wordStart, index));
      wordStart = -1;
    }
    if (kind === HAN) {
      if (hanStart >= 0) found.push(token(folded, hanStart, index + width, false));
      hanStart = index;
      hanEnd = index + width;
    } else {
      if (hanStart >= 0) found.push(token(folded, hanStart, hanEnd, true));
      hanStart = -1;
      if (kind === LETTER && wordStart < 0) wordStart = index;
    }
    index += width;
  }
  if (wordStart >= 0) found.push(word(folded, wordStart, text.length));
  if (hanStart >= 0) found.push(token(folded, hanStart, hanEnd, true));
  return found;
}

/** The text with every character folded as in its tokens (but plurals as they are), at the same length. */
export const foldText = (text: string): string => foldUnits(text, tables().units);

/** The letters that every word of this token begins with in the folded text: `part` of `party`, which stands for parties too. */
export const stemOf = (token: string): string => (token.length > 2 && token.endsWith('y') ? token.slice(0, -1) : token);

const OTHER = 0;
const LETTER = 1;
const HAN = 2;
const SURROGATE = 3;
const UNITS = 0x10000;
const HAN_CHARACTER = /\p{Script=Han}/u;
const LETTER_CHARACTER = /[\p{L}\p{N}\p{M}]/u;
const LATIN_CHARACTER = /\p{Script=Latin}/u;

/** Longer words are cut, in texts and queries alike: a megabyte of one letter is no word, and indexes refuse it. */
const LONGEST_WORD = 64;

const token = (folded: string, start: number, end: number, tail: boolean): Token => ({
  text: folded.slice(start, end),
  start,
  end,
  tail,
});

function word(folded: string, start: number, end: number): Token {
  const text = folded.slice(start, Math.min(end, start + LONGEST_WORD));
  return { text: text.endsWith('s') ? singular(text) : text, start, end, tail: false };
}

const PLURAL = /^[a-z]+$/u;

/** sanctions → sanction, parties → party, launches → launch; short words (news, gas) and -ss, -us, -is stay. */
function singular(text: string): string {
  if (text.length <= 4 || !PLURAL.test(text) || /(?:ss|us|is)$/u.test(text)) return text;
  if (text.endsWith('ies')) return `${text.slice(0, -3)}y`;
  return /(?:ch|sh|x|ss|zz)es$/u.test(text) ? text.slice(0, -2) : text.slice(0, -1);
}

function foldUnits(text: string, units: Uint16Array): string {
  const folded = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) folded[index] = units[text.charCodeAt(index)] ?? 0;
  return Buffer.from(folded.buffer).toString('utf16le');
}

function classOfPair(text: string, index: number): number {
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
  if (character.length < 2) return OTHER;
  if (HAN_CHARACTER.test(character)) return HAN;
  return LETTER_CHARACTER.test(character) ? LETTER : OTHER;
}

interface Tables {
  readonly classes: Uint8Array;
  readonly units: Uint16Array;
}
let made: Tables | undefined;

/** Class and folded form of every UTF-16 unit: a text is then read at one look-up a character. */
function tables(): Tables {
  if (made) return made;
  const classes = new Uint8Array(UNITS);
  const units = new Uint16Array(UNITS);
  const all = Array.from({ length: UNITS }, (_, unit) => String.fromCharCode(unit));
  const folded = fold(all.join(''));
  for (const [unit, character] of all.entries()) {
    const plain = plainLetter(folded.charAt(unit));
    if (unit >= 0xd800 && unit <= 0xdbff) classes[unit] = SURROGATE;
    else if (HAN_CHARACTER.test(character)) classes[unit] = HAN;
    else if (LETTER_CHARACTER.test(character)) classes[unit] = LETTER;
    units[unit] = plain.charCodeAt(0);
  }
  made = { classes, units };
  return made;
}

/** The letter in lower case and, in Latin script, without its accent, where that is still one UTF-16 unit. */
function plainLetter(character: string): string {
  const lower = character.toLowerCase();
  const single = lower.length === 1 ? lower : character;
  return LATIN_CHARACTER.test(single) ? single.normalize('NFD').charAt(0) : single;
}
