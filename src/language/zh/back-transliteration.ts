import { COMMON_GIVEN_NAMES, COMMON_SURNAMES } from '../common-names.ts';
import { letters, stretchesOf, transliterationLikeness } from './transliteration.ts';

/** Particles that stand as parts of their own. */
const PARTICLES: Readonly<Record<string, string>> = { 本: 'bin', 冯: 'von', 范: 'van', 德: 'de', 达: 'da', 阿勒: 'al' };
/** Least likeness of a family name, of one that stands alone, and of a given name. */
const LEAST = { family: 0.9, alone: 0.97, given: 0.8 } as const;

let trees: { readonly given: SpellingTree; readonly family: SpellingTree } | undefined;

/**
 * The likeliest English spelling of a foreign name written by sound, its parts parted by dots (埃琳·瓦斯克斯 → `Erin
 * Vasquez`), from common given names and surnames; null where some part is like none of them.
 */
export function backTransliteration(han: string): string | null {
  trees ??= { given: new SpellingTree(COMMON_GIVEN_NAMES), family: new SpellingTree(COMMON_SURNAMES) };
  const parts = han.split(/[·.]/u);
  const spelled: string[] = [];
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1;
    const particle = last ? undefined : PARTICLES[part];
    const tree = last ? trees.family : trees.given;
    const least = !last ? LEAST.given : parts.length === 1 ? LEAST.alone : LEAST.family;
    const spelling = particle ?? (part.length > 8 ? undefined : tree.likeliest(part, least)?.spelling);
    if (spelling === undefined) return null;
    spelled.push(spelling);
  }
  return spelled.join(' ');
}

/** A node of a tree of single letters. */
interface Node {
  readonly next: Map<string, Node>;
  spelling: string | undefined;
  /** The place of the spelling in the list: commoner ones stand earlier. */
  place: number;
}

/** Spellings by their plain letters. */
class SpellingTree {
  readonly #root: Node = { next: new Map(), spelling: undefined, place: 0 };

  constructor(spellings: readonly string[]) {
    for (const [place, spelling] of spellings.entries()) {
      let node = this.#root;
      for (const letter of letters(spelling)) {
        const next = node.next.get(letter) ?? { next: new Map(), spelling: undefined, place: 0 };
        node.next.set(letter, next);
        node = next;
      }
      if (node.spelling === undefined) [node.spelling, node.place] = [spelling, place];
    }
  }

  /**
   * The spelling that the characters of a name written by sound stand for most likely, with its likeness (0 to 1);
   * undefined where none is at least `least`. Work is bounded by the beam, not by the number of spellings.
   */
  likeliest(han: string, least: number): { readonly spelling: string; readonly likeness: number } | undefined {
    const found = this.#spelled(han)
      .map(({ spelling, place }) => ({ spelling, place, likeness: transliterationLikeness(han, spelling) }))
      .filter(({ likeness }) => likeness >= least);
    const top = Math.max(...found.map(({ likeness }) => likeness));
    const [best] = found.filter(({ likeness }) => likeness >= top - ALIKE).sort((a, b) => a.place - b.place);
    return best;
  }

  /** The cheapest spellings whose letters the characters can stand for. */
  #spelled(han: string): readonly { readonly spelling: string; readonly place: number }[] {
    let beam = new Map<Node, number>([[this.#root, 0]]);
    for (const character of han) {
      const reached = new Map<Node, number>();
      for (const [stretch, cost] of stretchesOf(character)) {
        if (cost > DEAREST) continue;
        for (const [node, before] of beam) {
          const to = walk(node, stretch);
          const sum = before + cost;
          if (to && sum < (reached.get(to) ?? Number.POSITIVE_INFINITY)) reached.set(to, sum);
        }
      }
      beam = new Map([...reached].sort((a, b) => a[1] - b[1]).slice(0, WIDTH));
    }
    return [...beam.keys()]
      .flatMap(({ spelling, place }) => (spelling === undefined ? [] : [{ spelling, place }]))
      .slice(0, TRIED);
  }
}

/** How many beginnings are followed at once, and how many whole spellings are compared. */
const WIDTH = 40;
const TRIED = 10;
/** Stretches that hardly ever stand for a character are not followed. */
const DEAREST = 6;
/** Likenesses so near that the commoner name is meant. */
const ALIKE = 0.003;

function walk(from: Node, stretch: string): Node | undefined {
  let node: Node | undefined = from;
  for (const letter of stretch) node = node?.next.get(letter);
  return node;
}
