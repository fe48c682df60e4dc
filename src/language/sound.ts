/**
 * Likeness of two romanised names by sound: edit distance over sound classes, with vowels cheap and related consonants
 * cheaper than unrelated ones. It compares any two Latin spellings (pinyin, Korean romanisations, English), so that
 * `aotejiasi` is near `ortagus` and `kang jing he` near `kang kyung wha`.
 */
interface Sound {
  readonly letter: string;
  /** V vowel, else the consonant's class. */
  readonly class: string;
}

const DIGRAPHS: readonly (readonly [string, string])[] = [
  ['tch', 'C'],
  ['zh', 'C'],
  ['ch', 'C'],
  ['sh', 'S'],
  ['ts', 'C'],
  ['tz', 'C'],
  ['ph', 'P'],
  ['th', 'T'],
  ['kh', 'K'],
  ['gh', 'K'],
  ['ck', 'K'],
  ['ng', 'N'],
];
const LETTERS: Readonly<Record<string, string>> = {
  b: 'P',
  p: 'P',
  f: 'F',
  v: 'F',
  w: 'W',
  d: 'T',
  t: 'T',
  g: 'K',
  k: 'K',
  c: 'K',
  q: 'C',
  j: 'C',
  x: 'S',
  s: 'S',
  z: 'S',
  l: 'L',
  r: 'L',
  m: 'M',
  n: 'N',
  h: 'H',
  y: 'W',
};
const NEAR: Readonly<Record<string, number>> = {
  CK: 0.4,
  CS: 0.3,
  CT: 0.45,
  FP: 0.25,
  FW: 0.35,
  PW: 0.6,
  HK: 0.45,
  FH: 0.45,
  LN: 0.6,
  MN: 0.45,
  ST: 0.6,
  KS: 0.7,
  HS: 0.6,
  LW: 0.7,
  HW: 0.4,
};
const DROP: Readonly<Record<string, number>> = { V: 0.3, H: 0.3, W: 0.25, L: 0.5, N: 0.6, K: 0.7, T: 0.6 };

function soundsOf(latin: string): readonly Sound[] {
  const text = latin
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/gu, '');
  const sounds: Sound[] = [];
  for (let index = 0; index < text.length; ) {
    const digraph = DIGRAPHS.find(([letters]) => text.startsWith(letters, index));
    const letter = digraph ? digraph[0] : text.charAt(index);
    const kind = digraph ? digraph[1] : (LETTERS[letter] ?? 'V');
    const last = sounds.at(-1);
    const doubled = last && (last.letter === letter || (kind === 'V' && last.class === 'V'));
    if (!doubled) sounds.push({ letter, class: kind });
    index += letter.length;
  }
  return sounds;
}

const weight = (sound: Sound): number =>
  sound.class === 'V' ? 0.4 : sound.class === 'W' || sound.class === 'H' ? 0.6 : 1;
const dropCost = (sound: Sound): number => DROP[sound.class] ?? 0.9;

function swapCost(a: Sound, b: Sound): number {
  if (a.letter === b.letter) return 0;
  if (a.class === b.class) return a.class === 'V' ? 0.15 : 0.12;
  if (a.class === 'V' || b.class === 'V') return 0.8;
  return NEAR[a.class < b.class ? a.class + b.class : b.class + a.class] ?? 1;
}

const cache = new Map<string, readonly Sound[]>();
function soundsCached(latin: string): readonly Sound[] {
  const known = cache.get(latin);
  if (known) return known;
  const sounds = soundsOf(latin);
  if (cache.size < 20_000) cache.set(latin, sounds);
  return sounds;
}

/** Likeness from 0 (nothing in common) to 1 (the same sounds). Spaces, hyphens, case and tone marks do not count. */
export function soundLikeness(a: string, b: string): number {
  const [left, right] = [soundsCached(a), soundsCached(b)];
  if (left.length === 0 || right.length === 0) return 0;
  if (left.length > 2.5 * right.length || right.length > 2.5 * left.length) return 0;
  let row = [0];
  for (const sound of right) row.push((row.at(-1) ?? 0) + dropCost(sound));
  for (const sound of left) {
    const next = [(row[0] ?? 0) + dropCost(sound)];
    right.forEach((other, column) => {
      next.push(
        Math.min(
          (row[column] ?? 0) + swapCost(sound, other),
          (row[column + 1] ?? 0) + dropCost(sound),
          (next[column] ?? 0) + dropCost(other),
        ),
      );
    });
    row = next;
  }
  const total = (sounds: readonly Sound[]): number => sounds.reduce((sum, sound) => sum + weight(sound), 0);
  return Math.max(0, 1 - (row.at(-1) ?? 0) / ((total(left) + total(right)) / 2));
}
