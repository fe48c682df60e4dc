import type { Span } from '#article/span.ts';
import { characterTable } from '#language/characters.ts';
import { hanAt } from '#language/fold.ts';
import { inTransliterations } from '#language/zh/surnames.ts';
import type { Mention } from '../mention.ts';
import { endsTitle, mayEnd, wordAfterName } from './people-bounds.ts';

/** Characters that dotted names are written with too and that elsewhere are mostly other words. */
const INSIDE_ONLY = characterTable('得度可连公力世');

/** A foreign name of dotted parts (斯蒂芬·比根) beginning at `at`: the first dot lies within eight characters. */
export function dottedName(plain: string, at: number, limit: Span): Span | undefined {
  if (
    at > limit.start &&
    hanAt(plain, at - 1) &&
    inTransliterations(plain.charAt(at - 1)) &&
    !endsTitle(plain, at, limit.start)
  )
    return undefined;
  let index = at;
  let dots = 0;
  let part = 0;
  while (index < limit.end) {
    const character = plain.charAt(index);
    if ((character === '·' || (character === '.' && hanAt(plain, index + 1))) && part > 0) {
      dots += 1;
      part = 0;
    } else if (inTransliterations(character) || INSIDE_ONLY[character.charCodeAt(0)] === 1) {
      part += 1;
      if (part > 8) return undefined;
    } else break;
    index += 1;
  }
  if (dots === 0 || part === 0) return undefined;
  const last = index - part;
  const first = plain.slice(at, index).search(/[·.]/u) + at;
  // «专栏作者马库斯·霍尔德»: 者 occurs in transliterations, so the part may have begun inside a title.
  for (let start = first - 1; start > at; start -= 1) {
    if (endsTitle(plain, start, limit.start)) return dottedName(plain, start, limit);
  }
  for (let end = index; end > last; end -= 1) {
    // «史密斯可能»: the last character may begin a word that follows names.
    const begins = end - last > 1 && (wordAfterName(plain, end - 1, limit.end)?.end ?? end) > end;
    if (!begins && end - last >= (end === index ? 1 : 2) && mayEnd(plain, end, limit.end)) return { start: at, end };
  }
  return { start: at, end: index };
}

/** A dotted name ends where somebody known by its last part does (巴拉克·奥巴马 before 任内). */
export function untilKnown(dotted: Span | undefined, mentions: readonly Mention[]): Span | undefined {
  const known =
    dotted &&
    mentions.find(
      (one) =>
        one.kind === 'person' &&
        dotted.start <= one.span.start &&
        one.span.start < dotted.end &&
        one.span.end < dotted.end,
    );
  return dotted && known ? { start: dotted.start, end: known.span.end } : dotted;
}
