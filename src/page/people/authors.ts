import type { Classified } from '../classify.ts';
import type { Declared } from '../declared.ts';
import { foldForCues } from '../line.ts';
import { CHINESE_MEDIA } from '../media-words.ts';
import { bare } from '../title.ts';
import type { AuthorSign } from './author-signs.ts';

/**
 * Who wrote the article. A Chinese page names them in its credits, and what it declares is often the portal; others
 * declare them better than they print them. The name of the outlet stands only where no other is given.
 */
export function authorsOf(page: Classified, declared: Declared | null, credited: readonly string[]): readonly string[] {
  if (declared === null) return credited;
  const chinese = page.language.startsWith('zh');
  const people = (names: readonly string[]) =>
    chinese ? names.filter((name) => !CHINESE_MEDIA.test(foldForCues(name))) : names;
  const outlet = bare(declared.outlet ?? '');
  const signed = people(nearest(page, declared.signs));
  const rest = [people(declared.authors), signed];
  const ladder = (chinese ? [credited, ...rest] : [...rest, credited]).filter((names) => names.length > 0);
  return ladder.find((names) => names.some((name) => bare(name) !== outlet)) ?? ladder[0] ?? [];
}

const ASIDE = 60;
const FARTHEST = 100;
const TOGETHER = 4;

/** The names that stand nearest to the title, those of the surer elements first, the shorter before what holds them. */
function nearest(page: Classified, signs: readonly AuthorSign[]): readonly string[] {
  const { blocks, title, extent } = page;
  const top = blocks[title]?.line.number ?? blocks[Math.max(0, extent.first)]?.line.number ?? 1;
  const cost = ({ line, aside, rank }: AuthorSign): number =>
    (line >= top ? line - top : (top - line) * 2 + 1) + (aside ? ASIDE : 0) + rank * 4;
  const size = ({ names }: AuthorSign): number => names.join('').length;
  const [best] = signs.toSorted((one, other) => cost(one) - cost(other) || size(one) - size(other));
  if (!best || cost(best) > FARTHEST) return byLine(page);
  const inner = signs
    .filter(({ line, names }) => line === best.line && best.names.some((name) => name.startsWith(names[0] ?? name)))
    .toSorted((one, other) => one.rank - other.rank || size(one) - size(other));
  const shortest = inner[0] ?? best;
  const beside = signs.filter(({ line, key }) => key === shortest.key && Math.abs(line - shortest.line) <= TOGETHER);
  return [...new Set(beside.flatMap(({ names }) => names))];
}

const BY_LINE = /^(?:written |posted |words )?by:?\s+(\S+(?:\s+\S+){0,3})$/iu;

/** A line right below the title that is "by" and a name, of whatever letters. */
function byLine({ blocks, title }: Classified): readonly string[] {
  for (const { line } of title < 0 ? [] : blocks.slice(title + 1, title + 6)) {
    const name = line.closed ? undefined : BY_LINE.exec(line.text)?.[1];
    if (name !== undefined) return [name];
  }
  return [];
}
