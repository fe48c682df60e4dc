import traditionalToSimplified from 'opencc-js/dict/TSCharacters';

/** Marks that differ by keyboard, converter or country and are read alike: each stands for one character. */
const MARKS: Readonly<Record<string, string>> = {
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '﹁': '“',
  '﹂': '”',
  '＂': '"',
  '″': '"',
  '•': '·',
  '‧': '·',
  '・': '·',
  '．': '·',
  '･': '·',
  '∙': '·',
  '●': '·',
  ',': '，',
  '﹐': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '—': '—',
  '–': '—',
  '―': '—',
  '\u00a0': ' ',
  '\u3000': ' ',
  '\u200b': ' ',
};

/** Marks folded in every text; the Chinese forms of comma and brackets only where Han characters stand beside them. */
const ALWAYS = new Set([
  '「',
  '」',
  '『',
  '』',
  '﹁',
  '﹂',
  '＂',
  '″',
  '•',
  '‧',
  '・',
  '．',
  '･',
  '∙',
  '―',
  '\u00a0',
  '\u3000',
  '\u200b',
]);

let simplified: Uint16Array | undefined;

/** By the code of a single Traditional character that of the Simplified one, 0 elsewhere; pairs of equal length alone. */
function simplifiedCodes(): Uint16Array {
  if (simplified) return simplified;
  const table = new Uint16Array(0x10000);
  for (const pair of traditionalToSimplified.split('|')) {
    const [from, to] = pair.split(' ');
    if (from?.length === 1 && to?.length === 1) table[from.charCodeAt(0)] = to.charCodeAt(0);
  }
  // Converters keep 着/著 and 乾/干 apart by phrase; for matching words the commoner reading is enough.
  table['著'.charCodeAt(0)] = '着'.charCodeAt(0);
  simplified = table;
  return table;
}

const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);

/** True where the UTF-16 unit at `index` is a Chinese character. */
export const hanAt = (text: string, index: number): boolean => isHan(text.charCodeAt(index));

const FULL_WIDTH_START = 0xff10;
const FULL_WIDTH_END = 0xff5a;

/**
 * The text as rules match it: Simplified characters, one form of each mark, half-width letters and digits. It has the
 * same length as the text, so that every offset holds in both. Curly apostrophes inside Latin words become straight.
 */
export function fold(text: string): string {
  const table = simplifiedCodes();
  // Joined at the end: a text put together piece by piece is slow to read at every later place.
  const pieces: string[] = [];
  /** Where what is not yet copied begins: most characters stay as they are, and go over in stretches. */
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isLetterOrDigit(code)) continue;
    let folded: string | undefined;
    if (isHan(code)) {
      const simple = table[code] ?? 0;
      if (simple === 0 || simple === code) continue;
      folded = String.fromCharCode(simple);
    } else {
      if (code === 0x20 || code === 0x0a) continue;
      const character = text.charAt(index);
      folded = foldedMark(text, index, code, character);
      if (folded === undefined || folded === character) continue;
    }
    pieces.push(text.slice(from, index), folded);
    from = index + 1;
  }
  if (from === 0) return text;
  pieces.push(text.slice(from));
  return pieces.join('');
}

/** What a mark or a letter of another width is read as, undefined where it stays. */
function foldedMark(text: string, index: number, code: number, character: string): string | undefined {
  if (code < 0x80) {
    const mark = MARKS[character];
    return mark && (hanNear(text, index, -1) || hanNear(text, index, 1)) ? mark : undefined;
  }
  if (code >= FULL_WIDTH_START && code <= FULL_WIDTH_END && isLetterOrDigit(code - 0xfee0))
    return String.fromCharCode(code - 0xfee0);
  if ((character === '’' || character === 'ʼ') && latinAt(text, index - 1)) return latinAt(text, index + 1) ? "'" : '’';
  return ALWAYS.has(character) || character === '–' ? MARKS[character] : undefined;
}

/** The text in lower case at the same length (the few letters that grow in lower case stay as they are). */
export const lowerCase = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());
};

const isLetterOrDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

const latinAt = (text: string, index: number): boolean => /[A-Za-zÀ-ÿ]/u.test(text.charAt(index));

/** A Han character or Chinese mark beside `index`, looking past closing marks and spaces for at most three places. */
function hanNear(text: string, index: number, step: 1 | -1): boolean {
  for (let far = 1; far <= 3; far += 1) {
    const code = text.charCodeAt(index + step * far);
    if (Number.isNaN(code) || code === 10) return false;
    if (isHan(code) || (code >= 0x3000 && code <= 0x303f && code !== 0x3000)) return true;
    if (!' "”’)）》·'.includes(String.fromCharCode(code))) return false;
  }
  return false;
}
