/**
 * Likeness of two romanised names by sound: edit distance over sound classes, with vowels cheap and related consonants
 * cheaper than unrelated ones. It compares any two Latin spellings (pinyin, Korean romanisations, English), so that
 * `aotejiasi` is near `ortagus` and `kang jing he` near `kang kyung wha`. Costs are of our own making.
 */

/** Letters and digraphs by sound class; V is a vowel. Longer spellings first. */
const SOUNDS: readonly (readonly [string, string])[] = [
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
  ['b', 'P'],
  ['p', 'P'],
  ['f', 'F'],
  ['v', 'F'],
  ['w', 'W'],
  ['d', 'T'],
  ['t', 'T'],
  ['g', 'K'],
  ['k', 'K'],
  ['c', 'K'],
  ['q', 'C'],
  ['j', 'C'],
  ['x', 'S'],
  ['s', 'S'],
  ['z', 'S'],
  ['l', 'L'],
  ['r', 'L'],
  ['m', 'M'],
  ['n', 'N'],
  ['h', 'H'],
  ['y', 'W'],
  ['a', 'V'],
  ['e', 'V'],
  ['i', 'V'],
  ['o', 'V'],
  ['u', 'V'],
];
/** What it costs to take a sound of one class for one of another; 1 where no pair is given. */
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
/** What it costs to leave a sound out, by class; 0.9 for the others. */
const DROP: Readonly<Record<string, number>> = { V: 0.3, H: 0.3, W: 0.25, L: 0.5, N: 0.6, K: 0.7, T: 0.6 };
const WEIGHT: Readonly<Record<string, number>> = { V: 0.4, W: 0.6, H: 0.6 };

const SIZE = SOUNDS.length;
const dropCosts = Float64Array.from(SOUNDS, ([, kind]) => DROP[kind] ?? 0.9);
const weights = Float64Array.from(SOUNDS, ([, kind]) => WEIGHT[kind] ?? 1);
const swapCosts = new Float64Array(SIZE * SIZE);
SOUNDS.forEach(([, a], left) => {
  SOUNDS.forEach(([, b], right) => {
    swapCosts[left * SIZE + right] = swapCost(left, right, a, b);
  });
});

function swapCost(left: number, right: number, a: string, b: string): number {
  if (left === right) return 0;
  if (a === b) return a === 'V' ? 0.15 : 0.12;
  if (a === 'V' || b === 'V') return 0.8;
  return NEAR[a < b ? a + b : b + a] ?? 1;
}

/** A spelling as numbers of its sounds, doubled letters and vowel runs once. */
export interface Sound {
  readonly sounds: Uint8Array;
  /** What all its sounds count. */
  readonly weight: number;
  /** How many sounds of each class it has. */
  readonly classes: Uint8Array;
}
const LONGEST = 64;
/** Spellings whose sounds are kept; when so many are known the table begins anew. */
const MOST_KEPT = 10_000;
const cache = new Map<string, Sound>();

const CLASSES = [...new Set(SOUNDS.map(([, kind]) => kind))];
const classOf = Uint8Array.from(SOUNDS, ([, kind]) => CLASSES.indexOf(kind));
/** The least that a sound of a class costs where the other word has none of its class: left out, or taken for the nearest. */
const leastCosts = Float64Array.from(CLASSES, (kind) =>
  Math.min(
    DROP[kind] ?? 0.9,
    ...CLASSES.filter((other) => other !== kind).map((other) =>
      kind === 'V' || other === 'V' ? 0.8 : (NEAR[kind < other ? kind + other : other + kind] ?? 1),
    ),
  ),
);

/** The sounds of a spelling; case, blanks, hyphens and tone marks do not count. */
export function soundOf(latin: string): Sound {
  const known = cache.get(latin);
  if (known) return known;
  const text = latin
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/gu, '')
    .slice(0, LONGEST);
  const sounds: number[] = [];
  for (let index = 0; index < text.length; ) {
    const sound = SOUNDS.findIndex(([letters]) => text.startsWith(letters, index));
    const last = sounds.at(-1);
    const vowels = last !== undefined && SOUNDS[sound]?.[1] === 'V' && SOUNDS[last]?.[1] === 'V';
    if (sound !== last && !vowels) sounds.push(sound);
    index += SOUNDS[sound]?.[0].length ?? 1;
  }
  const classes = new Uint8Array(CLASSES.length);
  for (const sound of sounds) {
    const kind = at(classOf, sound);
    classes[kind] = at(classes, kind) + 1;
  }
  const weight = sounds.reduce((sum, sound) => sum + (weights[sound] ?? 1), 0);
  const made = { sounds: Uint8Array.from(sounds), weight, classes };
  if (cache.size >= MOST_KEPT) cache.clear();
  cache.set(latin, made);
  return made;
}

let row = new Float64Array(LONGEST + 1);
let next = new Float64Array(LONGEST + 1);
const at = (numbers: Float64Array | Uint8Array, index: number): number => numbers[index] ?? 0;

/**
 * Likeness from 0 (nothing in common) to 1 (the same sounds). Spaces, hyphens, case and tone marks do not count. What
 * cannot reach `least` is given up early as 0.
 */
export const soundLikeness = (a: string, b: string, least = 0): number => likeness(soundOf(a), soundOf(b), least);

/** Likeness of two sounds as `soundLikeness` gives it. */
export function likeness(left: Sound, right: Sound, least = 0): number {
  const [height, width] = [left.sounds.length, right.sounds.length];
  if (height === 0 || width === 0) return 0;
  const mean = (left.weight + right.weight) / 2;
  const limit = (1 - least) * mean;
  if (Math.abs(left.weight - right.weight) * 0.5 > limit) return 0;
  if (least > 0 && leastCost(left.classes, right.classes) > limit) return 0;
  row[0] = 0;
  for (let column = 0; column < width; column += 1)
    row[column + 1] = at(row, column) + at(dropCosts, at(right.sounds, column));
  for (let line = 0; line < height; line += 1) {
    const sound = at(left.sounds, line);
    const drop = at(dropCosts, sound);
    let lowest = at(row, 0) + drop;
    next[0] = lowest;
    for (let column = 0; column < width; column += 1) {
      const other = at(right.sounds, column);
      const swapped = at(row, column) + at(swapCosts, sound * SIZE + other);
      const skipped = at(row, column + 1) + drop;
      const added = at(next, column) + at(dropCosts, other);
      const cost = Math.min(swapped, skipped, added);
      next[column + 1] = cost;
      if (cost < lowest) lowest = cost;
    }
    if (lowest > limit) return 0;
    [row, next] = [next, row];
  }
  return Math.max(0, 1 - at(row, width) / mean);
}

/** What two words cost at the least: for each class, the sounds that one has more of than the other. */
function leastCost(left: Uint8Array, right: Uint8Array): number {
  let [ours, theirs] = [0, 0];
  for (let kind = 0; kind < left.length; kind += 1) {
    const more = at(left, kind) - at(right, kind);
    if (more > 0) ours += more * at(leastCosts, kind);
    else theirs -= more * at(leastCosts, kind);
  }
  return Math.max(ours, theirs);
}

/** The consonant classes of a spelling in order, vowels and glides left out: names that are nearly alike share it. */
export const soundSkeleton = (latin: string): string =>
  Array.from(soundOf(latin).sounds, (sound) => SOUNDS[sound]?.[1] ?? '')
    .filter((kind) => !'VWH'.includes(kind))
    .join('');
